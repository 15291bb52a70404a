/** The triggers that record every write and refuse it outside a command, made from the schema as it is in the file. */
import { recordOf, untrackedTables } from './schema/records'
import type { Connection } from './driver/connection'

/** Names of all triggers made here begin so. */
const PREFIX = 'history_'
/** Tables that are never recorded, whatever the schema says. */
const OWN_TABLES = /^(sqlite_|change_|__|search_)|_fts(_|$)/

/** A tracked table: its columns in order, and those that identify a row. */
export type TrackedTable = { name: string; columns: TrackedColumn[]; key: string[] }
export type TrackedColumn = { name: string; type: string }

/** Which child table belongs to which record, and which tables are left out. Tests pass their own. */
export type TrackingRules = {
  recordOf: Record<string, readonly { table: string; column: string }[]>
  untracked: readonly string[]
}

export const trackingRules: TrackingRules = { recordOf, untracked: untrackedTables }

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
/** Path of a column in the JSON of a row, as an SQL literal. */
export const jsonPath = (column: string): string => literal(`$."${column}"`)

/** Makes the file's triggers equal to what its schema asks for; writes nothing when they already are. */
export async function syncTriggers(connection: Connection, rules: TrackingRules = trackingRules): Promise<void> {
  const wanted = new Map<string, string>()
  for (const table of await trackedTables(connection, rules)) {
    for (const [name, text] of tableTriggers(table, rules)) wanted.set(name, text)
  }
  for (const [name, text] of protectionTriggers()) wanted.set(name, text)
  const rows = await connection.all(
    `select name, sql from sqlite_master where type = 'trigger' and name like 'history\\_%' escape '\\'`,
  )
  const present = new Map(rows.map((row) => [row['name'] as string, row['sql'] as string]))
  const stale = [...present]
    .filter(([name, text]) => wanted.get(name) !== text)
    .map(([name]) => `drop trigger ${quote(name)}`)
  const missing = [...wanted].filter(([name, text]) => present.get(name) !== text).map(([, text]) => text)
  if (stale.length + missing.length > 0) await connection.exec([...stale, ...missing].join(';\n'))
  await connection.run('insert into change_state (id, batch_id) values (1, null) on conflict do nothing')
}

/** Removes all triggers, also those of the search index, so that a migration can change rows and tables. */
export async function dropTriggers(connection: Connection): Promise<void> {
  const rows = await connection.all(
    `select name from sqlite_master where type = 'trigger' and (name like 'history\\_%' escape '\\' or name like 'search\\_%' escape '\\')`,
  )
  for (const row of rows) await connection.exec(`drop trigger ${quote(row['name'] as string)}`)
}

/** The tables whose writes are recorded. */
export async function trackedTables(
  connection: Connection,
  rules: TrackingRules = trackingRules,
): Promise<TrackedTable[]> {
  const rows = await connection.all(`
    select m.name as table_name, c.name as column_name, c.type as column_type, c.pk as pk
    from sqlite_master m join pragma_table_list l on l.schema = 'main' and l.name = m.name and l.type = 'table'
      join pragma_table_info(m.name) c
    where m.type = 'table' order by m.name, c.cid`)
  const tables = new Map<string, { columns: TrackedColumn[]; keys: [number, string][] }>()
  for (const row of rows) {
    const name = row['table_name'] as string
    if (OWN_TABLES.test(name) || rules.untracked.includes(name)) continue
    const table = tables.get(name) ?? { columns: [], keys: [] }
    tables.set(name, table)
    const column = { name: row['column_name'] as string, type: (row['column_type'] as string).toUpperCase() }
    table.columns.push(column)
    if (Number(row['pk']) > 0) table.keys.push([Number(row['pk']), column.name])
  }
  return [...tables].map(([name, { columns, keys }]) => {
    const key = keys.sort(([a], [b]) => a - b).map(([, column]) => column)
    if (key.length === 0)
      throw new Error(`Table ${name} needs a primary key: its rows could not be told apart in the history`)
    return { name, columns, key }
  })
}

