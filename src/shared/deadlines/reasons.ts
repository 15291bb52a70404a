/** Terms of the sums that explain deadlines. */
import type { ReasonTerm } from '../agreements/model'
import { dayNumber, fromDayNumber, type CalendarDate } from '../calendar/dates'
import { longDate, plainDate } from '../calendar/words'
import type { WorkCalendar } from '../calendar/working-days'

/** A term of a reason. */
export const term = (
  kind: ReasonTerm['kind'],
  label: string,
  value: string,
  note: string | null = null,
): ReasonTerm => ({
  kind,
  label,
  value,
  note,
})

/** "3 hari kerja lagi", "hari ini hari terakhir", "lewat 2 hari" */
export function leftWords(left: number, unit: 'HARI' | 'HARI_KERJA'): string {
  const word = unit === 'HARI' ? 'hari' : 'hari kerja'
  if (left === 0) return 'hari ini hari terakhir'
  return left > 0 ? `${left} ${word} lagi` : `lewat ${-left} ${word}`
}

/** The last line of a sum: when it is due, and how far that is. */
export const dueTerm = (dueOn: CalendarDate, note: string): ReasonTerm =>
  term('result', 'Hari terakhir', longDate(dueOn), note)

/** Which days off beside weekends a count of working days has passed over; null when none. */
export function holidaysTerm(calendar: WorkCalendar, from: CalendarDate, to: CalendarDate): ReasonTerm | null {
  const first = dayNumber(from)
  const last = dayNumber(to)
  const passed = [...calendar.offNumbers]
    .filter((day) => day > first && day <= last)
    .sort((a, b) => a - b)
    .map((number) => {
      const day = fromDayNumber(number)
      return `${plainDate(day)} ${calendar.offDays.get(day) ?? ''}`
    })
  return passed.length === 0 ? null : term('rule', 'Hari libur dilewati', `${passed.length} hari`, passed.join('; '))
}
