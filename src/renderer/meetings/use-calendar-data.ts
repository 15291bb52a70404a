/** Meetings and layers around what the calendar shows: read by the quarter, so that most steps need no reading at all. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { addDays, addMonths, dateOf, dateParts, type CalendarDate } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import type { LayerItem } from '../../shared/layers/contract'
import type { MeetingRow } from '../../shared/meetings/model'
import type { CalendarLayer } from '../../shared/meetings/span'
import { call, useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import type { Shown } from './MeetingCalendar'

const noMeetings: readonly MeetingRow[] = []
const noItems: readonly LayerItem[] = []
/** The six weeks of a month reach so far beyond it. */
const MARGIN = 14

/** `all` is around the view, `onScreen` within it. */
export function useCalendarMeetings(shown: Shown | null): {
  all: readonly MeetingRow[]
  onScreen: readonly MeetingRow[]
} {
  const { timeZone } = useSession()
  const client = useQueryClient()
  const quarter = shown && quarterOf(shown.date)
  const span = quarter ? momentsOf(quarter, timeZone) : { from: 0, to: 0 }
  const all = useRoute('meetings.calendar', span, { enabled: shown !== null }).data ?? noMeetings
  useEffect(() => {
    if (!quarter) return
    for (const months of [3, -3]) {
      const next = momentsOf(addMonths(quarter, months), timeZone)
      void client.prefetchQuery({
        queryKey: ['meetings.calendar', next],
        queryFn: () => call('meetings.calendar', next),
      })
    }
  }, [client, quarter, timeZone])
  const onScreen = useMemo(
    () => (shown ? all.filter(({ startsAt, endsAt }) => startsAt < shown.to && endsAt > shown.from) : noMeetings),
    [all, shown],
  )
  return { all, onScreen }
}

/** Items of the layers that are on, of the quarter and its margin. */
export function useCalendarLayers(shown: Shown | null, layers: readonly CalendarLayer[]): readonly LayerItem[] {
  const quarter = shown && quarterOf(shown.date)
  const question = { ...daysOf(quarter ?? dateOf(2000, 1, 1)), layers: [...layers] }
  const answer = useRoute('layers.list', question, { enabled: quarter !== null && layers.length > 0 })
  return layers.length > 0 ? (answer.data?.items ?? noItems) : noItems
}

/** The first day of the quarter of the year. */
function quarterOf(date: CalendarDate): CalendarDate {
  const { year, month } = dateParts(date)
  return dateOf(year, month - ((month - 1) % 3), 1)
}

const daysOf = (quarter: CalendarDate) => ({
  from: addDays(quarter, -MARGIN),
  to: addDays(addMonths(quarter, 3), MARGIN),
})

function momentsOf(quarter: CalendarDate, timeZone: string) {
  const { from, to } = daysOf(quarter)
  return { from: momentAt(from, 0, timeZone), to: momentAt(to, 0, timeZone) }
}
