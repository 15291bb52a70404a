/** The minutes of a meeting as they stand: every item of the agenda has its part, written or not. */
import { asc, eq, sql } from 'drizzle-orm'
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import { followUpStatusOf } from '../../shared/followups/status'
import { DecisionView, MinuteEntry, MinutesView, type ProgressView } from '../../shared/minutes/model'
import { nextNumber } from '../../shared/minutes/number'
import { emptyDoc } from '../../shared/minutes/rich-doc'
import { lacksOf } from '../../shared/minutes/rules'
import type { Queryable } from '../database/db'
import { agendaItems } from '../database/schema/meetings'
import { meetingMinutes, minuteEntries } from '../database/schema/minutes'
import { openBefore } from '../followups/open-before'
import { getMeetingRow } from '../meetings/queries'
import { readSettings } from '../settings/queries'
import { readTotals } from './attendance'

/** Minutes as they stand, also of a meeting that has none yet. Throws NOT_FOUND. */
export async function readMinutes(db: Queryable, meetingId: string, today: CalendarDate): Promise<MinutesView> {
  const meeting = await getMeetingRow(db, meetingId)
  const [row] = await db.select().from(meetingMinutes).where(eq(meetingMinutes.meetingId, meetingId))
  const last = await lastVersion(db, meetingId)
  const entries = await readEntries(db, meetingId)
  const totals = await readTotals(db, meetingId)
  const isNew = row === undefined
  return MinutesView.parse({
    ...(row ?? emptyMinutes),
    meetingId,
    version: last?.version ?? 0,
    reopenReason: row?.finalisedAt == null ? (last?.reason ?? null) : null,
    entries,
    decisions: await readDecisions(db, meetingId, today),
    progress: await readProgress(db, meetingId, { today, withOpen: row?.finalisedAt == null }),
    totals,
    isNew,
    lacks: lacksOf({ entries, totals, isNew }),
    proposedNumber: row?.number == null ? await proposeNumber(db, meetingId, meeting.startsAt) : null,
  })
}

const emptyMinutes = {
  number: null,
  openedAt: null,
  closedAt: null,
  chairSignatoryId: null,
  noteTakerSignatoryId: null,
  finalisedAt: null,
  finalisedBy: null,
}

/** The last adoption and why it was opened again. */
async function lastVersion(db: Queryable, meetingId: string) {
  const [row] = await db.all<{ version: number; reason: string | null }>(
    sql`select version, reopen_reason as reason from minute_versions where meeting_id = ${meetingId} order by version desc limit 1`,
  )
  return row ?? null
}

/** Opening, one part for each item of the agenda, parts whose item is gone, closing. */
async function readEntries(db: Queryable, meetingId: string): Promise<MinuteEntry[]> {
  const stored = await db
    .select()
    .from(minuteEntries)
    .where(eq(minuteEntries.meetingId, meetingId))
    .orderBy(asc(minuteEntries.position), asc(minuteEntries.id))
    .limit(500)
  const agenda = await db
    .select({ id: agendaItems.id, title: agendaItems.title })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id))
    .limit(200)
  const part = (kind: 'PEMBUKAAN' | 'PENUTUP') =>
    stored.find((row) => row.kind === kind) ?? { id: kind, kind, agendaItemId: null, title: null, body: emptyDoc }
  const items = agenda.map(({ id, title }) => {
    const row = stored.find((one) => one.kind === 'ACARA' && one.agendaItemId === id)
    return { id: row?.id ?? id, kind: 'ACARA', agendaItemId: id, title, body: row?.body ?? emptyDoc }
  })
  const gone = stored.filter((row) => row.kind === 'ACARA' && row.agendaItemId === null)
  return [part('PEMBUKAAN'), ...items, ...gone, part('PENUTUP')].map((entry) => MinuteEntry.parse(entry))
}

type StoredDecision = {
  id: string
  agendaItemId: string | null
  position: number
  text: string
  followUpId: string | null
  title: string
  officeId: string | null
  officeLabel: string | null
  owner: string | null
  dueOn: CalendarDate | null
  startedOn: CalendarDate | null
  doneOn: CalendarDate | null
  cancelledOn: CalendarDate | null
  snoozedUntil: CalendarDate | null
  priority: string
  agreementId: string | null
  agreement: string | null
  evidence: string | null
}

/** Decisions in their order, each with its follow-up unless that is in the trash. */
async function readDecisions(db: Queryable, meetingId: string, today: CalendarDate): Promise<DecisionView[]> {
  const rows = await db.all<StoredDecision>(sql`
    select d.id, d.agenda_item_id as agendaItemId, d.position, d.text, f.id as followUpId, f.title,
      f.office_id as officeId, o.name as officeLabel, f.owner, f.due_on as dueOn, f.started_on as startedOn,
      f.done_on as doneOn, f.cancelled_on as cancelledOn, f.snoozed_until as snoozedUntil, f.priority,
      f.agreement_id as agreementId, a.title as agreement, f.evidence
    from meeting_decisions d
      left join follow_ups f on f.id = (select min(id) from follow_ups where decision_id = d.id and deleted_at is null)
      left join offices o on o.id = f.office_id
      left join agreements a on a.id = f.agreement_id
    where d.meeting_id = ${meetingId} order by d.position, d.id limit 1000`)
  return rows.map(({ id, agendaItemId, position, text, followUpId, ...task }) =>
    DecisionView.parse({
      id,
      agendaItemId,
      position,
      text,
      followUp: followUpId && { ...task, id: followUpId, status: followUpStatusOf(task, today) },
    }),
  )
}

/** What this meeting said of follow-ups of earlier ones, and with `withOpen` those it has not spoken of yet. */
async function readProgress(
  db: Queryable,
  meetingId: string,
  { today, withOpen }: { today: CalendarDate; withOpen: boolean },
): Promise<ProgressView[]> {
  type Noted = Omit<StoredDecision, 'id'> & { followUpId: string; note: string }
  const noted = await db.all<Noted>(sql`
    select n.follow_up_id as followUpId, n.text as note, f.title, f.owner, o.name as officeLabel, f.due_on as dueOn,
      f.started_on as startedOn, f.done_on as doneOn, f.cancelled_on as cancelledOn, f.snoozed_until as snoozedUntil
    from follow_up_notes n join follow_ups f on f.id = n.follow_up_id left join offices o on o.id = f.office_id
    where n.meeting_id = ${meetingId} order by n.id limit 1000`)
  const said = noted.map((row) => ({
    ...row,
    who: row.officeLabel ?? row.owner,
    status: followUpStatusOf(row, today),
    text: row.note,
  }))
  const open = withOpen ? await openBefore(db, meetingId, today) : []
  const rest = open
    .filter(({ id }) => !said.some(({ followUpId }) => followUpId === id))
    .map(({ id, office, owner, ...row }) => ({ ...row, followUpId: id, who: office ?? owner, text: null }))
  return [...said, ...rest] as ProgressView[] // the view is parsed as a whole
}

/** The next running number of the year of the meeting. */
export async function proposeNumber(db: Queryable, meetingId: string, startsAt: number): Promise<string | null> {
  const { numbers, unit } = await readSettings(db)
  const rows = await db.all<{ number: string | null }>(
    sql`select number from meeting_minutes where number is not null and meeting_id <> ${meetingId} limit 20000`,
  )
  const date = calendarDate.parse(todayIn(unit.timeZone, startsAt))
  return nextNumber(
    numbers.minutesPattern,
    date,
    rows.map(({ number }) => number),
  )
}
