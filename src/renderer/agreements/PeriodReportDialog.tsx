/** Records what an office reported of an agreement for a semester or a year. */
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { AgreementId } from '../../shared/ids/ids'
import { PeriodReportInput, reportFields, type PeriodReportRow } from '../../shared/periods/model'
import { periodWords, semesterOf, type Period } from '../../shared/periods/periods'
import { call } from '../ipc/hooks'
import { Choice } from '../ui/Choice'
import { DateField } from '../ui/DateField'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { showServerErrors } from '../ui/form-errors'
import { FormDialog } from '../ui/FormDialog'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { NumberInput } from '../ui/NumberInput'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'

type Values = z.input<typeof PeriodReportInput>

type Props = {
  agreementId: AgreementId
  /** Foreign agreements are reported by the year. */
  yearly: boolean
  report: PeriodReportRow | null
  /** Of a new one. */
  period: Period | null
  today: CalendarDate
  onClose: () => void
}

const semesterOptions = [
  { value: '1', label: 'Semester I' },
  { value: '2', label: 'Semester II' },
] as const

/** Mounted while it is open. */
export function PeriodReportDialog({ agreementId, yearly, report, period, today, onClose }: Props) {
  const form = useForm<Values, unknown, PeriodReportInput>({
    resolver: zodResolver(PeriodReportInput),
    mode: 'onTouched',
    defaultValues: report?.input ?? startOf({ agreementId, yearly, period, today }),
  })
  const done = useDone()
  const showError = useErrorDialog()
  const { control } = form
  const save = form.handleSubmit((input) =>
    call('periodReports.save', { id: report?.id ?? null, input }).then(
      () => {
        done(`Laporan ${periodWords(input)} ${report ? 'diubah' : 'dicatat'}.`)
        onClose()
      },
      (error: unknown) => {
        if (!showServerErrors(error, form.setError)) showError(error, 'Laporan belum tersimpan')
      },
    ),
  )
  return (
    <FormDialog
      title={report ? 'Ubah laporan' : 'Catat laporan'}
      saveLabel="Simpan"
      busy={form.formState.isSubmitting}
      onSave={() => void save()}
      onClose={onClose}
    >
      <FormGrid>
        <FormField
          control={control}
          name="year"
          label="Tahun"
          required
          width={120}
          // An empty year is no number, which the schema says in words.
          render={({ onChange, ...field }) => (
            <NumberInput {...field} autoFocus maxLength={4} onChange={(year) => onChange(year ?? undefined)} />
          )}
        />
        {!yearly && (
          <FormField
            control={control}
            name="semester"
            label="Semester"
            required
            width={200}
            render={({ value, onChange, ...field }) => (
              <Choice
                {...field}
                options={semesterOptions}
                value={value === 2 ? '2' : '1'}
                onChange={(chosen) => onChange(chosen === '2' ? 2 : 1)}
              />
            )}
          />
        )}
        <FormField
          control={control}
          name="receivedOn"
          label="Diterima"
          required
          render={(field) => <DateField {...field} />}
        />
        {reportFields[yearly ? 'foreign' : 'domestic'].map(({ field: name, label }) => (
          <FormField
            key={name}
            control={control}
            name={name}
            label={label}
            render={(field) => <TextInput {...field} rows={2} maxLength={8000} placeholder="boleh menyusul" />}
          />
        ))}
      </FormGrid>
    </FormDialog>
  )
}

function startOf({
  agreementId,
  yearly,
  period,
  today,
}: Pick<Props, 'agreementId' | 'yearly' | 'period' | 'today'>): Values {
  const { year, semester } = period ?? (yearly ? { ...semesterOf(today), semester: 0 as const } : semesterOf(today))
  return { agreementId, year, semester, receivedOn: today }
}
