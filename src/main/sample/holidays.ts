/** A day off of the unit's own, so that the settings and the count of working days show one. */
import { dateOf, dateParts, type CalendarDate } from '../../shared/calendar/dates'
import type { HolidayInput } from '../../shared/holidays/model'

/** The province's anniversary in the year of `today`; that offices close on it is invented. */
export const makeHoliday = (today: CalendarDate): HolidayInput => ({
  day: dateOf(dateParts(today).year, 4, 27),
  name: 'Hari jadi Provinsi Sulawesi Tenggara (contoh)',
})
