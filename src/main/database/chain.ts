/** The audit chain: each batch carries the hash of itself and of the batch before it. */
import { createHash } from 'node:crypto'
import { asc, count, desc, gt, sql } from 'drizzle-orm'
import type { ChainReport } from '../../shared/history/model'
import type { Db, Queryable } from './db'
import { changeBatch, changeRow } from './schema/changes'

export type BatchRow = typeof changeBatch.$inferSelect

/** What stands before the first batch. */
export const GENESIS = '0'.repeat(64)

/** Rows read at once: a batch of 200,000 rows is hashed without being held in memory. */
const PAGE = 500

/** SHA-256 over the previous hash, the batch and its rows in their order. `undone_by` is left out, since it changes later. */
export async function hashBatch(db: Queryable, batch: BatchRow, prevHash: string): Promise<string> {
  const { id, at, personId, personName, command, label, kind, undoable, undoOf } = batch
  const hash = createHash('sha256')
  hash.update(prevHash)
  hash.update(JSON.stringify([id, at, personId, personName, command, label, kind, undoable, undoOf]))
  for (let after = 0; ;) {
    const page = await readPage(db, id, after)
    if (page.last === null) return hash.digest('hex')
    hash.update('\n').update(page.text)
    after = page.last
  }
}

/** SQLite writes the canonical text of a page, so that only one string per page crosses into JS. */
async function readPage(db: Queryable, batchId: number, after: number): Promise<{ last: number | null; text: string }> {
  const page = await db.get<{ last: number | null; text: string }>(sql`
    select max(id) as last, group_concat(json_array(table_name, row_id, op, before, after, record_table, record_id), char(10) order by id) as text
    from (select * from change_row where batch_id = ${batchId} and id > ${after} order by id limit ${PAGE})`)
  return page
}

/** The hash of the newest batch; it goes on printed reports. */
export async function head(db: Queryable): Promise<string> {
  const [row] = await db.select({ hash: changeBatch.hash }).from(changeBatch).orderBy(desc(changeBatch.id)).limit(1)
  return row?.hash ?? GENESIS
}

export type VerifyOptions = { signal?: AbortSignal; report?: (progress: { done: number; total: number }) => void }

/** Computes every hash again and names the first batch that does not fit. */
export async function verifyChain(db: Db, { signal, report }: VerifyOptions = {}): Promise<ChainReport> {
  const total = await db.$count(changeBatch)
  const [rows] = await db.select({ count: count() }).from(changeRow)
  let previous = GENESIS
  let done = 0
  for (let after = 0; ;) {
    const batches = await db
      .select()
      .from(changeBatch)
      .where(gt(changeBatch.id, after))
      .orderBy(asc(changeBatch.id))
      .limit(500)
    if (batches.length === 0) return { ok: true, batches: done, rows: rows?.count ?? 0, head: previous }
    for (const batch of batches) {
      signal?.throwIfAborted()
      const fits = batch.prevHash === previous && batch.hash === (await hashBatch(db, batch, previous))
      if (!fits) return { ok: false, batchId: batch.id, label: batch.label, at: batch.at }
      previous = batch.hash
      after = batch.id
      done += 1
      report?.({ done, total })
    }
  }
}
