/** The coordination team (TKKSD) of a region and its decree. */
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { TeamInput, type RegionRow } from '../../shared/partners/model'
import { call } from '../ipc/hooks'
import { DateField } from '../ui/DateField'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { showServerErrors } from '../ui/form-errors'
import { FormDialog } from '../ui/FormDialog'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'

type Props = { region: RegionRow; onClose: () => void }

/** Mounted while it is open. Emptying every field removes the team. */
export function TeamDialog({ region, onClose }: Props) {
  const form = useForm<z.input<typeof TeamInput>, unknown, TeamInput>({
    resolver: zodResolver(TeamInput),
    mode: 'onTouched',
    defaultValues: region.team ?? {},
  })
  const done = useDone()
  const showError = useErrorDialog()
  const { control } = form
  const save = form.handleSubmit((input) => {
    const isEmpty = Object.values(input).every((value) => value === null)
    return call('regions.saveTeam', { regionId: region.id, input: isEmpty ? null : input }).then(
      () => {
        done(`TKKSD ${region.name} ${isEmpty ? 'dihapus' : 'dicatat'}.`)
        onClose()
      },
      (error: unknown) => {
        if (!showServerErrors(error, form.setError)) showError(error, 'TKKSD belum tersimpan')
      },
    )
  })
  return (
    <FormDialog
      title={`TKKSD ${region.name}`}
      saveLabel="Simpan TKKSD"
      busy={form.formState.isSubmitting}
      onSave={() => void save()}
      onClose={onClose}
    >
      <FormGrid>
        <FormField
          control={control}
          name="decreeNumber"
          label="Nomor keputusan"
          render={(field) => <TextInput {...field} autoFocus maxLength={200} />}
        />
        <FormField
          control={control}
          name="decreeOn"
          label="Tanggal keputusan"
          width={200}
          render={(field) => <DateField {...field} />}
        />
        <FormField
          control={control}
          name="validUntil"
          label="Berlaku sampai"
          width={200}
          hint="Kosongkan bila keputusan tidak menyebut akhirnya. Simpul mengingatkan sebelum keputusan berakhir."
          render={(field) => <DateField {...field} />}
        />
        <FormField
          control={control}
          name="note"
          label="Catatan"
          render={(field) => <TextInput {...field} rows={2} maxLength={1000} />}
        />
      </FormGrid>
    </FormDialog>
  )
}
