/** What earlier meetings left to be done, for the next one to look at. */
import { sql } from 'drizzle-orm'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { FollowUpRow } from '../../shared/followups/model'
import { openFollowUpStatuses } from '../../shared/followups/status'
import type { MeetingKind } from '../../shared/meetings/enums'
import type { OpenItem } from '../../shared/papers/open-items'
import type { Queryable } from '../database/db'
import { listFollowUps } from './queries'

/** What tells which meetings come before this one. `startsAt` is ms UTC. */
type MeetingPlace = { id: string; kind: MeetingKind; seriesId: string | null; startsAt: number }

/** Most that a meeting is reminded of. */
const LIMIT = 200

/**
 * Open follow-ups of the earlier meetings of the same series; where the series has none before this one, or there is no
 * series, of the earlier meetings of the same kind. The nearest due date first.
 */
async function openFollowUpsFor(
  db: Queryable,
  { id, kind, seriesId, startsAt }: MeetingPlace,
  today: CalendarDate,
): Promise<FollowUpRow[]> {
  const earlier = sql`m.id <> ${id} and m.starts_at < ${startsAt} and m.deleted_at is null`
  const [inSeries] =
    seriesId === null
      ? []
      : await db.all(sql`select 1 as found from meetings m where m.series_id = ${seriesId} and ${earlier} limit 1`)
  const same = inSeries ? sql`m.series_id = ${seriesId}` : sql`m.kind = ${kind}`
  const { rows } = await listFollowUps(
    db,
    { trashed: false, statuses: [...openFollowUpStatuses], sort: 'dueOn', direction: 'asc', offset: 0, limit: LIMIT },
    today,
    sql`f.meeting_id in (select m.id from meetings m where ${same} and ${earlier})`,
  )
  return rows
}

/** The same as papers list it. */
export async function openItems(db: Queryable, meetingId: string, today: CalendarDate): Promise<OpenItem[]> {
  const rows = await openBefore(db, meetingId, today)
  return rows.map(({ title, office, owner, dueOn, status }) => ({
    title,
    who: [office, owner].filter(Boolean).join(', ') || null,
    dueOn,
    late: status === 'overdue',
  }))
}

/** The same by the id of the meeting; nothing for one that is gone. */
export async function openBefore(db: Queryable, meetingId: string, today: CalendarDate): Promise<FollowUpRow[]> {
  const [meeting] = await db.all<MeetingPlace>(
    sql`select id, kind, series_id as seriesId, starts_at as startsAt from meetings where id = ${meetingId}`,
  )
  return meeting ? openFollowUpsFor(db, meeting, today) : []
}
