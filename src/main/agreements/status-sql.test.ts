import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, testCommand, type TestDatabase } from '../../../test/support/database'
import { closings, schemes } from '../../shared/agreements/enums'
import { agreementStatuses } from '../../shared/agreements/model'
import { startOf, statusOf } from '../../shared/agreements/status'
import { addDays, calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { agreements } from '../database/schema/agreements'
import { readFacts } from './queries'
import { hasStatus, statusSql } from './status-sql'

let t: TestDatabase
beforeAll(async () => void (t = await openTestDatabase()))
afterAll(() => t.dispose())

const middle = calendarDate.parse('2026-01-15')
const near = fc.integer({ min: -400, max: 400 }).map((days) => addDays(middle, days))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 })

const randomFacts = fc
  .record({
    scheme: fc.constantFrom(...schemes),
    processStartedOn: maybe(near),
    signedOn: maybe(near),
    startsOn: maybe(near),
    endsOn: maybe(near),
    closing: maybe(fc.constantFrom(...closings)),
    closedOn: maybe(near),
    renews: fc.boolean(),
    isTrashed: fc.nat(9),
  })
  .filter(({ startsOn, endsOn }) => startsOn === null || endsOn === null || endsOn >= startsOn)

async function fill(count: number): Promise<void> {
  const samples = fc.sample(randomFacts, { numRuns: count, seed: 20_260_115 })
  let earlier: string | null = null
  const rows = samples.map(({ renews, isTrashed, ...facts }, index) => {
    const id = t.newId()
    const parentId = renews && index % 3 === 0 ? earlier : null
    const relation = index % 2 === 0 ? ('PERPANJANGAN' as const) : ('ADENDUM' as const)
    earlier = id
    return {
      id,
      ...facts,
      documentKind: 'PKS' as const,
      title: `Naskah ${index}`,
      termKind: facts.endsOn === null ? ('TERBUKA' as const) : ('SAMPAI' as const),
      partnerText: '',
      parentId,
      parentRelation: parentId === null ? null : relation,
      createdAt: 0,
      updatedAt: 0,
      deletedAt: isTrashed === 0 ? 1 : null,
    }
  })
  await t.commands.run(testCommand(), async (tx) => {
    for (let from = 0; from < rows.length; from += 200) await tx.insert(agreements).values(rows.slice(from, from + 200))
  })
}

test('the status in SQL is the status of the pure function, for any facts and day', async () => {
  await fill(2000)
  const records = await t.db.select().from(agreements)
  const facts = new Map<string, Awaited<ReturnType<typeof readFacts>>>()
  for (const record of records) facts.set(record.id, await readFacts(t.db, record))
  const bounds: CalendarDate[] = [-400, -181, -91, -90, -1, 0, 1, 90, 91, 180, 181, 400].map((days) =>
    addDays(middle, days),
  )
  for (const today of [...bounds, ...fc.sample(near, { numRuns: 8, seed: 7 })]) {
    const conditions = agreementStatuses.map((status) => sql`${hasStatus(status, today)} as ${sql.raw(status)}`)
    const rows = await t.db.all<Record<string, unknown>>(
      sql`select a.id, ${statusSql(today)} as status, ${sql.join(conditions, sql`, `)} from agreements a`,
    )
    for (const row of rows) {
      const given = facts.get(String(row['id']))
      if (!given) throw new Error('no facts')
      const { status } = statusOf(given, today)
      const holding = agreementStatuses.filter((each) => row[each] === 1)
      if (row['status'] !== status || holding.join() !== status) {
        expect({ today, given, start: startOf(given), sql: row['status'], holding }).toEqual({ status })
      }
    }
    expect(rows.length).toBe(2000)
  }
})
