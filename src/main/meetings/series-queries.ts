/** Reads of a series: all meetings that came from one rule, exceptions and those in the trash among them. */
import { asc, eq } from 'drizzle-orm'
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { MeetingId } from '../../shared/ids/ids'
import { statusOf } from '../../shared/meetings/rules'
import { longestSeries, readSeriesRule, seriesWords } from '../../shared/meetings/series'
import { SeriesView } from '../../shared/meetings/series-contract'
import { isOnSeriesDay } from '../../shared/meetings/series-edit'
import type { Queryable } from '../database/db'
import { meetings, meetingSeries } from '../database/schema/meetings'
import { readSettings } from '../settings/queries'
import { getMeetingRow } from './queries'

type Row = Awaited<ReturnType<typeof rowsQuery>>[number]
export type SeriesRow = Omit<Row, 'id' | 'seriesDay'> & { id: MeetingId; seriesDay: CalendarDate }

/** Meetings of the series that a meeting belongs to, by the day the series gave them; none when it belongs to none. */
export async function seriesRows(db: Queryable, meetingId: MeetingId): Promise<SeriesRow[]> {
  const { seriesId } = await getMeetingRow(db, meetingId)
  if (seriesId === null) return []
  const rows = await rowsQuery(db, seriesId)
  return rows.map((row) => ({ ...row, id: MeetingId.parse(row.id), seriesDay: calendarDate.parse(row.seriesDay) }))
}

/** The series of a meeting; null when it belongs to none. Throws NOT_FOUND. */
export async function seriesOfMeeting(db: Queryable, meetingId: MeetingId, now: number): Promise<SeriesView | null> {
  const rows = await seriesRows(db, meetingId)
  const [first] = rows
  if (!first) return null
  const [series] = await db
    .select()
    .from(meetingSeries)
    .where(eq(meetingSeries.id, String(first.seriesId)))
  if (!series) return null
  const zone = (await readSettings(db)).unit.timeZone
  const rule = readSeriesRule(series.rule)
  return SeriesView.parse({
    id: series.id,
    words: rule ? seriesWords(rule) : series.title,
    meetings: rows.map((row) => ({
      ...row,
      status: statusOf(row as Parameters<typeof statusOf>[0], now),
      moved: !isOnSeriesDay(row, row.seriesDay, zone),
      trashed: row.deletedAt !== null,
      locked: row.minutesOn !== null,
    })),
  })
}

const rowsQuery = (db: Queryable, seriesId: string) =>
  db
    .select({
      id: meetings.id,
      title: meetings.title,
      seriesId: meetings.seriesId,
      seriesDay: meetings.seriesDay,
      startsAt: meetings.startsAt,
      endsAt: meetings.endsAt,
      state: meetings.state,
      sentOn: meetings.sentOn,
      minutesOn: meetings.minutesOn,
      deletedAt: meetings.deletedAt,
    })
    .from(meetings)
    .where(eq(meetings.seriesId, seriesId))
    .orderBy(asc(meetings.seriesDay), asc(meetings.id))
    .limit(longestSeries + 1)
