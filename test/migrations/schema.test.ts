import { is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as agreements from '../../src/main/database/schema/agreements'
import * as changes from '../../src/main/database/schema/changes'
import * as files from '../../src/main/database/schema/files'
import * as masters from '../../src/main/database/schema/masters'
import * as meetings from '../../src/main/database/schema/meetings'
import { recordOf, untrackedTables } from '../../src/main/database/schema/records'
import * as settings from '../../src/main/database/schema/settings'
import { openTestDatabase, type TestDatabase } from '../support/database'

const modules: Record<string, unknown>[] = [agreements, changes, files, masters, meetings, settings]
const tables = modules.flatMap((module) => Object.values(module)).filter((value) => is(value, SQLiteTable))

let t: TestDatabase
beforeAll(async () => {
  t = await openTestDatabase()
})
afterAll(() => t.dispose())

const all = <T extends Record<string, unknown>>(query: string) => t.db.all<T>(query)

test('the migrations make exactly the columns that the schema describes', async () => {
  for (const table of tables) {
    const { name, columns } = getTableConfig(table)
    const described = columns.map((column) => [column.name, column.getSQLType().toLowerCase(), column.notNull])
    const rows = await all<{ name: string; type: string; required: number }>(
      `select name, lower(type) as type, "notnull" or pk as required from pragma_table_info('${name}')`,
    )
    const made = rows.map((row) => [row.name, row.type, row.required === 1])
    expect([name, made.sort()]).toEqual([name, described.sort()])
  }
})

test('every foreign key has an index, which deletes and undo look rows up by', async () => {
  const missing = await all(`
    select m.name as "table", f."from" as "column" from sqlite_master m join pragma_foreign_key_list(m.name) f
    where m.type = 'table' and not exists (
      select 1 from pragma_index_list(m.name) l join pragma_index_info(l.name) i on i.seqno = 0
      where l.partial = 0 and i.name = f."from")`)
  expect(missing).toEqual([])
})

test('every table that is not left out is recorded', async () => {
  const rows = await all<{ name: string }>(`
    select l.name as name from pragma_table_list l where l.schema = 'main' and l.type = 'table'
      and l.name not like 'sqlite%' and l.name not like 'change%' and l.name <> '__migrations' and l.name not like 'search%'
      and not exists (select 1 from sqlite_master where type = 'trigger' and name = 'history_insert_' || l.name)`)
  // The search index is left out by its name, since it is derived from the rest.
  const left = untrackedTables.filter((name) => !name.startsWith('search_'))
  expect(rows.map((row) => row.name).sort()).toEqual(left.sort())
})

test('the owners of child rows exist', async () => {
  for (const [table, owners] of Object.entries(recordOf)) {
    for (const owner of owners) {
      const target = `select 1 from pragma_table_info('${table}') where name = '${owner.column}'`
      expect([table, owner.column, (await all(target)).length]).toEqual([table, owner.column, 1])
      expect((await all(`select 1 from pragma_table_info('${owner.table}')`)).length).toBeGreaterThan(0)
    }
  }
})
