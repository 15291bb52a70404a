/** The calendar itself: FullCalendar in Indonesian and in the office's time zone. */
import FullCalendar from '@fullcalendar/react'
import type { CalendarOptions, CalendarRef, EventApi, EventChangeInfo } from '@fullcalendar/react'
import dayGrid from '@fullcalendar/react/daygrid'
import interaction from '@fullcalendar/react/interaction'
import list from '@fullcalendar/react/list'
import idLocale from '@fullcalendar/react/locales/id'
import classic from '@fullcalendar/react/themes/classic'
import timeGrid from '@fullcalendar/react/timegrid'
import '@fullcalendar/react/skeleton.css'
import '@fullcalendar/react/themes/classic/theme.css'
import Box from '@mui/material/Box'
import { useMemo, type Ref } from 'react'
import { addDays, calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import type { MeetingRow } from '../../shared/meetings/model'
import type { CalendarPlace, CalendarView } from './calendar-view'
import { viewOfType, viewTypes } from './calendar-view'
import { calendarStyle } from './calendar-style'
import { EventBox } from './EventBox'

/** What is on screen; `end` is the day after the last one. */
export type Shown = {
  view: CalendarView
  date: CalendarDate
  start: CalendarDate
  end: CalendarDate
  from: number
  to: number
}
export type Times = { startsAt: number; endsAt: number }

type Props = {
  ref: Ref<CalendarRef>
  place: CalendarPlace
  meetings: readonly MeetingRow[]
  timeZone: string
  mayWrite: boolean
  onShown: (shown: Shown) => void
  onOpen: (meeting: MeetingRow) => void
  /** A span chosen by dragging; whole days become office hours. */
  onSelect: (times: Times) => void
  onMove: (meeting: MeetingRow, times: Times, revert: () => void) => void
}

export function MeetingCalendar(props: Props) {
  const { ref, place, meetings, timeZone, mayWrite, onShown, onOpen, onSelect, onMove } = props
  const events = useMemo(() => meetings.map((meeting) => eventOf(meeting, mayWrite)), [meetings, mayWrite])
  const timesOf = (event: EventApi) => timesIn(timeZone, event)
  const move = ({ event, revert }: EventChangeInfo) => onMove(meetingOf(event), timesOf(event), revert)
  return (
    <Box sx={calendarStyle}>
      <FullCalendar
        {...fixed}
        ref={ref}
        initialView={viewTypes[place.view]}
        initialDate={place.date}
        timeZone={timeZone}
        events={events}
        selectable={mayWrite}
        editable={mayWrite}
        datesSet={({ view, startStr, endStr }) => {
          const api = view.calendar
          onShown({
            view: viewOfType(view.type),
            date: day(api.formatIso(api.getDate(), true)),
            // Of a month with its edges only the month itself is named.
            start: day(api.formatIso(view.currentStart, true)),
            end: day(api.formatIso(view.currentEnd, true)),
            from: instant(startStr, timeZone),
            to: instant(endStr, timeZone),
          })
        }}
        eventClick={({ event }) => onOpen(meetingOf(event))}
        select={({ startStr, endStr, allDay }) =>
          onSelect(allDay ? officeHours(startStr, endStr, timeZone) : slots(startStr, endStr, timeZone))
        }
        eventDrop={move}
        eventResize={move}
        eventContent={({ event, view, isMirror }) => (
          <EventBox
            meeting={meetingOf(event)}
            timeZone={timeZone}
            room={roomOf(view.type)}
            times={isMirror ? timesOf(event) : meetingOf(event)}
          />
        )}
      />
    </Box>
  )
}

const roomOf = (type: string) => (type === viewTypes.bulan ? 'month' : type === viewTypes.agenda ? 'list' : 'grid')

const clock = { hour: '2-digit', minute: '2-digit', hour12: false, omitZeroMinute: false } as const

const fixed: CalendarOptions = {
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
  allDaySlot: false,
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

const marks: Partial<Record<MeetingRow['status'], string>> = {
  draft: 'ev-draft',
  cancelled: 'ev-cancelled',
  awaitingMinutes: 'ev-waiting',
}

const eventOf = (meeting: MeetingRow, mayWrite: boolean) => ({
  id: meeting.id,
  title: meeting.title,
  start: meeting.startsAt,
  end: meeting.endsAt,
  editable: mayWrite && meeting.status !== 'cancelled',
  className: `ev ${marks[meeting.status] ?? ''}`,
  extendedProps: { meeting },
})

/** `eventOf` put it there. */
const meetingOf = (event: EventApi): MeetingRow => event.extendedProps['meeting'] as MeetingRow

function timesIn(timeZone: string, event: EventApi): Times {
  const startsAt = instant(event.startStr, timeZone)
  return { startsAt, endsAt: event.end ? instant(event.endStr, timeZone) : startsAt + hour }
}

const hour = 3_600_000

/** A click marks one slot of half an hour, which no meeting is: it stands for two hours. */
function slots(startStr: string, endStr: string, timeZone: string): Times {
  const [startsAt, endsAt] = [instant(startStr, timeZone), instant(endStr, timeZone)]
  return { startsAt, endsAt: endsAt - startsAt > hour / 2 ? endsAt : startsAt + 2 * hour }
}

/** From 09.00 of the first day to 12.00 of the last one; `endStr` is the day after it. */
const officeHours = (startStr: string, endStr: string, timeZone: string): Times => ({
  startsAt: momentAt(day(startStr), 9 * 60, timeZone),
  endsAt: momentAt(addDays(day(endStr), -1), 12 * 60, timeZone),
})

/** FullCalendar writes a moment with its offset and a whole day as a date. */
const instant = (text: string, timeZone: string): number =>
  text.includes('T') ? Date.parse(text) : momentAt(day(text), 0, timeZone)

const day = (text: string): CalendarDate => calendarDate.parse(text.slice(0, 10))
