import { desc, eq, gt, sql } from 'drizzle-orm'
import { alias, unionAll } from 'drizzle-orm/sqlite-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { a, b, openDriverBench, type DriverBench } from '../../../../test/support/driver'

let bench: DriverBench
let db: DriverBench['db']
beforeEach(async () => {
  bench = await openDriverBench()
  db = bench.db
})
afterEach(() => bench.dispose())

test('a join of tables with equal column names keeps every value', async () => {
  expect(await db.select().from(b).innerJoin(a, eq(a.id, b.aId)).orderBy(desc(b.id))).toEqual([
    { b: { id: 12, name: 'b12', aId: 2, ownerRef: 'p' }, a: { id: 2, name: 'a2', n: 20 } },
    { b: { id: 11, name: 'b11', aId: 1, ownerRef: 'o' }, a: { id: 1, name: 'a1', n: 10 } },
  ])
})

test('a self join with missing rows', async () => {
  const a2 = alias(a, 'a2')
  const rows = db
    .select({ x: a.id, y: a2.id, z: a2.name, w: a.name })
    .from(a)
    .leftJoin(a2, eq(a2.id, sql`${a.id} + 1`))
    .orderBy(a.id)
  expect(await rows).toEqual([
    { x: 1, y: 2, z: 'a2', w: 'a1' },
    { x: 2, y: 3, z: 'a3', w: 'a2' },
    { x: 3, y: null, z: null, w: 'a3' },
  ])
})

test('the same column twice, constants, numeric names and __proto__', async () => {
  const fields = {
    p: a.id,
    q: a.id,
    r: sql`${5}`,
    s: sql`${6}`,
    t: sql`7`,
    u: sql`3`,
    v: sql`1`.as('__proto__'),
    w: sql`x'00ff'`,
  }
  const expected = { p: 1, q: 1, r: 5, s: 6, t: 7, u: 3, v: 1, w: Buffer.from([0, 255]) }
  expect(await db.select(fields).from(a).limit(1)).toEqual([expected])
  expect(
    await db
      .select({ x: sql`1` })
      .from(a)
      .limit(1),
  ).toEqual([{ x: 1 }])
})

test('raw fragments that name a column', async () => {
  const fields = { p: sql`${a.id}`, q: sql`${b.id}`, r: sql.raw('a.name'), s: sql`b.name`, t: sql`b.name as "name"` }
  expect(await db.select(fields).from(a).innerJoin(b, eq(a.id, b.aId)).limit(1)).toEqual([
    { p: 1, q: 11, r: 'a1', s: 'b11', t: 'b11' },
  ])
})

test('returning with the same column twice', async () => {
  const fields = { p: a.id, q: a.id, r: a.name, s: sql`upper(name)`, t: sql`${a.name}`, u: sql`5`, v: sql`4` }
  expect(await db.insert(a).values({ id: 9, name: 'z' }).returning(fields)).toEqual([
    { p: 9, q: 9, r: 'z', s: 'Z', t: 'z', u: 5, v: 4 },
  ])
  expect(await db.update(a).set({ n: 1 }).where(eq(a.id, 9)).returning({ p: a.n, q: a.n })).toEqual([{ p: 1, q: 1 }])
  expect(await db.delete(a).where(eq(a.id, 9)).returning({ p: a.id, q: a.id })).toEqual([{ p: 9, q: 9 }])
})

test('hand-written selects keep the order of their columns', async () => {
  const joined = sql`select a.id, b.id, 2, 1, a.name, b.name from a join b on b.a_id = a.id order by a.id desc; `
  expect(await db.values(joined)).toEqual([
    [2, 12, 2, 1, 'a2', 'b12'],
    [1, 11, 2, 1, 'a1', 'b11'],
  ])
  const cte = sql`with q as (select id from a) select q.id, q2.id from q join q q2 on q2.id = q.id + 1 order by 1 desc -- x`
  expect(await db.values(cte)).toEqual([
    [2, 3],
    [1, 2],
  ])
  expect(await db.values(sql`values (1, 2), (3, 4)`)).toEqual([
    [1, 2],
    [3, 4],
  ])
  expect(await db.$count(a)).toBe(3)
})

test('a hand-written insert that returns one name twice is refused', async () => {
  const insert = db.values(sql`insert into a (id) values (77) returning id, id`)
  await expect(insert).rejects.toHaveProperty('cause.message', expect.stringContaining('distinct'))
})

test('relational queries, also with a relation named like a column', async () => {
  expect(await db.query.b.findMany({ with: { owner: true }, orderBy: desc(b.id), limit: 1 })).toEqual([
    { id: 12, name: 'b12', aId: 2, ownerRef: 'p', owner: { id: 2, name: 'a2', n: 20 } },
  ])
  const extras = { up: sql<string>`upper(${a.name})`.as('up') }
  expect(await db.query.a.findFirst({ with: { bs: { columns: { id: true } } }, extras })).toEqual({
    id: 1,
    name: 'a1',
    n: 10,
    up: 'A1',
    bs: [{ id: 11 }],
  })
  expect(await db.query.a.findFirst({ where: eq(a.id, 99) })).toBe(undefined)
})

test('unions, common table expressions and insert … select', async () => {
  const part = (id: number) =>
    db
      .select({ i: a.id, j: b.id, k: a.name, o: sql<number>`${a.id} * 2`.as('o') })
      .from(a)
      .innerJoin(b, eq(a.id, b.aId))
      .where(eq(a.id, id))
  expect(await unionAll(part(1), part(2)).orderBy(sql`o desc`)).toEqual([
    { i: 2, j: 12, k: 'a2', o: 4 },
    { i: 1, j: 11, k: 'a1', o: 2 },
  ])
  const fields = { i: a.id, j: sql<number>`${b.id}`.as('bid'), k: a.name }
  const sq = db.$with('sq').as(db.select(fields).from(a).innerJoin(b, eq(a.id, b.aId)).where(gt(a.id, 1)))
  expect(await db.with(sq).select({ p: sq.i, q: sq.j, r: sq.i, s: sq.j }).from(sq)).toEqual([
    { p: 2, q: 12, r: 2, s: 12 },
  ])
  await db
    .insert(a)
    .select(db.select({ id: sql<number>`${b.id}`.as('id'), name: b.name, n: sql<number>`${b.id}`.as('n') }).from(b))
  expect(await db.select().from(a).where(eq(a.id, 12))).toEqual([{ id: 12, name: 'b12', n: 12 }])
})
