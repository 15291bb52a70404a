/** Puts the rows of a batch back to what they were, newest change first, in sets of neighbouring changes. */
import { sql, type SQL } from 'drizzle-orm'
import type { RowRef } from '../../shared/history/model'
import { AppError } from '../../shared/ipc/errors'
import type { Tx } from '../database/db'
import { sqliteCode } from '../database/errors'
import { jsonPath, quote } from '../database/triggers'
import { countWrong, keyMatches, leftAlone, planReversal, touchedOutside, type PlannedTable } from './reversal-plan'

type Change = { id: number; table: string; op: 'insert' | 'update' | 'delete'; rowId: string }
/** Neighbouring changes of one table and kind, no row twice: `from` is the newest. */
type Run = { table: string; op: Change['op']; from: number; to: number }

const PAGE = 1000

export type ReversalOptions = { batchId: number; newBatchId: number; skipChanged: boolean }

/**
 * Reverses a batch inside a command. Returns the rows left alone. Throws CONFLICT with `details.rows` when rows were
 * changed since and `skipChanged` is off, or when other rows stand in the way.
 */
export async function reverseBatchTx(tx: Tx, options: ReversalOptions): Promise<RowRef[]> {
  await tx.run(sql`pragma defer_foreign_keys = ON`)
  const tables = await planReversal(tx, options.batchId)
  const skipped = await leftAlone(tx)
  if (skipped.length > 0 && !options.skipChanged) throw changedSince(skipped)
  try {
    await applyInverse(tx, options.batchId, tables)
  } catch (error) {
    if (sqliteCode(error) === 'SQLITE_CONSTRAINT') throw inTheWay([])
    throw error
  }
  const outside = await touchedOutside(tx, options.newBatchId)
  if (outside.length > 0) throw inTheWay(outside)
  for (const table of tables) {
    if ((await countWrong(tx, table)) > 0)
      throw new Error(`Reversal of batch ${options.batchId} did not restore ${table.name}`)
  }
  return skipped
}

/** The CONFLICT for rows that somebody changed after the batch. */
function changedSince(rows: RowRef[]): AppError {
  return new AppError(
    'CONFLICT',
    `Tidak dapat diurungkan, karena ${rows.length} data sudah diubah lagi sesudahnya. Urungkan dulu perubahan yang lebih baru.`,
    { rows },
  )
}

/** The CONFLICT for other data that uses what would come back or go away. */
export function inTheWay(rows: RowRef[]): AppError {
  return new AppError(
    'CONFLICT',
    'Tidak dapat diurungkan, karena data lain sekarang bergantung padanya atau memakai isian yang sama. Tidak ada yang berubah.',
    { rows },
  )
}

async function applyInverse(tx: Tx, batchId: number, tables: PlannedTable[]): Promise<void> {
  const byName = new Map(tables.map((table) => [table.name, table]))
  for (let below = Number.MAX_SAFE_INTEGER; ;) {
    const changes = await tx.all<Change>(sql`select c.id as id, c.table_name as "table", c.op as op, c.row_id as "rowId"
      from change_row c join temp.reversal p on p.table_name = c.table_name and p.row_id = c.row_id and p.reason = 0
      where c.batch_id = ${batchId} and c.id < ${below} order by c.id desc limit ${PAGE}`)
    const last = changes.at(-1)
    if (!last) return
    for (const run of runsOf(changes, byName)) {
      const table = byName.get(run.table)
      if (table) await tx.run(inverse(table, run, batchId))
    }
    below = last.id
  }
}

/** Splits changes into runs. A row occurs once per run, and updates under a unique index go one by one, in their order. */
function runsOf(changes: Change[], tables: Map<string, PlannedTable>): Run[] {
  const runs: Run[] = []
  let rows = new Set<string>()
  for (const { id, table, op, rowId } of changes) {
    const run = runs.at(-1)
    const single = op === 'update' && tables.get(table)?.hasUnique
    if (run?.table === table && run.op === op && !single && !rows.has(rowId)) {
      run.to = id
    } else {
      runs.push({ table, op, from: id, to: id })
      rows = new Set()
    }
    rows.add(rowId)
  }
  return runs
}

function inverse(table: PlannedTable, run: Run, batchId: number): SQL {
  const name = quote(table.name)
  const inRun = sql`c.batch_id = ${batchId} and c.id between ${run.to} and ${run.from} and exists (
    select 1 from temp.reversal p where p.table_name = c.table_name and p.row_id = c.row_id and p.reason = 0)`
  const values = (side: string, columns: string[]) => columns.map((column) => `c.${side} ->> ${jsonPath(column)}`)
  switch (run.op) {
    case 'insert': {
      const key = table.key.map(quote).join(', ')
      const select = sql.raw(values('after', table.key).join(', '))
      return sql`delete from ${sql.raw(name)} where (${sql.raw(key)}) in (select ${select} from change_row c where ${inRun})`
    }
    case 'delete': {
      const columns = table.columns.map(quote).join(', ')
      const select = sql.raw(values('before', table.columns).join(', '))
      return sql`insert into ${sql.raw(name)} (${sql.raw(columns)}) select ${select} from change_row c where ${inRun} order by c.id desc`
    }
    case 'update': {
      const columns = table.columns.filter((column) => !table.key.includes(column))
      const set = columns.map((column) => `${quote(column)} = c.before ->> ${jsonPath(column)}`).join(', ')
      return sql`update ${sql.raw(name)} as t set ${sql.raw(set)} from change_row c where ${inRun} and ${sql.raw(keyMatches(table, 'c'))}`
    }
  }
}
