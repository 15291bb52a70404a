import { sql, type SQLWrapper } from 'drizzle-orm'
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase, testCommand, type TestDatabase } from '../../../test/support/database'
import { agreementIdAt, officeIdAt, partnerIdAt } from '../../../test/support/bulk'
import { fillRegister } from '../../../test/support/register'
import type { z } from 'zod'
import { agreementSorts } from '../../shared/agreements/columns'
import { AgreementListInput, agreementStatuses, type AgreementRow } from '../../shared/agreements/model'
import { calendarDate } from '../../shared/calendar/dates'
import { chainMarks } from './parent-over'
import { agreementYears, countByStatus, listAgreements, listIds, rowsOf } from './list'

const today = calendarDate.parse('2026-01-15')
let t: TestDatabase
let all: AgreementRow[]

beforeAll(async () => {
  t = await openTestDatabase()
  await fillRegister(t, 6000)
  // Two of three carry out or amend the one before them.
  await t.commands.run(testCommand('Menyambung'), (tx) =>
    tx.run(sql`update agreements set parent_id = printf('a0000000-0000-7000-8000-%012x', rowid - rowid % 3),
      parent_relation = case rowid % 3 when 1 then 'PELAKSANAAN' else 'ADENDUM' end
      where rowid % 3 > 0 and rowid > 3 and parent_id is null`),
  )
  const ids = await t.db.all<{ id: string }>(sql`select id from agreements where deleted_at is null`)
  all = (
    await Promise.all(
      chunks(
        ids.map(({ id }) => id),
        2000,
      ).map((part) => rowsOf(t.db, part, today)),
    )
  ).flat()
}, 120_000)
afterAll(() => t.dispose())

const chunks = <T>(values: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, index) => values.slice(index * size, (index + 1) * size))

type Given = Partial<z.input<typeof AgreementListInput>>
const list = (given: Given = {}) => listAgreements(t.db, AgreementListInput.parse(given), today)

/** All rows of a filter, page by page. */
async function walk(given: Given): Promise<AgreementRow[]> {
  const rows: AgreementRow[] = []
  for (;;) {
    const page = await list({ ...given, limit: 200, offset: rows.length })
    rows.push(...page.rows)
    if (page.rows.length === 0 || rows.length >= page.total) return rows
  }
}

