import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { a, openDriverBench, sleep, type DriverBench } from '../../../../test/support/driver'

let bench: DriverBench
let db: DriverBench['db']
beforeEach(async () => {
  bench = await openDriverBench()
  db = bench.db
})
afterEach(() => bench.dispose())

const idsFrom = async (first: number) =>
  (
    await db
      .select({ id: a.id })
      .from(a)
      .where(sql`id >= ${first}`)
  ).map((row) => row.id)

test('a write from outside waits for the transaction and survives its rollback; reads do not wait', async () => {
  const log: string[] = []
  const inside = db.transaction(async (tx) => {
    await tx.insert(a).values({ id: 52 })
    await sleep(80)
    log.push('inside')
    tx.rollback()
  })
  await sleep(20)
  const outside = db
    .insert(a)
    .values({ id: 53 })
    .then(() => log.push('outside'))
  expect(await idsFrom(50)).toEqual([]) // nothing uncommitted is seen
  expect(log).toEqual([])
  await expect(inside).rejects.toThrow()
  await outside
  expect(log).toEqual(['inside', 'outside'])
  expect(await idsFrom(50)).toEqual([53])
})

test('parallel transactions are serialized', async () => {
  const increment = () =>
    db.transaction(async (tx) => {
      const [row] = await tx.select({ n: a.n }).from(a).where(eq(a.id, 1))
      await sleep(1)
      await tx
        .update(a)
        .set({ n: (row?.n ?? 0) + 1 })
        .where(eq(a.id, 1))
    })
  await Promise.all(Array.from({ length: 20 }, increment))
  expect((await db.select().from(a).where(eq(a.id, 1)))[0]?.n).toBe(30)
})

test('the database used inside its own transaction is reported, not a deadlock', async () => {
  const write = db.transaction(async () => {
    await db.insert(a).values({ id: 60 })
  })
  await expect(write).rejects.toHaveProperty('cause.message', expect.stringContaining('use the `tx`'))
  await expect(db.transaction(() => db.transaction(() => Promise.resolve()))).rejects.toThrow('use the `tx`')
  expect(await db.transaction(async () => (await db.select().from(a)).length)).toBe(3)
})

test('a transaction that has ended takes no more statements', async () => {
  const leaked = await db.transaction((tx) => Promise.resolve({ tx }))
  const late = leaked.tx.insert(a).values({ id: 61 })
  await expect(late).rejects.toHaveProperty('cause.message', expect.stringContaining('already ended'))
})

test('nested transactions roll back on their own, and siblings in parallel are serialized', async () => {
  await db.transaction(async (tx) => {
    await tx.insert(a).values({ id: 70 })
    const inner = tx.transaction(async (t2) => {
      await t2.insert(a).values({ id: 71 })
      await t2.transaction((t3) => t3.insert(a).values({ id: 72 }))
      t2.rollback()
    })
    await expect(inner).rejects.toThrow()
    const sibling = (i: number) =>
      tx.transaction(async (t2) => {
        await t2.insert(a).values({ id: 80 + i })
        await sleep(5)
        if (i % 2) throw new Error('odd')
      })
    const results = await Promise.allSettled([1, 2, 3, 4].map(sibling))
    expect(results.map((result) => result.status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled'])
  })
  expect(await idsFrom(70)).toEqual([70, 82, 84])
})

test('a commit that fails on a deferred foreign key rolls back and reports', async () => {
  await db.run(sql`create table d (aid integer references a(id) deferrable initially deferred)`)
  const broken = db.transaction((tx) => tx.run(sql`insert into d values (999)`))
  await expect(broken).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT' })
  expect(await db.all(sql`select * from d`)).toEqual([])
  await db.insert(a).values({ id: 90 })
})

test('a transaction that SQLite itself has rolled back takes no more statements', async () => {
  const broken = db.transaction(async (tx) => {
    await tx.insert(a).values({ id: 400 })
    await Promise.resolve(tx.insert(a).values({ id: 1 })).catch(() => undefined) // a plain constraint: it goes on
    await tx.insert(a).values({ id: 401 })
    await Promise.resolve(tx.run(sql`insert or rollback into a (id) values (1)`)).catch(() => undefined)
    await tx.insert(a).values({ id: 402 })
  })
  await expect(broken).rejects.toHaveProperty('cause.message', expect.stringContaining('already ended'))
  expect(await idsFrom(400)).toEqual([])
  await db.transaction((tx) => tx.insert(a).values({ id: 403 }))
  expect(await idsFrom(400)).toEqual([403])
})

test('a read-only transaction sees one snapshot and cannot write', async () => {
  const writing = db.transaction((tx) => tx.insert(a).values({ id: 5 }), { readOnly: true })
  await expect(writing).rejects.toHaveProperty('cause.code', 'SQLITE_READONLY')
  let release = (): void => undefined
  const gate = new Promise<void>((resolve) => (release = resolve))
  const counted = db.transaction(
    async (tx) => {
      const before = await tx.$count(a)
      await gate
      return [before, await tx.$count(a)]
    },
    { readOnly: true },
  )
  await sleep(20)
  await db.insert(a).values({ id: 99 })
  release()
  expect(await counted).toEqual([3, 3])
})

test('a batch is one transaction with the results in order', async () => {
  const results = await db.batch([
    db.insert(a).values({ id: 100 }).returning({ id: a.id }),
    db.select({ c: sql<number>`count(*)` }).from(a),
    db.query.a.findFirst({ where: eq(a.id, 100) }),
    db.run(sql`update a set n = 1`),
    db.all(sql`select id from a where id = 100`),
  ])
  expect(results).toEqual([
    [{ id: 100 }],
    [{ c: 4 }],
    { id: 100, name: null, n: null },
    { changes: 4, lastInsertRowid: 100 },
    [{ id: 100 }],
  ])
  const failing = db.batch([db.insert(a).values({ id: 101 }), db.insert(a).values({ id: 100 })])
  await expect(failing).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT' })
  expect(await idsFrom(101)).toEqual([])
})
