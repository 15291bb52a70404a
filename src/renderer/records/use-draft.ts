/** What is typed into a form survives closing: kept while typing, offered again, dropped after saving. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { call } from '../ipc/hooks'

export type Draft<T> = { value: T; updatedAt: number }

export type DraftTools<T> = {
  /** Undefined while it is looked up, null when there is none. */
  draft: Draft<T> | null | undefined
  /** Keeps the entries a moment after the last change. */
  keep: (value: T) => void
  /** Forgets it, also one that waits to be kept. */
  drop: () => Promise<void>
}

const PAUSE = 600

/** `key` names the form, such as `agreement:new`. A draft that the schema refuses (an older form) is ignored. */
export function useDraft<S extends z.ZodType>(key: string, schema: S): DraftTools<z.output<S>> {
  const [draft, setDraft] = useState<Draft<z.output<S>> | null | undefined>(undefined)
  const waiting = useRef<{ value: unknown; timer: ReturnType<typeof setTimeout> } | null>(null)

  useEffect(() => {
    let gone = false
    call('drafts.get', { key })
      .then((found) => {
        if (gone) return
        const parsed = found ? schema.safeParse(found.body) : null
        setDraft(found && parsed?.success ? { value: parsed.data, updatedAt: found.updatedAt } : null)
      })
      .catch(() => !gone && setDraft(null))
    return () => {
      gone = true
      // Leaving the screen must not lose the last half second of typing.
      const last = waiting.current
      if (!last) return
      clearTimeout(last.timer)
      waiting.current = null
      void call('drafts.keep', { key, body: last.value }).catch(() => undefined)
    }
  }, [key, schema])

  const keep = useCallback(
    (value: z.output<S>) => {
      if (waiting.current) clearTimeout(waiting.current.timer)
      const timer = setTimeout(() => {
        waiting.current = null
        void call('drafts.keep', { key, body: value }).catch(() => undefined)
      }, PAUSE)
      waiting.current = { value, timer }
    },
    [key],
  )

  const drop = useCallback(async () => {
    if (waiting.current) clearTimeout(waiting.current.timer)
    waiting.current = null
    setDraft(null)
    await call('drafts.drop', { key })
  }, [key])

  return { draft, keep, drop }
}
