/** Days off as the settings show them: the built-in list with what the unit says of it, and its own days. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { HolidayId } from '../ids/ids'
import { requiredText } from '../lists/page'

/** A day off of the unit's own. */
export const HolidayInput = z.object({ day: calendarDate, name: requiredText('nama hari libur', 160) })
export type HolidayInput = z.output<typeof HolidayInput>

/** What the unit says of a listed day: nothing, that it works on it, or that somebody compared it with the decree. */
export const listedMarks = ['USUAL', 'WORKED', 'CHECKED'] as const
export type ListedMark = (typeof listedMarks)[number]

export const HolidayRow = z.object({
  /** Id of the unit's entry; null for a listed day nobody has said anything of. */
  id: HolidayId.nullable(),
  day: calendarDate,
  name: z.string(),
  source: z.enum(['LISTED', 'OWN']),
  kind: z.enum(['LIBUR', 'CUTI']),
  mark: z.enum(listedMarks),
  /** Not compared with the joint decree of the year. */
  toCheck: z.boolean(),
})
export type HolidayRow = z.output<typeof HolidayRow>
