/** A small database straight on the driver, without migrations or history, for tests of the driver itself. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { relations, sql } from 'drizzle-orm'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { SqliteClient } from '../../src/main/database/driver/client'
import { drizzle, type ClientDatabase } from '../../src/main/database/driver/drizzle'

export const a = sqliteTable('a', { id: integer('id').primaryKey(), name: text('name'), n: integer('n') })
export const b = sqliteTable('b', {
  id: integer('id').primaryKey(),
  name: text('name'),
  aId: integer('a_id').references(() => a.id, { onDelete: 'cascade' }),
  ownerRef: text('owner'),
})
const aRel = relations(a, ({ many }) => ({ bs: many(b) }))
const bRel = relations(b, ({ one }) => ({ owner: one(a, { fields: [b.aId], references: [a.id] }) }))
const schema = { a, b, aRel, bRel }

export type DriverBench = {
  folder: string
  file: string
  client: SqliteClient
  db: ClientDatabase<typeof schema>
  dispose(): Promise<void>
}

/** Tables `a` (3 rows) and `b` (2 rows that refer to it). */
export async function openDriverBench(): Promise<DriverBench> {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-driver-'))
  const file = join(folder, 'x.db')
  const client = await SqliteClient.open(file)
  const db = drizzle(client, { schema })
  await db.run(sql`create table a (id integer primary key, name text, n integer)`)
  await db.run(
    sql`create table b (id integer primary key, name text, a_id integer references a(id) on delete cascade, owner text)`,
  )
  await db.insert(a).values([1, 2, 3].map((id) => ({ id, name: `a${id}`, n: id * 10 })))
  await db.insert(b).values([
    { id: 11, name: 'b11', aId: 1, ownerRef: 'o' },
    { id: 12, name: 'b12', aId: 2, ownerRef: 'p' },
  ])
  const dispose = async () => {
    await client.close().catch(() => undefined) // a test may have closed it
    rmSync(folder, { recursive: true, force: true })
  }
  return { folder, file, client, db, dispose }
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
