/** Dates in Indonesian words, and back from what people type. */
import { dateOf, dateParts, isCalendarDate, weekday, type CalendarDate } from './dates'

/** Names of the months, January first. */
export const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

/** Short names of the months for tables, January first. */
export const shortMonthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Mei',
  'Jun',
  'Jul',
  'Agu',
  'Sep',
  'Okt',
  'Nov',
  'Des',
] as const

/** Names of the days, Sunday first. */
export const dayNames = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const

/** "Kamis, 26 November 2026" */
export function longDate(date: CalendarDate): string {
  return `${dayName(date)}, ${plainDate(date)}`
}

/** "26 November 2026", as on letters. */
export function plainDate(date: CalendarDate): string {
  return `${dateParts(date).day} ${monthYear(date)}`
}

/** "26 Nov 2026", for tables. */
export function shortDate(date: CalendarDate): string {
  const { year, month, day } = dateParts(date)
  return `${day} ${shortMonthNames[month - 1] ?? ''} ${year}`
}

/** "26/11/2026", as typed into fields. */
export function fieldDate(date: CalendarDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}

/** "November 2026" */
export function monthYear(date: CalendarDate): string {
  const { year, month } = dateParts(date)
  return `${monthNames[month - 1] ?? ''} ${year}`
}

/** "Kamis" */
export function dayName(date: CalendarDate): string {
  return dayNames[weekday(date)] ?? ''
}

/**
 * Reads a date that a person or a spreadsheet wrote: 2026-11-26, 26/11/2026, 26-11-2026, 26.11.2026,
 * 26 Nov 2026, Kamis, 26 November 2026. Null when it is none of these or the day does not exist.
 */
export function parseDate(text: string): CalendarDate | null {
  const trimmed = text.trim()
  if (isCalendarDate(trimmed)) return trimmed
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed)
  if (numeric) return realDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]))
  const worded = /^(?:\p{L}+['’]?\p{L}*,?\s+)?(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(trimmed)
  if (!worded) return null
  return realDate(Number(worded[3]), monthOf(worded[2] ?? ''), Number(worded[1]))
}

function realDate(year: number, month: number, day: number): CalendarDate | null {
  try {
    return dateOf(year, month, day)
  } catch {
    return null
  }
}

/** Other short forms that occur in files; English ones come from spreadsheets set to English. */
const otherMonths: Record<string, number> = {
  peb: 2,
  pebruari: 2,
  ags: 8,
  agt: 8,
  agust: 8,
  sept: 9,
  nop: 11,
  nopember: 11,
  may: 5,
  aug: 8,
  oct: 10,
  dec: 12,
}

function monthOf(word: string): number {
  const lower = word.toLowerCase()
  const long = monthNames.findIndex((name) => name.toLowerCase() === lower)
  if (long >= 0) return long + 1
  const short = shortMonthNames.findIndex((name) => name.toLowerCase() === lower)
  return short >= 0 ? short + 1 : (otherMonths[lower] ?? 0)
}
