/** What can be done to plans from a list, the board or a page, each with its toast and way back. */
import { useMemo } from 'react'
import type { PlanId } from '../../shared/ids/ids'
import { api } from '../ipc/api'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useDone } from '../ui/UndoContext'

export type PlanActions = {
  trash(ids: PlanId[]): Promise<boolean>
  restore(ids: PlanId[]): Promise<boolean>
}

/** Resolves with false when main refused; the reason has been shown. */
export function usePlanActions(): PlanActions {
  const done = useDone()
  const showError = useErrorDialog()
  return useMemo(() => {
    const attempt = async (work: () => Promise<{ count: number }>, words: string) => {
      try {
        const { count } = await work()
        done(`${count.toLocaleString('id-ID')} rencana ${words}.`)
        return true
      } catch (error) {
        showError(error)
        return false
      }
    }
    return {
      trash: (ids) => attempt(() => api.plans.trash({ ids }), 'dihapus ke Sampah'),
      restore: (ids) => attempt(() => api.plans.restore({ ids }), 'dipulihkan'),
    }
  }, [done, showError])
}
