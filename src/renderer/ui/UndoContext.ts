/** Undo for screens: they say what was done, the toast offers the way back. */
import { createContext, useCallback, useContext } from 'react'
import { useToast } from './ToastProvider'

export type UndoActions = { undo: () => void; redo: () => void }

/** Filled by the layout. */
export const UndoContext = createContext<UndoActions>({ undo: () => undefined, redo: () => undefined })

/** `const done = useDone(); done('12 naskah dihapus.')` shows a toast with "Urungkan Ctrl+Z". */
export function useDone(): (message: string) => void {
  const toast = useToast()
  const { undo } = useContext(UndoContext)
  return useCallback(
    (message) => toast({ message, action: { label: 'Urungkan', keys: 'Ctrl+Z', run: undo } }),
    [toast, undo],
  )
}