/** SQL of a row's id in the history: its key, several columns joined by `|`. */
export function rowIdSql(table: TrackedTable, row: string): string {
  return table.key.map((column) => `${row}.${quote(column)}`).join(` || '|' || `)
}

/** SQL of a row as JSON. */
function rowJson(table: TrackedTable, row: string): string {
  const pairs = table.columns.map(({ name, type }) => `${literal(name)}, ${exactValue(`${row}.${quote(name)}`, type)}`)
  return `json_object(${pairs.join(', ')})`
}

/** JSON numbers of SQLite have 15 digits; a real keeps all of its bits as text of 17. */
function exactValue(value: string, type: string): string {
  if (/INT|CHAR|TEXT|CLOB/.test(type)) return value
  return `case typeof(${value}) when 'real' then printf('%!.17g', ${value}) else ${value} end`
}

function tableTriggers(table: TrackedTable, rules: TrackingRules): [string, string][] {
  const when = table.columns.map(({ name }) => `old.${quote(name)} is not new.${quote(name)}`).join(' or ')
  const keyChanged = table.key.map((column) => `old.${quote(column)} is not new.${quote(column)}`).join(' or ')
  const keepKey = `select raise(abort, 'the key of a row never changes') where ${keyChanged};\n`
  return [
    trigger(table, 'insert', '', '', recordSql(table, rules, 'new', 'null', rowJson(table, 'new'))),
    trigger(
      table,
      'update',
      ` when ${when}`,
      keepKey,
      recordSql(table, rules, 'new', rowJson(table, 'old'), rowJson(table, 'new')),
    ),
    trigger(table, 'delete', '', '', recordSql(table, rules, 'old', rowJson(table, 'old'), 'null')),
  ]
}

function trigger(table: TrackedTable, op: string, when: string, first: string, record: string): [string, string] {
  const name = `${PREFIX}${op}_${table.name}`
  const text =
    `CREATE TRIGGER ${quote(name)} after ${op} on ${quote(table.name)}${when} begin\n${first}` +
    `select raise(abort, 'write outside a command') where (select batch_id from change_state) is null;\n` +
    `insert into change_row (batch_id, table_name, row_id, op, before, after, record_table, record_id)\n` +
    `select batch_id, ${literal(table.name)}, ${record.replace('$op', literal(op))} from change_state;\nend`
  return [name, text]
}

function recordSql(table: TrackedTable, rules: TrackingRules, row: string, before: string, after: string): string {
  const owners = rules.recordOf[table.name] ?? []
  const has = ({ column }: { column: string }) => `${row}.${quote(column)} is not null`
  const pick = (value: (owner: { table: string; column: string }) => string, own: string) =>
    owners.length === 0 ? own : `case ${owners.map((o) => `when ${has(o)} then ${value(o)}`).join(' ')} else ${own} end`
  const rowId = rowIdSql(table, row)
  const recordTable = pick((owner) => literal(owner.table), literal(table.name))
  const recordId = pick((owner) => `${row}.${quote(owner.column)}`, rowId)
  return [rowId, '$op', before, after, recordTable, recordId].join(', ')
}

/** What is in the history stays there: only the mark `undone_by` of a finished batch may change. */
function protectionTriggers(): [string, string][] {
  const abort = `begin select raise(abort, 'history is never changed'); end`
  const fixed = [
    'id',
    'at',
    'person_id',
    'person_name',
    'command',
    'label',
    'kind',
    'undoable',
    'undo_of',
    'prev_hash',
    'hash',
  ]
  const changed = fixed.map((column) => `old.${quote(column)} is not new.${quote(column)}`).join(' or ')
  const make = (name: string, rest: string): [string, string] => [
    `${PREFIX}${name}`,
    `CREATE TRIGGER "${PREFIX}${name}" ${rest} ${abort}`,
  ]
  return [
    make('keeps_rows', 'before update on change_row'),
    make('keeps_all_rows', 'before delete on change_row'),
    make('keeps_batches', `before update on change_batch when old.hash <> '' and (${changed})`),
    make('keeps_all_batches', `before delete on change_batch when old.hash <> ''`),
  ]
}
