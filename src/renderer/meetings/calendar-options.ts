/** What of FullCalendar never changes: its views, words, steps and class names. */
import type { CalendarOptions } from '@fullcalendar/react'
import dayGrid from '@fullcalendar/react/daygrid'
import interaction from '@fullcalendar/react/interaction'
import list from '@fullcalendar/react/list'
import idLocale from '@fullcalendar/react/locales/id'
import classic from '@fullcalendar/react/themes/classic'
import timeGrid from '@fullcalendar/react/timegrid'

const clock = { hour: '2-digit', minute: '2-digit', hour12: false, omitZeroMinute: false } as const

export const calendarOptions: CalendarOptions = {
  plugins: [classic, dayGrid, timeGrid, list, interaction],
  locale: idLocale,
  height: '100%',
  headerToolbar: false,
  borderless: true,
  expandRows: true,
  eventDisplay: 'block',
  displayEventTime: false,
  eventInteractive: true,
  dayMaxEvents: 3,
  moreLinkText: (count: number) => `${count} lagi`,
  moreLinkHint: (count: number) => `Tampilkan ${count} rapat lagi`,
  moreLinkClass: 'cal-more',
  popoverClass: 'cal-popover',
  closeHint: 'Tutup',
  eventOrder: 'rank,start,-duration,title',
  slotDuration: '00:30:00',
  snapDuration: '00:15:00',
  scrollTime: '07:00:00',
  slotEventOverlap: false,
  nowIndicator: true,
  nowIndicatorLineClass: 'cal-now',
  selectMirror: true,
  highlightClass: 'cal-select',
  eventMinHeight: 20,
  eventTimeFormat: clock,
  slotHeaderFormat: clock,
  slotHeaderInnerClass: 'cal-slot',
  dayHeaderInnerClass: ({ isToday }) => (isToday ? 'cal-head cal-head-today' : 'cal-head'),
  dayHeaderFormat: { weekday: 'long' },
  dayCellTopInnerClass: ({ isToday, isOther }) => (isToday ? 'cal-today' : isOther ? 'cal-other' : 'cal-day'),
  dayCellClass: ({ dow }) => (isWeekend(dow) ? 'cal-weekend' : ''),
  dayLaneClass: ({ dow }) => (isWeekend(dow) ? 'cal-weekend' : ''),
  listDayHeaderClass: 'cal-list-day',
  // The second text of a day repeats its name.
  listDayHeaderInnerClass: ({ level }) => (level > 0 ? 'cal-hide' : 'cal-list-head'),
  listItemEventBeforeClass: 'cal-hide',
  listDayFormat: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  noEventsText: 'Belum ada rapat pada bulan ini.',
  noEventsInnerClass: 'cal-empty',
  views: {
    timeGridWeek: { dayHeaderFormat: { weekday: 'long', day: 'numeric' } },
    timeGridDay: { dayHeaderFormat: { weekday: 'long', day: 'numeric', month: 'long' } },
  },
}

const isWeekend = (dow: number): boolean => dow === 0 || dow === 6
