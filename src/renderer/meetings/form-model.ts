/** Values of the form of a meeting, how they become a meeting, and the check that runs while typing. */
import type { FieldErrors, Resolver } from 'react-hook-form'
import { isCalendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { minutesIn, momentAt, todayIn } from '../../shared/calendar/moments'
import type { InviteeKind, LetterNature, LetterShape, MeetingKind, MeetingState } from '../../shared/meetings/enums'
import { MeetingInput, type MeetingDetail } from '../../shared/meetings/model'
import { checkMeeting } from '../../shared/meetings/rules'
import { nestedErrors } from './nested-errors'

export type FormInvitee = {
  /** Of the stored invitee; '' of a new one. */
  storedId: string
  kind: InviteeKind
  officeId: string | null
  partnerId: string | null
  /** Name of the office or partner, for the row; not saved. */
  label: string
  name: string
  post: string
  letterNumber: string
}
export type FormAgendaItem = {
  /** Of the stored item; '' of a new one. */
  storedId: string
  title: string
  minutes: number | null
  speaker: string
  officeId: string | null
  /** Name of the office, for the row; not saved. */
  officeLabel: string
  note: string
}

/** Entries as typed: dates `YYYY-MM-DD`, times `HH:mm` in the office's zone, '' while incomplete. */
export type FormValues = {
  title: string
  kind: MeetingKind | null
  state: MeetingState
  cancelReason: string
  day: string | null
  from: string | null
  until: string | null
  /** Only when the meeting ends on another day. */
  lastDay: string | null
  place: string
  onlineLink: string
  chair: string
  noteTaker: string
  notes: string
  agenda: FormAgendaItem[]
  invitees: FormInvitee[]
  agreementIds: string[]
  /** Titles of the linked agreements, for their chips; not saved. */
  agreementLabels: Record<string, string>
  letterNumber: string
  letterDate: string | null
  letterNature: LetterNature
  letterSubject: string
  letterOpening: string
  letterShape: LetterShape
  sentOn: string | null
  dress: string
  contact: string
  bring: string
  /** One line each. */
  copiesTo: string
  signatoryId: string | null
  minutesOn: string | null
}

export type Times = { startsAt: number; endsAt: number }

/** A new meeting, at a time if one was dragged out in the calendar. */
export function emptyForm(times: Times | null, timeZone: string): FormValues {
  return {
    title: '',
    kind: null,
    state: 'TERJADWAL',
    cancelReason: '',
    ...(times ? timesAsTyped(times, timeZone) : { day: null, from: '09:00', until: '12:00', lastDay: null }),
    place: '',
    onlineLink: '',
    chair: '',
    noteTaker: '',
    notes: '',
    agenda: [],
    invitees: [],
    agreementIds: [],
    agreementLabels: {},
    letterNumber: '',
    letterDate: null,
    letterNature: 'Penting',
    letterSubject: '',
    letterOpening: '',
    letterShape: 'LAMPIRAN',
    sentOn: null,
    dress: '',
    contact: '',
    bring: '',
    copiesTo: '',
    signatoryId: null,
    minutesOn: null,
  }
}

/** The values of a saved meeting. */
export function formOf({ input, agenda, invitees, agreements }: MeetingDetail, timeZone: string): FormValues {
  const texts = Object.fromEntries(textFields.map((field) => [field, input[field] ?? ''])) as Record<TextField, string>
  return {
    ...emptyForm(input, timeZone),
    ...texts,
    kind: input.kind,
    state: input.state,
    letterDate: input.letterDate,
    letterNature: input.letterNature,
    letterShape: input.letterShape,
    sentOn: input.sentOn,
    minutesOn: input.minutesOn,
    signatoryId: input.signatoryId,
    agenda: agenda.map(({ id, title, minutes, speaker, officeId, office, note }) => ({
      storedId: id,
      title,
      minutes,
      speaker: speaker ?? '',
      officeId,
      officeLabel: office ?? '',
      note: note ?? '',
    })),
    invitees: invitees.map(({ id, kind, officeId, partnerId, name, post, letterNumber, label }) => ({
      storedId: id,
      kind,
      officeId,
      partnerId,
      label,
      name: name ?? '',
      post: post ?? '',
      letterNumber: letterNumber ?? '',
    })),
    agreementIds: agreements.map(({ id }) => id),
    agreementLabels: Object.fromEntries(agreements.map(({ id, title }) => [id, title])),
    copiesTo: input.copiesTo.join('\n'),
  }
}

const textFields = [
  'title',
  'cancelReason',
  'place',
  'onlineLink',
  'chair',
  'noteTaker',
  'notes',
  'letterNumber',
  'letterSubject',
  'letterOpening',
  'dress',
  'contact',
  'bring',
] as const
type TextField = (typeof textFields)[number]

export function timesAsTyped({ startsAt, endsAt }: Times, timeZone: string) {
  const day = todayIn(timeZone, startsAt)
  // Midnight at the end is 00.00 of the next day.
  const lastDay = todayIn(timeZone, endsAt)
  return {
    day,
    from: clock(minutesIn(timeZone, startsAt)),
    until: clock(minutesIn(timeZone, endsAt)),
    lastDay: lastDay === day ? null : lastDay,
  }
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Start and end as moments; null while a date or time is missing. */
export function timesOf(
  values: Pick<FormValues, 'day' | 'from' | 'until' | 'lastDay'>,
  timeZone: string,
): Times | null {
  const { day, lastDay } = values
  const [from, until] = [minutesOf(values.from), minutesOf(values.until)]
  if (!isCalendarDate(day) || from === null || until === null) return null
  const end: CalendarDate = isCalendarDate(lastDay) ? lastDay : day
  return { startsAt: momentAt(day, from, timeZone), endsAt: momentAt(end, until, timeZone) }
}

function minutesOf(text: string | null): number | null {
  const parts = /^(\d\d):(\d\d)$/.exec(text ?? '')
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null
}

/** What the schema is asked about. Rows of the agenda in which nothing stands are no rows. */
export function candidateOf(values: FormValues, timeZone: string): Record<string, unknown> {
  const { day: _day, from: _from, until: _until, lastDay: _lastDay, agreementLabels: _labels, ...rest } = values
  return {
    ...rest,
    ...timesOf(values, timeZone),
    cancelReason: values.state === 'DIBATALKAN' ? values.cancelReason : null,
    agenda: filledAgenda(values.agenda).map((item) => ({ ...item, ...named(item), minutes: item.minutes ?? 0 })),
    invitees: values.invitees.map((invitee) => ({ ...invitee, ...named(invitee) })),
    copiesTo: values.copiesTo
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  }
}

/** The form gives rows a name of its own, so that of the stored row has another one here. Drafts of old have none. */
const named = ({ storedId }: { storedId?: string }) => ({ id: storedId ? storedId : undefined })

export const emptyItem: FormAgendaItem = {
  storedId: '',
  title: '',
  minutes: null,
  speaker: '',
  officeId: null,
  officeLabel: '',
  note: '',
}

export const filledAgenda = (agenda: readonly FormAgendaItem[]): FormAgendaItem[] =>
  agenda.filter(({ title, minutes, speaker, officeId, note }) =>
    Boolean(title.trim() || minutes !== null || speaker.trim() || officeId || (note ?? '').trim()),
  )

/** Fields by the schema, then times, then the rules across fields. */
export const resolverIn =
  (timeZone: string): Resolver<FormValues, unknown, MeetingInput> =>
  (values) => {
    const parsed = MeetingInput.safeParse(candidateOf(values, timeZone))
    const faults = { ...timeFaults(values) }
    if (parsed.success && Object.keys(faults).length === 0) {
      const errors = checkMeeting(parsed.data, timeZone)
      for (const [path, [sentence]] of Object.entries(errors)) faults[fieldOf(path)] = sentence ?? ''
      if (Object.keys(errors).length === 0) return { values: parsed.data, errors: {} }
    }
    for (const issue of parsed.error?.issues ?? []) {
      const path = issue.path.map(String).join('.')
      // Of missing moments `timeFaults` speaks.
      if (path !== 'startsAt' && path !== 'endsAt') faults[fieldOf(path)] ??= issue.message
    }
    return { values: {}, errors: nestedErrors(faults) as FieldErrors<FormValues> }
  }

function timeFaults({ day, from, until, lastDay }: FormValues): Record<string, string> {
  return {
    ...(!isCalendarDate(day) && { day: 'Isi tanggal rapat.' }),
    ...(minutesOf(from) === null && { from: 'Isi waktu mulai.' }),
    ...(minutesOf(until) === null && { until: 'Isi waktu selesai.' }),
    ...(lastDay !== null && !isCalendarDate(lastDay) && { lastDay: 'Lengkapi tanggal selesai.' }),
  }
}

/** The field of the form that a fault of the meeting belongs to. */
function fieldOf(path: string): string {
  if (path === 'endsAt') return 'until'
  if (path.startsWith('copiesTo')) return 'copiesTo'
  if (/^invitees\.\d+\.(officeId|partnerId)$/.test(path)) return path.replace(/\.\w+$/, '.name')
  return path
}
