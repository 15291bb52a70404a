/** Susunan acara with its computed times. */
import Box from '@mui/material/Box'
import { timeText, zoneWord } from '../../shared/calendar/moments'
import type { MeetingDetail } from '../../shared/meetings/model'
import { runningOrder } from '../../shared/meetings/rules'
import { durationText } from '../../shared/meetings/words'
import { useSession } from '../ipc/session'
import { EmptyState } from '../ui/EmptyState'
import { EditButton } from './EditButton'
import { tableStyle } from './table-style'

export function AgendaTab({ meeting }: { meeting: MeetingDetail }) {
  const { timeZone } = useSession()
  const order = runningOrder(meeting.input)
  if (order.rows.length === 0) {
    return (
      <EmptyState
        title="Belum ada susunan acara"
        text="Isi acara dan lamanya; waktu setiap acara dihitung dari waktu mulai rapat."
        actions={<EditButton meeting={meeting} label="Isi susunan acara" />}
      />
    )
  }
  return (
    <Box component="table" sx={tableStyle}>
      <caption style={{ display: 'none' }}>Susunan acara</caption>
      <colgroup>
        <col style={{ width: 44 }} />
        <col style={{ width: 132 }} />
        <col />
        <col style={{ width: 96 }} />
        <col style={{ width: '28%' }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">No</th>
          <th scope="col">Waktu ({zoneWord(timeZone)})</th>
          <th scope="col">Acara</th>
          <th scope="col">Lama</th>
          <th scope="col">Penanggung jawab</th>
        </tr>
      </thead>
      <tbody>
        {order.rows.map((row, index) => (
          <tr key={`${index} ${row.title}`}>
            <td>{index + 1}</td>
            <Box
              component="td"
              sx={{
                fontVariantNumeric: 'tabular-nums',
                ...(row.over && { color: 'tone.attention.ink', fontWeight: '500 !important' }),
              }}
            >
              {timeText(row.startsAt, timeZone)}–{timeText(row.endsAt, timeZone)}
              {row.over && <Box sx={{ typography: 'note' }}>lewat waktu selesai</Box>}
            </Box>
            <th scope="row">{row.title}</th>
            <td>{durationText(row.minutes)}</td>
            <Box component="td" sx={{ color: 'text.secondary' }}>
              {row.speaker}
            </Box>
          </tr>
        ))}
      </tbody>
    </Box>
  )
}
