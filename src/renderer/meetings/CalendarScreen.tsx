/** Rakor: the calendar of meetings; drag to plan, drag to move. */
import type { CalendarRef } from '@fullcalendar/react'
import Box from '@mui/material/Box'
import { useSearch } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { todayIn } from '../../shared/calendar/moments'
import type { MeetingKind } from '../../shared/meetings/enums'
import type { Conflict, MeetingRow } from '../../shared/meetings/model'
import { useRoute } from '../ipc/hooks'
import { useRights, useSession } from '../ipc/session'
import { narrow } from '../ui/media'
import { useShortcut } from '../ui/ShortcutProvider'
import { useGo } from '../ui/use-go'
import { pathOf, placeOf, stepWords, titleOf, viewTypes, type CalendarView } from './calendar-view'
import { CalendarHead } from './CalendarHead'
import { CalendarOutputs } from './CalendarOutputs'
import { CalendarSide } from './CalendarSide'
import { ClashNotice } from './ClashNotice'
import { MeetingCalendar, type Shown, type Times } from './MeetingCalendar'
import { useMeetingActions } from './use-meeting-actions'

export function CalendarScreen() {
  const go = useGo()
  const { timeZone } = useSession()
  const { mayWrite } = useRights()
  const { move } = useMeetingActions()
  const calendar = useRef<CalendarRef>(null)
  const search: unknown = useSearch({ strict: false })
  // Where the calendar opens; afterwards it moves by itself and writes the address.
  const [place] = useState(() => placeOf(search, todayIn(timeZone, Date.now())))
  const [shown, setShown] = useState<Shown | null>(null)
  const [hidden, setHidden] = useState<ReadonlySet<MeetingKind>>(new Set())
  const [clash, setClash] = useState<{ title: string; conflicts: Conflict[] } | null>(null)
  const meetings = useMeetings(shown)
  const visible = useMemo(() => meetings.filter(({ kind }) => !hidden.has(kind)), [meetings, hidden])
  const view = shown?.view ?? place.view

  const step = (direction: 'prev' | 'next' | 'today') => calendar.current?.getApi()[direction]()
  const create = () => go.to('/rakor/baru')
  useShortcut('Ctrl+N', create, { enabled: mayWrite, label: 'Rapat baru' })
  useShortcut('PageUp', () => step('prev'), { label: `${stepWords[view]} sebelumnya` })
  useShortcut('PageDown', () => step('next'), { label: `${stepWords[view]} berikutnya` })

  const onShown = (next: Shown) => {
    setShown(next)
    go.replace(pathOf(next))
  }
  const onMove = (meeting: MeetingRow, times: Times, revert: () => void) => {
    setClash(null)
    void move({ id: meeting.id, ...times }).then((conflicts) => {
      if (conflicts === null) revert()
      else if (conflicts.length > 0) setClash({ title: meeting.title, conflicts })
    })
  }
  return (
    <>
      <CalendarHead
        title={shown ? titleOf(shown.view, shown.start, shown.end) : ''}
        view={view}
        onView={(next: CalendarView) => calendar.current?.getApi().changeView(viewTypes[next])}
        onStep={step}
        onNew={mayWrite ? create : null}
        outputs={shown && <CalendarOutputs shown={shown} hidden={hidden} />}
      />
      {clash && <ClashNotice {...clash} onClose={() => setClash(null)} />}
      <Box
        className="grid"
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'flex',
          borderTop: '1px solid',
          borderColor: 'line.hair',
          [narrow]: { minHeight: 420 },
        }}
      >
        <CalendarSide meetings={meetings} hidden={hidden} onToggle={(kind) => setHidden(toggled(hidden, kind))} />
        <MeetingCalendar
          ref={calendar}
          place={place}
          meetings={visible}
          timeZone={timeZone}
          mayWrite={mayWrite}
          onShown={onShown}
          onOpen={(meeting) => go.to(`/rakor/${meeting.id}`)}
          onSelect={({ startsAt, endsAt }) => go.to(`/rakor/baru?mulai=${startsAt}&selesai=${endsAt}`)}
          onMove={onMove}
        />
      </Box>
    </>
  )
}

const none: readonly MeetingRow[] = []

function useMeetings(shown: Shown | null): readonly MeetingRow[] {
  const span = { from: shown?.from ?? 0, to: shown?.to ?? 0 }
  return useRoute('meetings.calendar', span, { enabled: shown !== null }).data ?? none
}

function toggled(hidden: ReadonlySet<MeetingKind>, kind: MeetingKind): ReadonlySet<MeetingKind> {
  const next = new Set(hidden)
  if (!next.delete(kind)) next.add(kind)
  return next
}
