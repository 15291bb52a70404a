/** Semesters and years that reports cover: their days, words, and which one an agreement owes. */
import { dateOf, dateParts, type CalendarDate } from '../calendar/dates'

/** 1 or 2; 0 is the whole year. */
export type Period = { year: number; semester: 0 | 1 | 2 }

export const periodStart = ({ year, semester }: Period): CalendarDate => dateOf(year, semester === 2 ? 7 : 1, 1)
export const periodEnd = ({ year, semester }: Period): CalendarDate =>
  semester === 1 ? dateOf(year, 6, 30) : dateOf(year, 12, 31)

/** `Semester I Tahun 2026`, or `Tahun 2026`. */
export function periodWords({ year, semester }: Period): string {
  return semester === 0 ? `Tahun ${year}` : `Semester ${semester === 1 ? 'I' : 'II'} Tahun ${year}`
}

/** The semester a day lies in. */
export function semesterOf(date: CalendarDate): Period {
  const { year, month } = dateParts(date)
  return { year, semester: month <= 6 ? 1 : 2 }
}

/** The semester before. */
export function previousSemester({ year, semester }: Period): Period {
  return semester === 2 ? { year, semester: 1 } : { year: year - 1, semester: 2 }
}

/** The semester after. */
export function nextSemester({ year, semester }: Period): Period {
  return semester === 1 ? { year, semester: 2 } : { year: year + 1, semester: 1 }
}

/** When an agreement runs, which periods it owes, and those it has handed in. */
export type Owing = {
  from: CalendarDate | null
  /** Last valid day; null without end. */
  until: CalendarDate | null
  yearly: boolean
  given: readonly { year: number; semester: number }[]
}

/** Periods that are over on `today`, in which the agreement ran on some day, without a report; the oldest first. */
export function missingPeriods({ from, until, yearly, given }: Owing, today: CalendarDate): Period[] {
  if (from === null) return []
  const missing: Period[] = []
  const start = semesterOf(from)
  let period: Period = yearly ? { year: start.year, semester: 0 } : start
  while (periodEnd(period) < today && (until === null || periodStart(period) <= until)) {
    const { year, semester } = period
    if (!given.some((report) => report.year === year && report.semester === semester)) missing.push(period)
    period = yearly ? { year: year + 1, semester: 0 } : nextSemester(period)
  }
  return missing
}
