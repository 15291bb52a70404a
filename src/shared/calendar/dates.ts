/** Calendar dates without a time zone: what they are, how they are read, and arithmetic with them. */
import { z } from 'zod'
import type { TermUnit } from '../agreements/enums'

/** A day of the Gregorian calendar as `YYYY-MM-DD`, years 1000 to 9999. Text order is time order. */
export const calendarDate = z
  .string({ error: 'Isi tanggal.' })
  .refine(isRealDay, 'Tanggal ini tidak ada di kalender.')
  .brand<'CalendarDate'>()
export type CalendarDate = z.output<typeof calendarDate>

/** Year, month 1 to 12 and day of a date. */
export type DateParts = { year: number; month: number; day: number }

/** Whether a value is the text of a real calendar date. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && isRealDay(value)
}

/** The date of year, month 1 to 12 and day. Throws RangeError when there is no such day. */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  const text = `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
  if (!isCalendarDate(text)) throw new RangeError(`no such calendar date: ${text}`)
  return text
}

/** Year, month and day of a date. */
export function dateParts(date: CalendarDate): DateParts {
  return { year: digits(date, 0, 4), month: digits(date, 5, 7), day: digits(date, 8, 10) }
}

/** Negative when `a` is earlier than `b`, 0 when equal. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The date `days` later; earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** The same day `months` later; the last day of the month where the month is too short. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = dateParts(date)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  return dateOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** The same day `years` later; 29 February becomes 28 February where there is none. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  return addMonths(date, years * 12)
}

/** The last valid day of a term counted from `start`: the day before its anniversary. */
export function lastDayOfTerm(start: CalendarDate, count: number, unit: TermUnit): CalendarDate {
  switch (unit) {
    case 'TAHUN':
      return addDays(addYears(start, count), -1)
    case 'BULAN':
      return addDays(addMonths(start, count), -1)
    case 'HARI':
      return addDays(start, count - 1)
  }
}

/** Day of the week, 0 Sunday to 6 Saturday. */
export function weekday(date: CalendarDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7
}

/** Number of days of a month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Days since 1 January 1970, negative before. Eras of 400 years from 1 March, so leap days fall at the end. */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = dateParts(date)
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The date of a number of days since 1 January 1970. Throws RangeError outside the years 1000 to 9999. */
export function fromDayNumber(days: number): CalendarDate {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return dateOf(year, month, day)
}

function isRealDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(digits(text, 0, 4), month)
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The number written in a text of digits. Character by character: deadlines of 100,000 agreements read a million dates. */
function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let index = from; index < to; index++) value = value * 10 + text.charCodeAt(index) - 48
  return value
}
