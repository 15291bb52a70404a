/** Reads of meetings: the calendar, the list, one meeting, and what it clashes with. */
import {
  and,
  asc,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  or,
  sql,
  type SQL,
  type SQLWrapper,
} from 'drizzle-orm'
import { AppError } from '../../shared/ipc/errors'
import { Conflict, MeetingRow, OwnRegion, type MeetingListInput } from '../../shared/meetings/model'
import { conflictsOf, inviteeKey, longestMeetingMs, statusOf, type Occupied } from '../../shared/meetings/rules'
import type { Queryable } from '../database/db'
import { partners, regions } from '../database/schema/masters'
import { meetingInvitees, meetings } from '../database/schema/meetings'

/** Most meetings that the calendar shows at once. */
export const calendarLimit = 2000
const rivalLimit = 500

type Span = { from: number; to: number }

/** Rows of meetings that touch a span (ms UTC), by start. Not those in the trash. */
export async function listCalendar(db: Queryable, span: Span, now: number): Promise<MeetingRow[]> {
  const rows = await calendarQuery(db, span)
  return rows.map((row) => toRow(row, now))
}

export const calendarQuery = (db: Queryable, span: Span) =>
  db
    .select(rowColumns)
    .from(meetings)
    .where(and(isNull(meetings.deletedAt), touchesSpan(span)))
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
    .limit(calendarLimit)

/** A page of meetings by start; those in the trash by when they went there. */
export async function listMeetings(db: Queryable, input: MeetingListInput, now: number) {
  const [count] = await countQuery(db, input, now)
  const rows = await listQuery(db, input, now)
  return { rows: rows.map((row) => toRow(row, now)), total: count?.total ?? 0 }
}

export const listQuery = (db: Queryable, input: MeetingListInput, now: number) =>
  db
    .select(rowColumns)
    .from(meetings)
    .where(filterOf(input, now))
    .orderBy(...orderOf(input))
    .limit(input.limit)
    .offset(input.offset)

const countQuery = (db: Queryable, input: MeetingListInput, now: number) =>
  db
    .select({ total: sql<number>`count(*)` })
    .from(meetings)
    .where(filterOf(input, now))

/** One meeting, also from the trash. Throws NOT_FOUND. */
export async function getMeetingRow(db: Queryable, id: string) {
  const [row] = await db.select().from(meetings).where(eq(meetings.id, id))
  if (!row) throw new AppError('NOT_FOUND', 'Rapat ini sudah tidak ada. Muat ulang halaman.')
  return row
}

/** Meetings at the same time that share the room, the chair or invitees. `id` is the meeting itself. */
export async function findConflicts(db: Queryable, id: string | null, meeting: Occupied): Promise<Conflict[]> {
  if (meeting.endsAt <= meeting.startsAt || meeting.state === 'DIBATALKAN') return []
  const rivals = await rivalsQuery(db, id, meeting)
  const invitees = await inviteeKeys(
    db,
    rivals.map((rival) => rival.id),
  )
  const others = rivals.map((rival) => ({
    ...rival,
    meetingId: rival.id as Conflict['meetingId'],
    invitees: invitees.get(rival.id) ?? [],
  }))
  return conflictsOf(meeting, others).map((conflict) => Conflict.parse(conflict))
}

export const rivalsQuery = (
  db: Queryable,
  id: string | null,
  { startsAt, endsAt }: Pick<Occupied, 'startsAt' | 'endsAt'>,
) =>
  db
    .select({
      id: meetings.id,
      title: meetings.title,
      state: meetings.state,
      startsAt: meetings.startsAt,
      endsAt: meetings.endsAt,
      place: meetings.place,
      chair: meetings.chair,
      noteTaker: meetings.noteTaker,
    })
    .from(meetings)
    .where(
      and(
        isNull(meetings.deletedAt),
        touchesSpan({ from: startsAt, to: endsAt }),
        id ? ne(meetings.id, id) : undefined,
      ),
    )
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
    .limit(rivalLimit)

async function inviteeKeys(db: Queryable, ids: string[]): Promise<Map<string, string[]>> {
  const keys = new Map<string, string[]>()
  if (ids.length === 0) return keys
  for (const row of await inviteeKeysQuery(db, ids)) {
    const list = keys.get(row.meetingId) ?? []
    list.push(inviteeKey(row as Parameters<typeof inviteeKey>[0]))
    keys.set(row.meetingId, list)
  }
  return keys
}

const inviteeKeysQuery = (db: Queryable, ids: string[]) =>
  db
    .select({
      meetingId: meetingInvitees.meetingId,
      kind: meetingInvitees.kind,
      officeId: meetingInvitees.officeId,
      partnerId: meetingInvitees.partnerId,
      name: meetingInvitees.name,
    })
    .from(meetingInvitees)
    .where(inArray(meetingInvitees.meetingId, ids))

