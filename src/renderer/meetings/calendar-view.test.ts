import { expect, test } from 'vitest'
import { calendarDate } from '../../shared/calendar/dates'
import { pathOf, placeOf, titleOf } from './calendar-view'

const date = (text: string) => calendarDate.parse(text)

test.each([
  ['tahun', '2026-01-01', '2027-01-01', '2026'],
  ['bulan', '2026-11-01', '2026-12-01', 'November 2026'],
  ['agenda', '2026-11-01', '2026-12-01', 'November 2026'],
  ['hari', '2026-11-24', '2026-11-25', 'Selasa, 24 November 2026'],
  ['minggu', '2026-11-23', '2026-11-30', '23–29 November 2026'],
  ['minggu', '2026-11-30', '2026-12-07', '30 November – 6 Desember 2026'],
  ['minggu', '2026-12-28', '2027-01-04', '28 Desember 2026 – 3 Januari 2027'],
] as const)('the title of %s from %s', (view, start, end, title) => {
  expect(titleOf(view, date(start), date(end))).toBe(title)
})

test('a place survives the address, and nonsense means this month', () => {
  const place = { view: 'minggu', date: date('2026-11-24') } as const
  const search = Object.fromEntries(new URLSearchParams(pathOf(place).split('?')[1]))
  expect(placeOf(search, date('2026-01-01'))).toEqual(place)
  expect(placeOf({ tampilan: 'abad', tanggal: '2026-13-01' }, date('2026-01-01'))).toEqual({
    view: 'bulan',
    date: '2026-01-01',
  })
})
