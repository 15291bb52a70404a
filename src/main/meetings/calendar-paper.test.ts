import { afterEach, beforeEach, expect, test } from 'vitest'
import type { z } from 'zod'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { signedAgreement } from '../../../test/support/signed'
import { calendarDate } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import { meetingKinds } from '../../shared/meetings/enums'
import type { CalendarLayer } from '../../shared/meetings/span'
import { MeetingInput } from '../../shared/meetings/model'
import { PaperChoices } from '../../shared/papers/contract'
import { paperData } from '../../shared/papers/papers'
import { Report, reportRows } from '../../shared/reports/model'
import { createAlertBoard } from '../alerts/board'
import { agendaReportBuilder } from './agenda-report'
import { calendarPapers } from './calendar-paper'
import { createMeetings } from './meetings'

let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

const day = (text: string) => calendarDate.parse(text)
const at = (date: string, hour: number) => momentAt(day(date), hour * 60, 'Asia/Makassar')
const kinds = [...meetingKinds]

async function aMeeting(title: string, from: number, to: number, given: Partial<z.input<typeof MeetingInput>> = {}) {
  const input = MeetingInput.parse({ title, kind: 'RAKOR', startsAt: from, endsAt: to, ...given })
  await createMeetings(t).create(input, testActor)
}

const deps = () => ({ ...t, board: createAlertBoard(t) })
const usual: readonly CalendarLayer[] = ['holidays']

const month = async (date: string, shown = kinds, layers = usual) =>
  calendarPapers(deps())['meeting-calendar'](
    { kind: 'meeting-calendar', month: day(date), kinds: shown, layers: [...layers] },
    PaperChoices.parse({ paper: 'A4' }),
  )

const agenda = (from: string, to: string, shown = kinds, layers: readonly CalendarLayer[] = []) =>
  agendaReportBuilder(deps())(
    { kind: 'meetings', from: day(from), to: day(to), kinds: shown, layers: [...layers] },
    {
      today: day('2026-11-24'),
      unitName: 'Biro Contoh',
      signature: null,
      imprint: { printedAt: 0, timeZone: 'Asia/Makassar', historyHead: null },
    },
  )

test('the calendar has whole weeks of the month, and says that it is empty', async () => {
  const { data, setup, notices, fileName } = await month('2026-02-10')
  expect(() => paperData['meeting-calendar'].parse(data)).not.toThrow()
  expect(data.weeks.map((week) => week[0]?.date)).toEqual([
    '2026-01-26',
    '2026-02-02',
    '2026-02-09',
    '2026-02-16',
    '2026-02-23',
  ])
  expect(data.weeks.at(-1)?.at(-1)).toMatchObject({ date: '2026-03-01', outside: true, off: '' })
  expect(setup.paper).toBe('A4')
  expect(notices).toHaveLength(1)
  expect(fileName).toBe('Kalender Rapat Februari 2026.pdf')
})

test('a meeting of several days stands on each of them; one that ends at midnight does not reach the next', async () => {
  await aMeeting('Rakor dua hari', at('2026-11-25', 8), at('2026-11-26', 15))
  await aMeeting('Malam', at('2026-11-27', 19), at('2026-11-27', 24))
  const { data, notices } = await month('2026-11-01')
  const on = (date: string) => data.weeks.flat().find((one) => one.date === date)?.entries ?? []
  expect(on('2026-11-25').map(({ time }) => time)).toEqual(['08.00'])
  expect(on('2026-11-26').map(({ time }) => time)).toEqual(['lanjutan'])
  expect(on('2026-11-27').map(({ title }) => title)).toEqual(['Malam'])
  expect(on('2026-11-28')).toEqual([])
  expect(data.kinds.find(({ letter }) => letter === 'R')?.count).toBe(2)
  expect(notices).toEqual([])
})

