/** Print and export of the calendar: the month as a calendar, any view as an agenda. */
import Book from '@mui/icons-material/MenuBookOutlined'
import List from '@mui/icons-material/ListAltOutlined'
import Read from '@mui/icons-material/FileUploadOutlined'
import Save from '@mui/icons-material/IosShareOutlined'
import { useState } from 'react'
import { addDays } from '../../shared/calendar/dates'
import { monthYear } from '../../shared/calendar/words'
import type { MeetingKind } from '../../shared/meetings/enums'
import type { CalendarLayer } from '../../shared/meetings/span'
import type { PaperRequest } from '../../shared/papers/contract'
import { useRights } from '../ipc/session'
import { ListOutputs } from '../records/ListOutputs'
import { ActionMenu } from '../ui/ActionMenu'
import { useGo } from '../ui/use-go'
import { BookDialog } from './BookDialog'
import { titleOf, type CalendarView } from './calendar-view'
import type { Shown } from './MeetingCalendar'
import { useSaveIcs } from './use-save-ics'

type Props = { shown: Place; kinds: readonly MeetingKind[]; layers: readonly CalendarLayer[] }

/** What is on screen: of the year its whole span. */
export type Place = Pick<Shown, 'start' | 'end' | 'date'> & { view: CalendarView }

/** Only the kinds and layers that are shown are printed. */
export function CalendarOutputs({ shown: { view, start, end, date }, kinds, layers }: Props) {
  const saveIcs = useSaveIcs()
  const go = useGo()
  const [book, setBook] = useState(false)
  const { mayWrite } = useRights()
  const span = { from: start, to: addDays(end, -1), kinds: [...kinds] }
  const request = { kind: 'meetings' as const, ...span, layers: [...layers] }
  const calendar = {
    label: `Kalender ${monthYear(date)}`,
    request: {
      kind: 'meeting-calendar',
      month: date,
      kinds: [...kinds],
      layers: [...layers],
    } satisfies PaperRequest,
  }
  const title = titleOf(view, start, end)
  const agenda = { label: `Agenda ${title}`, request: { kind: 'report', report: request } satisfies PaperRequest }
  return (
    <>
      <ListOutputs
        request={request}
        noun="agenda rapat"
        papers={view === 'bulan' ? [calendar, agenda] : [agenda, calendar]}
      />
      <ActionMenu
        dots
        size="medium"
        label="Kalender lain (.ics)"
        actions={[
          { label: `Simpan ${title} (.ics)`, icon: <Save />, run: () => saveIcs({ kind: 'span', ...span }) },
          { label: 'Simpan semua rapat (.ics)', icon: <Save />, run: () => saveIcs({ kind: 'all' }) },
          ...(mayWrite
            ? [{ label: 'Impor kalender (.ics)', icon: <Read />, ruled: true, run: () => go.to('/rakor/impor') }]
            : []),
          { label: 'Buku rakor', icon: <Book />, ruled: true, run: () => setBook(true) },
          { label: 'Daftar rapat', icon: <List />, ruled: true, run: () => go.to('/rakor/daftar') },
        ]}
      />
      {book && <BookDialog date={date} onClose={() => setBook(false)} />}
    </>
  )
}
