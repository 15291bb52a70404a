/** What earlier meetings left open, as papers of the next one list it. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'

export const OpenItem = z.object({
  title: z.string(),
  /** Office or person. */
  who: z.string().nullable(),
  dueOn: calendarDate.nullable(),
  /** Past its due date. */
  late: z.boolean(),
})
export type OpenItem = z.output<typeof OpenItem>
