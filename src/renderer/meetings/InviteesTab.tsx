/** The invited, grouped as they stand in the annex of the letter. */
import Box from '@mui/material/Box'
import { useState } from 'react'
import type { MeetingId } from '../../shared/ids/ids'
import type { InviteeKind } from '../../shared/meetings/enums'
import type { InviteeView, MeetingDetail } from '../../shared/meetings/model'
import { AppLink } from '../ui/AppLink'
import { EmptyState } from '../ui/EmptyState'
import { FilterBar } from '../ui/FilterBar'
import { BriefingButton } from './BriefingButton'
import { EditButton } from './EditButton'
import { tableStyle } from './table-style'

const groupWords: Record<InviteeKind, string> = {
  OPD: 'Perangkat daerah',
  MITRA: 'Daerah dan mitra',
  ORANG: 'Perorangan',
}

export function InviteesTab({ meeting }: { meeting: MeetingDetail }) {
  const [text, setText] = useState('')
  const { invitees } = meeting
  if (invitees.length === 0) {
    return (
      <EmptyState
        title="Belum ada undangan"
        text="Pilih perangkat daerah, kabupaten dan kota, mitra, atau tulis nama orang."
        actions={<EditButton meeting={meeting} label="Isi undangan" />}
      />
    )
  }
  const numbered = invitees.map((invitee, index) => ({ ...invitee, no: index + 1 }))
  const found = numbered.filter((invitee) => matches(invitee, text))
  return (
    <>
      <Box sx={{ ml: '-20px', mr: '-16px', mt: '-10px' }}>
        <FilterBar placeholder="Cari nama atau instansi" text={text} onText={setText} />
      </Box>
      <Box component="table" sx={tableStyle}>
        <caption style={{ display: 'none' }}>Daftar undangan</caption>
        <colgroup>
          <col style={{ width: 44 }} />
          <col style={{ width: '36%' }} />
          <col style={{ width: '28%' }} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">No</th>
            <th scope="col">Instansi</th>
            <th scope="col">Nama</th>
            <th scope="col">Jabatan</th>
          </tr>
        </thead>
        {(['OPD', 'MITRA', 'ORANG'] as const).map((kind) => (
          <Group
            key={kind}
            meetingId={meeting.id}
            title={groupWords[kind]}
            rows={found.filter((invitee) => invitee.kind === kind)}
          />
        ))}
      </Box>
      {found.length === 0 && (
        <Box role="status" sx={{ typography: 'cell', color: 'text.secondary', py: '12px' }}>
          Tidak ada undangan yang cocok dengan “{text}”.
        </Box>
      )}
    </>
  )
}

type GroupProps = { meetingId: MeetingId; title: string; rows: (InviteeView & { no: number })[] }

function Group({ meetingId, title, rows }: GroupProps) {
  if (rows.length === 0) return null
  return (
    <tbody>
      <tr>
        <Box component="th" scope="rowgroup" colSpan={4} sx={{ typography: 'note', fontWeight: '600 !important' }}>
          {title}
        </Box>
      </tr>
      {rows.map((row) => (
        <tr key={row.no}>
          <td>{row.no}</td>
          <th scope="row">
            {pathOf(row) ? (
              <AppLink to={pathOf(row) ?? ''}>{row.label}</AppLink>
            ) : row.kind === 'ORANG' ? (
              ''
            ) : (
              row.label
            )}
            {row.partnerId && !row.deleted && (
              // Out of the line, so that its height does not make these rows taller than the others.
              <Box
                component="span"
                sx={{
                  display: 'inline-flex',
                  verticalAlign: 'middle',
                  height: 18,
                  my: '-5px',
                  ml: '4px',
                  alignItems: 'center',
                }}
              >
                <BriefingButton partnerId={row.partnerId} meetingId={meetingId} name={row.label} />
              </Box>
            )}
            {row.deleted && (
              <Box component="span" sx={{ ml: '6px', typography: 'note', color: 'tone.attention.ink' }}>
                sudah tidak dipakai
              </Box>
            )}
          </th>
          <td>{row.name}</td>
          <Box component="td" sx={{ color: 'text.secondary' }}>
            {row.post}
          </Box>
        </tr>
      ))}
    </tbody>
  )
}

/** The page of an invited partner or office. */
const pathOf = ({ partnerId, officeId }: InviteeView): string | null =>
  partnerId ? `/mitra/${partnerId}` : officeId ? `/mitra/perangkat-daerah/${officeId}` : null

const matches = ({ label, name, post }: InviteeView, text: string): boolean =>
  [label, name, post].some((part) => (part ?? '').toLocaleLowerCase('id').includes(text.trim().toLocaleLowerCase('id')))
