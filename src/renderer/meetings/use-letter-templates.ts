/** What can be done with letter templates; each says what it did. */
import type { AddedTemplate, LetterTemplate } from '../../shared/invitations/contract'
import { call } from '../ipc/hooks'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useToast } from '../ui/ToastProvider'
import { useDone } from '../ui/UndoContext'

export function useLetterTemplates() {
  const done = useDone()
  const toast = useToast()
  const showError = useErrorDialog()
  const attempt = (work: () => Promise<void>, title: string) =>
    void work().catch((error: unknown) => showError(error, title))
  return {
    /** Null when nothing was chosen or a dialog said what went wrong. */
    add: async (): Promise<AddedTemplate | null> => {
      try {
        const added = await call('letterTemplates.add', {})
        if (added?.kind === 'added') done(`Templat ${added.name} disimpan.`)
        return added
      } catch (error) {
        showError(error, 'Templat belum disimpan')
        return null
      }
    },
    rename: async ({ id }: LetterTemplate, name: string) => {
      await call('letterTemplates.rename', { id, name })
      done(`Templat kini bernama ${name}.`)
    },
    trash: ({ id, name }: LetterTemplate) =>
      attempt(async () => {
        await call('letterTemplates.trash', { id })
        done(`Templat ${name} dihapus.`)
      }, 'Templat belum dihapus'),
    restore: ({ id, name }: LetterTemplate) =>
      attempt(async () => {
        await call('letterTemplates.restore', { id })
        done(`Templat ${name} dipulihkan.`)
      }, 'Templat belum dipulihkan'),
    tryOut: ({ id }: LetterTemplate) =>
      attempt(async () => {
        const saved = await call('letterTemplates.tryOut', { id })
        if (saved) toast(`${saved.name} disimpan dengan isian contoh.`)
      }, 'Uji isi belum disimpan'),
    saveSample: () =>
      attempt(async () => {
        const saved = await call('letterTemplates.saveSample', {})
        if (saved) toast(`${saved.name} disimpan. Ubah di Word, lalu tambahkan sebagai templat.`)
      }, 'Contoh belum disimpan'),
  }
}
