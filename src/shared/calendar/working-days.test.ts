import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate, fromDayNumber } from './dates'
import { listedHolidays, listedYears } from './holidays'
import { addWorkingDays, createCalendar, isWorkingDay, workingDaysBetween } from './working-days'

const d = (text: string) => calendarDate.parse(text)
const builtIn = createCalendar()
const millis = 86_400_000

/** Counts by walking through JavaScript's own UTC calendar; the code under test counts weeks and holidays. */
function oracle(offDays: readonly string[]) {
  const off = new Set(offDays.map((day) => Date.parse(day)))
  const isOpen = (ms: number) => ![0, 6].includes(new Date(ms).getUTCDay()) && !off.has(ms)
  const after = (from: string, count: number): string => {
    let ms = Date.parse(from)
    let open = 0
    while (open < count) {
      ms += millis
      if (isOpen(ms)) open++
    }
    return new Date(ms).toISOString().slice(0, 10)
  }
  const between = (from: string, to: string): number => {
    let open = 0
    for (let ms = Date.parse(from) + millis; ms <= Date.parse(to); ms += millis) if (isOpen(ms)) open++
    return open
  }
  return { isOpen, after, between }
}

const first = Date.UTC(2023, 11, 1) / millis
const last = Date.UTC(2028, 1, 29) / millis
const someDay = fc.integer({ min: first, max: last }).map(fromDayNumber)
const ownDay = fc.record({ day: someDay, name: fc.constant('x'), off: fc.boolean() })

describe('working days', () => {
  it.each([
    // Thursday before Nyepi and Idulfitri 2026: 18 to 24 March are off.
    ['2026-03-16', 1, '2026-03-17'],
    ['2026-03-17', 1, '2026-03-25'],
    ['2026-03-17', 5, '2026-03-31'],
    // A request on Friday: day 1 is Monday.
    ['2026-11-06', 1, '2026-11-09'],
    ['2026-11-06', 5, '2026-11-13'],
    // A request on a day off counts from the next open day.
    ['2026-11-07', 5, '2026-11-13'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-12-24', 3, '2025-12-31'],
    ['2026-11-06', 0, '2026-11-06'],
  ] as const)('from %s plus %i end on %s', (from, count, end) => {
    expect(addWorkingDays(builtIn, d(from), count)).toBe(end)
  })

  it('do not go backwards', () => {
    expect(() => addWorkingDays(builtIn, d('2026-11-06'), -1)).toThrow(RangeError)
    expect(workingDaysBetween(builtIn, d('2026-11-13'), d('2026-11-06'))).toBe(-5)
  })

  it('follow the days the unit adds and takes away', () => {
    const own = createCalendar([
      { day: d('2026-04-27'), name: 'Hari jadi provinsi', off: true },
      { day: d('2026-12-24'), name: 'Tetap bekerja', off: false },
    ])
    expect(isWorkingDay(own, d('2026-04-27'))).toBe(false)
    expect(isWorkingDay(own, d('2026-12-24'))).toBe(true)
    expect(isWorkingDay(builtIn, d('2026-12-24'))).toBe(false)
  })

  it('agree with a walk through the UTC calendar, whatever days are off', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 60 }), fc.array(ownDay, { maxLength: 6 }), (from, count, own) => {
        const calendar = createCalendar(own)
        const { after, between, isOpen } = oracle([...calendar.offDays.keys()])
        const to = addWorkingDays(calendar, from, count)
        // Plain comparisons: thousands of calls of expect cost more than the code under test.
        return (
          to === after(from, count) &&
          workingDaysBetween(calendar, from, to) === between(from, to) &&
          isWorkingDay(calendar, from) === isOpen(Date.parse(from))
        )
      }),
      { numRuns: 20_000 },
    )
  })
})

describe('the built-in list', () => {
  it('names each day once, in order, and covers its years', () => {
    const days = listedHolidays.map(({ day }) => day)
    expect([...new Set(days)].sort()).toEqual(days)
    for (const year of listedYears) {
      const names = listedHolidays.filter(({ day }) => day.startsWith(String(year))).map(({ name }) => name)
      for (const name of ['Hari Raya Idulfitri', 'Hari Raya Iduladha', 'Hari Suci Nyepi', 'Hari Raya Waisak']) {
        expect(names).toContain(name)
      }
    }
  })

  it('holds as many days of holiday and joint leave as the decrees of 2024 to 2026', () => {
    const count = (year: number, kind: string) =>
      listedHolidays.filter((one) => one.day.startsWith(String(year)) && one.kind === kind).length
    // 2024 and its two election days; 2025 with 18 August.
    expect([count(2024, 'LIBUR'), count(2024, 'CUTI')]).toEqual([19, 10])
    expect([count(2025, 'LIBUR'), count(2025, 'CUTI')]).toEqual([17, 11])
    expect([count(2026, 'LIBUR'), count(2026, 'CUTI')]).toEqual([17, 8])
  })

  it('marks what was not compared with a decree', () => {
    expect(listedHolidays.filter(({ toCheck }) => toCheck).every(({ day }) => day.startsWith('2027'))).toBe(true)
    expect(listedHolidays.filter(({ day }) => day.startsWith('2027')).every(({ toCheck }) => toCheck)).toBe(true)
  })

  it('has Easter where the Gregorian rule puts it', () => {
    for (const year of listedYears) {
      const easter = listedHolidays.find(({ day, name }) => day.startsWith(String(year)) && name.includes('Paskah'))
      expect(easter?.day).toBe(gregorianEaster(year))
    }
  })
})

/** Anonymous Gregorian algorithm. */
function gregorianEaster(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
