/** Inserts many rows by one short statement. */
import { getTableColumns, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Tx } from './db'

/**
 * Inserts `rows`, which all have the same keys. The rows cross as one JSON text and SQLite takes them apart: a statement with
 * a placeholder for each value takes the main process tens of milliseconds to build and to bind, with the window deaf.
 */
export async function insertManyTx<T extends SQLiteTable>(
  tx: Tx,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key in first)
  const values = rows.map((row) => {
    const given = row as Record<string, unknown>
    return columns.map(([key, column]) => ((given[key] ?? null) === null ? null : column.mapToDriverValue(given[key])))
  })
  const names = columns.map(([, column]) => sql.identifier(column.name))
  const picks = columns.map((_column, index) => sql.raw(`value ->> ${index}`))
  const comma = sql.raw(', ')
  await tx.run(
    sql`insert into ${table} (${sql.join(names, comma)}) select ${sql.join(picks, comma)} from json_each(${JSON.stringify(values)})`,
  )
}
