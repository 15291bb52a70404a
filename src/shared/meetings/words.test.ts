import { expect, test } from 'vitest'
import { calendarDate } from '../calendar/dates'
import { momentAt } from '../calendar/moments'
import { clockSpan, durationText, longSpan, shortSpan, shortTitle } from './words'

const zone = 'Asia/Makassar'
const at = (date: string, hour: number, minute = 0) => momentAt(calendarDate.parse(date), hour * 60 + minute, zone)

test('a meeting of one day', () => {
  const span = { startsAt: at('2026-12-10', 8, 30), endsAt: at('2026-12-10', 16) }
  expect(longSpan(span, zone)).toBe('Kamis, 10 Desember 2026, 08.30–16.00 WITA')
  expect(shortSpan(span, zone)).toBe('Kam, 10 Des 2026, 08.30–16.00 WITA')
  expect(clockSpan(span, zone)).toBe('08.30 s.d. 16.00 WITA')
})

test('a meeting of two days names both', () => {
  const span = { startsAt: at('2026-12-10', 8, 30), endsAt: at('2026-12-11', 12) }
  expect(longSpan(span, zone)).toBe('Kamis, 10 Desember 2026, 08.30 s.d. Jumat, 11 Desember 2026, 12.00 WITA')
  expect(shortSpan(span, zone)).toBe('Kam, 10 Des 2026, 08.30 s.d. 11 Des 2026, 12.00 WITA')
})

test.each([
  [0, '0 menit'],
  [45, '45 menit'],
  [60, '1 jam'],
  [150, '2 jam 30 menit'],
])('%i minutes', (minutes, text) => {
  expect(durationText(minutes)).toBe(text)
})

test('long titles are cut in labels', () => {
  expect(shortTitle('a'.repeat(100))).toHaveLength(80)
  expect(shortTitle('Rakor')).toBe('Rakor')
})
