/** Name, kind, state, time and place of a meeting, and who leads it. */
import Button from '@mui/material/Button'
import type { UseFormSetValue } from 'react-hook-form'
import { addDays, isCalendarDate } from '../../shared/calendar/dates'
import { meetingKinds, meetingKindWords, meetingStates, type MeetingState } from '../../shared/meetings/enums'
import { Choice } from '../ui/Choice'
import { DateField } from '../ui/DateField'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { FormSection } from '../ui/FormSection'
import { TextInput } from '../ui/TextInput'
import { TimeField } from '../ui/TimeField'
import type { SectionProps } from './control'
import type { FormValues } from './form-model'

const kinds = meetingKinds.map((value) => ({ value, label: meetingKindWords[value] }))
const stateWords: Record<MeetingState, string> = { DRAF: 'Draf', TERJADWAL: 'Terjadwal', DIBATALKAN: 'Dibatalkan' }
const states = meetingStates.map((value) => ({ value, label: stateWords[value] }))

const two = 'minmax(0, 1.3fr) minmax(0, 1fr)'

type Props = SectionProps & { setValue: UseFormSetValue<FormValues> }

export function MeetingSection({ control, values, setValue }: Props) {
  return (
    <FormSection title="Rapat" requiredNote>
      <FormGrid>
        <FormField
          control={control}
          name="title"
          label="Nama rapat"
          required
          render={(f) => <TextInput {...f} autoFocus maxLength={500} />}
        />
      </FormGrid>
      <FormGrid columns={two}>
        <FormField
          control={control}
          name="kind"
          label="Jenis"
          required
          render={(f) => <Choice {...f} options={kinds} />}
        />
        <FormField
          control={control}
          name="state"
          label="Keadaan"
          labelWidth={96}
          render={(f) => <Choice {...f} options={states} />}
        />
      </FormGrid>
      {values.state === 'DIBATALKAN' && (
        <FormGrid>
          <FormField
            control={control}
            name="cancelReason"
            label="Alasan batal"
            required
            render={(f) => <TextInput {...f} />}
          />
        </FormGrid>
      )}
      <Times control={control} values={values} setValue={setValue} />
      <FormGrid>
        <FormField control={control} name="place" label="Tempat" render={(f) => <TextInput {...f} maxLength={300} />} />
        <FormField
          control={control}
          name="onlineLink"
          label="Tautan daring"
          render={(f) => <TextInput {...f} placeholder="bila diikuti dari jauh" maxLength={500} />}
        />
      </FormGrid>
      <FormGrid columns={two}>
        <FormField control={control} name="chair" label="Pimpinan" render={(f) => <TextInput {...f} />} />
        <FormField
          control={control}
          name="noteTaker"
          label="Notulis"
          labelWidth={96}
          render={(f) => <TextInput {...f} />}
        />
      </FormGrid>
    </FormSection>
  )
}

function Times({ control, values, setValue }: Props) {
  return (
    <FormGrid columns="auto auto auto minmax(0, 1fr)">
      <FormField
        control={control}
        name="day"
        label="Tanggal"
        required
        render={(f) => <DateField {...f} width={164} />}
      />
      <FormField
        control={control}
        name="from"
        label="Mulai"
        labelWidth={48}
        required
        render={(f) => <TimeField {...f} />}
      />
      <FormField
        control={control}
        name="until"
        label="Selesai"
        labelWidth={56}
        required
        render={(f) => <TimeField {...f} />}
      />
      {values.lastDay === null ? (
        <Button
          variant="text"
          color="primary"
          size="small"
          sx={{ justifySelf: 'start', mt: '2px' }}
          onClick={() => setValue('lastDay', nextDay(values.day), { shouldDirty: true })}
        >
          Selesai pada hari lain
        </Button>
      ) : (
        <FormField
          control={control}
          name="lastDay"
          label="tanggal"
          labelWidth={48}
          render={(f) => <DateField {...f} width={164} />}
        />
      )}
    </FormGrid>
  )
}

/** The day after, or an empty date to be filled. */
const nextDay = (day: string | null): string => (isCalendarDate(day) ? addDays(day, 1) : '')
