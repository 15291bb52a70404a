/** Three small related tables for tests of the history: parents, their children, and links with a key of two columns. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { openTestDatabase, type TestDatabase } from './database'
import { historyTablesSql, writeMigrations } from './migrations'

export const parents = sqliteTable('parents', {
  id: text('id').primaryKey(),
  name: text('name'),
  at: integer('at'),
  x: real('x'),
  number: text('number'),
  parentId: text('parent_id'),
})
export const children = sqliteTable('children', {
  id: text('id').primaryKey(),
  parentId: text('parent_id'),
  n: integer('n'),
})
export const links = sqliteTable(
  'links',
  { childId: text('child_id').notNull(), tag: text('tag').notNull(), weight: integer('weight') },
  (t) => [primaryKey({ columns: [t.childId, t.tag] })],
)
export const notes = sqliteTable('notes', { id: text('id').primaryKey(), text: text('text') })

const tables = `
create table parents (id text primary key not null, name text, at integer, x real, number text unique,
  parent_id text references parents(id) on delete set null);
create index parents_parent on parents(parent_id);
create table children (id text primary key not null, parent_id text references parents(id) on delete cascade, n integer);
create index children_parent on children(parent_id);
create table links (child_id text not null references children(id) on delete cascade, tag text not null, weight integer,
  primary key (child_id, tag));
create table notes (id text primary key not null, text text);`

/** A database with these tables; `notes` is left out of the history, children belong to their parent's record. */
export async function openFamily(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-family-'))
  const files = [
    { name: '0000_history', sql: historyTablesSql() },
    { name: '0001_family', sql: tables },
  ]
  const t = await openTestDatabase({
    migrationsDir: writeMigrations(folder, files),
    rules: { recordOf: { children: [{ table: 'parents', column: 'parent_id' }] }, untracked: ['notes'] },
  })
  const dispose = t.dispose
  t.dispose = async () => {
    await dispose()
    rmSync(folder, { recursive: true, force: true })
  }
  return t
}
