/** Which columns a person wants to see in a list: a habit of the person on this computer, not a setting of the unit. */
import { useCallback, useState } from 'react'
import type { ViewList } from '../../shared/views/contract'
import { useSession } from '../ipc/session'

/** Remembered by the window's own storage; unknown keys of an older version are left out. */
export function useOwnColumns<K extends string>(
  list: ViewList,
  known: readonly K[],
  usual: readonly K[],
): [readonly K[], (columns: readonly K[] | null) => void] {
  const key = `simpul.columns.${list}.${useSession().person?.id ?? ''}`
  const [columns, setColumns] = useState(() => knownOnly(localStorage.getItem(key)?.split(' ') ?? [], known))
  const choose = useCallback(
    (next: readonly K[] | null) => {
      if (next) localStorage.setItem(key, next.join(' '))
      else localStorage.removeItem(key)
      setColumns(next ?? [])
    },
    [key],
  )
  return [columns.length > 0 ? columns : usual, choose]
}

/** The keys that the list knows, each once. */
export function knownOnly<K extends string>(keys: readonly string[], known: readonly K[]): readonly K[] {
  return [...new Set(keys.flatMap((key) => known.find((each) => each === key) ?? []))]
}
