/** Which part of the calendar is shown: kept in the address, so that going back finds the same month. */
import { z } from 'zod'
import { addDays, calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { longDate, monthYear, plainDate } from '../../shared/calendar/words'

export const calendarViews = ['tahun', 'bulan', 'minggu', 'hari', 'agenda'] as const
export type CalendarView = (typeof calendarViews)[number]
/** Those that FullCalendar draws; the year is drawn by ourselves. */
export type GridView = Exclude<CalendarView, 'tahun'>

export const viewWords: Record<CalendarView, string> = {
  tahun: 'Tahun',
  bulan: 'Bulan',
  minggu: 'Minggu',
  hari: 'Hari',
  agenda: 'Agenda',
}

/** Their names in FullCalendar. */
export const viewTypes: Record<GridView, string> = {
  bulan: 'dayGridMonth',
  minggu: 'timeGridWeek',
  hari: 'timeGridDay',
  agenda: 'listMonth',
}

/** What one step of the arrows is called. */
export const stepWords: Record<CalendarView, string> = {
  tahun: 'Tahun',
  bulan: 'Bulan',
  minggu: 'Minggu',
  hari: 'Hari',
  agenda: 'Bulan',
}

const gridViews = ['bulan', 'minggu', 'hari', 'agenda'] as const satisfies readonly GridView[]

export const viewOfType = (type: string): GridView => gridViews.find((view) => viewTypes[view] === type) ?? 'bulan'

const Place = z.object({
  tampilan: z.enum(calendarViews).optional().catch(undefined),
  tanggal: calendarDate.optional().catch(undefined),
})

export type CalendarPlace = { view: CalendarView; date: CalendarDate }

/** The place that an address names; `today` when it names none. */
export function placeOf(search: unknown, today: CalendarDate): CalendarPlace {
  const { tampilan, tanggal } = Place.parse(search)
  return { view: tampilan ?? 'bulan', date: tanggal ?? today }
}

export const pathOf = ({ view, date }: CalendarPlace): string => `/rakor?tampilan=${view}&tanggal=${date}`

/** "November 2026", "23–29 November 2026", "Selasa, 24 November 2026". `end` is the day after the last one. */
export function titleOf(view: CalendarView, start: CalendarDate, end: CalendarDate): string {
  if (view === 'tahun') return start.slice(0, 4)
  if (view === 'hari') return longDate(start)
  if (view !== 'minggu') return monthYear(start)
  const last = addDays(end, -1)
  const [from, to] = [plainDate(start).split(' '), plainDate(last).split(' ')]
  if (from[2] !== to[2]) return `${from.join(' ')} – ${to.join(' ')}`
  if (from[1] !== to[1]) return `${from[0]} ${from[1]} – ${to.join(' ')}`
  return `${from[0]}–${to.join(' ')}`
}
