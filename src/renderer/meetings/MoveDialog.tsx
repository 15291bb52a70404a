/** Moves a meeting without the mouse: date and times, with the conflicts at the new time. */
import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import { useState } from 'react'
import type { MeetingDetail } from '../../shared/meetings/model'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { DateField } from '../ui/DateField'
import { DialogShell } from '../ui/DialogShell'
import { Field } from '../ui/Field'
import { Row } from '../ui/Row'
import { TimeField } from '../ui/TimeField'
import { ConflictList } from './ConflictList'
import { formOf, timesOf } from './form-model'
import { useMeetingActions } from './use-meeting-actions'

export function MoveDialog({ meeting, onClose }: { meeting: MeetingDetail; onClose: () => void }) {
  const { timeZone } = useSession()
  const { move } = useMeetingActions()
  const [typed, setTyped] = useState(() => {
    const { day, from, until, lastDay } = formOf(meeting, timeZone)
    return { day, from, until, lastDay }
  })
  const times = timesOf(typed, timeZone)
  const right = times !== null && times.endsAt > times.startsAt
  const question = { ...meeting.input, ...(right ? times : {}) }
  const conflicts = useRoute('meetings.conflicts', { id: meeting.id, input: question }, { enabled: right }).data
  const save = () => {
    if (right) void move({ id: meeting.id, ...times }).then((done) => done && onClose())
  }
  return (
    <DialogShell
      open
      title="Pindahkan waktu rapat"
      onClose={onClose}
      width={620}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button variant="contained" color="primary" disabled={!right} onClick={save}>
            Pindahkan rapat
          </Button>
        </>
      }
    >
      <Row gap={3} sx={{ alignItems: 'flex-start', flexWrap: 'wrap' }}>
        <Field label="Tanggal" stacked>
          <DateField width={164} value={typed.day} onChange={(day) => setTyped({ ...typed, day })} />
        </Field>
        <Field label="Mulai" stacked>
          <TimeField value={typed.from} onChange={(from) => setTyped({ ...typed, from })} />
        </Field>
        <Field label="Selesai" stacked>
          <TimeField value={typed.until} onChange={(until) => setTyped({ ...typed, until })} />
        </Field>
        <Field label="Pada hari lain" stacked>
          <DateField width={164} value={typed.lastDay} onChange={(lastDay) => setTyped({ ...typed, lastDay })} />
        </Field>
      </Row>
      <Box sx={{ mt: '12px', minHeight: 44 }}>
        {right ? (
          <ConflictList conflicts={conflicts ?? []} timeZone={timeZone} />
        ) : (
          <Box role="status" sx={{ typography: 'cell', color: 'text.secondary' }}>
            Isi tanggal, waktu mulai, dan waktu selesai sesudahnya.
          </Box>
        )}
      </Box>
    </DialogShell>
  )
}
