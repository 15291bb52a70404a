/** What can be laid over the calendar of meetings: days on which something is due, and days off. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { query } from '../ipc/define'
import { meetingKinds } from '../meetings/enums'
import { calendarLayers } from '../meetings/span'

/** Something of a whole day that is no meeting. */
export const LayerItem = z.object({
  id: z.string(),
  layer: z.enum(calendarLayers),
  day: calendarDate,
  title: z.string(),
  /** What the date means: `Berakhir`, `Batas laporan`. */
  what: z.string(),
  /** Where it is worked on; null for a holiday. */
  to: z.string().nullable(),
})
export type LayerItem = z.output<typeof LayerItem>

/** Days from the first to the last one, both included, at most two years. */
const LayerQuestion = z.object({ from: calendarDate, to: calendarDate, layers: z.array(z.enum(calendarLayers)) })

/** A day of the year on which there is something. */
export const YearDay = z.object({
  day: calendarDate,
  meetings: z.number().int(),
  due: z.number().int(),
  off: z.string().nullable(),
})
export type YearDay = z.output<typeof YearDay>

/** A meeting over the end of a month counts in both, as the calendar of either shows it. */
const YearMonth = z.object({ month: z.number().int(), meetings: z.number().int(), due: z.number().int() })
export type YearMonth = z.output<typeof YearMonth>

export const layersContract = {
  /** By day; those of one day in the order of the layers. */
  'layers.list': query(LayerQuestion, z.object({ items: z.array(LayerItem), more: z.number().int() })),
  /** How many each day has, for the year. */
  'layers.year': query(
    z.object({
      year: z.number().int().min(1000).max(9998),
      kinds: z.array(z.enum(meetingKinds)),
      layers: z.array(z.enum(calendarLayers)),
    }),
    z.object({ days: z.array(YearDay), months: z.array(YearMonth) }),
  ),
} as const
