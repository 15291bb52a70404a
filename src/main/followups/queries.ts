/** Reads of follow-ups: pages, counts by status, one of them. */
import { sql, type SQL } from 'drizzle-orm'
import { addDays, calendarDate, daysBetween, type CalendarDate } from '../../shared/calendar/dates'
import { dueSoonDays, followUpStatuses, followUpStatusOf, type FollowUpStatus } from '../../shared/followups/status'
import {
  FollowUpRow,
  type FollowUpFilter,
  type FollowUpListInput,
  type FollowUpSource,
} from '../../shared/followups/model'
import { AppError } from '../../shared/ipc/errors'
import type { Queryable } from '../database/db'

const sorts = {
  // Without a due date it comes last.
  dueOn: 'f.due_on is null, f.due_on',
  title: 'f.title collate nocase',
  office: 'coalesce(o.name, f.owner) is null, coalesce(o.name, f.owner) collate nocase',
  // The highest first when the order ascends.
  priority: "case f.priority when 'TINGGI' then 0 when 'SEDANG' then 1 else 2 end",
  updatedAt: 'f.updated_at',
} as const

/** A page of follow-ups with the number the filter matches; `more` is a condition over `follow_ups f` of the caller's own. */
export async function listFollowUps(
  db: Queryable,
  input: FollowUpListInput,
  today: CalendarDate,
  more?: SQL,
): Promise<{ rows: FollowUpRow[]; total: number }> {
  const own = filterSql(input, today)
  const where = more ? sql`${own} and ${more}` : own
  const direction = sql.raw(input.direction)
  const [count] = await db.all<{ total: number }>(sql`select count(*) as total from follow_ups f where ${where}`)
  const order = sql.raw(sorts[input.sort])
  const rows = await db.all<Stored>(
    sql`${selectRow} where ${where} order by ${order} ${direction}, f.id ${direction} limit ${input.limit} offset ${input.offset}`,
  )
  return { rows: rows.map((row) => toRow(row, today)), total: count?.total ?? 0 }
}

/** How many follow-ups each status holds; the filter's own statuses are not applied, so that tabs keep their counts. */
export async function countFollowUps(
  db: Queryable,
  filter: FollowUpFilter,
  today: CalendarDate,
): Promise<Record<FollowUpStatus, number>> {
  const where = filterSql({ ...filter, statuses: undefined }, today)
  const sums = followUpStatuses.map((status) => sql`sum(${hasStatus(status, today)}) as ${sql.identifier(status)}`)
  const [counts] = await db.all<Record<FollowUpStatus, number | null>>(
    sql`select ${sql.join(sums, sql`, `)} from follow_ups f where ${where}`,
  )
  const entries = followUpStatuses.map((status) => [status, counts?.[status] ?? 0])
  return Object.fromEntries(entries) as Record<FollowUpStatus, number> // every status is among the entries
}

/** One follow-up, also from the trash. Throws NOT_FOUND. */
export async function getFollowUp(db: Queryable, id: string, today: CalendarDate): Promise<FollowUpRow> {
  const [row] = await db.all<Stored>(sql`${selectRow} where f.id = ${id}`)
  if (!row) throw new AppError('NOT_FOUND', 'Tindak lanjut ini sudah tidak ada. Muat ulang halaman.')
  return toRow(row, today)
}

/** SQL that holds for one status over `follow_ups f`; says the same as `followUpStatusOf`, which a test proves. */
function hasStatus(status: FollowUpStatus, today: CalendarDate): SQL {
  const open = sql`f.done_on is null and f.cancelled_on is null`
  const awake = sql`${open} and (f.snoozed_until is null or f.snoozed_until <= ${today})`
  const soon = addDays(today, dueSoonDays)
  switch (status) {
    case 'done':
      return sql`f.done_on is not null`
    case 'cancelled':
      return sql`f.done_on is null and f.cancelled_on is not null`
    case 'snoozed':
      return sql`${open} and f.snoozed_until is not null and f.snoozed_until > ${today}`
    case 'overdue':
      return sql`${awake} and f.due_on is not null and f.due_on < ${today}`
    case 'dueSoon':
      return sql`${awake} and f.due_on is not null and f.due_on between ${today} and ${soon}`
    case 'running':
      return sql`${awake} and (f.due_on is null or f.due_on > ${soon}) and f.started_on is not null`
    case 'todo':
      return sql`${awake} and (f.due_on is null or f.due_on > ${soon}) and f.started_on is null`
  }
}

function filterSql(filter: FollowUpFilter, today: CalendarDate): SQL {
  const parts: SQL[] = [sql.raw(filter.trashed ? 'f.deleted_at is not null' : 'f.deleted_at is null')]
  if (filter.statuses && filter.statuses.length > 0) {
    parts.push(
      sql`(${sql.join(
        filter.statuses.map((status) => sql`(${hasStatus(status, today)})`),
        sql` or `,
      )})`,
    )
  }
  if (filter.officeId !== undefined) parts.push(sql`f.office_id = ${filter.officeId}`)
  if (filter.priorities && filter.priorities.length > 0) parts.push(sql`f.priority in ${filter.priorities}`)
  if (filter.partnerId !== undefined) {
    parts.push(sql`f.agreement_id in (select agreement_id from parties where partner_id = ${filter.partnerId})`)
  }
  if (filter.agreementId !== undefined) parts.push(sql`f.agreement_id = ${filter.agreementId}`)
  if (filter.meetingId !== undefined) parts.push(sql`f.meeting_id = ${filter.meetingId}`)
  if (filter.source !== undefined) parts.push(sql.raw(sources[filter.source]))
  for (const word of (filter.text ?? '').split(/\s+/).filter((part) => part !== '')) {
    const like = `%${word.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`
    parts.push(sql`(f.title || ' ' || coalesce(f.detail, '') || ' ' || coalesce(f.owner, '')) like ${like} escape '\\'`)
  }
  return sql.join(parts, sql` and `)
}

const sources: Record<FollowUpSource, string> = {
  agreement: 'f.agreement_id is not null',
  meeting: 'f.meeting_id is not null',
  none: 'f.agreement_id is null and f.meeting_id is null',
}

type Stored = Omit<FollowUpRow, 'status' | 'daysLeft'>

const selectRow = sql`select f.id, f.title, f.detail, f.agreement_id as agreementId, a.title as agreement,
    f.meeting_id as meetingId, m.title as meeting, f.office_id as officeId, o.name as office, f.owner,
    f.priority, f.decision_id as decisionId,
    f.due_on as dueOn, f.started_on as startedOn, f.done_on as doneOn, f.evidence, f.cancelled_on as cancelledOn,
    f.cancelled_reason as cancelledReason, f.snoozed_until as snoozedUntil, f.deleted_at as deletedAt,
    (select count(*) from attachments b where b.follow_up_id = f.id and b.deleted_at is null) as files,
    (select count(*) from follow_up_notes n where n.follow_up_id = f.id) as notes
  from follow_ups f left join agreements a on a.id = f.agreement_id left join meetings m on m.id = f.meeting_id
    left join offices o on o.id = f.office_id`

function toRow(row: Stored, today: CalendarDate): FollowUpRow {
  const status = followUpStatusOf(row, today)
  const isOver = status === 'done' || status === 'cancelled'
  const daysLeft = isOver || row.dueOn === null ? null : daysBetween(today, calendarDate.parse(row.dueOn))
  return FollowUpRow.parse({ ...row, status, daysLeft })
}
