/** Text that letters share. */
import type { CalendarDate } from '../calendar/dates'
import { plainDate } from '../calendar/words'

/** "Kendari, 6 April 2026"; room for the date by hand while it is not known. */
export function placeAndDate(place: string, date: CalendarDate | null): string {
  return date ? `${place}, ${plainDate(date)}` : `${place},`
}
