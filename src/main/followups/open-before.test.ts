import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { dateOf } from '../../shared/calendar/dates'
import { FollowUpInput } from '../../shared/followups/model'
import { meetings, meetingSeries } from '../database/schema/meetings'
import { createFollowUps } from './followups'
import { openBefore } from './open-before'

const today = dateOf(2026, 1, 15)
const DAY = 86_400_000
let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

async function aMeeting(day: number, more: Partial<typeof meetings.$inferInsert> = {}): Promise<string> {
  const id = t.newId()
  const startsAt = t.clock.now() + day * DAY
  await t.commands.run(testCommand(), (tx) =>
    tx.insert(meetings).values({
      id,
      title: `Rapat ${day}`,
      kind: 'RAKOR',
      state: 'TERJADWAL',
      startsAt,
      endsAt: startsAt + 1,
      letterNature: 'Biasa',
      createdAt: 1,
      updatedAt: 1,
      ...more,
    }),
  )
  return id
}
const leave = async (meetingId: string, title: string, dueOn: string | null = null) =>
  (await createFollowUps(t).save(null, FollowUpInput.parse({ title, meetingId, dueOn }), testActor)).id
const titles = async (meetingId: string) => (await openBefore(t.db, meetingId, today)).map(({ title }) => title)

test('a meeting is reminded of what earlier ones of its kind left open, the nearest due date first', async () => {
  const first = await aMeeting(-60)
  const second = await aMeeting(-30)
  const other = await aMeeting(-30, { kind: 'MONEV' })
  const next = await aMeeting(10)
  const later = await aMeeting(40)
  await leave(first, 'Nanti', '2026-05-01')
  await leave(second, 'Segera', '2026-01-20')
  await leave(other, 'Jenis lain')
  await leave(later, 'Sesudahnya')
  const done = await leave(first, 'Sudah selesai')
  await createFollowUps(t).step([done], { kind: 'finish', on: today, evidence: 'Surat' }, testActor)
  await createFollowUps(t).trash([await leave(first, 'Terhapus')], testActor)
  expect(await titles(next)).toEqual(['Segera', 'Nanti'])
  expect(await titles(first)).toEqual([])
})

test('within a series only its own meetings count, unless it is the first of them', async () => {
  const seriesId = t.newId()
  await t.commands.run(testCommand(), (tx) =>
    tx.insert(meetingSeries).values({ id: seriesId, title: 'Bulanan', rule: 'FREQ=MONTHLY', createdAt: 1 }),
  )
  const outside = await aMeeting(-50)
  await leave(outside, 'Di luar seri')
  const first = await aMeeting(-30, { seriesId })
  const second = await aMeeting(5, { seriesId })
  expect(await titles(first)).toEqual(['Di luar seri'])
  expect(await titles(second)).toEqual([])
  await leave(first, 'Dalam seri')
  expect(await titles(second)).toEqual(['Dalam seri'])
})

test('a meeting in the trash reminds nobody, and one that is gone is reminded of nothing', async () => {
  const first = await aMeeting(-30, { deletedAt: 1 })
  await leave(first, 'Dari rapat terhapus')
  expect(await titles(await aMeeting(5))).toEqual([])
  expect(await titles(t.newId())).toEqual([])
})
