/** Adds or changes an office. */
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import type { OfficeId } from '../../shared/ids/ids'
import { officeGroups, officeGroupWords } from '../../shared/partners/enums'
import { OfficeInput, type OfficeRow } from '../../shared/partners/model'
import { call } from '../ipc/hooks'
import { Choice } from '../ui/Choice'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { showServerErrors } from '../ui/form-errors'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'
import { FormDialog } from '../ui/FormDialog'

const groupOptions = officeGroups.map((value) => ({ value, label: officeGroupWords[value] }))

type Props = { office: OfficeRow | null; onSaved: (id: OfficeId) => void; onClose: () => void }

/** Mounted while it is open. */
export function OfficeDialog({ office, onSaved, onClose }: Props) {
  const form = useForm<z.input<typeof OfficeInput>, unknown, OfficeInput>({
    resolver: zodResolver(OfficeInput),
    mode: 'onTouched',
    defaultValues: office ?? { name: '' },
  })
  const done = useDone()
  const showError = useErrorDialog()
  const { control } = form
  const id = office?.id ?? null
  const save = form.handleSubmit((input) =>
    call('offices.save', { id, input }).then(
      (saved) => {
        done(`${input.name} ${id === null ? 'dicatat' : 'diubah'}.`)
        onSaved(saved.id)
        onClose()
      },
      (error: unknown) => {
        if (!showServerErrors(error, form.setError)) showError(error, 'Perangkat daerah belum tersimpan')
      },
    ),
  )
  return (
    <FormDialog
      title={id === null ? 'Perangkat daerah baru' : 'Ubah perangkat daerah'}
      saveLabel="Simpan"
      busy={form.formState.isSubmitting}
      onSave={() => void save()}
      onClose={onClose}
    >
      <FormGrid>
        <FormField
          control={control}
          name="name"
          label="Nama"
          required
          render={(field) => <TextInput {...field} autoFocus maxLength={300} />}
        />
        <FormField
          control={control}
          name="shortName"
          label="Singkatan"
          width={240}
          render={(field) => <TextInput {...field} placeholder="boleh menyusul" maxLength={60} />}
        />
        <FormField
          control={control}
          name="group"
          label="Kelompok"
          required
          width={240}
          render={(field) => <Choice {...field} options={groupOptions} />}
        />
      </FormGrid>
    </FormDialog>
  )
}
