/** Data of the calendar of meetings on paper: the weeks of a month, each meeting in its days. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { Imprint, Letterhead } from './model'

/** A meeting on one of its days. */
export const CalendarEntry = z.object({
  /** Stands for the kind, explained below the calendar: on paper no colour tells kinds apart. */
  letter: z.string(),
  /** "09.00–11.30"; on the later days of a meeting "lanjutan". */
  time: z.string(),
  title: z.string(),
  place: z.string().nullable(),
  /** A status worth a word to whoever plans by it: draft, cancelled. */
  note: z.string().nullable(),
  /** Struck out: the meeting does not take place. */
  struck: z.boolean(),
})
export type CalendarEntry = z.output<typeof CalendarEntry>

export const PaperDay = z.object({
  date: calendarDate,
  /** In the week, not in the month. */
  outside: z.boolean(),
  /** Name of the holiday, empty for a Saturday or Sunday; null on working days. */
  off: z.string().nullable(),
  entries: z.array(CalendarEntry),
})
export type PaperDay = z.output<typeof PaperDay>

export const MeetingCalendarData = z.object({
  letterhead: Letterhead,
  /** "November 2026" */
  month: z.string(),
  unitName: z.string(),
  /** Lines that say what the calendar covers. */
  scope: z.array(z.string()),
  /** From Monday to Sunday. */
  weeks: z.array(z.array(PaperDay).length(7)).min(4).max(6),
  kinds: z.array(z.object({ letter: z.string(), word: z.string(), count: z.number().int() })),
  imprint: Imprint,
})
export type MeetingCalendarData = z.output<typeof MeetingCalendarData>