describe('pages', () => {
  test.each(agreementSorts)('sorted by %s hold every agreement once, in order', async (sort) => {
    const rows = await walk({ sort, direction: 'asc' })
    expect(new Set(rows.map(({ id }) => id)).size).toBe(all.length)
    const keys = rows.map((row) => (typeof row[sort] === 'string' ? row[sort].toLowerCase() : (row[sort] ?? '')))
    expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
    const down = await list({ sort, direction: 'desc', limit: 50 })
    expect(down.rows.map(({ id }) => id)).toEqual(
      rows
        .slice(-50)
        .reverse()
        .map(({ id }) => id),
    )
  })

  test.each(agreementStatuses)('of the status %s hold just these', async (status) => {
    for (const sort of ['title', 'endsOn', 'signedOn'] as const) {
      const rows = await walk({ statuses: [status], sort })
      expect(new Set(rows.map(({ id }) => id))).toEqual(
        new Set(all.filter((row) => row.status === status).map(({ id }) => id)),
      )
    }
  })

  test('several filters hold at once', async () => {
    const rows = await walk({
      schemes: ['KSDPK'],
      documentKinds: ['PKS', 'MOU'],
      statuses: ['active', 'expiring'],
      year: 2024,
    })
    const wanted = all.filter(
      (row) =>
        row.scheme === 'KSDPK' &&
        ['PKS', 'MOU'].includes(row.documentKind) &&
        ['active', 'expiring'].includes(row.status) &&
        (row.signedOn ?? row.startsOn ?? '').startsWith('2024'),
    )
    expect(rows.length).toBe(wanted.length)
    expect(rows.length).toBeGreaterThan(0)
  })

  test('of office, partner, region and affair say the same as the tables', async () => {
    const count = async (query: string) =>
      (
        await t.db.all<{ n: number }>(
          sql.raw(`select count(*) as n from agreements a where a.deleted_at is null and ${query}`),
        )
      )[0]?.n
    const inParties = (where: string) =>
      `exists (select 1 from parties p join partners m on m.id = p.partner_id join regions r on r.id = m.region_id where p.agreement_id = a.id and ${where})`
    const officeId = officeIdAt(3) as never // ids of made-up rows have the right form
    const partnerId = partnerIdAt(7) as never
    expect((await list({ officeId })).total).toBe(
      await count(
        `exists (select 1 from agreement_offices o where o.agreement_id = a.id and o.office_id = '${officeIdAt(3)}')`,
      ),
    )
    expect((await list({ partnerId })).total).toBe(await count(inParties(`m.id = '${partnerIdAt(7)}'`)))
    expect((await list({ regionCode: '74.05' })).total).toBe(await count(inParties(`r.code = '74.05'`)))
    expect((await list({ affairCode: '2.15' })).total).toBe(
      await count(`exists (select 1 from agreement_affairs f where f.agreement_id = a.id and f.affair_code = '2.15')`),
    )
    const both = await walk({ regionCode: '74.05', affairCode: '2.15', sort: 'title' })
    expect(both.length).toBe(
      await count(
        `${inParties(`r.code = '74.05'`)} and exists (select 1 from agreement_affairs f where f.agreement_id = a.id and f.affair_code = '2.15')`,
      ),
    )
  })

  test('of a text find words, beginnings and numbers, with other filters as well', async () => {
    const rows = await walk({ text: 'rumput laut', sort: 'title' })
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.some((row) => /rumput laut/i.test(row.title))).toBe(true)
    const numbered = await list({ text: all[5]?.number ?? '' })
    expect(numbered.rows.map(({ id }) => id)).toContain(all[5]?.id)
    const narrowed = await walk({ text: 'rumput', schemes: ['KSDPK'] })
    expect(narrowed.length).toBe(rows.filter((row) => row.scheme === 'KSDPK').length)
    expect((await list({ text: '"' })).total).toBe(0)
  })

  test('of a text hold each match once, in every order, with all other filters', async () => {
    const words = (row: AgreementRow) => /\brumput laut/i.test(row.title)
    for (const sort of agreementSorts) {
      const rows = await walk({ text: 'rumput laut', sort, direction: 'desc' })
      const ids = rows.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).toEqual(expect.arrayContaining(all.filter(words).map(({ id }) => id)))
      const keys = rows.map((row) => (typeof row[sort] === 'string' ? row[sort].toLowerCase() : (row[sort] ?? '')))
      expect(keys).toEqual([...keys].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)))
    }
    const texts = new Set((await walk({ text: 'rumput laut' })).map(({ id }) => id))
    const inRegion = await walk({ regionCode: '74.05' })
    const wanted = inRegion.filter((row) => texts.has(row.id) && row.status === 'expired').map(({ id }) => id)
    const given = { text: 'rumput laut', regionCode: '74.05', statuses: ['expired'] } satisfies Given
    expect(wanted.length).toBeGreaterThan(0)
    expect((await walk(given)).map(({ id }) => id)).toEqual(wanted)
    expect(await list({ ...given, offset: wanted.length + 5 })).toEqual({ rows: [], total: wanted.length })
    const counts = await countByStatus(t.db, { trashed: false, text: 'rumput laut' }, today)
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(texts.size)
  })

  test('of the trash hold the trash alone, by text as well', async () => {
    const trash = await walk({ trashed: true })
    expect(trash.length).toBe(6000 - all.length)
    expect(trash.every((row) => row.deletedAt !== null)).toBe(true)
    expect((await list({ trashed: true, text: trash[0]?.title ?? '' })).total).toBe(1)
  })
})

describe('what is amiss in a chain', () => {
  const marked = async (mark: string) => {
    const marks = await Promise.all(
      chunks(
        all.map(({ id }) => id),
        2000,
      ).map((ids) => chainMarks(t.db, ids, today)),
    )
    const ids = new Set(marks.flatMap((some) => [...some].flatMap(([id, each]) => (each === mark ? [id] : []))))
    return all.filter(({ id }) => ids.has(id))
  }
  const idsOf = (rows: readonly AgreementRow[]) => rows.map(({ id }) => id as string).toSorted()

  test.each(['PARENT_OVER', 'LIVING_BELOW'] as const)('%s finds just the marked ones, in every order', async (mark) => {
    const wanted = await marked(mark)
    expect(wanted.length).toBeGreaterThan(50)
    for (const sort of agreementSorts) {
      expect(idsOf(await walk({ chainMarks: [mark], sort }))).toEqual(idsOf(wanted))
    }
    const texts = new Set(idsOf(await walk({ text: 'rumput laut' })))
    const narrowed = wanted.filter((row) => row.scheme === 'KSDPK' && texts.has(row.id))
    expect(narrowed.length).toBeGreaterThan(0)
    expect(idsOf(await walk({ chainMarks: [mark], schemes: ['KSDPK'], text: 'rumput laut' }))).toEqual(idsOf(narrowed))
    const inRegion = new Set(idsOf(await walk({ regionCode: '74.05' })))
    expect(idsOf(await walk({ chainMarks: [mark], regionCode: '74.05' }))).toEqual(
      idsOf(wanted.filter(({ id }) => inRegion.has(id))),
    )
    const counts = await countByStatus(t.db, { trashed: false, chainMarks: [mark] }, today)
    expect(counts.active).toBe(wanted.filter(({ status }) => status === 'active').length)
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(wanted.length)
  })

  test('both marks at once hold either, and nothing of the trash', async () => {
    const both = [...(await marked('PARENT_OVER')), ...(await marked('LIVING_BELOW'))]
    const chain = ['PARENT_OVER', 'LIVING_BELOW'] as const
    expect(idsOf(await walk({ chainMarks: [...chain] }))).toEqual([...new Set(idsOf(both))])
    expect(await list({ chainMarks: [...chain], trashed: true })).toEqual({ rows: [], total: 0 })
  })
})