test('kinds that are not shown are neither printed nor counted; a cancelled meeting is struck out', async () => {
  await aMeeting('Batal', at('2026-11-30', 9), at('2026-11-30', 10), { state: 'DIBATALKAN', cancelReason: 'Ditunda' })
  await aMeeting('Monev', at('2026-11-30', 13), at('2026-11-30', 14), { kind: 'MONEV' })
  const { data } = await month('2026-11-30', ['RAKOR'])
  const entries = data.weeks.flat().flatMap((one) => one.entries)
  expect(entries).toMatchObject([{ title: 'Batal', struck: true, note: 'dibatalkan' }])
  expect(data.kinds).toEqual([{ letter: 'R', word: 'Rapat koordinasi', count: 1 }])
  expect(data.scope[0]).toBe('Hanya Rapat koordinasi')
})

test('national days off carry their name', async () => {
  const { data } = await month('2026-08-01')
  expect(data.weeks.flat().find(({ date }) => date === '2026-08-17')?.off).toMatch(/Kemerdekaan/)
})

test('layers that are on are printed, each with a letter of its own; holidays lose their names when they are off', async () => {
  const term = { signedOn: day('2024-08-18'), termKind: 'SAMPAI', endsOn: day('2026-08-17') } as const
  await signedAgreement(t, { title: 'PKS Air Bersih', ...term })
  const { data } = await month('2026-08-01', kinds, ['deadlines'])
  const feast = data.weeks.flat().find(({ date }) => date === '2026-08-17')
  expect(feast).toMatchObject({ off: '', entries: [{ letter: 'B', time: 'Berakhir', title: 'PKS Air Bersih' }] })
  expect(data.kinds.at(-1)).toEqual({ letter: 'B', word: 'Batas waktu naskah', count: 1 })
  const { report } = await agenda('2026-08-01', '2026-08-31', kinds, ['deadlines', 'holidays'])
  expect(reportRows(report).map((row) => [row['date'], row['kind'], row['title']])).toEqual([
    ['2026-08-17', 'Batas waktu naskah', 'PKS Air Bersih'],
    ['2026-08-17', 'Hari libur', 'Hari Kemerdekaan Republik Indonesia'],
    ['2026-08-25', 'Hari libur', 'Maulid Nabi Muhammad SAW'],
  ])
})

test('the agenda lists what touches its days, by start, and names its span', async () => {
  await aMeeting('Sesudah', at('2026-12-01', 0), at('2026-12-01', 2))
  await aMeeting('Dua hari', at('2026-11-29', 8), at('2026-11-30', 12), { place: 'Aula', chair: 'Sekda' })
  await aMeeting('Awal', at('2026-11-02', 8), at('2026-11-02', 9), { kind: 'MONEV' })
  const { report, fileName, notices } = await agenda('2026-11-01', '2026-11-30')
  expect(() => Report.parse(report)).not.toThrow()
  expect(reportRows(report).map((row) => [row['day'], row['date'], row['time'], row['title']])).toEqual([
    ['Senin', '2026-11-02', '08.00–09.00', 'Awal'],
    ['Minggu', '2026-11-29', '08.00 s.d. 30 Nov 2026, 12.00', 'Dua hari'],
  ])
  expect(report.recap?.totals?.values).toEqual([2])
  expect(fileName).toBe('Agenda Rapat November 2026')
  expect(notices).toEqual([])
})

test('the agenda of a week, of a day, and of nothing', async () => {
  expect((await agenda('2026-11-23', '2026-11-29')).report.title).toBe('Agenda Rapat 23 s.d. 29 November 2026')
  expect((await agenda('2026-11-30', '2026-12-06')).report.title).toBe(
    'Agenda Rapat 30 November 2026 s.d. 6 Desember 2026',
  )
  const { report, notices } = await agenda('2026-11-24', '2026-11-24', [])
  expect(report.title).toBe('Agenda Rapat Selasa, 24 November 2026')
  expect(report.recap).toBeNull()
  expect(notices).toHaveLength(1)
})
