/** Working days: Monday to Friday without holidays and joint leave, as the unit's calendar has them. */
import { addDays, daysBetween, weekday, type CalendarDate } from './dates'
import { listedHolidays } from './holidays'

/** What the unit says of a day: a further day off, or a listed day on which it works. */
export type OwnDay = { day: CalendarDate; name: string; off: boolean }

/** Which days beside weekends are off, by name. Built once by `createCalendar` and passed about. */
export type WorkCalendar = { readonly offDays: ReadonlyMap<CalendarDate, string> }

/** The built-in list with the unit's own entries; an own entry wins over a listed day. */
export function createCalendar(own: readonly OwnDay[] = []): WorkCalendar {
  const offDays = new Map(listedHolidays.map(({ day, name }) => [day, name]))
  for (const { day, name, off } of own) {
    if (off) offDays.set(day, name)
    else offDays.delete(day)
  }
  return { offDays }
}

/** Whether offices are open on a day. Saturday and Sunday never are. */
export function isWorkingDay(calendar: WorkCalendar, day: CalendarDate): boolean {
  const ofWeek = weekday(day)
  return ofWeek !== 0 && ofWeek !== 6 && !calendar.offDays.has(day)
}

/**
 * The last day of a time limit of `count` working days that starts with an event on `from`. The day of the event is not
 * counted; the first working day after it is day 1; the day returned is itself a working day and belongs to the limit.
 * Zero returns `from`. Throws RangeError for a negative count.
 */
export function addWorkingDays(calendar: WorkCalendar, from: CalendarDate, count: number): CalendarDate {
  if (count < 0) throw new RangeError('count of working days must not be negative')
  let day = from
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(calendar, day)) left -= 1
  }
  return day
}

/**
 * Working days after `from` up to and including `to`, as `addWorkingDays` counts them; negative when `to` is earlier.
 * Whole weeks are counted at once, so a span of years costs no more than its holidays.
 */
export function workingDaysBetween(calendar: WorkCalendar, from: CalendarDate, to: CalendarDate): number {
  if (to < from) return -workingDaysBetween(calendar, to, from)
  const days = daysBetween(from, to)
  const weeks = Math.floor(days / 7)
  let count = weeks * 5
  for (let day = addDays(from, weeks * 7); day < to;) {
    day = addDays(day, 1)
    const ofWeek = weekday(day)
    if (ofWeek !== 0 && ofWeek !== 6) count += 1
  }
  for (const day of calendar.offDays.keys()) {
    if (day > from && day <= to && weekday(day) !== 0 && weekday(day) !== 6) count -= 1
  }
  return count
}
