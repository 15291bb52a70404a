/** Meetings as a calendar file: times in UTC, which every calendar reads alike, and UIDs that stay. */
import { writeFile } from 'node:fs/promises'
import { and, asc, inArray, isNull, or, eq } from 'drizzle-orm'
import { addDays } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import type { IcsRequest } from '../../shared/ics/contract'
import { meetingKindWords } from '../../shared/meetings/enums'
import type { Db } from '../database/db'
import { agendaItems, meetings } from '../database/schema/meetings'
import { touchesSpan } from '../meetings/queries'
import { readSettings } from '../settings/queries'

type Row = typeof meetings.$inferSelect

const CHUNK = 500

/** The UID under which other calendars know a meeting: the one it came with, or one of its own. */
export const uidOf = ({ id, icsUid }: Pick<Row, 'id' | 'icsUid'>): string => icsUid ?? `${id}${ownDomain}`
export const ownDomain = '@simpul'

/** Meetings of a request that are not in the trash, by their start. */
export async function meetingsOf(db: Db, request: IcsRequest): Promise<Row[]> {
  const rows: Row[] = []
  for (const where of await conditions(db, request)) {
    rows.push(
      ...(await db
        .select()
        .from(meetings)
        .where(and(isNull(meetings.deletedAt), where))
        .orderBy(asc(meetings.startsAt), asc(meetings.id))
        .limit(100_000)),
    )
  }
  return rows.sort((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1))
}

async function conditions(db: Db, request: IcsRequest) {
  if (request.kind === 'all') return [undefined]
  if (request.kind === 'chosen') return chunks(request.ids).map((ids) => inArray(meetings.id, ids))
  const zone = (await readSettings(db)).unit.timeZone
  const span = { from: momentAt(request.from, 0, zone), to: momentAt(addDays(request.to, 1), 0, zone) }
  if (request.kinds.length === 0) return []
  return [and(touchesSpan(span), or(...request.kinds.map((kind) => eq(meetings.kind, kind))))]
}

/** Writes the file; `now` stamps it. */
export async function writeCalendar(db: Db, rows: readonly Row[], target: string, now: number): Promise<void> {
  // Loaded when somebody saves a calendar, not when the program starts.
  const { default: ical, ICalCalendarMethod, ICalEventStatus } = await import('ical-generator')
  const statuses = {
    DRAF: ICalEventStatus.TENTATIVE,
    TERJADWAL: ICalEventStatus.CONFIRMED,
    DIBATALKAN: ICalEventStatus.CANCELLED,
  }
  const { unitName } = (await readSettings(db)).unit
  const calendar = ical({
    name: `Rapat ${unitName}`,
    prodId: { company: 'Simpul', product: 'Simpul', language: 'ID' },
    method: ICalCalendarMethod.PUBLISH,
  })
  const agendas = await readAgendas(db, rows)
  for (const row of rows) {
    const event = calendar.createEvent({
      id: uidOf(row),
      start: new Date(row.startsAt),
      end: new Date(row.endsAt),
      stamp: new Date(now),
      created: new Date(row.createdAt),
      lastModified: new Date(row.updatedAt),
      // Calendars take a later version only when this has grown.
      sequence: Math.max(0, Math.floor((row.updatedAt - row.createdAt) / 1000)),
      summary: row.title,
      description: descriptionOf(row, agendas.get(row.id) ?? []),
      status: statuses[row.state],
      categories: [{ name: meetingKindWords[row.kind] }],
    })
    if (row.place !== null) event.location(row.place)
    if (row.onlineLink !== null) event.url(row.onlineLink)
  }
  await writeFile(target, calendar.toString(), 'utf8')
}

function descriptionOf(row: Row, agenda: readonly string[]): string {
  const lines = [
    row.state === 'DIBATALKAN' ? `DIBATALKAN: ${row.cancelReason ?? ''}` : null,
    row.chair && `Pimpinan: ${row.chair}`,
    row.noteTaker && `Notulis: ${row.noteTaker}`,
    row.onlineLink && `Tautan: ${row.onlineLink}`,
    ...(agenda.length > 0 ? ['Susunan acara:', ...agenda] : []),
    row.notes,
  ]
  return lines.filter((line) => line !== null && line !== '').join('\n')
}

async function readAgendas(db: Db, rows: readonly Row[]): Promise<Map<string, string[]>> {
  const agendas = new Map<string, string[]>()
  for (const ids of chunks(rows.map(({ id }) => id))) {
    const items = await db
      .select({ meetingId: agendaItems.meetingId, title: agendaItems.title })
      .from(agendaItems)
      .where(inArray(agendaItems.meetingId, ids))
      .orderBy(asc(agendaItems.meetingId), asc(agendaItems.position))
    for (const { meetingId, title } of items) {
      const list = agendas.get(meetingId) ?? []
      list.push(`${list.length + 1}. ${title}`)
      agendas.set(meetingId, list)
    }
  }
  return agendas
}

function chunks<T>(list: readonly T[]): T[][] {
  const parts: T[][] = []
  for (let at = 0; at < list.length; at += CHUNK) parts.push(list.slice(at, at + CHUNK))
  return parts
}
