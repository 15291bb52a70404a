/** The calendar itself: FullCalendar in Indonesian and in the office's time zone. */
import FullCalendar from '@fullcalendar/react'
import type { CalendarRef, EventApi, EventChangeInfo } from '@fullcalendar/react'
import '@fullcalendar/react/skeleton.css'
import '@fullcalendar/react/themes/classic/theme.css'
import Box from '@mui/material/Box'
import { useMemo, type Ref } from 'react'
import { addDays, calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import type { LayerItem } from '../../shared/layers/contract'
import type { MeetingRow } from '../../shared/meetings/model'
import type { CalendarPlace, GridView } from './calendar-view'
import { viewOfType, viewTypes } from './calendar-view'
import { calendarStyle } from './calendar-style'
import { calendarOptions as fixed } from './calendar-options'
import { EventBox } from './EventBox'
import { LayerBox } from './LayerBox'

/** What is on screen; `end` is the day after the last one. */
export type Shown = {
  view: GridView
  date: CalendarDate
  start: CalendarDate
  end: CalendarDate
  from: number
  to: number
}
export type Times = { startsAt: number; endsAt: number }

type Props = {
  ref: Ref<CalendarRef>
  place: CalendarPlace & { view: GridView }
  layers: readonly LayerItem[]
  meetings: readonly MeetingRow[]
  timeZone: string
  mayWrite: boolean
  onShown: (shown: Shown) => void
  onOpen: (meeting: MeetingRow) => void
  /** A span chosen by dragging; whole days become office hours. */
  onSelect: (times: Times) => void
  onMove: (meeting: MeetingRow, times: Times, revert: () => void) => void
  /** Let go with Ctrl held: the meeting stays, and a copy of it is wanted there. */
  onCopy: (meeting: MeetingRow, times: Times) => void
  onLayer: (item: LayerItem) => void
  /** Where a meeting is held over just now; null when it is let go. */
  onDrag: (held: { meeting: MeetingRow; times: Times } | null) => void
}

export function MeetingCalendar(props: Props) {
  const { ref, place, meetings, layers, timeZone, mayWrite, onShown, onOpen, onSelect, onMove, onCopy } = props
  const events = useMemo(
    () => [...meetings.map((meeting) => eventOf(meeting, mayWrite)), ...layers.map(layerEvent)],
    [meetings, layers, mayWrite],
  )
  const timesOf = (event: EventApi) => timesIn(timeZone, event)
  const move = ({ event, revert }: EventChangeInfo) => onMove(meetingOf(event), timesOf(event), revert)
  const letGo = () => props.onDrag(null)
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
        allDaySlot={layers.length > 0}
        eventClick={({ event }) => {
          const item = itemOf(event)
          if (item) props.onLayer(item)
          else onOpen(meetingOf(event))
        }}
        eventAllow={({ startStr, endStr }, event) => {
          if (event) {
            const times = { startsAt: instant(startStr, timeZone), endsAt: instant(endStr, timeZone) }
            props.onDrag({ meeting: meetingOf(event), times })
          }
          return true
        }}
        eventDragStop={letGo}
        eventResizeStop={letGo}
        select={({ startStr, endStr, allDay }) =>
          onSelect(allDay ? officeHours(startStr, endStr, timeZone) : slots(startStr, endStr, timeZone))
        }
        eventDrop={(change) => {
          if (!change.jsEvent.ctrlKey) return move(change)
          const { event, revert } = change
          const [meeting, times] = [meetingOf(event), timesOf(event)]
          revert()
          onCopy(meeting, times)
        }}
        eventResize={move}
        eventContent={({ event, view, isMirror }) => {
          const item = itemOf(event)
          if (item) return <LayerBox item={item} />
          return (
            <EventBox
              meeting={meetingOf(event)}
              timeZone={timeZone}
              room={roomOf(view.type)}
              times={isMirror ? timesOf(event) : meetingOf(event)}
            />
          )
        }}
      />
    </Box>
  )
}

const roomOf = (type: string) => (type === viewTypes.bulan ? 'month' : type === viewTypes.agenda ? 'list' : 'grid')

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
  extendedProps: { meeting, rank: 1 },
})

const layerEvent = (item: LayerItem) => ({
  id: item.id,
  title: item.title,
  start: item.day,
  allDay: true,
  editable: false,
  className: `ev ev-layer-${item.layer}`,
  // Holidays above the meetings of a day, what is due below them.
  extendedProps: { item, rank: item.layer === 'holidays' ? 0 : 2 },
})

/** `layerEvent` put it there; null for a meeting. */
const itemOf = (event: EventApi): LayerItem | null => (event.extendedProps['item'] as LayerItem | undefined) ?? null

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
