/** Working days: Monday to Friday without holidays and joint leave, as the unit's calendar has them. */
import { dayNumber, fromDayNumber, type CalendarDate } from './dates'
import { listedHolidays } from './holidays'

/** What the unit says of a day: a further day off, or a listed day on which it works. */
export type OwnDay = { day: CalendarDate; name: string; off: boolean }

/** Which days beside weekends are off. Built once by `createCalendar` and passed about. */
export type WorkCalendar = {
  /** Days off with their names, weekends among them where a holiday falls on one. */
  readonly offDays: ReadonlyMap<CalendarDate, string>
  /** Day numbers of the days off from Monday to Friday; counting with text would cost ten times as much. */
  readonly offNumbers: ReadonlySet<number>
}

/** The built-in list with the unit's own entries; an own entry wins over a listed day. */
export function createCalendar(own: readonly OwnDay[] = []): WorkCalendar {
  const offDays = new Map(listedHolidays.map(({ day, name }) => [day, name]))
  for (const { day, name, off } of own) {
    if (off) offDays.set(day, name)
    else offDays.delete(day)
  }
  return { offDays, offNumbers: new Set([...offDays.keys()].map(dayNumber).filter(isWeekday)) }
}

/** Whether offices are open on a day. Saturday and Sunday never are. */
export function isWorkingDay(calendar: WorkCalendar, day: CalendarDate): boolean {
  return isOpen(calendar, dayNumber(day))
}

/**
 * The last day of a time limit of `count` working days that starts with an event on `from`. The day of the event is not
 * counted; the first working day after it is day 1; the day returned is itself a working day and belongs to the limit.
 * Zero returns `from`. Throws RangeError for a negative count.
 */
export function addWorkingDays(calendar: WorkCalendar, from: CalendarDate, count: number): CalendarDate {
  if (count < 0) throw new RangeError('count of working days must not be negative')
  let day = dayNumber(from)
  for (let left = count; left > 0;) {
    day += 1
    if (isOpen(calendar, day)) left -= 1
  }
  return fromDayNumber(day)
}

/** Working days after `from` up to and including `to`, as `addWorkingDays` counts them; negative when `to` is earlier. */
export function workingDaysBetween(calendar: WorkCalendar, from: CalendarDate, to: CalendarDate): number {
  if (to < from) return -workingDaysBetween(calendar, to, from)
  const first = dayNumber(from)
  const last = dayNumber(to)
  // Whole weeks at once, so that a span of years costs no more than its holidays.
  const weeks = Math.floor((last - first) / 7)
  let count = weeks * 5
  for (let day = first + weeks * 7 + 1; day <= last; day++) if (isWeekday(day)) count += 1
  for (const day of calendar.offNumbers) if (day > first && day <= last) count -= 1
  return count
}

const isOpen = ({ offNumbers }: WorkCalendar, day: number): boolean => isWeekday(day) && !offNumbers.has(day)

/** 1 January 1970 was a Thursday. */
function isWeekday(day: number): boolean {
  const fromMonday = (((day + 3) % 7) + 7) % 7
  return fromMonday < 5
}
