/** The days that a rule gives, counted by rrule; it is loaded when a series is planned, not when the program starts. */
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { longestSeries, seriesRuleText, type SeriesRule } from '../../shared/meetings/series'

/** Days from `first` on that the rule names, `first` only if it fits; at most `longestSeries`. */
export async function seriesDays(rule: SeriesRule, first: CalendarDate): Promise<CalendarDate[]> {
  const { RRule } = await import('rrule')
  // Whole days are reckoned in UTC; the zone of the unit comes in with the time of day.
  const dtstart = new Date(`${first}T00:00:00Z`)
  const expanded = new RRule({ ...RRule.parseString(seriesRuleText(rule)), dtstart })
  const days = expanded.all((_date, index) => index < longestSeries)
  return days.map((date) => calendarDate.parse(date.toISOString().slice(0, 10)))
}
