/** The one write path: every write is a command, one transaction and one batch in the history. */
import { desc, eq, sql } from 'drizzle-orm'
import { AppError } from '../../shared/ipc/errors'
import type { Actor } from '../../shared/ipc/define'
import type { Clock } from '../platform/clock'
import { GENESIS, hashBatch } from './chain'
import type { Db, Tx } from './db'
import { changeBatch, changeRow, changeState } from './schema/changes'
import { updateSearchIndex } from './search-index'

export type BatchKind = (typeof changeBatch.$inferSelect)['kind']

export type CommandMeta = {
  /** `agreements.save` */
  command: string
  /** Indonesian, for history and undo: `Mengubah PKS 119/12/2025`. The body may set a better one on its batch. */
  label: string
  person: Actor
  /** False for what Ctrl+Z should pass over, such as results of background work. Default true. */
  undoable?: boolean
}

/** What the body may still say about its batch. */
export type Batch = { readonly id: number; label: string }

/** How undo, redo and taking back mark their batches. */
export type Reversal = { kind: BatchKind; undoOf: number }

export type Commands = {
  /** Runs `body` in a transaction; all it writes is recorded under one batch. A body that changes nothing leaves none. */
  run<T>(meta: CommandMeta, body: (tx: Tx, batch: Batch) => Promise<T>): Promise<T>
  /** For the history feature only: a command that reverses a batch. */
  reverse<T>(meta: CommandMeta, reversal: Reversal, body: (tx: Tx, batch: Batch) => Promise<T>): Promise<T>
}

/** A rule over whole batches, whatever route made them; it throws to refuse one. Only asked when one of its tables was touched. */
export type BatchGuard = { tables: readonly string[]; check(tx: Tx, batchId: number): Promise<void> }

export type CommandDeps = {
  db: Db
  clock: Clock
  /** Called after each commit with the tables whose rows changed. */
  onCommit?: (event: { tables: string[]; batchId: number }) => void
  /** Set when another program holds the data: every command is refused with READ_ONLY. */
  readOnly?: boolean
  guards?: readonly BatchGuard[]
}

/** Builds the write path of an open database. */
export function createCommands({ db, clock, onCommit, readOnly = false, guards = [] }: CommandDeps): Commands {
  async function execute<T>(
    meta: CommandMeta,
    reversal: Reversal | null,
    body: (tx: Tx, batch: Batch) => Promise<T>,
  ): Promise<T> {
    if (readOnly) {
      throw new AppError(
        'READ_ONLY',
        'Data sedang dibuka hanya untuk dibaca, karena dipakai di komputer lain. Perubahan belum dapat disimpan.',
      )
    }
    const { result, event } = await db.transaction(async (tx) => {
      const batch = await openBatch(tx, meta, reversal, clock.now())
      const value = await body(tx, batch)
      return { result: value, event: await closeBatch(tx, batch, guards) }
    })
    if (event) onCommit?.(event)
    return result
  }
  return {
    run: (meta, body) => execute(meta, null, body),
    reverse: (meta, reversal, body) => execute(meta, reversal, body),
  }
}

async function openBatch(tx: Tx, meta: CommandMeta, reversal: Reversal | null, at: number): Promise<Batch> {
  const row = {
    at,
    personId: meta.person.id,
    personName: meta.person.name,
    command: meta.command,
    label: meta.label,
    kind: reversal?.kind ?? 'command',
    undoable: meta.undoable ?? true,
    undoOf: reversal?.undoOf ?? null,
  }
  const [made] = await tx.insert(changeBatch).values(row).returning({ id: changeBatch.id })
  if (!made) throw new Error('No batch was made')
  await tx.update(changeState).set({ batchId: made.id })
  return { id: made.id, label: meta.label }
}

/** Seals the batch into the chain. Null if nothing was changed: then no batch stays behind. */
async function closeBatch(
  tx: Tx,
  batch: Batch,
  guards: readonly BatchGuard[],
): Promise<{ tables: string[]; batchId: number } | null> {
  await updateSearchIndex(tx)
  await tx.update(changeState).set({ batchId: null })
  const touched = await tx
    .selectDistinct({ table: changeRow.tableName })
    .from(changeRow)
    .where(eq(changeRow.batchId, batch.id))
  if (touched.length === 0) {
    await tx.delete(changeBatch).where(eq(changeBatch.id, batch.id))
    return null
  }
  for (const guard of guards) {
    if (touched.some(({ table }) => guard.tables.includes(table))) await guard.check(tx, batch.id)
  }
  const [row] = await tx.update(changeBatch).set({ label: batch.label }).where(eq(changeBatch.id, batch.id)).returning()
  if (!row) throw new Error(`Batch ${batch.id} is gone`)
  const prevHash = await previousHash(tx, batch.id)
  const hash = await hashBatch(tx, row, prevHash)
  await tx.update(changeBatch).set({ prevHash, hash }).where(eq(changeBatch.id, batch.id))
  return { tables: touched.map((row) => row.table), batchId: batch.id }
}

async function previousHash(tx: Tx, batchId: number): Promise<string> {
  const [row] = await tx
    .select({ hash: changeBatch.hash })
    .from(changeBatch)
    .where(sql`${changeBatch.id} < ${batchId}`)
    .orderBy(desc(changeBatch.id))
    .limit(1)
  return row?.hash ?? GENESIS
}
