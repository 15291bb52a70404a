/** Right pane of the form: completeness by section, what follows from the entries, and conflicts, live. */
import Check from '@mui/icons-material/CheckCircle'
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined'
import Ring from '@mui/icons-material/RadioButtonUncheckedOutlined'
import Box from '@mui/material/Box'
import { useEffect, useState } from 'react'
import type { FieldErrors } from 'react-hook-form'
import { timeText, zoneWord } from '../../shared/calendar/moments'
import type { MeetingId } from '../../shared/ids/ids'
import { OccupiedInput } from '../../shared/meetings/series-contract'
import { durationText, longSpan } from '../../shared/meetings/words'
import { useRoute } from '../ipc/hooks'
import { countErrors } from '../ui/form-errors'
import { Facts } from '../ui/Facts'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { SidePane } from '../ui/SidePane'
import { orderOf } from './AgendaSection'
import { ConflictList } from './ConflictList'
import { candidateOf, filledAgenda, timesOf, type FormValues } from './form-model'

type Props = { id: MeetingId | null; values: FormValues; errors: FieldErrors<FormValues>; timeZone: string }

export function FormPane({ id, values, errors, timeZone }: Props) {
  const conflicts = useConflicts(id, values, timeZone)
  return (
    <SidePane label="Kelengkapan dan bentrok">
      <Section title="Kelengkapan">
        {parts.map((part) => (
          <PartLine key={part.label} part={part} values={values} errors={errors} />
        ))}
      </Section>
      <Section title="Dihitung dari isian" ruled>
        <Facts labelWidth={76} facts={computed(values, timeZone)} />
      </Section>
      <Section title="Bentrok" ruled>
        {conflicts === null ? (
          <Box sx={{ typography: 'cell', color: 'text.secondary' }}>Menunggu tanggal dan waktu.</Box>
        ) : (
          <ConflictList conflicts={conflicts} timeZone={timeZone} />
        )}
      </Section>
    </SidePane>
  )
}

function computed(values: FormValues, timeZone: string) {
  const times = timesOf(values, timeZone)
  const order = orderOf(values, timeZone)
  const right = times && times.endsAt > times.startsAt
  return [
    { label: 'Waktu', value: right ? longSpan(times, timeZone) : 'menunggu tanggal dan waktu' },
    { label: 'Lama', value: right ? durationText((times.endsAt - times.startsAt) / 60_000) : null },
    {
      label: 'Acara',
      value:
        order && order.minutes > 0
          ? `${durationText(order.minutes)}, selesai ${timeText(order.endsAt, timeZone)} ${zoneWord(timeZone)}`
          : null,
    },
  ]
}

/** Asked a moment after the last key; null while the time is not known. */
function useConflicts(id: MeetingId | null, values: FormValues, timeZone: string) {
  const question = questionOf(values, timeZone)
  const key = question && JSON.stringify(question)
  const [asked, setAsked] = useState(key)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(key), 350)
    return () => clearTimeout(timer)
  }, [key])
  // What was asked is what `questionOf` made of the same values.
  const input = (asked ? JSON.parse(asked) : noQuestion) as OccupiedInput
  const { data } = useRoute('meetings.conflicts', { id, input }, { enabled: asked !== null })
  return key === null ? null : (data ?? [])
}

const noQuestion: OccupiedInput = {
  state: 'DRAF',
  place: null,
  chair: null,
  noteTaker: null,
  startsAt: 0,
  endsAt: 0,
  invitees: [],
}

/** What of the entries can clash with other meetings; null while the time is not known. */
export function questionOf(values: FormValues, timeZone: string): OccupiedInput | null {
  const parsed = OccupiedInput.safeParse(candidateOf(values, timeZone))
  return parsed.success && parsed.data.endsAt > parsed.data.startsAt ? parsed.data : null
}

type Part = { label: string; fields: readonly (keyof FormValues)[]; filled: (values: FormValues) => boolean }

const parts: readonly Part[] = [
  {
    label: 'Rapat',
    fields: [
      'title',
      'kind',
      'state',
      'cancelReason',
      'day',
      'from',
      'until',
      'lastDay',
      'place',
      'chair',
      'noteTaker',
    ],
    filled: (v) => Boolean(v.title && v.kind && v.day && v.place && v.chair),
  },
  { label: 'Susunan acara', fields: ['agenda'], filled: (v) => filledAgenda(v.agenda).length > 0 },
  { label: 'Undangan', fields: ['invitees'], filled: (v) => v.invitees.length > 0 },
  {
    label: 'Surat undangan',
    fields: [
      'letterNumber',
      'letterDate',
      'letterSubject',
      'letterOpening',
      'sentOn',
      'copiesTo',
      'dress',
      'contact',
      'bring',
    ],
    filled: (v) => Boolean(v.letterNumber && v.letterDate),
  },
  { label: 'Lain-lain', fields: ['agreementIds', 'notes', 'minutesOn'], filled: (v) => v.agreementIds.length > 0 },
]

function PartLine({ part, values, errors }: { part: Part; values: FormValues; errors: FieldErrors<FormValues> }) {
  const faults = part.fields.reduce((sum, field) => sum + countErrors({ [field]: errors[field] } as FieldErrors), 0)
  const [Icon, color, word] =
    faults > 0
      ? ([ErrorIcon, 'tone.urgent.ink', `${faults} perlu diperbaiki`] as const)
      : part.filled(values)
        ? ([Check, 'tone.positive.ink', 'lengkap'] as const)
        : ([Ring, 'text.secondary', 'boleh menyusul'] as const)
  return (
    <Row gap={2} sx={{ minHeight: 28, typography: 'cell' }}>
      <Icon aria-hidden sx={{ fontSize: 16, color }} />
      <Box component="span" sx={{ flex: 1 }}>
        {part.label}
      </Box>
      <Box component="span" sx={{ color: faults > 0 ? 'tone.urgent.ink' : 'text.secondary' }}>
        {word}
      </Box>
    </Row>
  )
}
