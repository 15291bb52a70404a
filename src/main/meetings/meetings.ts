/** Use cases of meetings; owns all writes to meetings and their parts. */
import { eq, inArray } from 'drizzle-orm'
import { todayIn, timeText } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import { MeetingId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { MeetingInput } from '../../shared/meetings/model'
import { checkMeeting, inviteeKey, type Occupied } from '../../shared/meetings/rules'
import { copyOf } from '../../shared/meetings/series-edit'
import { shortTitle } from '../../shared/meetings/words'
import type { Commands } from '../database/command'
import type { Db, Queryable, Tx } from '../database/db'
import { meetings } from '../database/schema/meetings'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { readSettings } from '../settings/queries'
import { getMeeting, listInvitees } from './detail'
import { saveAgendaTx, saveAgreementsTx, saveInviteesTx } from './parts'
import { findConflicts, getMeetingRow } from './queries'

export type MeetingsDeps = { db: Db; commands: Commands; clock: Clock; newId: NewId }

type Moved = { id: MeetingId; startsAt: number; endsAt: number }

export type Meetings = ReturnType<typeof createMeetings>

export function createMeetings(deps: MeetingsDeps) {
  const { db, commands, clock } = deps
  return {
    async create(input: MeetingInput, actor: Actor): Promise<{ id: MeetingId }> {
      await checkEntries(db, input)
      const meta = { command: 'meetings.create', label: `Menambah rapat ${shortTitle(input.title)}`, person: actor }
      return commands.run(meta, (tx) => addMeetingTx(tx, deps, input))
    },

    async update(id: MeetingId, input: MeetingInput, actor: Actor): Promise<{ id: MeetingId }> {
      await checkEntries(db, input)
      const meta = { command: 'meetings.update', label: `Mengubah rapat ${shortTitle(input.title)}`, person: actor }
      return commands.run(meta, async (tx, batch) => {
        const before = await getMeeting(tx, id, clock.now())
        if (before.deletedAt !== null) throw inTrash()
        batch.label = `${verbOf(before.input, input)} ${shortTitle(input.title)}`
        await rewriteMeetingTx(tx, deps, id, before.input, input)
        return { id }
      })
    },

    /** Drag or resize in the calendar. Conflicts do not stop it; they come back to be shown. */
    move: (moved: Moved, actor: Actor) => move(deps, moved, actor),
    /** The same meeting at another time, with agenda and invitees, without number, letter and minutes. */
    copy: (copied: Moved, actor: Actor) => copy(deps, copied, actor),
    trash: (ids: MeetingId[], actor: Actor) => setDeleted(deps, ids, clock.now(), actor),
    restore: (ids: MeetingId[], actor: Actor) => setDeleted(deps, ids, null, actor),
  }
}

/** The series or the calendar file that a meeting comes from. */
export type Origin = { seriesId?: string; seriesDay?: string; icsUid?: string }

/** Adds a meeting whose entries have been checked. */
export async function addMeetingTx(
  tx: Tx,
  { clock, newId }: Pick<MeetingsDeps, 'clock' | 'newId'>,
  input: MeetingInput,
  origin: Origin = {},
): Promise<{ id: MeetingId }> {
  const id = MeetingId.parse(newId())
  const now = clock.now()
  await tx.insert(meetings).values({ id, ...columnsOf(input), ...origin, createdAt: now, updatedAt: now })
  await savePartsTx(tx, id, input, newId)
  return { id }
}

/** Writes checked entries over those of a meeting; false when there was nothing to change. */
export async function rewriteMeetingTx(
  tx: Tx,
  { clock, newId }: Pick<MeetingsDeps, 'clock' | 'newId'>,
  id: MeetingId,
  before: MeetingInput,
  input: MeetingInput,
): Promise<boolean> {
  if (isSame(before, input)) return false
  await tx
    .update(meetings)
    .set({ ...columnsOf(input), updatedAt: clock.now() })
    .where(eq(meetings.id, id))
  await savePartsTx(tx, id, input, newId)
  return true
}

async function copy({ db, commands, clock, newId }: MeetingsDeps, { id, startsAt, endsAt }: Moved, person: Actor) {
  const { timeZone } = (await readSettings(db)).unit
  const meta = { command: 'meetings.copy', label: 'Menyalin rapat', person }
  const made = await commands.run(meta, async (tx, batch) => {
    const { input } = await getMeeting(tx, id, clock.now())
    const next = copyOf(input, { startsAt, endsAt })
    await checkEntries(tx, next)
    batch.label = `Menyalin rapat ${shortTitle(input.title)} ke ${shortDate(todayIn(timeZone, startsAt))}`
    return addMeetingTx(tx, { clock, newId }, next)
  })
  return { id: made.id, conflicts: await findConflicts(db, made.id, await occupiedBy(db, made.id)) }
}

async function move({ db, commands, clock }: MeetingsDeps, { id, startsAt, endsAt }: Moved, actor: Actor) {
  const { timeZone } = (await readSettings(db)).unit
  const { input, deletedAt } = await getMeeting(db, id, clock.now())
  if (deletedAt !== null) throw inTrash()
  await checkEntries(db, { ...input, startsAt, endsAt })
  const when = `${shortDate(todayIn(timeZone, startsAt))} ${timeText(startsAt, timeZone)}`
  const label = `Memindahkan rapat ${shortTitle(input.title)} ke ${when}`
  await commands.run({ command: 'meetings.move', label, person: actor }, async (tx) => {
    const row = await getMeetingRow(tx, id)
    if (row.startsAt === startsAt && row.endsAt === endsAt) return
    await tx.update(meetings).set({ startsAt, endsAt, updatedAt: clock.now() }).where(eq(meetings.id, id))
  })
  return { id, conflicts: await findConflicts(db, id, await occupiedBy(db, id)) }
}

async function setDeleted({ commands }: MeetingsDeps, ids: MeetingId[], at: number | null, actor: Actor) {
  const command = at === null ? 'meetings.restore' : 'meetings.trash'
  const verb = at === null ? 'Memulihkan' : 'Menghapus'
  return commands.run({ command, label: `${verb} rapat`, person: actor }, async (tx, batch) => {
    const rows = await tx.select().from(meetings).where(inArray(meetings.id, ids)).limit(ids.length)
    const touched = rows.filter((row) => (row.deletedAt === null) === (at !== null))
    const [first] = touched
    if (!first) return { count: 0 }
    batch.label = `${verb} ${touched.length === 1 ? `rapat ${shortTitle(first.title)}` : `${touched.length} rapat`}`
    const changed = touched.map((row) => row.id)
    await tx.update(meetings).set({ deletedAt: at }).where(inArray(meetings.id, changed))
    return { count: touched.length }
  })
}

/** Throws VALIDATION for entries that contradict each other. */
export async function checkEntries(db: Queryable, input: MeetingInput): Promise<void> {
  const errors = checkMeeting(input, (await readSettings(db)).unit.timeZone)
  if (Object.keys(errors).length > 0) throw invalid(errors)
}

/** What the meeting as it is now occupies. */
async function occupiedBy(db: Queryable, id: MeetingId): Promise<Occupied> {
  const row = await getMeetingRow(db, id)
  return { ...row, invitees: (await listInvitees(db, id)).map(inviteeKey) }
}

/** Whether nothing was changed; rows entered without an id are compared by what stands in them. */
function isSame(before: MeetingInput, after: MeetingInput): boolean {
  const named = <T extends { id?: unknown }>(stored: T[], entered: { id?: unknown }[]) =>
    stored.map(({ id, ...rest }, index) => (entered[index]?.id === undefined ? rest : { id, ...rest }))
  const agenda = named(before.agenda, after.agenda)
  const invitees = named(before.invitees, after.invitees)
  return JSON.stringify({ ...before, agenda, invitees }) === JSON.stringify(after)
}

function verbOf(before: MeetingInput, after: MeetingInput): string {
  if (before.state !== after.state && after.state === 'DIBATALKAN') return 'Membatalkan rapat'
  if (before.minutesOn === null && after.minutesOn !== null) return 'Mengesahkan notula rapat'
  return 'Mengubah rapat'
}

async function savePartsTx(tx: Tx, id: MeetingId, input: MeetingInput, newId: NewId): Promise<void> {
  await saveAgendaTx(tx, id, input.agenda, newId)
  await saveInviteesTx(tx, id, input.invitees, newId)
  await saveAgreementsTx(tx, id, input.agreementIds, newId)
}

function columnsOf({ agenda: _agenda, invitees: _invitees, agreementIds: _ids, copiesTo, ...columns }: MeetingInput) {
  return { ...columns, copiesTo: copiesTo.length > 0 ? copiesTo.join('\n') : null }
}

export const inTrash = (): AppError => new AppError('CONFLICT', 'Rapat ini ada di tempat sampah. Pulihkan dahulu.')
