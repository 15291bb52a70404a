import { sql, type SQLWrapper } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database'
import { MeetingListInput } from '../../shared/meetings/model'
import { calendarQuery, listQuery, rivalsQuery } from './queries'

let t: TestDatabase
beforeAll(async () => void (t = await openTestDatabase()))
afterAll(() => t.dispose())

async function planOf(query: SQLWrapper): Promise<string[]> {
  const rows = await t.db.all<{ detail: string }>(sql`explain query plan ${query.getSQL()}`)
  return rows.map((row) => row.detail)
}

const list = (given: object) => listQuery(t.db, MeetingListInput.parse(given), t.clock.now())

describe('reads use an index and never sort', () => {
  test.each([
    ['the calendar', () => calendarQuery(t.db, { from: 1_795_000_000_000, to: 1_795_600_000_000 })],
    ['conflicts', () => rivalsQuery(t.db, t.newId(), { startsAt: 1_795_000_000_000, endsAt: 1_795_000_600_000 })],
    ['the list', () => list({})],
    ['the list backwards, of a span and kind', () => list({ direction: 'desc', from: 1, to: 2, kinds: ['RAKOR'] })],
    ['the list with words', () => list({ text: 'rakor claro' })],
    ['the trash', () => list({ trashed: true })],
  ])('%s', async (_name, query) => {
    const plan = await planOf(query())
    expect(plan.join('\n')).not.toMatch(/\bSCAN\b|TEMP B-TREE/)
    expect(plan[0]).toContain('meetings_starts')
  })
})
