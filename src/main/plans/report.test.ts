import { afterEach, beforeEach, expect, test } from 'vitest'
import { aPlan } from '../../../test/support/builders'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { calendarDate } from '../../shared/calendar/dates'
import { ReportRequest } from '../../shared/reports/request'
import { reportRows } from '../../shared/reports/model'
import { regions } from '../database/schema/masters'
import { createPlans, type Plans } from './plans'
import { planReports } from './report'

const today = calendarDate.parse('2026-01-15')
const frame = {
  today,
  unitName: 'Biro Pemerintahan',
  signature: null,
  imprint: { printedAt: 0, timeZone: 'Asia/Makassar', historyHead: null },
}
let t: TestDatabase
let use: Plans
let places: string[]

beforeEach(async () => {
  t = await openTestDatabase()
  use = createPlans(t)
  places = [t.newId(), t.newId()]
  await t.commands.run(testCommand(), (tx) =>
    tx.insert(regions).values([
      { id: places[1]!, code: '74.72', name: 'Kota Bau Bau', kind: 'KOTA' },
      { id: places[0]!, code: '74.07', name: 'Kabupaten Wakatobi', kind: 'KABUPATEN' },
    ]),
  )
})
afterEach(() => t.dispose())

const build = (given: unknown) => {
  const request = ReportRequest.parse(given)
  const reports = planReports(t.db)
  if (request.kind === 'plans') return reports.plans(request, frame)
  if (request.kind === 'plan-decree') return reports['plan-decree'](request, frame)
  throw new Error(request.kind)
}

test('the list holds what the filter lets through, in its order, with its places', async () => {
  await use.create(aPlan({ title: 'B', regionIds: places, location: 'Pelabuhan' }), testActor)
  await use.create(aPlan({ title: 'A' }), testActor)
  await use.create(aPlan({ title: 'C', year: 2027 }), testActor)
  const { report, notices } = await build({ kind: 'plans', filter: { year: 2026 }, sort: 'title', direction: 'asc' })
  expect(reportRows(report).map(({ title, places: at }) => [title, at])).toEqual([
    ['A', ''],
    ['B', 'Kabupaten Wakatobi, Kota Bau Bau; Pelabuhan'],
  ])
  expect(report.scope).toEqual(['Keadaan per 15 Januari 2026', 'Tahun 2026'])
  expect(notices).toEqual([])
  expect((await build({ kind: 'plans', filter: { text: 'tidak ada' } })).notices).toHaveLength(1)
})

test('the annex holds what was agreed or fixed for its year, under the letterhead of the head of region', async () => {
  const { id } = await use.create(aPlan({ title: 'Disepakati' }), testActor)
  await use.create(aPlan({ title: 'Usulan' }), testActor)
  await use.move([id], { to: 'agreed', on: today, number: null }, testActor)
  const { report, letterhead } = await build({ kind: 'plan-decree', year: 2026 })
  expect(reportRows(report).map(({ title }) => title)).toEqual(['Disepakati'])
  expect(letterhead?.form).toBe('post')
  expect((await build({ kind: 'plan-decree', year: 2030 })).notices).toHaveLength(1)
})
