import { expect, test } from 'vitest'
import { addDays, dateOf } from '../calendar/dates'
import { periodEnd, periodStart, periodWords, previousSemester, semesterOf } from './periods'

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
