/** Which meetings of the calendar a print covers. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { meetingKinds } from './enums'

/** What can be laid over the calendar. */
export const calendarLayers = ['deadlines', 'reports', 'holidays'] as const
export type CalendarLayer = (typeof calendarLayers)[number]
export const layerWords: Record<CalendarLayer, string> = {
  deadlines: 'Batas waktu naskah',
  reports: 'Laporan berkala',
  holidays: 'Hari libur',
}

/** Days from the first to the last one, both included; only meetings of these kinds, and what is laid over them. */
export const CalendarSpan = z.object({
  from: calendarDate,
  to: calendarDate,
  kinds: z.array(z.enum(meetingKinds)).default([...meetingKinds]),
  /** Names of holidays stand on a calendar unless they are left out. */
  layers: z.array(z.enum(calendarLayers)).default(['holidays']),
})
export type CalendarSpan = z.output<typeof CalendarSpan>
