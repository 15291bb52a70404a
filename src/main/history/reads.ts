/** Reads of the history: the batches of one record with its changed fields, and the list of all batches. */
import { and, asc, desc, eq, gte, inArray, or, sql, type SQL } from 'drizzle-orm'
import type { BatchContent, BatchView, ColumnValue, RecordHistoryEntry, RowChange } from '../../shared/history/model'
import type { Db } from '../database/db'
import { changeBatch, changeRow } from '../database/schema/changes'

export type Paged = { offset: number; limit: number }
export type Page<T> = { rows: T[]; total: number }

/** More rows than this of one record in one batch are not shown field by field. */
const MAX_ROWS_SHOWN = 200

const batchColumns = {
  id: changeBatch.id,
  at: changeBatch.at,
  personName: changeBatch.personName,
  command: changeBatch.command,
  label: changeBatch.label,
  kind: changeBatch.kind,
  undoable: changeBatch.undoable,
  undoOf: changeBatch.undoOf,
  undoneBy: changeBatch.undoneBy,
}

/** The batches that touched a record or a row that belongs to it, newest first. */
export async function listHistory(
  db: Db,
  { table, id, offset, limit }: { table: string; id: string } & Paged,
): Promise<Page<RecordHistoryEntry>> {
  const ofRecord = and(eq(changeRow.recordTable, table), eq(changeRow.recordId, id))
  const [counted] = await db
    .select({ total: sql<number>`count(distinct ${changeRow.batchId})` })
    .from(changeRow)
    .where(ofRecord)
  const batchIds = await db
    .selectDistinct({ id: changeRow.batchId })
    .from(changeRow)
    .where(ofRecord)
    .orderBy(desc(changeRow.batchId))
    .limit(limit)
    .offset(offset)
  const ids = batchIds.map((row) => row.id)
  const batches = await db
    .select(batchColumns)
    .from(changeBatch)
    .where(inArray(changeBatch.id, ids))
    .orderBy(desc(changeBatch.id))
  const rows: RecordHistoryEntry[] = []
  for (const batch of batches) rows.push({ ...batch, changes: await changesOf(db, batch.id, ofRecord) })
  return { rows, total: counted?.total ?? 0 }
}

/** All batches, newest first; `text` is looked for in label and person, `from` is ms UTC. */
export async function listBatches(
  db: Db,
  { text, from, offset, limit }: { text: string; from: number | null } & Paged,
): Promise<Page<BatchView>> {
  const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`
  const matches = (column: typeof changeBatch.label | typeof changeBatch.personName) =>
    sql`${column} like ${pattern} escape '\\'`
  const where = and(
    text === '' ? undefined : or(matches(changeBatch.label), matches(changeBatch.personName)),
    from === null ? undefined : gte(changeBatch.at, from),
  )
  const total = await db.$count(changeBatch, where)
  const rows = await db
    .select(batchColumns)
    .from(changeBatch)
    .where(where)
    .orderBy(desc(changeBatch.id))
    .limit(limit)
    .offset(offset)
  return { rows, total }
}

/** What a batch did, by table and kind of change; putting into the trash and taking out are told apart. */
export async function batchContents(db: Db, batchId: number): Promise<BatchContent[]> {
  const trashed = (row: string) => sql.raw(`json_extract(${row}, '$.deleted_at') is not null`)
  return db.all<BatchContent>(sql`
    select table_name as "table", count(*) as rows,
      case when op = 'update' and ${trashed('after')} and not ${trashed('before')} then 'trashed'
        when op = 'update' and ${trashed('before')} and not ${trashed('after')} then 'restored' else op end as act
    from change_row where batch_id = ${batchId} group by table_name, act order by min(id)`)
}

async function changesOf(db: Db, batchId: number, ofRecord: SQL | undefined): Promise<RowChange[]> {
  const rows = await db
    .select()
    .from(changeRow)
    .where(and(ofRecord, eq(changeRow.batchId, batchId)))
    .orderBy(asc(changeRow.id))
    .limit(MAX_ROWS_SHOWN)
  return rows.map((row) => ({
    table: row.tableName,
    rowId: row.rowId,
    op: row.op,
    fields: changedFields(parseRow(row.before), parseRow(row.after)),
  }))
}

function changedFields(before: Record<string, ColumnValue>, after: Record<string, ColumnValue>): RowChange['fields'] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((change) => change.before !== change.after)
}

function parseRow(json: string | null): Record<string, ColumnValue> {
  return json === null ? {} : (JSON.parse(json) as Record<string, ColumnValue>) // written by our triggers only
}
