/** Saves meetings as a calendar file for other programs. */
import type { z } from 'zod'
import type { IcsRequest } from '../../shared/ics/contract'
import { call } from '../ipc/hooks'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useToast } from '../ui/ToastProvider'

export function useSaveIcs(): (request: z.input<typeof IcsRequest>) => void {
  const toast = useToast()
  const showError = useErrorDialog()
  return (request) => {
    call('ics.save', request).then(
      (saved) => saved && toast(`${saved.name} disimpan: ${saved.count.toLocaleString('id-ID')} rapat.`),
      (error: unknown) => showError(error, 'Kalender belum disimpan'),
    )
  }
}
