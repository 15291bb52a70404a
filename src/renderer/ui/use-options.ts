/** Options of a searched list: asks the source while typing, keeps what it has seen, ignores answers that come late. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Option } from './Choice'

export type OptionSource = readonly Option[] | ((text: string) => Promise<readonly Option[]>)

type Found = { options: readonly Option[]; loading: boolean; labelOf: (value: string) => Option }

/** `known` holds the chosen options that were never searched: those of the record that is opened. */
export function useOptions(source: OptionSource, text: string, open: boolean, known: readonly Option[] = []): Found {
  const fixed = typeof source === 'function' ? null : source
  const [found, setFound] = useState<readonly Option[]>([])
  const [seen, setSeen] = useState<ReadonlyMap<string, Option>>(new Map())
  const [loading, setLoading] = useState(false)
  const search = useRef(source)
  useEffect(() => {
    search.current = source
  })

  useEffect(() => {
    if (!open || fixed) return
    let late = false
    const timer = setTimeout(() => {
      if (typeof search.current !== 'function') return
      setLoading(true)
      search
        .current(text)
        .then((options) => {
          if (late) return
          setFound(options)
          setSeen((before) => new Map([...before, ...options.map((option) => [option.value, option] as const)]))
        })
        .catch(() => {
          if (!late) setFound([])
        })
        .finally(() => {
          if (!late) setLoading(false)
        })
    }, 120)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [text, open, fixed])

  return useMemo(() => {
    const labelOf = (value: string): Option =>
      fixed?.find((option) => option.value === value) ??
      seen.get(value) ??
      known.find((option) => option.value === value) ?? { value, label: '…' }
    return { options: fixed ?? found, loading, labelOf }
  }, [fixed, found, seen, known, loading])
}
