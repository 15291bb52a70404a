/** What can be done to follow-ups from a list, a page or Beranda, each with its toast and way back. */
import { useMemo } from 'react'
import type { FollowUpStep } from '../../shared/followups/model'
import type { FollowUpId } from '../../shared/ids/ids'
import { api } from '../ipc/api'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useDone } from '../ui/UndoContext'

export type FollowUpActions = {
  step(ids: readonly FollowUpId[], step: FollowUpStep, words: string): Promise<boolean>
  trash(ids: readonly FollowUpId[]): Promise<boolean>
  restore(ids: readonly FollowUpId[]): Promise<boolean>
}

/** Resolves with false when main refused; the reason has been shown. */
export function useFollowUpActions(): FollowUpActions {
  const done = useDone()
  const showError = useErrorDialog()
  return useMemo(() => {
    const attempt = async (work: () => Promise<{ count: number }>, words: string) => {
      try {
        const { count } = await work()
        done(`${count.toLocaleString('id-ID')} tindak lanjut ${words}.`)
        return true
      } catch (error) {
        showError(error)
        return false
      }
    }
    return {
      step: (ids, step, words) => attempt(() => api.followUps.step({ ids: [...ids], step }), words),
      trash: (ids) => attempt(() => api.followUps.trash({ ids: [...ids] }), 'dihapus ke Sampah'),
      restore: (ids) => attempt(() => api.followUps.restore({ ids: [...ids] }), 'dipulihkan'),
    }
  }, [done, showError])
}
