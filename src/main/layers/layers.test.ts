import { afterEach, beforeEach, expect, test } from 'vitest'
import { anAgreement } from '../../../test/support/builders'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { signedAgreement } from '../../../test/support/signed'
import { calendarDate } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import { meetingKinds } from '../../shared/meetings/enums'
import { MeetingInput } from '../../shared/meetings/model'
import { calendarLayers, type CalendarLayer } from '../../shared/meetings/span'
import { createAgreements } from '../agreements/agreements'
import { createAlertBoard } from '../alerts/board'
import { createMeetings } from '../meetings/meetings'
import { missingReports } from '../periods/periods'
import { layerItems } from './layers'
import { yearCounts } from './year'

const day = (text: string) => calendarDate.parse(text)
let t: TestDatabase
beforeEach(async () => {
  t = await openTestDatabase()
  const until = (signedOn: string, endsOn: string) => ({
    signedOn: day(signedOn),
    termKind: 'SAMPAI' as const,
    endsOn: day(endsOn),
  })
  await signedAgreement(t, { title: 'PKS Air Bersih', ...until('2024-08-18', '2026-08-17') })
  await signedAgreement(t, { title: 'PKS Pelabuhan', ...until('2025-01-05', '2027-01-01') })
  const draft = anAgreement({ title: 'Draf', termKind: 'SAMPAI', endsOn: '2026-08-17' })
  await createAgreements(t).create(draft, testActor)
})
afterEach(() => t.dispose())

const at = (date: string, hour: number) => momentAt(day(date), hour * 60, 'Asia/Makassar')
const deps = () => ({ ...t, board: createAlertBoard(t) })
const list = (from: string, to: string, layers: readonly CalendarLayer[] = calendarLayers) =>
  layerItems(deps(), { from: day(from), to: day(to) }, layers)

test('signed agreements that end stand on their last day and lead to their page', async () => {
  const { items, more } = await list('2026-08-01', '2026-08-31', ['deadlines'])
  expect(items).toMatchObject([{ day: '2026-08-17', title: 'PKS Air Bersih', what: 'Berakhir' }])
  expect(items[0]?.to).toMatch(/^\/kerja-sama\/[0-9a-f-]{36}$/)
  expect(more).toBe(0)
})

test('each layer comes only when it is on, by day and then by layer', async () => {
  const kinds = async (...layers: CalendarLayer[]) =>
    (await list('2026-07-01', '2026-08-31', layers)).items.map(({ layer }) => layer)
  expect(await kinds()).toEqual([])
  expect(new Set(await kinds('holidays'))).toEqual(new Set(['holidays']))
  const { items } = await list('2026-08-17', '2026-08-17')
  expect(items.map(({ layer }) => layer)).toEqual(['deadlines', 'holidays'])
})

test('a report stands on the last day of its law with the number of its list', async () => {
  const { items } = await list('2026-01-01', '2026-12-31', ['reports'])
  expect(items.length).toBeGreaterThan(0)
  for (const { to, title } of items) {
    const search = new URLSearchParams(to?.split('?')[1])
    const period = { year: Number(search.get('year')), semester: Number(search.get('semester')) as 1 | 2 }
    const { total } = await missingReports(t.db, period, { offset: 0, limit: 1 })
    expect(title).toContain(`: ${total} naskah`)
  }
})

test('the year counts a meeting on each of its days, in both months and in both years', async () => {
  const add = (from: number, to: number, kind: 'RAKOR' | 'MONEV' = 'RAKOR') =>
    createMeetings(t).create(MeetingInput.parse({ title: 'Rapat', kind, startsAt: from, endsAt: to }), testActor)
  await add(at('2026-03-31', 20), at('2026-04-01', 2))
  await add(at('2026-12-31', 20), at('2027-01-01', 2), 'MONEV')
  await add(at('2026-05-05', 20), at('2026-05-05', 24))
  const year = (number: number, kinds = meetingKinds.slice(), layers = [...calendarLayers]) =>
    yearCounts(deps(), { year: number, kinds, layers })
  const { days, months } = await year(2026)
  const on = (date: string) => days.find((one) => one.day === date)
  expect([on('2026-03-31')?.meetings, on('2026-04-01')?.meetings, on('2026-05-06')]).toEqual([1, 1, undefined])
  expect(months.map((month) => month.meetings)).toEqual([0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1])
  expect(months[7]?.due).toBe(1)
  expect(on('2026-08-17')).toEqual({
    day: '2026-08-17',
    meetings: 0,
    due: 1,
    off: 'Hari Kemerdekaan Republik Indonesia',
  })
  expect((await year(2027)).months[0]?.meetings).toBe(1)
  expect((await year(2026, ['RAKOR'], [])).months.map((month) => [month.meetings, month.due]).at(-1)).toEqual([0, 0])
})
