import { expect, test } from 'vitest'
import { calendarDate } from '../../shared/calendar/dates'
import { repeatOptions, ruleFrom, usualRepeat } from './repeat-model'

const day = calendarDate.parse('2026-12-14')

test('the choices are said by the day of the meeting', () => {
  expect(repeatOptions(day).map(({ label }) => label)).toEqual([
    'Setiap minggu pada Senin',
    'Setiap bulan pada tanggal 14',
    'Setiap bulan pada Senin kedua',
    'Setiap tahun pada 14 Desember',
    'Setiap tahun pada Senin kedua bulan Desember',
  ])
})

test('the usual choice is a rule at once', () => {
  expect(ruleFrom(usualRepeat(day), day)).toEqual({
    rule: {
      pattern: { kind: 'monthlyWeekday', every: 1, nth: 2, weekday: 1 },
      end: { kind: 'count', count: 12 },
    },
    fault: null,
  })
})

test.each([
  [{ kind: 'weekly', weekdays: [] }, 'Pilih paling sedikit satu hari.'],
  [{ every: null }, 'Isi angka.'],
  [{ count: 1 }, 'Seri paling sedikit 2 rapat.'],
  [{ count: 500 }, 'Seri paling banyak 200 rapat.'],
  [{ end: 'until', until: '' }, 'Tanggal ini tidak ada di kalender.'],
  [{ end: 'until', until: '2026-12-14' }, 'Tanggal akhir seri harus sesudah rapat pertama.'],
] as const)('%o is no rule: %s', (part, fault) => {
  expect(ruleFrom({ ...usualRepeat(day), ...part }, day)).toEqual({ rule: null, fault })
})
