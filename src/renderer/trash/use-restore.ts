/** Gives records back, says so, and offers the way back. */
import { useCallback } from 'react'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useDone } from '../ui/UndoContext'

/** Resolves with false when main refused; the reason has been shown. */
export function useRestore(): (work: () => Promise<unknown>, words: string) => Promise<boolean> {
  const done = useDone()
  const showError = useErrorDialog()
  return useCallback(
    async (work, words) => {
      try {
        await work()
        done(words)
        return true
      } catch (error) {
        showError(error, 'Belum dapat dipulihkan')
        return false
      }
    },
    [done, showError],
  )
}
