/** Trash and restore of partners and offices, with a toast that offers the way back. */
import { useMemo } from 'react'
import type { OfficeId, PartnerId } from '../../shared/ids/ids'
import { call } from '../ipc/hooks'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useDone } from '../ui/UndoContext'

type Named<I> = { id: I; name: string }

/** Each resolves to whether it was done; a refusal is shown. */
export function useMasterActions() {
  const done = useDone()
  const showError = useErrorDialog()
  return useMemo(() => {
    const run = (work: Promise<unknown>, said: string, failed: string): Promise<boolean> =>
      work.then(
        () => {
          done(said)
          return true
        },
        (error: unknown) => {
          showError(error, failed)
          return false
        },
      )
    return {
      trashPartner: ({ id, name }: Named<PartnerId>) =>
        run(call('partners.trash', { id }), `${name} dihapus.`, 'Mitra belum dihapus'),
      restorePartner: ({ id, name }: Named<PartnerId>) =>
        run(call('partners.restore', { id }), `${name} dipulihkan.`, 'Mitra belum dipulihkan'),
      trashOffice: ({ id, name }: Named<OfficeId>) =>
        run(call('offices.trash', { id }), `${name} dihapus.`, 'Perangkat daerah belum dihapus'),
      restoreOffice: ({ id, name }: Named<OfficeId>) =>
        run(call('offices.restore', { id }), `${name} dipulihkan.`, 'Perangkat daerah belum dipulihkan'),
    }
  }, [done, showError])
}
