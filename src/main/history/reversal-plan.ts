/** Decides which rows of a batch can be put back: those nobody has changed since, and nothing else depends on. */
import { sql, type SQL } from 'drizzle-orm'
import type { RowRef } from '../../shared/history/model'
import type { Queryable, Tx } from '../database/db'
import { jsonPath, literal, quote } from '../database/triggers'

/** A table of the batch: its key, the columns that both the record of the change and the present table have. */
export type PlannedTable = { name: string; key: string[]; columns: string[]; hasUnique: boolean }
type ForeignKey = { child: string; column: string; parent: string }

/** One row per touched row of the batch: its first and last change, and why it is left alone (0: it is not). */
const PLAN = sql.raw('temp.reversal')
const MAX_LISTED = 200

/** Fills the plan for a batch and returns its tables. Rows changed since are marked as left alone. */
export async function planReversal(tx: Tx, batchId: number): Promise<PlannedTable[]> {
  await tx.run(sql`create temp table if not exists reversal (table_name text, row_id text, first_id integer, last_id integer,
    record_table text, record_id text, reason integer, primary key (table_name, row_id))`)
  await tx.run(
    sql`create index if not exists temp.reversal_record on reversal (record_table, record_id) where reason > 0`,
  )
  await tx.run(sql`delete from ${PLAN}`)
  await tx.run(sql`insert into ${PLAN}
    select table_name, row_id, min(id), max(id), min(record_table), min(record_id), 0 from change_row
    where batch_id = ${batchId} group by table_name, row_id`)
  const tables = await tablesOf(tx, batchId)
  for (const table of tables) await markChanged(tx, table)
  const keys = await foreignKeys(tx)
  // Each row left alone can force others to stay, until nothing moves any more.
  while ((await markDependent(tx, tables, keys)) > 0);
  return tables
}

/** Rows that are left alone, first those that were changed themselves. */
export async function leftAlone(tx: Tx): Promise<RowRef[]> {
  return tx.all<RowRef>(sql`select table_name as "table", row_id as "rowId", record_table as "recordTable", record_id as "recordId"
    from ${PLAN} where reason > 0 order by reason, table_name, row_id limit ${MAX_LISTED}`)
}

/** Rows that the reversal touched although they are not part of it. Must be none. */
export async function touchedOutside(tx: Tx, newBatchId: number): Promise<RowRef[]> {
  return tx.all<RowRef>(sql`select distinct table_name as "table", row_id as "rowId", record_table as "recordTable", record_id as "recordId"
    from change_row c where batch_id = ${newBatchId} and not exists (
      select 1 from ${PLAN} p where p.table_name = c.table_name and p.row_id = c.row_id and p.reason = 0) limit ${MAX_LISTED}`)
}

/** Proves that every reversed row is what it was before the batch. */
export async function countWrong(tx: Tx, table: PlannedTable): Promise<number> {
  const differs = rowDiffers(table, 'f', 'before')
  const row = await tx.get<{
    count: number
  }>(sql`select count(*) as count from ${PLAN} p join change_row f on f.id = p.first_id
    where p.table_name = ${table.name} and p.reason = 0 and ${differs}`)
  return row.count
}

async function tablesOf(tx: Tx, batchId: number): Promise<PlannedTable[]> {
  const names = await tx.all<{ name: string; json: string }>(
    sql`select table_name as name, coalesce(min(after), min(before)) as json from change_row where batch_id = ${batchId} group by table_name`,
  )
  const tables: PlannedTable[] = []
  for (const { name, json } of names) tables.push(await describeTable(tx, name, json))
  return tables
}

async function describeTable(tx: Tx, name: string, json: string): Promise<PlannedTable> {
  const recorded = new Set(Object.keys(JSON.parse(json) as object))
  const info = await tx.all<{ name: string; pk: number }>(
    sql`select name, pk from pragma_table_info(${name}) order by cid`,
  )
  if (info.length === 0) throw new Error(`Table ${name} of the batch no longer exists`)
  const unique = await tx.all(sql`select 1 from pragma_index_list(${name}) where "unique" = 1 and origin <> 'pk'`)
  const key = info.filter((column) => column.pk > 0).sort((a, b) => a.pk - b.pk)
  return {
    name,
    key: key.map((column) => column.name),
    columns: info.map((column) => column.name).filter((column) => recorded.has(column)),
    hasUnique: unique.length > 0,
  }
}

async function markChanged(tx: Tx, table: PlannedTable): Promise<void> {
  await tx.run(sql`update ${PLAN} as p set reason = 1 where p.table_name = ${table.name}
    and exists (select 1 from change_row l where l.id = p.last_id and ${rowDiffers(table, 'l', 'after')})`)
}

