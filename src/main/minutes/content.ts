/** Gathers all that printed minutes are made of: as they stand now, or as they were adopted. */
import { and, asc, desc, eq } from 'drizzle-orm'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { AttendanceLine } from '../../shared/minutes/content'
import { MinutesContent } from '../../shared/minutes/content'
import type { AttendanceRow } from '../../shared/minutes/model'
import { meetingKindWords } from '../../shared/meetings/enums'
import { Signatory } from '../../shared/papers/model'
import type { Queryable } from '../database/db'
import { minuteVersions } from '../database/schema/minutes'
import { signatories } from '../database/schema/settings'
import { listAttachments } from '../files/queries'
import { getMeeting } from '../meetings/detail'
import { readAttendance } from './attendance'
import { readMinutes } from './read'

export type ContentPlace = { today: CalendarDate; now: number }

/** The minutes as they stand now. Throws NOT_FOUND. */
export async function gatherContent(
  db: Queryable,
  meetingId: string,
  { today, now }: ContentPlace,
): Promise<MinutesContent> {
  const { id, input, agreements } = await getMeeting(db, meetingId, now)
  const minutes = await readMinutes(db, meetingId, today)
  const photos = (await listAttachments(db, { kind: 'meeting', id })).filter(
    ({ role, type }) => role === 'FOTO' && (type === 'JPEG' || type === 'PNG'),
  )
  return MinutesContent.parse({
    ...minutes,
    ...input,
    kind: meetingKindWords[input.kind],
    agreements: agreements.map(({ title }) => title),
    progress: minutes.progress.filter(({ text }) => text !== null),
    attendance: (await readAttendance(db, meetingId)).map(lineOf),
    photos,
    chairSignatory: await readSignatory(db, minutes.chairSignatoryId),
    noteTakerSignatory: await readSignatory(db, minutes.noteTakerSignatoryId),
  })
}

/** The last adoption while the minutes are final, else as they stand. */
export async function minutesContent(
  db: Queryable,
  meetingId: string,
  place: ContentPlace,
): Promise<{ content: MinutesContent; version: number; isFinal: boolean }> {
  const [last] = await db
    .select()
    .from(minuteVersions)
    .where(eq(minuteVersions.meetingId, meetingId))
    .orderBy(desc(minuteVersions.version))
    .limit(1)
  if (last?.reopenedAt === null) {
    return { content: MinutesContent.parse(last.content), version: last.version, isFinal: true }
  }
  return { content: await gatherContent(db, meetingId, place), version: last?.version ?? 0, isFinal: false }
}

/** One adoption as it was; null when there is none of that number. */
export async function versionContent(
  db: Queryable,
  meetingId: string,
  version: number,
): Promise<MinutesContent | null> {
  const [row] = await db
    .select({ content: minuteVersions.content })
    .from(minuteVersions)
    .where(and(eq(minuteVersions.meetingId, meetingId), eq(minuteVersions.version, version)))
  return row ? MinutesContent.parse(row.content) : null
}

/** Every adoption, the newest first. */
export async function listVersions(db: Queryable, meetingId: string) {
  const rows = await db
    .select()
    .from(minuteVersions)
    .where(eq(minuteVersions.meetingId, meetingId))
    .orderBy(desc(minuteVersions.version), asc(minuteVersions.id))
    .limit(200)
  return rows.map(({ content, ...row }) => ({ ...row, number: MinutesContent.parse(content).number }))
}

function lineOf({
  invited,
  name,
  post,
  institution,
  reason,
  state,
  arrivedAt,
  inviteeId,
}: AttendanceRow): AttendanceLine {
  const walkIn = inviteeId === null
  const sent = state === 'DIWAKILI'
  return {
    institution: walkIn ? institution : invited?.label || null,
    name: walkIn || sent ? name : (name ?? invited?.name ?? null),
    post: walkIn || sent ? post : (post ?? invited?.post ?? null),
    state,
    note: sent ? (invited?.name ?? invited?.post ?? null) : reason,
    arrivedAt,
    walkIn,
  }
}

async function readSignatory(db: Queryable, id: string | null): Promise<Signatory | null> {
  if (id === null) return null
  const [row] = await db.select({ value: signatories.value }).from(signatories).where(eq(signatories.id, id))
  const value = Signatory.safeParse(row?.value)
  return value.success ? value.data : null
}
