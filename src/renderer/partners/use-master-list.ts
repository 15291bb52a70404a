/** What a list of master records shows now: the typed words, the page, and whether it is the trash. */
import { useState } from 'react'

export type MasterListView = ReturnType<typeof useMasterList>

/** A change of anything but the page begins at the first page. */
export function useMasterList() {
  const [text, setText] = useState('')
  const [trashed, setTrashed] = useState(false)
  const [page, setPage] = useState(0)
  const first =
    <A extends unknown[]>(change: (...given: A) => void) =>
    (...given: A) => {
      change(...given)
      setPage(0)
    }
  return { text, trashed, page, setPage, setText: first(setText), setTrashed: first(setTrashed), first }
}
