import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { fillRegister } from '../../../test/support/register'
import { AgreementListInput } from '../../shared/agreements/model'
import { addDays, calendarDate } from '../../shared/calendar/dates'
import { figureOf, homeFigures, type HomeFigureName } from '../../shared/home/figures'
import { MeetingInput, MeetingListInput } from '../../shared/meetings/model'
import { FollowUpListInput } from '../../shared/followups/model'
import { listAgreements } from '../agreements/list'
import { followUps } from '../database/schema/followups'
import { listFollowUps } from '../followups/queries'
import { addMeetingTx } from '../meetings/meetings'
import { listMeetings } from '../meetings/queries'
import { homeHandlers } from './handlers'
import { homeBadges, homeSummary } from './queries'

const today = calendarDate.parse('2026-01-15')
const hour = 3_600_000
let t: TestDatabase
const now = () => t.clock.now()

beforeAll(async () => {
  t = await openTestDatabase()
  await fillRegister(t, 3000)
  await t.commands.run(testCommand(), async (tx) => {
    for (let n = 0; n < 30; n++) {
      const dueOn = addDays(today, n * 20 - 300)
      await tx.insert(followUps).values({
        id: t.newId(),
        title: `Tindak lanjut ${n}`,
        dueOn,
        doneOn: n % 4 === 0 ? dueOn : null,
        createdAt: now(),
        updatedAt: now(),
      })
    }
    for (let n = -20; n < 20; n++) {
      const state = n % 5 === 0 ? 'DIBATALKAN' : n % 7 === 0 ? 'DRAF' : 'TERJADWAL'
      const startsAt = now() + n * 24 * hour + hour
      await addMeetingTx(
        tx,
        t,
        MeetingInput.parse({
          title: `Rapat ${n}`,
          kind: 'RAKOR',
          state,
          cancelReason: 'Ditunda',
          startsAt,
          endsAt: startsAt + 2 * hour,
          minutesOn: n < -10 && state === 'TERJADWAL' ? '2026-01-14' : null,
        }),
      )
    }
  })
}, 60_000)
afterAll(() => t.dispose())

/** The register as the figure's link opens it. */
const listOf = (statuses: readonly string[], on = today) =>
  listAgreements(t.db, AgreementListInput.parse({ statuses, sort: 'endsOn', direction: 'asc', limit: 200 }), on)

test.each(Object.keys(homeFigures) as HomeFigureName[])(
  'the figure %s is the total of its list, on any day',
  async (name) => {
    for (const days of [0, 1, 45, 90, 200, 1000, -400]) {
      const on = addDays(today, days)
      const { counts } = await homeSummary(t.db, { today: on, now: now() + days * 24 * hour })
      expect(figureOf(counts, homeFigures[name])).toBe((await listOf(homeFigures[name].statuses, on)).total)
    }
  },
)

test('all figures and the other statuses together are the whole register', async () => {
  const { counts } = await homeSummary(t.db, { today, now: now() })
  const all = await listAgreements(t.db, AgreementListInput.parse({}), today)
  expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(all.total)
})

test('coming meetings: the next five, cancelled ones left out', async () => {
  const { meetings } = await homeSummary(t.db, { today, now: now() })
  expect(meetings.rows.map(({ title }) => title)).toEqual(['Rapat 1', 'Rapat 2', 'Rapat 3', 'Rapat 4', 'Rapat 6'])
})

test('each tile of the rakor counts what the list that it opens holds, on any day', async () => {
  const listed = async (phase: 'coming' | 'awaitingMinutes', at: number) =>
    (await listMeetings(t.db, MeetingListInput.parse({ phase }), at)).total
  for (const days of [-30, 0, 1, 3, 45, 300]) {
    const [on, at] = [addDays(today, days), now() + days * 24 * hour]
    const { meetings, awaitingMinutes, overdueFollowUps } = await homeSummary(t.db, { today: on, now: at })
    expect(meetings.total).toBe(await listed('coming', at))
    expect(awaitingMinutes.total).toBe(await listed('awaitingMinutes', at))
    const overdue = await listFollowUps(t.db, FollowUpListInput.parse({ statuses: ['overdue'] }), on)
    expect(overdueFollowUps).toBe(overdue.total)
  }
})

test('meetings without minutes are those that the list calls so', async () => {
  const { awaitingMinutes } = await homeSummary(t.db, { today, now: now() })
  const { rows } = await listMeetings(t.db, MeetingListInput.parse({ limit: 200, direction: 'desc' }), now())
  const waiting = rows.filter(({ status }) => status === 'awaitingMinutes')
  expect(waiting.length).toBeGreaterThan(3)
  expect(awaitingMinutes.total).toBe(waiting.length)
  expect(awaitingMinutes.rows).toEqual(waiting.slice(0, 3))
})

test('the menu counts what Beranda counts', async () => {
  const { counts, awaitingMinutes } = await homeSummary(t.db, { today, now: now() })
  expect(await homeBadges(t.db, { today, now: now() })).toEqual({
    undecided: counts.undecided,
    awaitingMinutes: awaitingMinutes.total,
  })
})

test('the route answers for the day of the clock, with the newest changes first', async () => {
  const ctx = { windowId: 1, actor: testActor, dropped: [] }
  const summary = await homeHandlers(t)['home.summary']({}, ctx)
  expect(summary.changes.map(({ label }) => label)).toEqual(['Menguji', 'Mengisi register'])
  expect(summary.partners).toBeGreaterThan(0)
})