/** Kabupaten and kota of a province that are partners, by their code: what "Undang semua kab/kota" adds. */
export async function listOwnRegions(db: Queryable, provinceCode: string): Promise<OwnRegion[]> {
  const rows = await db
    .select({ partnerId: partners.id, label: partners.name, headPost: partners.headPost })
    .from(regions)
    .innerJoin(partners, eq(partners.regionId, regions.id))
    .where(
      and(
        eq(regions.parentCode, provinceCode),
        inArray(partners.kind, ['KABUPATEN', 'KOTA']),
        isNull(partners.deletedAt),
      ),
    )
    .orderBy(asc(regions.code), asc(partners.id))
    .limit(200)
  return rows.map((row) => OwnRegion.parse(row))
}

/** Meetings that are over without adopted minutes, the newest first, and how many there are. */
export async function listAwaitingMinutes(db: Queryable, now: number, limit: number) {
  const rows = await db
    .select(rowColumns)
    .from(meetings)
    .where(awaitsMinutes(now))
    .orderBy(desc(meetings.endsAt), desc(meetings.id))
    .limit(limit)
  return { rows: rows.map((row) => toRow(row, now)), total: await countAwaitingMinutes(db, now) }
}

/** How many meetings are over without adopted minutes. */
export async function countAwaitingMinutes(db: Queryable, now: number): Promise<number> {
  const [row] = await db
    .select({ total: sql<number>`count(*)` })
    .from(meetings)
    .where(awaitsMinutes(now))
  return row?.total ?? 0
}

const awaitsMinutes = (now: number): SQL | undefined =>
  and(
    isNull(meetings.deletedAt),
    lte(meetings.endsAt, now),
    eq(meetings.state, 'TERJADWAL'),
    isNull(meetings.minutesOn),
  )

const rowColumns = {
  id: meetings.id,
  title: meetings.title,
  kind: meetings.kind,
  state: meetings.state,
  place: meetings.place,
  chair: meetings.chair,
  startsAt: meetings.startsAt,
  endsAt: meetings.endsAt,
  sentOn: meetings.sentOn,
  minutesOn: meetings.minutesOn,
  deletedAt: meetings.deletedAt,
  // Written out, because Drizzle leaves the names of tables away in a select from one table.
  invitees: sql<number>`(select count(*) from meeting_invitees as i where i.meeting_id = "meetings"."id")`,
}

type RawRow = Awaited<ReturnType<typeof calendarQuery>>[number]

function toRow(row: RawRow, now: number): MeetingRow {
  return MeetingRow.parse({ ...row, status: statusOf(row as Parameters<typeof statusOf>[0], now) })
}

/** The first bound on the start is what lets the index narrow the search from both sides. */
export const touchesSpan = ({ from, to }: Span): SQL | undefined =>
  and(gte(meetings.startsAt, from - longestMeetingMs), lt(meetings.startsAt, to), gt(meetings.endsAt, from))

function filterOf(input: MeetingListInput, now: number): SQL | undefined {
  const { text, kinds, from, to, partnerId, officeId, phase, trashed } = input
  const words = (text ?? '').split(/\s+/).filter((word) => word !== '')
  return and(
    trashed ? isNotNull(meetings.deletedAt) : isNull(meetings.deletedAt),
    kinds && kinds.length > 0 ? inArray(meetings.kind, kinds) : undefined,
    from === undefined ? undefined : and(gte(meetings.startsAt, from - longestMeetingMs), gt(meetings.endsAt, from)),
    to === undefined ? undefined : lt(meetings.startsAt, to),
    partnerId === undefined ? undefined : concernsPartner(partnerId),
    officeId === undefined ? undefined : inviteesHave('office_id', officeId),
    phase === 'awaitingMinutes' ? awaitsMinutes(now) : undefined,
    phase === 'coming' ? and(gt(meetings.endsAt, now), ne(meetings.state, 'DIBATALKAN')) : undefined,
    ...words.map((word) =>
      or(contains(meetings.title, word), contains(meetings.place, word), contains(meetings.letterNumber, word)),
    ),
  )
}

const inviteesHave = (column: 'partner_id' | 'office_id', id: string): SQL =>
  sql`${meetings.id} in (select meeting_id from meeting_invitees where ${sql.raw(column)} = ${id})`

const concernsPartner = (id: string): SQL =>
  sql`(${inviteesHave('partner_id', id)} or ${meetings.id} in (select ma.meeting_id from meeting_agreements ma
    join parties p on p.agreement_id = ma.agreement_id where p.partner_id = ${id}))`

const contains = (column: SQLWrapper, word: string): SQL =>
  sql`${column} like ${`%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`} escape '\\'`

function orderOf({ trashed, direction }: MeetingListInput): SQL[] {
  if (trashed) return [desc(meetings.deletedAt), desc(meetings.startsAt), desc(meetings.id)]
  const by = direction === 'asc' ? asc : desc
  return [by(meetings.startsAt), by(meetings.id)]
}
