/** Rakor: the calendar of meetings; drag to plan, drag to move, drag with Ctrl to copy. */
import type { CalendarRef } from '@fullcalendar/react'
import Box from '@mui/material/Box'
import { useMemo, useRef, useState } from 'react'
import { meetingKinds, type MeetingKind } from '../../shared/meetings/enums'
import type { Conflict, MeetingRow } from '../../shared/meetings/model'
import { useRights, useSession } from '../ipc/session'
import { narrow } from '../ui/media'
import { useShortcut } from '../ui/ShortcutProvider'
import { useGo } from '../ui/use-go'
import { stepWords, titleOf } from './calendar-view'
import { CalendarHead } from './CalendarHead'
import { CalendarOutputs } from './CalendarOutputs'
import { CalendarSide } from './CalendarSide'
import { ClashNotice } from './ClashNotice'
import { DragNotice, type DragNoticeRef } from './DragNotice'
import { MeetingCalendar, type Times } from './MeetingCalendar'
import { useCalendarLayers, useCalendarMeetings } from './use-calendar-data'
import { useCalendarPlace } from './use-calendar-place'
import { useLayers } from './use-layers'
import { useMeetingActions } from './use-meeting-actions'
import { YearCalendar } from './YearCalendar'

export function CalendarScreen() {
  const go = useGo()
  const { timeZone } = useSession()
  const { mayWrite } = useRights()
  const calendar = useRef<CalendarRef>(null)
  const at = useCalendarPlace(calendar)
  const { grid, shown, place, view, open } = at
  const notice = useRef<DragNoticeRef>(null)
  const [layers, toggleLayer] = useLayers()
  const [hidden, setHidden] = useState<ReadonlySet<MeetingKind>>(new Set())
  const kinds = useMemo(() => meetingKinds.filter((kind) => !hidden.has(kind)), [hidden])
  const { all, onScreen } = useCalendarMeetings(shown)
  const visible = useMemo(() => all.filter(({ kind }) => !hidden.has(kind)), [all, hidden])
  const items = useCalendarLayers(shown, layers)
  const onItems = shown ? items.filter(({ day }) => shown.start <= day && day < shown.end) : []
  const { clash, setClash, onMove, onCopy } = useDropped()

  const create = () => go.to('/rakor/baru')
  useShortcut('Ctrl+N', create, { enabled: mayWrite, label: 'Rapat baru' })
  useShortcut('PageUp', () => at.onStep('prev'), { label: `${stepWords[view]} sebelumnya` })
  useShortcut('PageDown', () => at.onStep('next'), { label: `${stepWords[view]} berikutnya` })
  return (
    <>
      <CalendarHead
        title={place ? titleOf(place.view, place.start, place.end) : ''}
        view={view}
        onView={at.onView}
        onStep={at.onStep}
        onNew={mayWrite ? create : null}
        outputs={place && <CalendarOutputs shown={place} kinds={kinds} layers={layers} />}
      />
      {clash && <ClashNotice {...clash} onClose={() => setClash(null)} />}
      <Box
        className="grid"
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'flex',
          position: 'relative',
          borderTop: '1px solid',
          borderColor: 'line.hair',
          [narrow]: { minHeight: 420 },
        }}
      >
        <CalendarSide
          meetings={onScreen}
          hidden={hidden}
          onToggle={(kind) => setHidden(toggled(hidden, kind))}
          layers={layers}
          items={onItems}
          onLayer={toggleLayer}
        />
        {!grid && place && <YearCalendar date={place.date} kinds={kinds} layers={layers} onGo={open} />}
        {grid && (
          <MeetingCalendar
            ref={calendar}
            place={grid}
            meetings={visible}
            layers={items}
            timeZone={timeZone}
            mayWrite={mayWrite}
            onShown={at.onShown}
            onOpen={(meeting) => go.to(`/rakor/${meeting.id}`)}
            onLayer={({ to }) => to && go.to(to)}
            onSelect={({ startsAt, endsAt }) => go.to(`/rakor/baru?mulai=${startsAt}&selesai=${endsAt}`)}
            onMove={onMove}
            onCopy={onCopy}
            onDrag={(held) => notice.current?.show(held)}
          />
        )}
        <DragNotice ref={notice} />
      </Box>
    </>
  )
}

/** What was dropped is moved or copied; what it clashes with there is said afterwards. */
function useDropped() {
  const { move, copy } = useMeetingActions()
  const [clash, setClash] = useState<{ title: string; conflicts: Conflict[] } | null>(null)
  const say = (title: string, conflicts: Conflict[]) => setClash(conflicts.length > 0 ? { title, conflicts } : null)
  return {
    clash,
    setClash,
    onMove: ({ id, title }: MeetingRow, times: Times, revert: () => void) =>
      void move({ id, ...times }).then((conflicts) => (conflicts ? say(title, conflicts) : revert())),
    onCopy: ({ id, title }: MeetingRow, times: Times) =>
      void copy({ id, ...times }).then((made) => made && say(title, made.conflicts)),
  }
}

function toggled(hidden: ReadonlySet<MeetingKind>, kind: MeetingKind): ReadonlySet<MeetingKind> {
  const next = new Set(hidden)
  if (!next.delete(kind)) next.add(kind)
  return next
}
