/** Use cases of follow-ups; owns all writes to them. */
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { fieldDate, shortDate } from '../../shared/calendar/words'
import type { FollowUpInput, FollowUpStep } from '../../shared/followups/model'
import { type DecisionId, FollowUpId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { Commands } from '../database/command'
import type { Db, Tx } from '../database/db'
import { agreements } from '../database/schema/agreements'
import { attachments } from '../database/schema/files'
import { followUps } from '../database/schema/followups'
import { offices } from '../database/schema/masters'
import { meetings } from '../database/schema/meetings'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'

export type FollowUpsDeps = { db: Db; commands: Commands; clock: Clock; newId: NewId }

export type FollowUps = ReturnType<typeof createFollowUps>

export function createFollowUps(deps: FollowUpsDeps) {
  const { commands, clock } = deps
  return {
    /** Adds (`id` null) or changes a follow-up. Throws VALIDATION and NOT_FOUND. */
    save(id: FollowUpId | null, input: FollowUpInput, person: Actor): Promise<{ id: FollowUpId }> {
      const label = `${id === null ? 'Menambah' : 'Mengubah'} tindak lanjut ${quoted(input.title)}`
      return commands.run({ command: 'followUps.save', label, person }, (tx) => saveFollowUpTx(tx, deps, id, input))
    },

    /** One step for one or many. Throws VALIDATION; CONFLICT for one in the trash. */
    step(ids: readonly FollowUpId[], step: FollowUpStep, person: Actor): Promise<{ count: number }> {
      return commands.run({ command: 'followUps.step', label: 'Tindak lanjut', person }, async (tx, batch) => {
        const rows = await stepFollowUpsTx(tx, deps, ids, step)
        batch.label = `${stepWord(step)} ${countedLabel(rows)}`
        return { count: rows.length }
      })
    },

    trash(ids: readonly FollowUpId[], person: Actor): Promise<{ count: number }> {
      return commands.run(
        { command: 'followUps.trash', label: 'Menghapus tindak lanjut', person },
        async (tx, batch) => {
          const moved = await setDeletedTx(tx, ids, clock.now())
          batch.label = `Menghapus ${countedLabel(moved)}`
          return { count: moved.length }
        },
      )
    },

    restore(ids: readonly FollowUpId[], person: Actor): Promise<{ count: number }> {
      return commands.run(
        { command: 'followUps.restore', label: 'Memulihkan tindak lanjut', person },
        async (tx, batch) => {
          const moved = await setDeletedTx(tx, ids, null)
          batch.label = `Memulihkan ${countedLabel(moved)}`
          return { count: moved.length }
        },
      )
    },
  }
}

/**
 * Adds or changes a follow-up within a command, for minutes and imports as well; `decisionId` names the decision that it
 * carries out and stays as it is when left out. Throws VALIDATION and NOT_FOUND.
 */
export async function saveFollowUpTx(
  tx: Tx,
  { newId, clock }: Pick<FollowUpsDeps, 'newId' | 'clock'>,
  id: FollowUpId | null,
  input: FollowUpInput,
  decisionId?: DecisionId,
): Promise<{ id: FollowUpId }> {
  const values = { ...input, ...(decisionId !== undefined && { decisionId }) }
  await checkRefs(tx, input)
  const now = clock.now()
  if (id === null) {
    const added = FollowUpId.parse(newId())
    await tx.insert(followUps).values({ id: added, ...values, createdAt: now, updatedAt: now })
    return { id: added }
  }
  await livingTx(tx, [id])
  await tx
    .update(followUps)
    .set({ ...values, updatedAt: now })
    .where(eq(followUps.id, id))
  return { id }
}

/** One step for one or many within a command. Throws VALIDATION; CONFLICT for one in the trash. */
export async function stepFollowUpsTx(
  tx: Tx,
  { clock }: Pick<FollowUpsDeps, 'clock'>,
  ids: readonly FollowUpId[],
  step: FollowUpStep,
): Promise<FollowUpRecord[]> {
  const rows = await livingTx(tx, ids)
  checkStep(step, calendarDate.parse(clock.today()))
  if (step.kind === 'finish' && step.evidence === null) await checkProven(tx, rows)
  await tx
    .update(followUps)
    .set({ ...changesOf(step), updatedAt: clock.now() })
    .where(inArray(followUps.id, [...ids]))
  return rows
}

/** Records that are gone by now. */
async function checkRefs(tx: Tx, { agreementId, meetingId, officeId }: FollowUpInput): Promise<void> {
  const errors: Record<string, string[]> = {}
  const gone = async (table: typeof agreements | typeof meetings | typeof offices, id: string | null) =>
    id !== null && (await tx.select({ id: table.id }).from(table).where(eq(table.id, id))).length === 0
  if (await gone(agreements, agreementId)) errors['agreementId'] = ['Naskah ini sudah tidak ada. Pilih naskah lain.']
  if (await gone(meetings, meetingId)) errors['meetingId'] = ['Rapat ini sudah tidak ada. Pilih rapat lain.']
  if (await gone(offices, officeId)) errors['officeId'] = ['Perangkat daerah ini sudah tidak ada. Pilih lagi.']
  if (Object.keys(errors).length > 0) throw invalid(errors)
}

type FollowUpRecord = typeof followUps.$inferSelect

/** The rows of living follow-ups. Throws NOT_FOUND; CONFLICT for one in the trash. */
export async function livingTx(tx: Tx, ids: readonly FollowUpId[]): Promise<FollowUpRecord[]> {
  const rows = await tx
    .select()
    .from(followUps)
    .where(inArray(followUps.id, [...ids]))
  if (rows.length < new Set(ids).size) {
    throw new AppError('NOT_FOUND', 'Tindak lanjut ini sudah tidak ada. Muat ulang daftar.')
  }
  if (rows.some(({ deletedAt }) => deletedAt !== null)) {
    throw new AppError('CONFLICT', 'Tindak lanjut ini ada di Sampah. Pulihkan dahulu, lalu ubah.')
  }
  return rows
}

/** Done needs something to show for it: words, or a file that lies there already. */
async function checkProven(tx: Tx, rows: readonly FollowUpRecord[]): Promise<void> {
  const ids = rows.map(({ id }) => id)
  const proven = await tx
    .selectDistinct({ id: attachments.followUpId })
    .from(attachments)
    .where(and(inArray(attachments.followUpId, ids), isNull(attachments.deletedAt)))
  if (proven.length < new Set(ids).size) {
    throw invalid({ evidence: ['Tuliskan buktinya, atau tambahkan dahulu berkas buktinya.'] })
  }
}

function checkStep(step: FollowUpStep, today: CalendarDate): void {
  if (step.kind === 'snooze' && step.until <= today) {
    throw invalid({ until: [`Isi tanggal sesudah hari ini, ${fieldDate(today)}.`] })
  }
  if ((step.kind === 'finish' || step.kind === 'cancel' || step.kind === 'start') && step.on > today) {
    throw invalid({ on: [`Tanggal ini belum tiba. Isi paling lambat hari ini, ${fieldDate(today)}.`] })
  }
}

function changesOf(step: FollowUpStep): Partial<FollowUpRecord> {
  const open = { doneOn: null, cancelledOn: null, cancelledReason: null, snoozedUntil: null }
  switch (step.kind) {
    case 'start':
      return { ...open, startedOn: step.on }
    case 'finish':
      return { ...open, doneOn: step.on, evidence: step.evidence }
    case 'cancel':
      return { ...open, cancelledOn: step.on, cancelledReason: step.reason }
    case 'snooze':
      return { snoozedUntil: step.until }
    case 'due':
      return { dueOn: step.on, snoozedUntil: null }
    case 'reopen':
      return open
  }
}

function stepWord(step: FollowUpStep): string {
  switch (step.kind) {
    case 'start':
      return 'Memulai'
    case 'finish':
      return 'Menyelesaikan'
    case 'cancel':
      return 'Membatalkan'
    case 'snooze':
      return `Menunda sampai ${shortDate(step.until)}`
    case 'due':
      return step.on === null ? 'Menghapus tenggat' : `Menetapkan tenggat ${shortDate(step.on)}`
    case 'reopen':
      return 'Membuka lagi'
  }
}

async function setDeletedTx(tx: Tx, ids: readonly FollowUpId[], deletedAt: number | null): Promise<FollowUpRecord[]> {
  const inState = deletedAt === null ? isNotNull(followUps.deletedAt) : isNull(followUps.deletedAt)
  return tx
    .update(followUps)
    .set({ deletedAt })
    .where(and(inArray(followUps.id, [...ids]), inState))
    .returning()
}

/** A title in quotation marks, cut to what a label of the history holds. */
export const quoted = (title: string): string => `“${title.length > 60 ? `${title.slice(0, 59)}…` : title}”`

const countedLabel = (rows: readonly FollowUpRecord[]): string =>
  rows.length === 1 && rows[0] ? `tindak lanjut ${quoted(rows[0].title)}` : `${rows.length} tindak lanjut`
