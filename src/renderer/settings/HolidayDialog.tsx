/** Adds or changes a day off of the unit's own. */
import Button from '@mui/material/Button'
import { dateParts } from '../../shared/calendar/dates'
import { plainDate } from '../../shared/calendar/words'
import { HolidayInput, type HolidayRow } from '../../shared/holidays/model'
import { call } from '../ipc/hooks'
import { DateField } from '../ui/DateField'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { showServerErrors } from '../ui/form-errors'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'
import { useStepForm } from './use-step-form'

type Props = { edited: HolidayRow | 'new'; onClose: () => void; onSaved: (year: number) => void }

/** Mounted while it is open; `onSaved` gets the year of the day. */
export function HolidayDialog({ edited, onClose, onSaved }: Props) {
  const isNew = edited === 'new'
  const form = useStepForm(HolidayInput, isNew ? { day: '', name: '' } : { day: edited.day, name: edited.name })
  const showError = useErrorDialog()
  const done = useDone()
  const { control, setError } = form
  const save = form.handleSubmit((input) =>
    call('holidays.save', { id: isNew ? null : edited.id, input })
      .then(() => {
        done(`Hari libur ${plainDate(input.day)} ${isNew ? 'ditambahkan' : 'diubah'}.`)
        onSaved(dateParts(input.day).year)
        onClose()
      })
      .catch((error: unknown) => {
        if (!showServerErrors(error, setError)) showError(error, 'Hari libur belum tersimpan')
      }),
  )
  return (
    <DialogShell
      open
      title={isNew ? 'Tambah hari libur' : 'Ubah hari libur'}
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
            Simpan hari libur
          </Button>
        </>
      }
    >
      <FormGrid>
        <FormField
          control={control}
          name="day"
          label="Tanggal"
          required
          render={(field) => <DateField {...field} onChange={(value) => field.onChange(value ?? '')} />}
        />
        <FormField
          control={control}
          name="name"
          label="Nama"
          required
          hint="Misalnya: Hari jadi Provinsi Sulawesi Tenggara"
          render={(field) => <TextInput {...field} maxLength={160} />}
        />
      </FormGrid>
    </DialogShell>
  )
}
