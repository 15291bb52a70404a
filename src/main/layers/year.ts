/** The year of the calendar as counts: how many meetings and due dates each day and each month has. */
import { and, asc, inArray, isNull } from 'drizzle-orm'
import { addDays, dateOf, dateParts, type CalendarDate } from '../../shared/calendar/dates'
import { momentAt, todayIn } from '../../shared/calendar/moments'
import type { YearDay, YearMonth } from '../../shared/layers/contract'
import type { MeetingKind } from '../../shared/meetings/enums'
import type { CalendarLayer } from '../../shared/meetings/span'
import { meetings } from '../database/schema/meetings'
import { touchesSpan } from '../meetings/queries'
import { readSettings } from '../settings/queries'
import { layerItems, type LayersDeps } from './layers'

type Question = { year: number; kinds: readonly MeetingKind[]; layers: readonly CalendarLayer[] }
type Years = { days: YearDay[]; months: YearMonth[] }

/** Every day with something on it, and all twelve months. */
export async function yearCounts(deps: LayersDeps, { year, kinds, layers }: Question): Promise<Years> {
  const [first, last] = [dateOf(year, 1, 1), dateOf(year, 12, 31)]
  const zone = (await readSettings(deps.db)).unit.timeZone
  const days = new Map<CalendarDate, YearDay>()
  const months = Array.from({ length: 12 }, (_none, index) => ({ month: index + 1, meetings: 0, due: 0 }))
  const dayOf = (day: CalendarDate): YearDay => {
    const known = days.get(day) ?? { day, meetings: 0, due: 0, off: null }
    days.set(day, known)
    return known
  }
  for (const row of await meetingTimes(deps, { first, last, zone, kinds })) {
    const from = todayIn(zone, row.startsAt)
    // A meeting that ends at midnight ends on the day before.
    const to = todayIn(zone, row.endsAt - 1)
    const touched = new Set<number>()
    for (let day = from < first ? first : from; day <= to && day <= last; day = addDays(day, 1)) {
      dayOf(day).meetings += 1
      touched.add(dateParts(day).month)
    }
    for (const month of touched) months[month - 1]!.meetings += 1 // months run from 1 to 12
  }
  const { items } = await layerItems(deps, { from: first, to: last }, layers)
  for (const { layer, day, title } of items) {
    if (layer === 'holidays') dayOf(day).off = title
    else {
      dayOf(day).due += 1
      months[dateParts(day).month - 1]!.due += 1 // as above
    }
  }
  return { days: [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)), months }
}

type Span = { first: CalendarDate; last: CalendarDate; zone: string; kinds: readonly MeetingKind[] }

async function meetingTimes({ db }: LayersDeps, { first, last, zone, kinds }: Span) {
  const span = { from: momentAt(first, 0, zone), to: momentAt(addDays(last, 1), 0, zone) }
  return db
    .select({ startsAt: meetings.startsAt, endsAt: meetings.endsAt })
    .from(meetings)
    .where(and(isNull(meetings.deletedAt), touchesSpan(span), inArray(meetings.kind, [...kinds])))
    .orderBy(asc(meetings.startsAt))
    .limit(100_000)
}
