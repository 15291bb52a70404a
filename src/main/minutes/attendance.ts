/** Who came to a meeting: reads of the sign-in sheet, and its writing, which touches only the rows that differ. */
import { asc, eq, inArray } from 'drizzle-orm'
import type { InviteeId } from '../../shared/ids/ids'
import { invalid } from '../../shared/ipc/errors'
import { AttendanceRow, type AttendanceRowInput, type AttendanceTotals } from '../../shared/minutes/model'
import { checkAttendance, tidyRow, totalsOf } from '../../shared/minutes/rules'
import type { Queryable, Tx } from '../database/db'
import { attendance } from '../database/schema/minutes'
import { listInvitees } from '../meetings/detail'
import type { NewId } from '../platform/ids'

type Stored = typeof attendance.$inferSelect

/** Every invitee in the order of the sheet, entered or not, then the walk-ins. */
export async function readAttendance(db: Queryable, meetingId: string): Promise<AttendanceRow[]> {
  const stored = await storedRows(db, meetingId)
  const byInvitee = new Map(stored.flatMap((row) => (row.inviteeId === null ? [] : [[row.inviteeId, row] as const])))
  const invited = (await listInvitees(db, meetingId)).map(({ id, kind, label, name, post }) =>
    AttendanceRow.parse({
      ...(byInvitee.get(id) ?? { inviteeId: id, state: null }),
      invited: { label: kind === 'ORANG' ? '' : label, name, post },
    }),
  )
  const walkIns = stored.filter((row) => row.inviteeId === null)
  return [...invited, ...walkIns.map((row) => AttendanceRow.parse({ ...row, invited: null }))]
}

/** Counted from the sheet. */
export async function readTotals(db: Queryable, meetingId: string): Promise<AttendanceTotals> {
  return totalsOf(await readAttendance(db, meetingId))
}

/** Makes the stored sheet equal to the entered one. Throws VALIDATION. */
export async function saveAttendanceTx(
  tx: Tx,
  meetingId: string,
  entered: readonly AttendanceRowInput[],
  newId: NewId,
) {
  const errors = checkAttendance(entered)
  if (Object.keys(errors).length > 0) throw invalid(errors)
  await checkInvitees(tx, meetingId, entered)
  const left = await storedRows(tx, meetingId)
  const take = (fits: (row: Stored) => boolean): Stored | undefined => {
    const at = left.findIndex(fits)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const inserts: Stored[] = []
  for (const [index, row] of entered.map(tidyRow).entries()) {
    const value = { meetingId, position: index + 1, ...row }
    const before = take((one) => (row.inviteeId === null ? sameWalkIn(one, row) : one.inviteeId === row.inviteeId))
    if (!before) inserts.push({ id: newId(), ...value })
    else if (differs(before, value)) await tx.update(attendance).set(value).where(eq(attendance.id, before.id))
  }
  // Rows go before others come: an invitee has one row only.
  for (const ids of chunks(left.map(({ id }) => id))) await tx.delete(attendance).where(inArray(attendance.id, ids))
  for (const rows of chunks(inserts)) await tx.insert(attendance).values(rows)
}

function storedRows(db: Queryable, meetingId: string): Promise<Stored[]> {
  return db
    .select()
    .from(attendance)
    .where(eq(attendance.meetingId, meetingId))
    .orderBy(asc(attendance.position), asc(attendance.id))
    .limit(5000)
}

/** Somebody took an invitee off the list while the sheet was being entered. */
async function checkInvitees(tx: Tx, meetingId: string, entered: readonly AttendanceRowInput[]): Promise<void> {
  const known = new Set((await listInvitees(tx, meetingId)).map(({ id }) => id))
  const errors: Record<string, string[]> = {}
  entered.forEach(({ inviteeId }, index) => {
    if (inviteeId === null || known.has(inviteeId satisfies InviteeId)) return
    errors[`rows.${index}.state`] = ['Undangan ini sudah dihapus dari daftar. Muat ulang kehadiran.']
  })
  if (Object.keys(errors).length > 0) throw invalid(errors)
}

const sameWalkIn = (stored: Stored, { name, institution }: AttendanceRowInput): boolean =>
  stored.inviteeId === null && stored.name === name && stored.institution === institution

type Value = Omit<Stored, 'id'>

const differs = (before: Stored, after: Value): boolean =>
  (Object.keys(after) as (keyof Value)[]).some((key) => before[key] !== after[key])

const chunkSize = 500

function chunks<T>(list: readonly T[]): T[][] {
  const parts: T[][] = []
  for (let at = 0; at < list.length; at += chunkSize) parts.push(list.slice(at, at + chunkSize))
  return parts
}
