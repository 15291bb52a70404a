/** What the data are at a moment: every row of every tracked table, and every word of the search index. */
import { sql } from 'drizzle-orm'
import type { Connection } from '../../src/main/database/driver/connection'
import { rebuildSearchIndex } from '../../src/main/database/search-index'
import { quote, rowIdSql, trackedTables } from '../../src/main/database/triggers'
import type { Workspace } from '../../src/main/workspace'

/** A row by its table and id, with every value as SQLite would write it in SQL: text, number and NULL stay apart. */
export type Snapshot = ReadonlyMap<string, string>

export async function takeSnapshot({ client }: Workspace): Promise<Snapshot> {
  return client.exclusive(async (connection) => {
    const rows = new Map<string, string>()
    for (const table of await trackedTables(connection)) {
      const values = table.columns.map(({ name }) => `quote(t.${quote(name)})`).join(` || ' ' || `)
      const found = await connection.all(
        `select ${rowIdSql(table, 't')} as id, ${values} as row_text from ${quote(table.name)} t`,
      )
      for (const row of found) rows.set(`${table.name} ${row['id'] as string}`, row['row_text'] as string)
    }
    return rows
  })
}

/** Without the rows that work which cannot be undone, such as the care of profiles, has touched after the batch `began`. */
export async function undoablePart({ db }: Workspace, snapshot: Snapshot, began: number): Promise<Snapshot> {
  const rows = await db.all<{ name: string }>(sql`select distinct r.table_name || ' ' || r.row_id as name
    from change_row r join change_batch b on b.id = r.batch_id where b.undoable = 0 and b.id > ${began}`)
  const left = new Map(snapshot)
  for (const { name } of rows) left.delete(name)
  return left
}

/** Rows in which two snapshots differ, each with both sides; empty when they are equal. */
export function differences(expected: Snapshot, found: Snapshot): string[] {
  const names = [...new Set([...expected.keys(), ...found.keys()])].sort()
  return names
    .filter((name) => expected.get(name) !== found.get(name))
    .map((name) => `${name}\n  expected ${expected.get(name) ?? 'no row'}\n  found    ${found.get(name) ?? 'no row'}`)
}

/** Words by which the index differs from one that is built anew; empty when it does not. The new one stays. */
export async function indexFaults(workspace: Workspace): Promise<string[]> {
  const kept = await workspace.client.exclusive(readWords)
  await rebuildSearchIndex(workspace.client)
  return differences(await workspace.client.exclusive(readWords), kept)
}

/** How often a word stands in a column of a document. */
async function readWords(connection: Connection): Promise<Snapshot> {
  await connection.run(`create virtual table if not exists temp.words using fts5vocab(main, search_fts, instance)`)
  const rows = await connection.all(`select d.record_id || ' ' || w.col || ' ' || w.term as word, count(*) as times
    from temp.words w left join search_docs d on d.id = w.doc group by w.doc, w.col, w.term`)
  const docs = await connection.all('select record_id as word, id as times from search_docs')
  return new Map([...rows, ...docs].map((row) => [String(row['word']), String(row['times'])]))
}
