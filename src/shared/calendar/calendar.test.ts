import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  calendarDate,
  compareDates,
  dateOf,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isCalendarDate,
  lastDayOfTerm,
  weekday,
} from './dates'
import { clockText, longMoment, minutesIn, momentAt, plainMoment, timeText, todayIn, zoneWord } from './moments'
import { fieldDate, longDate, monthYear, parseDate, plainDate, shortDate } from './words'

const d = (text: string) => calendarDate.parse(text)

/** The oracle: the platform's own UTC calendar. */
const oracle = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10)
const firstDay = Date.UTC(1000, 0, 1) / 86_400_000
const lastDay = Date.UTC(9999, 11, 31) / 86_400_000
const anyDay = fc.integer({ min: firstDay, max: lastDay })
const runs = { numRuns: 20_000 }

describe('calendar dates', () => {
  it('agree with the UTC calendar on every day number', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const date = fromDayNumber(days)
        expect(date).toBe(oracle(days))
        expect(dayNumber(date)).toBe(days)
        expect(weekday(date)).toBe(new Date(days * 86_400_000).getUTCDay())
      }),
      runs,
    )
  })

  it('add days and count days as the UTC calendar does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: firstDay + 40_000, max: lastDay - 40_000 }),
        fc.integer({ min: -40_000, max: 40_000 }),
        (days, count) => {
          const from = fromDayNumber(days)
          const to = addDays(from, count)
          expect(to).toBe(oracle(days + count))
          expect(daysBetween(from, to)).toBe(count)
          expect(compareDates(from, to) < 0).toBe(count > 0)
        },
      ),
      runs,
    )
  })

  it('add months as the UTC calendar does, clamped to the last day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: firstDay + 40_000, max: lastDay - 40_000 }),
        fc.integer({ min: -1200, max: 1200 }),
        (days, months) => {
          const from = new Date(days * 86_400_000)
          const month = from.getUTCMonth() + months
          const last = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate()
          const expected = Date.UTC(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), last))
          expect(addMonths(fromDayNumber(days), months)).toBe(oracle(expected / 86_400_000))
        },
      ),
      runs,
    )
  })

  it('know exactly the texts that are real days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          const utc = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
          expect(isCalendarDate(text)).toBe(text === utc)
        },
      ),
      runs,
    )
  })

  it.each(['2026-2-1', '2026-02-30', '0000-01-01', '2025-02-29', '2026-13-01', '', '2026-11-26 ', 'x'])(
    'refuse %j',
    (text) => {
      expect(calendarDate.safeParse(text).success).toBe(false)
    },
  )

  it('throw where there is no such day', () => {
    expect(() => dateOf(2025, 2, 29)).toThrow(RangeError)
    expect(() => addDays(d('9999-12-31'), 1)).toThrow(RangeError)
  })
})

describe('terms', () => {
  it.each([
    ['2024-11-19', 2, 'TAHUN', '2026-11-18'],
    ['2021-02-11', 5, 'TAHUN', '2026-02-10'],
    ['2026-01-01', 1, 'TAHUN', '2026-12-31'],
    ['2024-02-29', 1, 'TAHUN', '2025-02-27'],
    ['2024-02-29', 4, 'TAHUN', '2028-02-28'],
    ['2026-01-31', 1, 'BULAN', '2026-02-27'],
    ['2026-03-01', 6, 'BULAN', '2026-08-31'],
    ['2026-03-01', 1, 'HARI', '2026-03-01'],
    ['2026-03-01', 90, 'HARI', '2026-05-29'],
  ] as const)('from %s for %i %s last through %s', (start, count, unit, last) => {
    expect(lastDayOfTerm(d(start), count, unit)).toBe(last)
  })

  it('a term and the next one leave no gap and do not overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 1, max: 40 }), (days, years) => {
        const start = fromDayNumber(days)
        expect(addDays(lastDayOfTerm(start, years, 'TAHUN'), 1)).toBe(addYears(start, years))
      }),
    )
  })
})

describe('dates in words', () => {
  it('are written as Indonesian papers do', () => {
    expect(longDate(d('2026-11-26'))).toBe('Kamis, 26 November 2026')
    expect(longDate(d('2019-07-04'))).toBe('Kamis, 4 Juli 2019')
    expect(plainDate(d('2026-04-06'))).toBe('6 April 2026')
    expect(shortDate(d('2026-08-05'))).toBe('5 Agu 2026')
    expect(fieldDate(d('2026-11-06'))).toBe('06/11/2026')
    expect(monthYear(d('2026-10-06'))).toBe('Oktober 2026')
  })

  it.each([
    ['26/11/2026', '2026-11-26'],
    ['6-1-2026', '2026-01-06'],
    ['26.11.2026', '2026-11-26'],
    [' 2026-11-26 ', '2026-11-26'],
    ['26 Nov 2026', '2026-11-26'],
    ['Kamis, 26 November 2026', '2026-11-26'],
    ["Jum'at, 6 Pebruari 2026", '2026-02-06'],
    ['17 Agt 2024', '2024-08-17'],
    ['30/02/2026', null],
    ['26 Foo 2026', null],
    ['besok', null],
    ['', null],
  ])('%j is read as %j', (text, expected) => {
    expect(parseDate(text)).toBe(expected)
  })

  it('are read back from every form they are written in', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const date = fromDayNumber(days)
        for (const text of [longDate(date), plainDate(date), shortDate(date), fieldDate(date), date]) {
          expect(parseDate(text)).toBe(date)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('moments', () => {
  it('are shown in the zone that is asked for', () => {
    const moment = Date.UTC(2026, 10, 26, 0, 30)
    expect(longMoment(moment, 'Asia/Makassar')).toBe('Kamis, 26 November 2026 pukul 08.30 WITA')
    expect(plainMoment(moment, 'Asia/Jakarta')).toBe('26 November 2026 pukul 07.30 WIB')
    expect(timeText(moment, 'Asia/Jayapura')).toBe('09.30')
    expect(zoneWord('Asia/Jayapura')).toBe('WIT')
    expect(clockText(0)).toBe('00.00')
    expect(() => todayIn('Europe/Oslo', moment)).toThrow(RangeError)
  })

  it('fall on the next day after local midnight', () => {
    expect(todayIn('Asia/Makassar', Date.UTC(2026, 10, 25, 15, 59, 59, 999))).toBe('2026-11-25')
    expect(todayIn('Asia/Makassar', Date.UTC(2026, 10, 25, 16))).toBe('2026-11-26')
  })

  it('agree with Intl since 1990', () => {
    const intl = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Makassar', dateStyle: 'short' })
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2100, 0, 1) }), (ms) => {
        expect(todayIn('Asia/Makassar', ms)).toBe(intl.format(ms))
        expect(momentAt(todayIn('Asia/Makassar', ms), minutesIn('Asia/Makassar', ms), 'Asia/Makassar')).toBe(
          ms - (((ms % 60_000) + 60_000) % 60_000),
        )
      }),
      { numRuns: 2000 },
    )
  })
})
