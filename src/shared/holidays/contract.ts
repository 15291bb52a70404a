/** Routes of the days off. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { HolidayId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { HolidayInput, HolidayRow, listedMarks } from './model'

const manage = { access: 'manage' } as const

export const holidaysContract = {
  /** Days of a year, earliest first, and the years for which anything is known. */
  'holidays.list': query(
    z.object({ year: z.number().int().min(1900).max(2200) }),
    z.object({ rows: z.array(HolidayRow), years: z.array(z.number().int()) }),
  ),
  'holidays.save': command(
    z.object({ id: HolidayId.nullable(), input: HolidayInput }),
    z.object({ id: HolidayId }),
    manage,
  ),
  'holidays.remove': command(z.object({ id: HolidayId }), z.object({}), manage),
  'holidays.mark': command(z.object({ day: calendarDate, mark: z.enum(listedMarks) }), z.object({}), manage),
} as const
