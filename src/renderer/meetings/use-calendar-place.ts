/** Where the calendar is: FullCalendar moves by itself and says so; the year is kept here. Both write the address. */
import type { CalendarRef } from '@fullcalendar/react'
import { useSearch } from '@tanstack/react-router'
import { useState, type RefObject } from 'react'
import { addYears, dateOf, dateParts, type CalendarDate } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import { useSession } from '../ipc/session'
import { useGo } from '../ui/use-go'
import type { Place } from './CalendarOutputs'
import { pathOf, placeOf, viewTypes, type CalendarPlace, type CalendarView, type GridView } from './calendar-view'
import type { Shown } from './MeetingCalendar'

export type Step = 'prev' | 'next' | 'today'

/** `calendar` is the ref that FullCalendar gets. */
export function useCalendarPlace(calendar: RefObject<CalendarRef | null>) {
  const go = useGo()
  const { timeZone } = useSession()
  const search: unknown = useSearch({ strict: false })
  // Where the calendar opens; afterwards it moves by itself.
  const [start, setStart] = useState<CalendarPlace>(() => placeOf(search, todayIn(timeZone, Date.now())))
  const [shown, setShown] = useState<Shown | null>(null)
  const isYear = start.view === 'tahun'
  const place: Place | null = isYear ? yearOf(start.date) : shown

  const open = (next: CalendarPlace) => {
    setShown(null)
    setStart(next)
    go.replace(pathOf(next))
  }
  return {
    /** Null while the year is shown. */
    grid: isYear ? null : { view: start.view as GridView, date: start.date },
    shown: isYear ? null : shown,
    place,
    view: place?.view ?? start.view,
    open,
    onShown: (next: Shown) => {
      setShown(next)
      go.replace(pathOf(next))
    },
    onView: (view: CalendarView) => {
      if (view === 'tahun' || isYear) open({ view, date: place?.date ?? start.date })
      else calendar.current?.getApi().changeView(viewTypes[view])
    },
    onStep: (step: Step) => {
      if (!isYear) return calendar.current?.getApi()[step]()
      const date = step === 'today' ? todayIn(timeZone, Date.now()) : addYears(start.date, step === 'next' ? 1 : -1)
      open({ view: 'tahun', date })
    },
  }
}

function yearOf(date: CalendarDate): Place {
  const { year } = dateParts(date)
  return { view: 'tahun', date, start: dateOf(year, 1, 1), end: dateOf(year + 1, 1, 1) }
}
