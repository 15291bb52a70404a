/** Random queries: our driver against Drizzle over a reference that renames every result column through an outer query. */
import { and, asc, desc, eq, gt, lt, relations, sql, type SQL } from 'drizzle-orm'
import { alias, except, integer, intersect, real, sqliteTable, text, union, unionAll } from 'drizzle-orm/sqlite-core'
import { drizzle as proxy } from 'drizzle-orm/sqlite-proxy'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SqliteClient } from './client'
import type { Connection, Params } from './connection'
import { drizzle } from './drizzle'

const cities = sqliteTable('cities', { id: integer('id').primaryKey(), name: text('name'), n: integer('n') })
const users = sqliteTable('users', {
  id: integer('id').primaryKey(),
  name: text('name'),
  cityId: integer('city_id'),
  n: real('n'),
  owner: text('city'),
  flag: integer('flag', { mode: 'boolean' }),
  y2024: text('2024'),
})
const schema = {
  cities,
  users,
  citiesRel: relations(cities, ({ many }) => ({ users: many(users) })),
  usersRel: relations(users, ({ one }) => ({ city: one(cities, { fields: [users.cityId], references: [cities.id] }) })),
}

let client: SqliteClient
const open = () => ({ ours: drizzle(client, { schema }), reference: proxy(referenceAnswer, { schema }) })
type Sides = ReturnType<typeof open>
/** Both sides build queries in the same way; only what they run on differs. */
type Side = Sides['ours']

/** The width of the result comes from EXPLAIN and every column gets a name of its own: slow, but nothing can collide. */
async function referenceAnswer(text: string, params: Params, method: string): Promise<{ rows: unknown[] }> {
  const rows = await client.exclusive((connection) => renamed(connection, text, params))
  return { rows: method === 'get' ? (rows[0] ?? []) : rows }
}

async function renamed(connection: Connection, text: string, params: Params): Promise<unknown[][]> {
  const columns = Array.from({ length: await connection.width(text) }, (_, i) => `c${i}`)
  const rows = await connection.all(`with "r"(${columns.join(', ')}) as (${text}) select * from "r"`, params)
  return rows.map((row) => columns.map((column) => row[column]))
}

beforeAll(async () => {
  client = await SqliteClient.open(':memory:', { statementCacheSize: 50 })
  const names = ['ä', 'b', null, 'x"y', "o'k", '😀']
  const db = drizzle(client)
  await db.run(sql`create table cities (id integer primary key, name text, n integer)`)
  await db.run(
    sql`create table users (id integer primary key, name text, city_id integer, n real, city text, flag integer, "2024" text)`,
  )
  const name = (i: number) => names[i % names.length] ?? null
  await db.insert(cities).values(Array.from({ length: 12 }, (_, i) => ({ id: i + 1, name: name(i * 7), n: i % 5 })))
  const user = (i: number) => ({
    id: i + 1,
    cityId: i % 5 ? 1 + ((i * 5) % 14) : null,
    n: (i * 37) / 8,
    flag: i % 3 === 0,
  })
  await db.insert(users).values(
    Array.from({ length: 60 }, (_, i) => ({
      ...user(i),
      name: name(i * 5),
      owner: name(i * 11),
      y2024: name(i * 13),
    })),
  )
})
afterAll(() => client.close())

const u2 = alias(users, 'u2')
const columns = [
  users.id,
  users.name,
  users.n,
  users.y2024,
  users.owner,
  cities.id,
  cities.name,
  cities.n,
  u2.id,
  u2.name,
]
const column = fc.constantFrom(...columns)
const expression = fc.oneof(
  { weight: 4, arbitrary: column.map((c): SQL | typeof c => c) },
  column.map((c) => sql`${c}`),
  fc.tuple(column, fc.nat(9)).map(([c, n]) => sql`coalesce(${c}, ${n})`),
  fc.nat(99).map((n) => sql`${n}`),
  fc.nat(9).map((n) => sql.raw(String(n))),
  fc
    .tuple(column, fc.constantFrom('id', 'name', 'n', 'up', '7', '__proto__'))
    .map(([c, as]) => sql`upper(${c})`.as(as)),
  column.map((c) => sql`typeof(${c})`),
)
const selection = fc.dictionary(fc.constantFrom('id', 'x', 'y', 'z', 'name', 'q1', 'q2'), expression, {
  minKeys: 1,
  maxKeys: 7,
})
const filter = fc.constantFrom(
  gt(users.id, 30),
  lt(users.n, 125),
  and(gt(users.id, 3), eq(users.flag, true)),
  sql`${users.name} is not null`,
)
const order = fc.constantFrom(asc, desc)

