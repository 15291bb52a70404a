/** Adds or changes a signer. */
import Button from '@mui/material/Button'
import type { SignatoryView } from '../../shared/settings/model'
import { call } from '../ipc/hooks'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useDone } from '../ui/UndoContext'
import { emptySignatory, SignatoryForm, signatoryForm } from './form-models'
import { SignatoryFields } from './SignatoryFields'
import { useStepForm } from './use-step-form'

type Props = { edited: SignatoryView | 'new'; onClose: () => void }

/** Mounted while it is open. */
export function SignatoryDialog({ edited, onClose }: Props) {
  const isNew = edited === 'new'
  const form = useStepForm(SignatoryForm, isNew ? emptySignatory : signatoryForm(edited.value))
  const showError = useErrorDialog()
  const done = useDone()
  const save = form.handleSubmit((value) =>
    call('signatories.save', { id: isNew ? null : edited.id, value })
      .then(() => {
        done(`Penanda tangan ${value.name} ${isNew ? 'ditambahkan' : 'diubah'}.`)
        onClose()
      })
      .catch((error: unknown) => showError(error, 'Penanda tangan belum tersimpan')),
  )
  return (
    <DialogShell
      open
      title={isNew ? 'Tambah penanda tangan' : 'Ubah penanda tangan'}
      onClose={onClose}
      width={640}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button
            variant="contained"
            color="primary"
            disabled={form.formState.isSubmitting}
            onClick={() => void save()}
          >
            Simpan penanda tangan
          </Button>
        </>
      }
    >
      <SignatoryFields control={form.control} autoFocus />
    </DialogShell>
  )
}
