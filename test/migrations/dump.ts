/** A database as SQL text and back, so that the databases of old releases lie readable in the repository. */
import { Connection, type Row } from '../../src/main/database/driver/connection'

/** Tables that the program rebuilds by itself: their rows are not kept. */
const DERIVED = /^search_/

/** Everything that is needed to make the file again: marks, tables, rows, then indexes and triggers. */
export async function dumpDatabase(file: string): Promise<string> {
  const connection = await Connection.open(file, { readOnly: true })
  try {
    const objects = await connection.all(
      `select m.type, m.name, m.sql, l.type as kind from sqlite_master m
       left join pragma_table_list l on l.schema = 'main' and l.name = m.name
       where m.sql is not null and m.name not like 'sqlite\\_%' escape '\\' order by m.rowid`,
    )
    const tables = objects.filter((o) => o['type'] === 'table' && o['kind'] !== 'shadow')
    const rest = objects.filter((o) => o['type'] === 'index' || o['type'] === 'trigger')
    const lines = [await pragmaLine(connection, 'application_id'), await pragmaLine(connection, 'user_version')]
    lines.push(...tables.map(sqlOf))
    for (const { name, kind } of tables) {
      if (kind === 'table' && !DERIVED.test(String(name))) lines.push(...(await insertLines(connection, String(name))))
    }
    lines.push(...rest.map(sqlOf))
    return `${lines.join('\n')}\n`
  } finally {
    await connection.close()
  }
}

/** Makes a database file out of a dump. */
export async function restoreDatabase(file: string, dump: string): Promise<void> {
  const connection = await Connection.open(file, { pragmas: ['foreign_keys = OFF'] })
  try {
    await connection.exec(`begin;\n${dump}\ncommit`)
  } finally {
    await connection.close()
  }
}

const sqlOf = (object: Row): string => `${String(object['sql'])};`

async function pragmaLine(connection: Connection, name: string): Promise<string> {
  const [row] = await connection.all(`pragma ${name}`)
  return `pragma ${name} = ${String(row?.[name])};`
}

async function insertLines(connection: Connection, table: string): Promise<string[]> {
  const columns = await connection.all('select name from pragma_table_info(?) order by cid', [table])
  const names = columns.map((column) => `"${String(column['name'])}"`)
  const values = names.map((name) => `quote(${name})`).join(` || ', ' || `)
  const rows = await connection.all(`select ${values} as line from "${table}" order by rowid`)
  return rows.map((row) => `insert into "${table}" (${names.join(', ')}) values (${String(row['line'])});`)
}