const check = async (build: (db: Side) => PromiseLike<unknown>) => {
  const { ours, reference } = open()
  // The reference has the same query builder; its type differs only in what `run` returns.
  expect(await build(ours)).toEqual(await build(reference as unknown as Side))
}

test('selects over joins', async () => {
  const options = fc.record({
    fields: fc.option(selection),
    where: filter,
    up: order,
    left: fc.boolean(),
    limit: fc.integer({ min: 1, max: 40 }),
  })
  const property = fc.asyncProperty(options, ({ fields, where, up, left, limit }) =>
    check((db) => {
      const from = (fields ? db.select(fields) : db.select()).from(users)
      const joined = left
        ? from.leftJoin(cities, eq(cities.id, users.cityId)).leftJoin(u2, eq(u2.id, sql`${users.id} + 1`))
        : from.innerJoin(cities, eq(cities.id, users.cityId)).innerJoin(u2, eq(u2.id, sql`${users.id} + 1`))
      return joined.where(where).orderBy(up(users.id)).limit(limit)
    }),
  )
  await fc.assert(property, { numRuns: 250 })
})

test('unions, differences and intersections', async () => {
  const operation = fc.constantFrom(union, unionAll, intersect, except)
  const property = fc.asyncProperty(operation, fc.nat(60), fc.nat(60), (combine, first, second) =>
    check((db) => {
      const part = (n: number) =>
        db
          .select({ a: users.id, b: users.id, c: users.name, d: sql<number>`3`.as('d'), e: users.name })
          .from(users)
          .where(gt(users.id, n))
      return combine(part(first), part(second)).orderBy(sql`1`)
    }),
  )
  await fc.assert(property, { numRuns: 60 })
})

test('subqueries and common table expressions', async () => {
  const property = fc.asyncProperty(fc.nat(60), fc.boolean(), (n, named) =>
    check((db) => {
      const fields = { i: users.id, nm: sql<string>`${users.name}`.as('nm'), cn: sql<string>`${cities.name}`.as('cn') }
      const sq = db
        .select(fields)
        .from(users)
        .leftJoin(cities, eq(cities.id, users.cityId))
        .where(gt(users.id, n))
        .as('sq')
      if (!named)
        return db
          .select({ a: sq.i, b: sq.nm, c: cities.id, d: cities.name, e: sq.i, g: sq.cn })
          .from(sq)
          .leftJoin(cities, eq(cities.id, sq.i))
          .orderBy(sq.i)
      const w = db.$with('w').as(db.select({ id: users.id, name: users.name }).from(users).where(gt(users.id, n)))
      return db
        .with(w)
        .select({ a: w.id, b: cities.id, c: w.name, d: cities.name, e: w.id })
        .from(w)
        .leftJoin(cities, eq(cities.id, w.id))
        .orderBy(w.id)
    }),
  )
  await fc.assert(property, { numRuns: 60 })
})

test('relational queries', async () => {
  const property = fc.asyncProperty(fc.integer({ min: 1, max: 15 }), order, fc.boolean(), (limit, up, fromCities) =>
    check((db) =>
      fromCities
        ? db.query.cities.findMany({ limit, orderBy: up(cities.id), with: { users: { orderBy: asc(users.id) } } })
        : db.query.users.findMany({
            limit,
            orderBy: up(users.id),
            with: { city: true },
            extras: { up: sql`upper(${users.name})`.as('up') },
          }),
    ),
  )
  await fc.assert(property, { numRuns: 60 })
})

test('hand-written selects with equal and numeric names', async () => {
  const name = fc.constantFrom(
    'u.id',
    'c.id',
    'u.name',
    'c.name',
    '1',
    '2',
    '10',
    'u."2024"',
    'c.n',
    `'k' as "id"`,
    'u.flag as "7"',
  )
  const tail = fc.constantFrom(
    'order by u.id, c.id',
    'order by u.name, u.id limit 7',
    'order by u.id desc limit 5 offset 3',
  )
  const property = fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 8 }), tail, async (names, end) => {
    const query = `select ${names.join(', ')} from users u left join cities c on c.id = u.city_id ${end}`
    const expected = await client.exclusive((connection) => renamed(connection, query, []))
    expect(await open().ours.values(sql.raw(query))).toEqual(expected)
  })
  await fc.assert(property, { numRuns: 120 })
})
