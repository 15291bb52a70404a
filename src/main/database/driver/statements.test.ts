import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { blob, integer, numeric, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { a, b, openDriverBench, sleep, type DriverBench } from '../../../../test/support/driver'
import { SqliteClient } from './client'
import { Connection } from './connection'
import { drizzle } from './drizzle'

let bench: DriverBench
let db: DriverBench['db']
beforeEach(async () => {
  bench = await openDriverBench()
  db = bench.db
})
afterEach(() => bench.dispose())

test('values come back as they went in', async () => {
  const t = sqliteTable('t', {
    i: integer('i'),
    x: text('x'),
    bl: blob('bl', { mode: 'buffer' }),
    big: numeric('big', { mode: 'bigint' }),
    ts: integer('ts', { mode: 'timestamp_ms' }),
    j: text('j', { mode: 'json' }),
  })
  await db.run(sql`create table t (i integer, x text, bl blob, big numeric, ts integer, j text)`)
  const row = {
    i: 2 ** 53 - 1,
    x: 'a\0ü😀',
    bl: Buffer.from([1, 0, 2]),
    big: 9223372036854775807n,
    ts: new Date(1700000000123),
    j: { a: [1, null] },
  }
  await db.insert(t).values(row)
  expect(await db.select().from(t)).toEqual([row])
  const types = await db.all(sql`select typeof(i) i, typeof(ts) ts, typeof(big) big from t`)
  expect(types).toEqual([{ i: 'integer', ts: 'integer', big: 'integer' }])
})

test('parameters that SQLite would store wrongly are converted or refused', async () => {
  const [bytes, view, buffer] = [
    new Uint8Array([1, 2, 3]).subarray(1),
    new DataView(new ArrayBuffer(1)),
    new ArrayBuffer(2),
  ]
  expect(await db.get(sql`select hex(${bytes}) h, hex(${view}) d, hex(${buffer}) e, ${5n} f`)).toEqual({
    h: '0203',
    d: '00',
    e: '0000',
    f: 5,
  })
  for (const bad of [undefined, {}, [1], new Date(), Symbol('x'), () => 1]) {
    await expect(bench.client.execute(true, (connection) => connection.all('select ?', [bad]))).rejects.toThrow(
      TypeError,
    )
  }
})

test('errors carry the code and message of SQLite as their cause', async () => {
  const unique = { code: 'SQLITE_CONSTRAINT', errno: 19, message: 'SQLITE_CONSTRAINT: UNIQUE constraint failed: a.id' }
  await expect(db.insert(a).values({ id: 1 })).rejects.toMatchObject({ cause: unique })
  await expect(db.insert(b).values({ id: 1, aId: 12345 })).rejects.toMatchObject({
    cause: { message: 'SQLITE_CONSTRAINT: FOREIGN KEY constraint failed' },
  })
})

test('a second program that writes meanwhile is busy', async () => {
  const other = await SqliteClient.open(bench.file, { busyTimeoutMs: 50 })
  const holding = db.transaction(async (tx) => {
    await tx.insert(a).values({ id: 200 })
    await sleep(200)
  })
  await sleep(20)
  await expect(drizzle(other).insert(a).values({ id: 201 })).rejects.toMatchObject({ cause: { code: 'SQLITE_BUSY' } })
  await holding
  await other.close()
})

test('a run that returns rows keeps no transaction open, and a pragma is never stale', async () => {
  expect(await db.run(sql`insert into a (id) values (300) returning id`)).toEqual({ changes: 1, lastInsertRowid: 300 })
  const other = await SqliteClient.open(bench.file, { busyTimeoutMs: 0 })
  await drizzle(other).insert(a).values({ id: 301 })
  await other.close()
  for (const on of [0, 1, 0, 1]) {
    await db.run(sql.raw(`pragma foreign_keys = ${on ? 'ON' : 'OFF'}`))
    expect(await db.get(sql`pragma foreign_keys`)).toEqual({ foreign_keys: on })
  }
})

test('many texts, a changed schema, and closing with statements in the cache', async () => {
  for (let i = 0; i < 500; i++) await db.all(sql.raw(`select ${i} as v`))
  await db.select().from(a)
  await db.run(sql`alter table a add column extra text`)
  expect(Object.keys(await db.get<object>(sql`select * from a`))).toEqual(['id', 'name', 'n', 'extra'])
  await bench.client.close()
  await expect(db.select().from(a)).rejects.toMatchObject({ cause: { code: 'SQLITE_MISUSE' } })
})

test('thousands of parallel reads and writes each get their own answer', async () => {
  const prepared = db
    .select()
    .from(a)
    .where(eq(a.id, sql.placeholder('id')))
    .prepare()
  const ask = async (i: number) => {
    if (i % 10 !== 9) return (await prepared.get({ id: (i % 3) + 1 }))?.id
    await db.insert(a).values({ id: 1000 + i })
    return 0
  }
  const answers = await Promise.all(Array.from({ length: 2000 }, (_, i) => ask(i)))
  expect(answers).toEqual(Array.from({ length: 2000 }, (_, i) => (i % 10 === 9 ? 0 : (i % 3) + 1)))
})

test('running reads can be interrupted', async () => {
  const endless = sql`with recursive c(x) as (select 1 union all select x + 1 from c where x < 1e9) select count(*) from c`
  const slow = Promise.resolve(db.all(endless))
  slow.catch(() => undefined)
  await sleep(100)
  bench.client.interruptReads()
  await expect(slow).rejects.toMatchObject({ cause: { code: 'SQLITE_INTERRUPT' } })
  expect(await db.$count(a)).toBe(3)
})

test('a backup taken while others write is whole', async () => {
  await db.run(
    sql`insert into a (name) with recursive c(x) as (select 1 union all select x + 1 from c where x < 20000) select 'name' || x from c`,
  )
  const load = { stop: false }
  const writing = (async () => {
    while (!load.stop) await db.insert(a).values({ name: 'w' })
  })()
  await bench.client.backup(join(bench.folder, 'backup.db'))
  load.stop = true
  await writing
  const copy = await Connection.open(join(bench.folder, 'backup.db'))
  expect(await copy.all('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(Number((await copy.all('select count(*) c from a'))[0]?.['c'])).toBeGreaterThanOrEqual(20003)
  await copy.close()
  await expect(bench.client.backup(join(bench.folder, 'missing', 'x.db'))).rejects.toMatchObject({
    code: 'SQLITE_CANTOPEN',
  })
})

test('each statement is reported with its own running time', async () => {
  const seen: string[] = []
  const client = await SqliteClient.open(bench.file, { onStatement: (text, ms) => ms >= 0 && seen.push(text) })
  await drizzle(client).select({ id: a.id }).from(a).where(eq(a.id, 12345))
  await client.close()
  expect(seen).toContain('select "id" from "a" where "a"."id" = ?')
  expect(seen.join()).not.toContain('12345')
})
