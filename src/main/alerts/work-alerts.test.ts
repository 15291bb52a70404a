/** Alerts of follow-ups and of meetings without minutes, through the same rules and decisions as all others. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { AlertDecisionInput, type AlertRow } from '../../shared/alerts/model'
import { calendarDate } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import { FollowUpInput } from '../../shared/followups/model'
import type { CallCtx } from '../../shared/ipc/define'
import { meetings } from '../database/schema/meetings'
import { createFollowUps, type FollowUps } from '../followups/followups'
import { createHistory } from '../history/history'
import { createAlertBoard, type AlertBoard } from './board'
import { alertsHandlers } from './handlers'

const DAY = 86_400_000
const day = (text: string) => calendarDate.parse(text)
const ctx: CallCtx = { windowId: 1, actor: testActor, dropped: [] }

let t: TestDatabase
let board: AlertBoard
let alerts: ReturnType<typeof alertsHandlers>
let followUps: FollowUps

beforeEach(async () => {
  t = await openTestDatabase()
  board = createAlertBoard(t)
  alerts = alertsHandlers({ ...t, board, desktop: { notify: () => undefined } })
  followUps = createFollowUps(t)
})
afterEach(() => t.dispose())

const list = async () => (await alerts['alerts.list']({ offset: 0, limit: 50 }, ctx)).rows
const brief = async () => (await list()).map(({ rule, step, date }) => `${rule} ${step} ${date}`)
const add = async (dueOn: string, more: object = {}) =>
  (await followUps.save(null, FollowUpInput.parse({ title: 'Mengirim laporan', dueOn, ...more }), testActor)).id
const decide = (alert: AlertRow, given: Partial<AlertDecisionInput>) =>
  alerts['alerts.decide'](
    AlertDecisionInput.parse({ alert, decision: 'TIDAK_PERLU', reason: 'Sudah dibicarakan', ...given }),
    ctx,
  )

async function aMeeting(on: string, more: Partial<typeof meetings.$inferInsert> = {}): Promise<string> {
  const id = t.newId()
  const at = (hour: number) => momentAt(day(on), hour * 60, 'Asia/Makassar')
  const given = { title: 'Rapat bulanan', kind: 'RAKOR', state: 'TERJADWAL', letterNature: 'Biasa' } as const
  await t.commands.run(testCommand(), (tx) =>
    tx.insert(meetings).values({ id, ...given, startsAt: at(9), endsAt: at(12), createdAt: 1, updatedAt: 1, ...more }),
  )
  return id
}

describe('a follow-up', () => {
  test('is reminded of a week ahead, on its day and once it is late', async () => {
    await add('2026-01-23', { owner: 'Analis Kerja Sama' })
    expect(await brief()).toEqual([])
    t.clock.tick(DAY)
    expect(await list()).toMatchObject([
      { rule: 'FOLLOW_UP_DUE', step: 7, title: 'Mengirim laporan', note: 'Tindak lanjut · Analis Kerja Sama' },
    ])
    t.clock.tick(7 * DAY)
    expect(await brief()).toEqual(['FOLLOW_UP_DUE 0 2026-01-23'])
    t.clock.tick(DAY)
    expect(await brief()).toEqual(['FOLLOW_UP_DUE -1 2026-01-23'])
  })

  test('that is done, cancelled, asleep, or in the trash has none, and undo brings it back', async () => {
    const ids = [await add('2026-01-10'), await add('2026-01-11'), await add('2026-01-12'), await add('2026-01-13')]
    await followUps.step([ids[0]!], { kind: 'finish', on: day('2026-01-15'), evidence: 'Surat' }, testActor)
    await followUps.step([ids[1]!], { kind: 'cancel', on: day('2026-01-15'), reason: 'Batal' }, testActor)
    await followUps.step([ids[2]!], { kind: 'snooze', until: day('2026-01-20') }, testActor)
    await followUps.trash([ids[3]!], testActor)
    expect(await brief()).toEqual([])
    await createHistory(t).undo(testActor)
    expect(await brief()).toEqual(['FOLLOW_UP_DUE -1 2026-01-13'])
    t.clock.tick(5 * DAY)
    expect(await brief()).toEqual(['FOLLOW_UP_DUE -1 2026-01-12', 'FOLLOW_UP_DUE -1 2026-01-13'])
  })

  test('is put off by a decision, and a new due date asks anew', async () => {
    const id = await add('2026-01-10')
    await decide((await list())[0]!, { decision: 'TUNDA', until: day('2026-01-18') })
    expect(await brief()).toEqual([])
    await followUps.step([id], { kind: 'due', on: day('2026-01-16') }, testActor)
    expect(await brief()).toEqual(['FOLLOW_UP_DUE 7 2026-01-16'])
    await expect(decide((await list())[0]!, { decision: 'PERPANJANG' })).rejects.toMatchObject({
      details: { decision: [expect.any(String)] },
    })
  })
})

describe('a meeting', () => {
  test('without adopted minutes is alerted three days and a fortnight after it', async () => {
    await aMeeting('2026-01-13')
    await aMeeting('2026-01-05', { minutesOn: '2026-01-06' })
    await aMeeting('2026-01-06', { state: 'DIBATALKAN' })
    await aMeeting('2026-01-07', { state: 'DRAF' })
    expect(await brief()).toEqual([])
    t.clock.tick(DAY)
    expect(await list()).toMatchObject([
      {
        rule: 'MINUTES_MISSING',
        step: -3,
        date: '2026-01-13',
        title: 'Rapat bulanan',
        note: 'Rapat koordinasi · 13 Jan 2026',
        dateName: 'Rapat selesai',
      },
    ])
    await decide((await list())[0]!, {})
    expect(await brief()).toEqual([])
    t.clock.tick(11 * DAY)
    expect(await brief()).toEqual(['MINUTES_MISSING -14 2026-01-13'])
  })

  test('of another number of days, as the unit sets it', async () => {
    await aMeeting('2026-01-10')
    expect(await brief()).toEqual(['MINUTES_MISSING -3 2026-01-10'])
    const lines = [{ scheme: null, enabled: true, days: [30] }]
    await alerts['alerts.saveRule']({ rule: 'MINUTES_MISSING', lines }, ctx)
    expect(await brief()).toEqual([])
  })
})

test('the board is the same one until something that matters changes', async () => {
  const before = await board.current()
  await t.commands.run(testCommand(), () => Promise.resolve())
  expect(await board.current()).toBe(before)
  await add('2026-01-10')
  const after = await board.current()
  expect([before.byRule.get('FOLLOW_UP_DUE'), after.byRule.get('FOLLOW_UP_DUE')]).toEqual([undefined, 1])
})