/** SQL: the table's present row is not what `side` of the change `c` says. */
function rowDiffers(table: PlannedTable, c: string, side: 'before' | 'after'): SQL {
  const at = `${quote(table.name)} as t where ${keyMatches(table, c)}`
  const same = table.columns.map((column) => `t.${quote(column)} is ${c}.${side} ->> ${jsonPath(column)}`).join(' and ')
  return sql.raw(`case when ${c}.${side} is null then exists (select 1 from ${at})
    else not exists (select 1 from ${at} and ${same}) end`)
}

/** SQL: row `t` is the one that change `c` is about. */
export function keyMatches(table: PlannedTable, c: string): string {
  const [only, ...rest] = table.key
  if (only !== undefined && rest.length === 0) return `t.${quote(only)} = ${c}.row_id`
  return table.key.map((k) => `t.${quote(k)} = coalesce(${c}.after, ${c}.before) ->> ${jsonPath(k)}`).join(' and ')
}

/**
 * Foreign keys of one column onto the parent's key; all of ours are. Others are caught by `touchedOutside`. Tables
 * without history hold what can be rebuilt, so their rows never stand in the way.
 */
async function foreignKeys(db: Queryable): Promise<ForeignKey[]> {
  return db.all<ForeignKey>(sql`select m.name as child, f."from" as "column", f."table" as parent
    from sqlite_master m join pragma_foreign_key_list(m.name) f
    where m.type = 'table'
      and exists (select 1 from sqlite_master h where h.type = 'trigger' and h.name = 'history_insert_' || m.name)
      and (select count(*) from pragma_table_info(f."table") where pk > 0) = 1
      and (f."to" is null or f."to" = (select name from pragma_table_info(f."table") where pk > 0))`)
}

async function markDependent(tx: Tx, tables: PlannedTable[], keys: ForeignKey[]): Promise<number> {
  const involved = new Map(tables.map((table) => [table.name, table]))
  let marked = 0
  for (const key of keys) {
    if (involved.has(key.parent)) marked += await markReferred(tx, key)
    if (involved.has(key.child)) marked += await markOrphans(tx, key)
  }
  // A record is put back as a whole or not at all: parties must not vanish from an agreement that stays.
  const { changes } = await tx.run(sql`update ${PLAN} as p set reason = 4 where reason = 0 and exists (
    select 1 from ${PLAN} o where o.reason > 0 and o.record_table = p.record_table and o.record_id = p.record_id)`)
  return marked + changes
}

/** Rows that would be removed although rows from outside the batch refer to them. */
async function markReferred(tx: Tx, { child, column, parent }: ForeignKey): Promise<number> {
  const childKey = await keyOf(tx, child)
  const childId = childKey.map((name) => `c.${quote(name)}`).join(` || '|' || `)
  const { changes } =
    await tx.run(sql`update ${PLAN} as p set reason = 2 where p.table_name = ${parent} and p.reason = 0
    and (select before from change_row f where f.id = p.first_id) is null
    and exists (select 1 from ${sql.raw(quote(child))} c where c.${sql.raw(quote(column))} = p.row_id and not exists (
      select 1 from ${PLAN} k where k.table_name = ${child} and k.row_id = ${sql.raw(childId)} and k.reason = 0))`)
  return changes
}

/** Rows that would come back although the row they refer to is gone. */
async function markOrphans(tx: Tx, { child, column, parent }: ForeignKey): Promise<number> {
  const [parentKey] = await keyOf(tx, parent)
  const target = sql.raw(`(f.before ->> ${jsonPath(column)})`)
  const { changes } = await tx.run(sql`update ${PLAN} as p set reason = 3 where p.table_name = ${child} and p.reason = 0
    and exists (select 1 from change_row f where f.id = p.first_id and f.before is not null and ${target} is not null
      and not exists (select 1 from ${sql.raw(quote(parent))} t where t.${sql.raw(quote(parentKey ?? 'id'))} = ${target})
      and not exists (select 1 from ${PLAN} k join change_row kf on kf.id = k.first_id
        where k.table_name = ${sql.raw(literal(parent))} and k.row_id = ${target} and k.reason = 0 and kf.before is not null))`)
  return changes
}

async function keyOf(tx: Tx, table: string): Promise<string[]> {
  const rows = await tx.all<{ name: string }>(
    sql`select name from pragma_table_info(${table}) where pk > 0 order by pk`,
  )
  return rows.length > 0 ? rows.map((row) => row.name) : ['rowid']
}
