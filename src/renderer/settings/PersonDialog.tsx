/** Adds or changes a profile. */
import Button from '@mui/material/Button'
import { roles, roleWords } from '../../shared/people/enums'
import { PersonInput, type PersonView } from '../../shared/people/model'
import { AppError } from '../../shared/ipc/errors'
import { call } from '../ipc/hooks'
import { Choice } from '../ui/Choice'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { TextInput } from '../ui/TextInput'
import { useToast } from '../ui/ToastProvider'
import { useStepForm } from './use-step-form'

const roleOptions = roles.map((value) => ({ value, label: `${roleWords[value].word}: ${roleWords[value].may}` }))

type Props = { edited: PersonView | 'new'; onClose: () => void }

/** Mounted while it is open. */
export function PersonDialog({ edited, onClose }: Props) {
  const isNew = edited === 'new'
  const form = useStepForm(PersonInput, isNew ? { name: '', post: null, nip: null, role: 'PENYUNTING' } : edited)
  const showError = useErrorDialog()
  const toast = useToast()
  const { control } = form
  const save = form.handleSubmit((input) =>
    call('people.save', { id: isNew ? null : edited.id, input })
      .then(() => {
        toast(`Profil ${input.name} ${isNew ? 'ditambahkan' : 'diubah'}.`)
        onClose()
      })
      .catch((error: unknown) => {
        // The guard of the last manager speaks about the role.
        if (error instanceof AppError && error.code === 'VALIDATION') form.setError('role', { message: error.message })
        else showError(error, 'Profil belum tersimpan')
      }),
  )
  return (
    <DialogShell
      open
      title={isNew ? 'Tambah orang' : 'Ubah profil'}
      onClose={onClose}
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
            Simpan profil
          </Button>
        </>
      }
    >
      <FormGrid>
        <FormField
          control={control}
          name="name"
          label="Nama"
          required
          render={(field) => <TextInput {...field} autoFocus maxLength={120} />}
        />
        <FormField
          control={control}
          name="role"
          label="Peran"
          required
          render={(field) => <Choice {...field} options={roleOptions} />}
        />
        <FormField
          control={control}
          name="post"
          label="Jabatan"
          render={(field) => <TextInput {...field} placeholder="boleh menyusul" maxLength={200} />}
        />
        <FormField
          control={control}
          name="nip"
          label="NIP"
          width={240}
          render={(field) => <TextInput {...field} placeholder="boleh menyusul" maxLength={24} />}
        />
      </FormGrid>
    </DialogShell>
  )
}
