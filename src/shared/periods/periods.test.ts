import { expect, test } from 'vitest'
import { addDays, dateOf } from '../calendar/dates'
import { missingPeriods, periodEnd, periodStart, periodWords, previousSemester, semesterOf } from './periods'

test('a semester follows the one before without a gap', () => {
  let period = semesterOf(dateOf(2026, 8, 17))
  expect(periodWords(period)).toBe('Semester II Tahun 2026')
  for (let step = 0; step < 6; step++) {
    const before = previousSemester(period)
    expect(addDays(periodEnd(before), 1)).toBe(periodStart(period))
    period = before
  }
})

test('the last and first day of a semester lie in it', () => {
  expect(semesterOf(dateOf(2026, 6, 30))).toEqual({ year: 2026, semester: 1 })
  expect(semesterOf(dateOf(2026, 7, 1))).toEqual({ year: 2026, semester: 2 })
  expect([periodStart({ year: 2026, semester: 0 }), periodEnd({ year: 2026, semester: 0 })]).toEqual([
    '2026-01-01',
    '2026-12-31',
  ])
  expect(periodWords({ year: 2026, semester: 0 })).toBe('Tahun 2026')
})

test('every period that is over, and in which an agreement ran, is owed until its report is there', () => {
  const owing = {
    from: dateOf(2024, 11, 5),
    until: dateOf(2026, 2, 1),
    yearly: false,
    given: [{ year: 2025, semester: 1 }],
  }
  expect(missingPeriods(owing, dateOf(2026, 6, 30)).map(periodWords)).toEqual([
    'Semester II Tahun 2024',
    'Semester II Tahun 2025',
  ])
  expect(missingPeriods(owing, dateOf(2030, 1, 1)).map(periodWords)).toContain('Semester I Tahun 2026')
  expect(missingPeriods({ ...owing, yearly: true, until: null }, dateOf(2026, 12, 31)).map(periodWords)).toEqual([
    'Tahun 2024',
    'Tahun 2025',
  ])
  expect(missingPeriods({ ...owing, from: null }, dateOf(2030, 1, 1))).toEqual([])
})
