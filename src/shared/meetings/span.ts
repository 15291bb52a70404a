/** Which meetings of the calendar a print covers. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { meetingKinds } from './enums'

/** Days from the first to the last one, both included; only meetings of these kinds. */
export const CalendarSpan = z.object({
  from: calendarDate,
  to: calendarDate,
  kinds: z.array(z.enum(meetingKinds)).default([...meetingKinds]),
})
export type CalendarSpan = z.output<typeof CalendarSpan>
