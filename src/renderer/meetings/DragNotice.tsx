/** While a meeting is held over the calendar: its new time and what it would clash with there. */
import Box from '@mui/material/Box'
import { useImperativeHandle, useState, type Ref } from 'react'
import type { MeetingRow } from '../../shared/meetings/model'
import { shortSpan } from '../../shared/meetings/words'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import type { Times } from './MeetingCalendar'

type Held = { meeting: MeetingRow; times: Times }
export type DragNoticeRef = { show: (held: Held | null) => void }

/** Its state is its own: the calendar must not be drawn anew while something is dragged over it. */
export function DragNotice({ ref }: { ref: Ref<DragNoticeRef> }) {
  const [held, setHeld] = useState<Held | null>(null)
  useImperativeHandle(ref, () => ({ show: setHeld }), [])
  return held && <Words held={held} />
}

function Words({ held: { meeting, times } }: { held: Held }) {
  const { timeZone } = useSession()
  const conflicts = useRoute('meetings.conflictsAt', { id: meeting.id, copied: false, ...times }).data
  const [first] = conflicts ?? []
  return (
    <Box
      role="status"
      sx={{
        position: 'absolute',
        left: '50%',
        bottom: 12,
        transform: 'translateX(-50%)',
        zIndex: 5,
        px: '14px',
        py: '6px',
        borderRadius: 1,
        typography: 'cell',
        pointerEvents: 'none',
        maxWidth: 620,
        bgcolor: 'surface.raised',
        boxShadow: (theme) => theme.vars.palette.shade.menu,
      }}
    >
      <b>{shortSpan(times, timeZone)}</b>
      {first ? (
        <Box component="span" sx={{ color: 'tone.attention.ink', fontWeight: 500 }}>
          {` · Bentrok dengan ${first.title}: ${first.shares.join(', ')}`}
        </Box>
      ) : (
        conflicts && ' · Tidak ada bentrok'
      )}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {' '}
        · Tahan Ctrl untuk menyalin
      </Box>
    </Box>
  )
}
