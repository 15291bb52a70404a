/** Use cases of attendance and minutes: enter, write, adopt, open again. */
import { eq, sql } from 'drizzle-orm'
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import type { MeetingId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { AttendanceInput, AttendanceView, MinutesInput, MinutesView } from '../../shared/minutes/model'
import { totalsOf } from '../../shared/minutes/rules'
import { shortTitle } from '../../shared/meetings/words'
import type { Commands } from '../database/command'
import type { Db, Queryable, Tx } from '../database/db'
import { meetings } from '../database/schema/meetings'
import { meetingMinutes, minuteVersions } from '../database/schema/minutes'
import { getMeetingRow } from '../meetings/queries'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { readSettings } from '../settings/queries'
import { readAttendance, saveAttendanceTx } from './attendance'
import { gatherContent } from './content'
import { finalMinutes, isFinal } from './lock'
import { readMinutes } from './read'
import { saveMinutesTx } from './save'

export type MinutesDeps = { db: Db; commands: Commands; clock: Clock; newId: NewId }

export type Minutes = ReturnType<typeof createMinutes>

export type Adoption = { meetingId: MeetingId; number: string | null; adoptedOn: CalendarDate }

export function createMinutes(deps: MinutesDeps) {
  const { db, commands, clock } = deps
  const read = (id: string) => readMinutes(db, id, calendarDate.parse(clock.today()))
  return {
    async saveAttendance({ meetingId, rows }: AttendanceInput, person: Actor): Promise<AttendanceView> {
      const label = 'Mengisi kehadiran'
      await commands.run({ command: 'minutes.saveAttendance', label, person }, async (tx, batch) => {
        const { title } = await openMeeting(tx, meetingId)
        batch.label = `Mengisi kehadiran ${shortTitle(title)}`
        await saveAttendanceTx(tx, meetingId, rows, deps.newId)
      })
      return readSheet(db, meetingId)
    },

    async save(meetingId: MeetingId, input: MinutesInput, person: Actor): Promise<MinutesView> {
      await commands.run({ command: 'minutes.save', label: 'Menulis notula', person }, async (tx, batch) => {
        const { title } = await openMeeting(tx, meetingId)
        batch.label = `Menulis notula ${shortTitle(title)}`
        await saveMinutesTx(tx, deps, meetingId, input, person)
      })
      return read(meetingId)
    },

    async finalise(adoption: Adoption, person: Actor): Promise<MinutesView> {
      await commands.run({ command: 'minutes.finalise', label: 'Mengesahkan notula', person }, async (tx, batch) => {
        const { title } = await openMeeting(tx, adoption.meetingId)
        batch.label = `Mengesahkan notula ${shortTitle(title)}`
        await finaliseTx(tx, deps, adoption, person)
      })
      return read(adoption.meetingId)
    },

    async reopen(meetingId: MeetingId, reason: string, person: Actor): Promise<MinutesView> {
      await commands.run({ command: 'minutes.reopen', label: 'Membuka kembali notula', person }, async (tx, batch) => {
        const { title } = await livingMeeting(tx, meetingId)
        batch.label = `Membuka kembali notula ${shortTitle(title)}`
        if (!(await isFinal(tx, meetingId)))
          throw new AppError('CONFLICT', 'Notula ini belum disahkan, jadi masih terbuka.')
        await reopenTx(tx, { meetingId, reason, at: clock.now(), by: person.name })
      })
      return read(meetingId)
    },
  }
}

/** The sheet with its totals, and whether it can be changed. */
export async function readSheet(db: Queryable, meetingId: string): Promise<AttendanceView> {
  const rows = await readAttendance(db, meetingId)
  return { rows, totals: totalsOf(rows), locked: await isFinal(db, meetingId) }
}

async function livingMeeting(tx: Tx, meetingId: string) {
  const meeting = await getMeetingRow(tx, meetingId)
  if (meeting.deletedAt !== null) throw new AppError('CONFLICT', 'Rapat ini ada di tempat sampah. Pulihkan dahulu.')
  return meeting
}

/** A meeting whose minutes may be written. */
async function openMeeting(tx: Tx, meetingId: string) {
  const meeting = await livingMeeting(tx, meetingId)
  if (meeting.state === 'DIBATALKAN') {
    throw new AppError('CONFLICT', 'Rapat ini dibatalkan, jadi tidak ada kehadiran dan notulanya.')
  }
  if (await isFinal(tx, meetingId)) throw finalMinutes()
  return meeting
}

/** Numbers, locks and keeps the minutes within a command. Throws VALIDATION with what is missing. */
export async function finaliseTx(
  tx: Tx,
  deps: Pick<MinutesDeps, 'clock' | 'newId'>,
  { meetingId, number, adoptedOn }: Adoption,
  person: Actor,
) {
  const { clock, newId } = deps
  const today = calendarDate.parse(clock.today())
  const meeting = await getMeetingRow(tx, meetingId)
  const before = await readMinutes(tx, meetingId, today)
  const errors = await adoptionErrors(tx, { meeting, adoptedOn, today, lacks: before.lacks })
  if (Object.keys(errors).length > 0) throw invalid(errors)
  const now = clock.now()
  await tx
    .update(meetingMinutes)
    .set({
      number: number ?? before.number ?? before.proposedNumber,
      finalisedAt: now,
      finalisedBy: person.name,
      updatedAt: now,
    })
    .where(eq(meetingMinutes.meetingId, meetingId))
  // Minutes of a draft meeting show that it was held.
  await tx
    .update(meetings)
    .set({ minutesOn: adoptedOn, state: 'TERJADWAL', updatedAt: now })
    .where(eq(meetings.id, meetingId))
  await tx.insert(minuteVersions).values({
    id: newId(),
    meetingId,
    version: before.version + 1,
    adoptedOn,
    finalisedAt: now,
    finalisedBy: person.name,
    content: await gatherContent(tx, meetingId, { today, now }),
  })
}

type Adopted = {
  meeting: { startsAt: number; state: string }
  adoptedOn: CalendarDate
  today: CalendarDate
  lacks: string[]
}

async function adoptionErrors(
  tx: Tx,
  { meeting, adoptedOn, today, lacks }: Adopted,
): Promise<Record<string, string[]>> {
  const heldOn = todayIn((await readSettings(tx)).unit.timeZone, meeting.startsAt)
  const errors: Record<string, string[]> = {}
  if (lacks.length > 0) errors['lacks'] = lacks
  if (adoptedOn < heldOn) {
    errors['adoptedOn'] = [`Notula disahkan sebelum rapat. Isi ${shortDate(heldOn)} atau sesudahnya.`]
  } else if (adoptedOn > today) {
    errors['adoptedOn'] = [`Tanggal ini belum tiba. Isi paling lambat hari ini, ${shortDate(today)}.`]
  }
  return errors
}

type Reopening = { meetingId: string; reason: string; at: number; by: string }

async function reopenTx(tx: Tx, { meetingId, reason, at, by }: Reopening): Promise<void> {
  await tx
    .update(meetingMinutes)
    .set({ finalisedAt: null, finalisedBy: null, updatedAt: at })
    .where(eq(meetingMinutes.meetingId, meetingId))
  await tx
    .update(minuteVersions)
    .set({ reopenedAt: at, reopenedBy: by, reopenReason: reason })
    .where(
      sql`${minuteVersions.meetingId} = ${meetingId} and ${minuteVersions.version} = (select max(version) from minute_versions where meeting_id = ${meetingId})`,
    )
  await tx.update(meetings).set({ minutesOn: null, updatedAt: at }).where(eq(meetings.id, meetingId))
}
