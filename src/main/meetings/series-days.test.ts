import { describe, expect, test } from 'vitest'
import { calendarDate } from '../../shared/calendar/dates'
import type { SeriesRule } from '../../shared/meetings/series'
import {
  patternOn,
  readSeriesRule,
  seriesRuleText,
  seriesWords,
  type SeriesPattern,
} from '../../shared/meetings/series'
import { seriesDays } from './series-days'

const date = (text: string) => calendarDate.parse(text)
const times = (pattern: SeriesPattern, count: number): SeriesRule => ({ pattern, end: { kind: 'count', count } })
const until = (pattern: SeriesPattern, day: string): SeriesRule => ({
  pattern,
  end: { kind: 'until', until: date(day) },
})

describe('the days that a rule gives', () => {
  test.each<[string, SeriesRule, string, string[]]>([
    [
      'on the 10th of each month, over the end of the year',
      times({ kind: 'monthlyDay', every: 1, day: 10 }, 3),
      '2026-11-10',
      ['2026-11-10', '2026-12-10', '2027-01-10'],
    ],
    [
      'on the 31st, and on the last day of shorter months',
      times({ kind: 'monthlyDay', every: 1, day: 31 }, 5),
      '2026-12-31',
      ['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'],
    ],
    [
      'on the 30th, and on 29 February of a leap year',
      times({ kind: 'monthlyDay', every: 1, day: 30 }, 3),
      '2028-01-30',
      ['2028-01-30', '2028-02-29', '2028-03-30'],
    ],
    [
      'on 29 February, and on the 28th of years without it',
      times({ kind: 'yearlyDay', every: 1, month: 2, day: 29 }, 3),
      '2028-02-29',
      ['2028-02-29', '2029-02-28', '2030-02-28'],
    ],
    [
      'on the second Monday',
      times({ kind: 'monthlyWeekday', every: 1, nth: 2, weekday: 1 }, 3),
      '2026-11-09',
      ['2026-11-09', '2026-12-14', '2027-01-11'],
    ],
    [
      'on the last Friday, every third month, until a day that still counts',
      until({ kind: 'monthlyWeekday', every: 3, nth: -1, weekday: 5 }, '2027-04-30'),
      '2026-10-30',
      ['2026-10-30', '2027-01-29', '2027-04-30'],
    ],
    [
      'every year on the first Wednesday of December',
      times({ kind: 'yearlyWeekday', every: 1, month: 12, nth: 1, weekday: 3 }, 2),
      '2026-12-02',
      ['2026-12-02', '2027-12-01'],
    ],
    [
      'every second week on two days, weeks beginning on Monday',
      times({ kind: 'weekly', every: 2, weekdays: [4, 1] }, 4),
      '2026-12-28',
      ['2026-12-28', '2026-12-31', '2027-01-11', '2027-01-14'],
    ],
    [
      'from the first fitting day on, when the meeting is on another',
      times({ kind: 'monthlyDay', every: 1, day: 10 }, 2),
      '2026-11-24',
      ['2026-12-10', '2027-01-10'],
    ],
    ['none before its end', until({ kind: 'monthlyDay', every: 1, day: 10 }, '2026-12-01'), '2026-11-24', []],
  ])('%s', async (_what, rule, first, days) => {
    expect(await seriesDays(rule, date(first))).toEqual(days)
  })

  test('never more than two hundred', async () => {
    const rule = until({ kind: 'weekly', every: 1, weekdays: [0, 1, 2, 3, 4, 5, 6] }, '2099-12-31')
    expect(await seriesDays(rule, date('2026-01-01'))).toHaveLength(200)
  })
})

describe('a rule', () => {
  const patterns = ['weekly', 'monthlyDay', 'monthlyWeekday', 'yearlyDay', 'yearlyWeekday'] as const
  test.each(patterns.flatMap((kind) => ['2026-12-14', '2028-02-29', '2026-01-31'].map((day) => [kind, day] as const)))(
    'of %s suggested by %s is read back from its text, and the day fits it',
    async (kind, day) => {
      const rule = times(patternOn(kind, date(day)), 3)
      expect(readSeriesRule(seriesRuleText(rule))).toEqual(rule)
      expect((await seriesDays(rule, date(day)))[0]).toBe(day)
    },
  )

  test.each<[SeriesRule, string]>([
    [times(patternOn('monthlyWeekday', date('2026-12-14')), 12), 'Setiap bulan pada Senin kedua, 12 kali'],
    [
      until(patternOn('yearlyDay', date('2028-02-29')), '2036-12-31'),
      'Setiap tahun pada 29 Februari, sampai 31 Desember 2036',
    ],
    [
      times({ kind: 'monthlyDay', every: 2, day: 31 }, 6),
      'Setiap 2 bulan pada tanggal 31 atau hari terakhir bulan, 6 kali',
    ],
    [times({ kind: 'weekly', every: 1, weekdays: [5, 1, 3] }, 9), 'Setiap minggu pada Senin, Rabu dan Jumat, 9 kali'],
    [
      times(patternOn('yearlyWeekday', date('2026-12-30')), 2),
      'Setiap tahun pada Rabu terakhir bulan Desember, 2 kali',
    ],
  ])('%o is said so', (rule, words) => {
    expect(seriesWords(rule)).toBe(words)
  })

  test('of another program is not guessed at', () => {
    expect(readSeriesRule('FREQ=HOURLY;COUNT=3')).toBeNull()
    expect(readSeriesRule('')).toBeNull()
  })
})
