/** Susunan acara with its computed times, in an order that can be changed on the spot, and the files of each item. */
import Box from '@mui/material/Box'
import { timeText, zoneWord } from '../../shared/calendar/moments'
import type { AttachmentView } from '../../shared/files/model'
import type { AgendaItemView, MeetingDetail } from '../../shared/meetings/model'
import { runningOrder, type RunningRow } from '../../shared/meetings/rules'
import { durationText } from '../../shared/meetings/words'
import { useRoute } from '../ipc/hooks'
import { useRights, useSession } from '../ipc/session'
import { EmptyState } from '../ui/EmptyState'
import { Row } from '../ui/Row'
import { SortableList, SortableRow } from '../ui/SortableList'
import { AgendaFiles } from './AgendaFiles'
import { EditButton } from './EditButton'
import { tableStyle } from './table-style'
import { useAgendaOrder } from './use-agenda-order'

export function AgendaTab({ meeting }: { meeting: MeetingDetail }) {
  const { timeZone } = useSession()
  const { mayWrite } = useRights()
  const { agenda, move } = useAgendaOrder(meeting)
  const files = useRoute('files.list', { target: { kind: 'meeting', id: meeting.id } }).data ?? []
  const writable = mayWrite && meeting.deletedAt === null
  const order = runningOrder({ ...meeting.input, agenda })
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
    <SortableList ids={agenda.map(({ id }) => id)} noun="acara" onMove={(from, to) => void move(from, to)}>
      <Box component="table" sx={tableStyle}>
        <caption style={{ display: 'none' }}>Susunan acara</caption>
        <colgroup>
          <col style={{ width: writable ? 56 : 44 }} />
          <col style={{ width: 132 }} />
          <col />
          <col style={{ width: 96 }} />
          <col style={{ width: '24%' }} />
          <col style={{ width: '22%' }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">No</th>
            <th scope="col">Waktu ({zoneWord(timeZone)})</th>
            <th scope="col">Acara</th>
            <th scope="col">Lama</th>
            <th scope="col">Penanggung jawab</th>
            <th scope="col">Berkas</th>
          </tr>
        </thead>
        <tbody>
          {order.rows.map((row, index) => (
            <ItemRow
              key={row.id}
              meeting={meeting}
              row={row}
              number={index + 1}
              files={files.filter(({ agendaItemId }) => agendaItemId === row.id)}
              writable={writable}
              movable={writable && order.rows.length > 1}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <Box
              component="td"
              colSpan={5}
              sx={{ p: '8px', ...(order.overMinutes > 0 ? overStyle : { color: 'text.secondary' }) }}
            >
              Selesai {timeText(order.endsAt, timeZone)} {zoneWord(timeZone)} sesudah {durationText(order.minutes)}
              {order.overMinutes > 0 &&
                `, lewat ${durationText(order.overMinutes)} dari rencana ${timeText(meeting.input.endsAt, timeZone)}`}
            </Box>
          </tr>
        </tfoot>
      </Box>
    </SortableList>
  )
}

const overStyle = { color: 'tone.attention.ink', fontWeight: 500 }

type ItemProps = {
  meeting: MeetingDetail
  row: RunningRow<AgendaItemView>
  number: number
  files: readonly AttachmentView[]
  writable: boolean
  movable: boolean
}

function ItemRow({ meeting, row, number, files, writable, movable }: ItemProps) {
  const { timeZone } = useSession()
  const late = Math.ceil((row.endsAt - meeting.input.endsAt) / 60_000)
  return (
    <SortableRow component="tr" id={row.id} label={movable ? `Pindahkan acara ke-${number}` : null}>
      {(handle) => (
        <>
          <td>
            <Row gap={0}>
              {handle}
              {number}
            </Row>
          </td>
          <Box component="td" sx={{ fontVariantNumeric: 'tabular-nums', ...(row.over && overStyle) }}>
            {timeText(row.startsAt, timeZone)}–{timeText(row.endsAt, timeZone)}
            {row.over && <Box sx={{ typography: 'note' }}>lewat {durationText(late)}</Box>}
          </Box>
          <th scope="row">
            {row.title}
            {row.note && <Box sx={{ typography: 'note', color: 'text.secondary', fontWeight: 400 }}>{row.note}</Box>}
          </th>
          <td>{durationText(row.minutes)}</td>
          <td>
            {row.speaker}
            {row.office && (
              <Box sx={{ typography: 'note', color: 'text.secondary' }}>
                {row.office}
                {row.officeDeleted && (
                  <Box component="span" sx={overStyle}>
                    {' '}
                    sudah tidak dipakai
                  </Box>
                )}
              </Box>
            )}
          </td>
          <td>
            <AgendaFiles meetingId={meeting.id} itemId={row.id} number={number} files={files} writable={writable} />
          </td>
        </>
      )}
    </SortableRow>
  )
}
