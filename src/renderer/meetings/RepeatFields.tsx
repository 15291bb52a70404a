/** How a meeting repeats, in the words of the day it is on, and until when. */
import Box from '@mui/material/Box'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import type { CalendarDate } from '../../shared/calendar/dates'
import { dayNames } from '../../shared/calendar/words'
import { Choice } from '../ui/Choice'
import { DateField } from '../ui/DateField'
import { Field } from '../ui/Field'
import { NumberInput } from '../ui/NumberInput'
import { Row } from '../ui/Row'
import { repeatOptions, unitWords, type RepeatDraft } from './repeat-model'

type Props = { value: RepeatDraft; day: CalendarDate; onChange: (value: RepeatDraft) => void }

const ends = [
  { value: 'count', label: 'sebanyak' },
  { value: 'until', label: 'sampai tanggal' },
] as const
/** Monday first. */
const week = [1, 2, 3, 4, 5, 6, 0] as const

export function RepeatFields({ value, day, onChange }: Props) {
  const set = (part: Partial<RepeatDraft>) => onChange({ ...value, ...part })
  return (
    <Box sx={{ display: 'grid', rowGap: '8px' }}>
      <Field label="Pengulangan">
        <Choice value={value.kind} options={repeatOptions(day)} onChange={(kind) => kind && set({ kind })} />
      </Field>
      {value.kind === 'weekly' && (
        <Field label="Pada hari" group>
          <ToggleButtonGroup
            value={[...value.weekdays]}
            aria-label="Hari dalam seminggu"
            onChange={(_event, weekdays: number[]) => set({ weekdays })}
          >
            {week.map((one) => (
              <ToggleButton key={one} value={one} aria-label={dayNames[one]}>
                {dayNames[one].slice(0, 3)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </Field>
      )}
      <Field
        label="Setiap"
        hint={value.every === 1 ? undefined : `Selang ${value.every ?? '…'} ${unitWords[value.kind]}.`}
      >
        <Row gap={2}>
          <NumberInput value={value.every} onChange={(every) => set({ every })} width={64} />
          <span>{unitWords[value.kind]}</span>
        </Row>
      </Field>
      <Field label="Berakhir" group>
        <Row gap={2}>
          <Choice
            label="Cara berakhir"
            width={150}
            value={value.end}
            options={ends}
            onChange={(end) => end && set({ end })}
          />
          {value.end === 'count' ? (
            <>
              <Field label="Banyaknya" labelWidth={78}>
                <NumberInput value={value.count} onChange={(count) => set({ count })} width={64} />
              </Field>
              <span>rapat</span>
            </>
          ) : (
            <Field label="Tanggal" labelWidth={60}>
              <DateField width={164} value={value.until} onChange={(until) => set({ until })} />
            </Field>
          )}
        </Row>
      </Field>
    </Box>
  )
}