test('counts by status add up, and leave the chosen status aside', async () => {
  const counts = await countByStatus(t.db, { trashed: false, statuses: ['active'] }, today)
  expect(counts).toEqual(
    Object.fromEntries(agreementStatuses.map((status) => [status, all.filter((row) => row.status === status).length])),
  )
})

test('the years are those of signing, newest first', async () => {
  const years = await agreementYears(t.db)
  expect(years).toEqual(
    [...new Set(all.flatMap((row) => (row.signedOn ? [Number(row.signedOn.slice(0, 4))] : [])))].sort((a, b) => b - a),
  )
})

test('ids of a long page are those of the rows, in the same order', async () => {
  for (const given of [
    {},
    { text: 'rumput laut' },
    { statuses: ['expired'] },
    { trashed: true },
    { chainMarks: ['PARENT_OVER'] },
  ] satisfies Given[]) {
    const input = AgreementListInput.parse({ ...given, sort: 'title', direction: 'asc' })
    const { ids, total } = await listIds(t.db, { ...input, limit: 20_000 }, today)
    expect(ids).toEqual((await walk({ ...given, sort: 'title', direction: 'asc' })).map(({ id }) => id))
    expect(total).toBe(ids.length)
  }
})

test('rows come in the order of the given ids', async () => {
  const rows = await rowsOf(t.db, [agreementIdAt(9), agreementIdAt(4)], today)
  expect(rows.map(({ id }) => id)).toEqual([agreementIdAt(9), agreementIdAt(4)])
})

describe('query plans', () => {
  const inputs: Given[] = [
    {},
    ...agreementSorts.map((sort): Given => ({ sort })),
    ...agreementStatuses.map((status): Given => ({ statuses: [status], sort: 'title' })),
    { schemes: ['KSDPK'], documentKinds: ['PKS'] },
    { year: 2024 },
    { officeId: officeIdAt(3) },
    { partnerId: partnerIdAt(7) },
    { regionCode: '74.05', affairCode: '2.15' },
    { text: 'rumput laut', statuses: ['active'] },
    { offset: 5000, sort: 'title' },
    { trashed: true },
    { text: 'rumput laut' },
    { text: 'rumput laut', year: 2024, regionCode: '74.05' },
    { trashed: true, text: 'rumput' },
    { chainMarks: ['PARENT_OVER'] },
    { chainMarks: ['PARENT_OVER', 'LIVING_BELOW'], text: 'rumput laut', statuses: ['active'], sort: 'title' },
    { chainMarks: ['LIVING_BELOW'], officeId: officeIdAt(3) },
  ]
  test('of the list never read the whole register', async () => {
    const queries: { sql: string; params: unknown[] }[] = []
    const spy = new Proxy(t.db, {
      get(target, key, receiver) {
        if (key !== 'all') return Reflect.get(target, key, receiver) as unknown
        return (query: Parameters<typeof t.db.all>[0]) => {
          if (typeof query !== 'string') queries.push(dialectOf(query))
          return target.all(query)
        }
      },
    })
    for (const given of inputs) await listAgreements(spy, AgreementListInput.parse(given), today)
    await countByStatus(spy, { trashed: false }, today)
    await agreementYears(spy)
    await countByStatus(spy, { trashed: false, chainMarks: ['PARENT_OVER'] }, today)
    expect(queries.length).toBeGreaterThan(40)
    for (const query of queries) {
      const steps = await t.client.exclusive((connection) =>
        connection.all(`explain query plan ${query.sql}`, query.params as never[]),
      )
      const plan = steps.map((step) => String(step['detail'])).join('\n')
      expect(plan, query.sql).not.toMatch(/SCAN (a|agreements|parties|agreement_\w+|attachments|search_docs|r|p|f)\b/)
      if (query.sql.includes('agreements a')) expect(plan).toMatch(/USING (COVERING )?INDEX/)
    }
  })
})

const dialect = new SQLiteAsyncDialect()
const dialectOf = (query: SQLWrapper) => dialect.sqlToQuery(query.getSQL())
