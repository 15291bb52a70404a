/** What can be done to agreements from a list or a page, each with its toast and way back. */
import { useMemo } from 'react'
import type { AgreementId } from '../../shared/ids/ids'
import { api } from '../ipc/api'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useDone } from '../ui/UndoContext'

export type AgreementActions = {
  trash(ids: AgreementId[]): Promise<boolean>
  restore(ids: AgreementId[]): Promise<boolean>
}

/** Resolves with false when main refused; the reason has been shown. */
export function useAgreementActions(): AgreementActions {
  const done = useDone()
  const showError = useErrorDialog()
  return useMemo(() => {
    const attempt = async (work: () => Promise<{ count: number }>, words: (count: number) => string) => {
      try {
        const { count } = await work()
        done(words(count))
        return true
      } catch (error) {
        showError(error)
        return false
      }
    }
    return {
      trash: (ids) =>
        attempt(
          () => api.agreements.trash({ ids }),
          (count) => `${count.toLocaleString('id-ID')} naskah dihapus ke Sampah.`,
        ),
      restore: (ids) =>
        attempt(
          () => api.agreements.restore({ ids }),
          (count) => `${count.toLocaleString('id-ID')} naskah dipulihkan.`,
        ),
    }
  }, [done, showError])
}
