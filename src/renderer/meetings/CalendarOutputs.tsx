/** Print and export of the calendar: the month as a calendar, any view as an agenda. */
import { addDays } from '../../shared/calendar/dates'
import { monthYear } from '../../shared/calendar/words'
import { meetingKinds, type MeetingKind } from '../../shared/meetings/enums'
import type { PaperRequest } from '../../shared/papers/contract'
import { ListOutputs } from '../records/ListOutputs'
import { titleOf } from './calendar-view'
import type { Shown } from './MeetingCalendar'

type Props = { shown: Shown; hidden: ReadonlySet<MeetingKind> }

/** Only the kinds that are shown are printed. */
export function CalendarOutputs({ shown: { view, start, end, date }, hidden }: Props) {
  const kinds = meetingKinds.filter((kind) => !hidden.has(kind))
  const request = { kind: 'meetings' as const, from: start, to: addDays(end, -1), kinds }
  const calendar = {
    label: `Kalender ${monthYear(date)}`,
    request: { kind: 'meeting-calendar', month: date, kinds } satisfies PaperRequest,
  }
  const agenda = {
    label: `Agenda ${titleOf(view, start, end)}`,
    request: { kind: 'report', report: request } satisfies PaperRequest,
  }
  return (
    <ListOutputs
      request={request}
      noun="agenda rapat"
      papers={view === 'bulan' ? [calendar, agenda] : [agenda, calendar]}
    />
  )
}
