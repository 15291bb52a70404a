/** Undo, redo and taking back: a new batch with the inverse changes of an earlier one. They work after a restart. */
import { and, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { UndoResult, UndoState } from '../../shared/history/model'
import type { Actor } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import type { Batch, Commands, Reversal } from '../database/command'
import type { Db, Queryable, Tx } from '../database/db'
import { isForeignKeyViolation } from '../database/errors'
import { changeBatch } from '../database/schema/changes'
import { inTheWay, reverseBatchTx } from './reversal'

type BatchRow = typeof changeBatch.$inferSelect

export type History = {
  /** Reverses the newest step that is in force. Throws NOT_FOUND, and CONFLICT with the rows changed since. */
  undo(person: Actor): Promise<UndoResult>
  /** Reverses the newest undo, as long as no new command has run after it. */
  redo(person: Actor): Promise<UndoResult>
  /** Takes back an earlier batch, e.g. an import; `skipChanged` leaves records changed since alone and lists their rows. */
  takeBack(person: Actor, batchId: number, options?: { skipChanged?: boolean }): Promise<UndoResult>
  /** What undo and redo would do next. */
  undoState(): Promise<UndoState>
}

/** Batches that a person made on purpose; undo walks over these. */
const STEPS: BatchRow['kind'][] = ['command', 'takeBack']

/** Builds the history's use cases. */
export function createHistory({ db, commands }: { db: Db; commands: Commands }): History {
  async function reverse(person: Actor, target: BatchRow, reversal: Step): Promise<UndoResult> {
    const meta = { command: reversal.command, label: `${reversal.verb}: ${target.label}`, person }
    try {
      return await commands.reverse(meta, { kind: reversal.kind, undoOf: target.id }, async (tx, batch) => {
        const skipped = await reverseTx(tx, batch, target.id, reversal.skipChanged)
        const changed = await hasChanges(tx, batch.id)
        if (changed) await markReversedTx(tx, target.id, batch.id)
        return { batchId: changed ? batch.id : null, label: target.label, skipped }
      })
    } catch (error) {
      // Deferred foreign keys are checked at the commit.
      if (isForeignKeyViolation(error)) throw inTheWay([])
      throw error
    }
  }

  return {
    async undo(person) {
      const target = await nextUndo(db)
      if (!target) throw new AppError('NOT_FOUND', 'Tidak ada perubahan yang dapat diurungkan.')
      return reverse(person, target, UNDO)
    },
    async redo(person) {
      const target = await nextRedo(db)
      if (!target) throw new AppError('NOT_FOUND', 'Tidak ada perubahan yang dapat diulangi.')
      const result = await reverse(person, target, REDO)
      return { ...result, label: (await redoLabel(db, target)) ?? result.label }
    },
    async takeBack(person, batchId, { skipChanged = false } = {}) {
      const target = await findBatch(db, batchId)
      requireStep(target)
      return reverse(person, target, { ...TAKE_BACK, skipChanged })
    },
    async undoState() {
      const [undo, redo] = await Promise.all([nextUndo(db), nextRedo(db)])
      return {
        undo: undo && { batchId: undo.id, label: undo.label },
        redo: redo && { batchId: redo.id, label: (await redoLabel(db, redo)) ?? redo.label },
      }
    },
  }
}

type Step = { kind: Reversal['kind']; command: string; verb: string; skipChanged: boolean }
const UNDO: Step = { kind: 'undo', command: 'history.undo', verb: 'Mengurungkan', skipChanged: false }
const REDO: Step = { kind: 'redo', command: 'history.redo', verb: 'Mengulangi', skipChanged: false }
const TAKE_BACK: Step = { kind: 'takeBack', command: 'history.takeBack', verb: 'Menarik kembali', skipChanged: false }

async function reverseTx(tx: Tx, batch: Batch, target: number, skipChanged: boolean) {
  // Looked up again inside the transaction: another call may have reversed it meanwhile.
  const current = await findBatch(tx, target)
  if (current.undoneBy !== null) throw alreadyReversed(current)
  if (current.kind === 'undo') batch.label = `Mengulangi: ${(await redoLabel(tx, current)) ?? current.label}`
  return reverseBatchTx(tx, { batchId: target, newBatchId: batch.id, skipChanged })
}

function requireStep(target: BatchRow): void {
  if (target.undoneBy !== null) throw alreadyReversed(target)
  if (!STEPS.includes(target.kind))
    throw new AppError('CONFLICT', 'Langkah ini sendiri adalah pengurungan. Pakai "Ulangi".')
}

function alreadyReversed(target: BatchRow): AppError {
  return new AppError('CONFLICT', `"${target.label}" sudah diurungkan.`, { rows: [] })
}

async function findBatch(db: Queryable, id: number): Promise<BatchRow> {
  const [row] = await db.select().from(changeBatch).where(eq(changeBatch.id, id))
  if (!row) throw new AppError('NOT_FOUND', 'Perubahan itu tidak ada dalam riwayat.')
  return row
}

async function nextUndo(db: Queryable): Promise<BatchRow | null> {
  const [row] = await db
    .select()
    .from(changeBatch)
    .where(and(inArray(changeBatch.kind, STEPS), eq(changeBatch.undoable, true), isNull(changeBatch.undoneBy)))
    .orderBy(desc(changeBatch.id))
    .limit(1)
  return row ?? null
}

/** The newest undo that nothing followed but other undos, redos and work that is not undoable. */
async function nextRedo(db: Queryable): Promise<BatchRow | null> {
  const lastStep = sql`(select coalesce(max(id), 0) from ${changeBatch} where kind in ('command', 'takeBack') and undoable = 1)`
  const [row] = await db
    .select()
    .from(changeBatch)
    .where(and(gt(changeBatch.id, lastStep), eq(changeBatch.kind, 'undo'), isNull(changeBatch.undoneBy)))
    .orderBy(desc(changeBatch.id))
    .limit(1)
  return row ?? null
}

/** A redo is named after what it does again, not after the undo it reverses. */
async function redoLabel(db: Queryable, undo: BatchRow): Promise<string | null> {
  return undo.undoOf === null ? null : (await findBatch(db, undo.undoOf)).label
}

async function hasChanges(tx: Tx, batchId: number): Promise<boolean> {
  const rows = await tx.all(sql`select 1 from change_row where batch_id = ${batchId} limit 1`)
  return rows.length > 0
}

/** Marks a batch as reversed; what it had reversed itself is then in force again, and so on down the line. */
async function markReversedTx(tx: Tx, target: number, by: number): Promise<void> {
  let at: number | null = target
  let reversedBy = by
  for (let reversed = true; at !== null; reversed = !reversed) {
    const undoneBy = reversed ? reversedBy : null
    const [row]: { undoOf: number | null }[] = await tx
      .update(changeBatch)
      .set({ undoneBy })
      .where(eq(changeBatch.id, at))
      .returning({ undoOf: changeBatch.undoOf })
    reversedBy = at
    at = row?.undoOf ?? null
  }
}
