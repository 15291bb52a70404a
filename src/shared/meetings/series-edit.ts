/** How a meeting is made like another one: copies, and changes of a series that leave exceptions alone. */
import { addDays, daysBetween, type CalendarDate } from '../calendar/dates'
import { minutesIn, momentAt, todayIn } from '../calendar/moments'
import type { MeetingInput } from './model'
import { inviteeKey } from './rules'

type Times = Pick<MeetingInput, 'startsAt' | 'endsAt'>

/** The same meeting at another time: its agenda and invitees, but no number, dates of letters, replies or minutes. */
export function copyOf(input: MeetingInput, times: Times): MeetingInput {
  return {
    ...input,
    ...times,
    state: input.state === 'DIBATALKAN' ? 'TERJADWAL' : input.state,
    cancelReason: null,
    letterNumber: null,
    letterDate: null,
    sentOn: null,
    minutesOn: null,
    agenda: input.agenda.map(({ id: _id, ...item }) => item),
    invitees: input.invitees.map(({ id: _id, ...invitee }) => ({ ...invitee, letterNumber: null })),
  }
}

/** The times of a meeting on another day, at the same time of day. The zones of Indonesia know no summer time. */
export function timesOn(day: CalendarDate, { startsAt, endsAt }: Times, zone: string): Times {
  const from = momentAt(day, minutesIn(zone, startsAt), zone)
  return { startsAt: from, endsAt: from + (endsAt - startsAt) }
}

/** A meeting of a series: what it is now, and the day the series gave it. */
export type Occurrence = { input: MeetingInput; seriesDay: CalendarDate }

/** Fields that a change of the series reaches. Numbers and dates of letters and minutes are each meeting's own. */
const carried = [
  'title',
  'kind',
  'state',
  'cancelReason',
  'place',
  'onlineLink',
  'chair',
  'noteTaker',
  'notes',
  'letterNature',
  'letterSubject',
  'letterOpening',
  'letterShape',
  'dress',
  'contact',
  'bring',
  'copiesTo',
  'signatoryId',
] as const satisfies readonly (keyof MeetingInput)[]

/**
 * What `other` becomes when `edited` becomes `after`: a field is carried over where both had the same before, so that
 * what was changed in one meeting only stays. Added and removed invitees and agreements are added and removed.
 */
export function carryOver(edited: Occurrence, after: MeetingInput, other: Occurrence, zone: string): MeetingInput {
  const before = edited.input
  const next: MeetingInput = { ...other.input }
  const take = <K extends keyof MeetingInput>(field: K) => {
    if (!isSame(before[field], after[field]) && isSame(other.input[field], before[field])) next[field] = after[field]
  }
  carried.forEach(take)
  // Calling off without its reason is half a change.
  if (next.state !== 'DIBATALKAN') next.cancelReason = null
  else if (other.input.state !== 'DIBATALKAN') next.cancelReason = after.cancelReason
  return {
    ...next,
    ...carriedTimes(edited, after, other, zone),
    agenda: carriedAgenda(before, after, other.input),
    invitees: carriedList(before.invitees, after.invitees, other.input.invitees, inviteeIdentity).map((invitee) =>
      other.input.invitees.includes(invitee) ? invitee : fresh({ ...invitee, letterNumber: null }),
    ),
    agreementIds: carriedList(before.agreementIds, after.agreementIds, other.input.agreementIds, (id) => id),
  }
}

/** A new time goes along where the other one stood to the day of its series as this one did. */
function carriedTimes(edited: Occurrence, after: MeetingInput, other: Occurrence, zone: string): Times {
  const was = standing(edited.input, edited.seriesDay, zone)
  const is = standing(after, edited.seriesDay, zone)
  const theirs = standing(other.input, other.seriesDay, zone)
  const { startsAt, endsAt } = other.input
  if (!isSame(was, theirs)) return { startsAt, endsAt }
  const from = momentAt(addDays(other.seriesDay, is.days), is.minutes, zone)
  return { startsAt: from, endsAt: from + is.lasts }
}

const standing = ({ startsAt, endsAt }: Times, seriesDay: CalendarDate, zone: string) => ({
  days: daysBetween(seriesDay, todayIn(zone, startsAt)),
  minutes: minutesIn(zone, startsAt),
  lasts: endsAt - startsAt,
})

/** Whether a meeting stands on the day that its series gave it. */
export const isOnSeriesDay = ({ startsAt }: Pick<Times, 'startsAt'>, seriesDay: CalendarDate, zone: string): boolean =>
  todayIn(zone, startsAt) === seriesDay

/** The order of an agenda counts, so it goes along as a whole or not at all. */
function carriedAgenda(before: MeetingInput, after: MeetingInput, other: MeetingInput): MeetingInput['agenda'] {
  const bare = ({ agenda }: MeetingInput) => agenda.map(fresh)
  if (isSame(bare(before), bare(after)) || !isSame(bare(other), bare(before))) return other.agenda
  return bare(after)
}

const fresh = <T extends { id?: unknown }>({ id: _id, ...rest }: T): Omit<T, 'id'> => rest

function carriedList<T>(before: readonly T[], after: readonly T[], own: readonly T[], key: (value: T) => string): T[] {
  const keys = (list: readonly T[]) => new Set(list.map(key))
  const [had, has, theirs] = [keys(before), keys(after), keys(own)]
  const stay = own.filter((value) => has.has(key(value)) || !had.has(key(value)))
  const added = after.filter((value) => !had.has(key(value)) && !theirs.has(key(value)))
  return [...stay, ...added]
}

const inviteeIdentity = (invitee: MeetingInput['invitees'][number]): string =>
  [inviteeKey(invitee), invitee.name, invitee.post].join('|')

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
