/** Moves or copies a meeting without the mouse: date and times, with the conflicts at the new time. */
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
import { useGo } from '../ui/use-go'
import { ConflictList } from './ConflictList'
import { formOf, timesOf } from './form-model'
import { useMeetingActions } from './use-meeting-actions'

type Props = { meeting: MeetingDetail; mode: 'move' | 'copy'; onClose: () => void }

const words = {
  move: { title: 'Pindahkan waktu rapat', verb: 'Pindahkan rapat' },
  copy: { title: 'Salin rapat ke tanggal lain', verb: 'Salin rapat' },
} as const

export function MoveDialog({ meeting, mode, onClose }: Props) {
  const go = useGo()
  const { timeZone } = useSession()
  const { move, copy } = useMeetingActions()
  const [typed, setTyped] = useState(() => {
    const { day, from, until, lastDay } = formOf(meeting, timeZone)
    return { day, from, until, lastDay }
  })
  const times = timesOf(typed, timeZone)
  const right = times !== null && times.endsAt > times.startsAt
  const question = { id: meeting.id, copied: mode === 'copy', ...(right ? times : { startsAt: 0, endsAt: 0 }) }
  const conflicts = useRoute('meetings.conflictsAt', question, { enabled: right }).data
  const save = () => {
    if (!right) return
    if (mode === 'move') void move({ id: meeting.id, ...times }).then((done) => done && onClose())
    else void copy({ id: meeting.id, ...times }).then((made) => made && go.to(`/rakor/${made.id}`))
  }
  return (
    <DialogShell
      open
      title={words[mode].title}
      onClose={onClose}
      width={620}
      remark={mode === 'copy' ? 'Acara dan undangan ikut; nomor surat, tanggal kirim, dan notula tidak.' : null}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button variant="contained" color="primary" disabled={!right} onClick={save}>
            {words[mode].verb}
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
