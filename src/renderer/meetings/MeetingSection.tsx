/** Name, kind, state, time and place of a meeting, and who leads it. */
import Box from '@mui/material/Box'
import { meetingKinds, meetingKindWords, meetingStates, type MeetingState } from '../../shared/meetings/enums'
import { Choice } from '../ui/Choice'
import { DateField } from '../ui/DateField'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { FormSection } from '../ui/FormSection'
import { TextInput } from '../ui/TextInput'
import { TimeField } from '../ui/TimeField'
import type { SectionProps } from './control'

const kinds = meetingKinds.map((value) => ({ value, label: meetingKindWords[value] }))
const stateWords: Record<MeetingState, string> = { DRAF: 'Draf', TERJADWAL: 'Terjadwal', DIBATALKAN: 'Dibatalkan' }
const states = meetingStates.map((value) => ({ value, label: stateWords[value] }))

const two = 'minmax(0, 1.3fr) minmax(0, 1fr)'

export function MeetingSection({ control, values }: SectionProps) {
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
      <Times control={control} values={values} />
      <FormGrid>
        <FormField control={control} name="place" label="Tempat" render={(f) => <TextInput {...f} maxLength={300} />} />
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

function Times({ control }: SectionProps) {
  return (
    <FormGrid columns="auto auto auto minmax(0, 1fr)">
      <FormField control={control} name="day" label="Tanggal" required render={(f) => <DateField {...f} />} />
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
      <Box>
        <FormField
          control={control}
          name="lastDay"
          label="pada hari lain"
          labelWidth={88}
          render={(f) => <DateField {...f} />}
        />
      </Box>
    </FormGrid>
  )
}
