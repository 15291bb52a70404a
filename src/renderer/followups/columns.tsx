/** Columns of the list of follow-ups. */
import Box from '@mui/material/Box'
import type { GridColDef } from '@mui/x-data-grid'
import { shortDate } from '../../shared/calendar/words'
import type { FollowUpRow } from '../../shared/followups/model'
import { dueNote, dueTone, ownerOf } from '../records/followup-words'
import { AppLink } from '../ui/AppLink'
import { DateCell } from '../ui/DateCell'
import { Ellipsis } from '../ui/Ellipsis'
import { NameCell } from '../ui/NameCell'
import { Status } from '../ui/Status'
import { TwoLines } from '../ui/TwoLines'

export const followUpColumns: readonly GridColDef<FollowUpRow>[] = [
  {
    field: 'title',
    headerName: 'Tindak lanjut',
    flex: 1,
    minWidth: 260,
    renderCell: ({ row }) => <NameCell name={row.title} note={row.evidence ?? row.cancelledReason ?? row.detail} />,
  },
  {
    field: 'office',
    headerName: 'Penanggung jawab',
    width: 210,
    renderCell: ({ row }) => {
      const owner = ownerOf(row)
      return owner ? <TwoLines text={owner} /> : <Soft>belum diisi</Soft>
    },
  },
  {
    field: 'source',
    headerName: 'Asal',
    width: 230,
    sortable: false,
    renderCell: ({ row }) => <Source row={row} />,
  },
  {
    field: 'dueOn',
    headerName: 'Tenggat',
    width: 132,
    renderCell: ({ row }) => (
      <DateCell
        date={row.dueOn && shortDate(row.dueOn)}
        note={dueNote(row)}
        tone={dueTone(row)}
        empty={dueNote(row) ?? 'tanpa tenggat'}
      />
    ),
  },
  {
    field: 'status',
    headerName: 'Status',
    width: 176,
    sortable: false,
    renderCell: ({ row }) => <Status kind="followUp" value={row.status} column />,
  },
]

function Source({ row }: { row: FollowUpRow }) {
  if (row.agreementId === null && row.meetingId === null) return <Soft>dicatat tersendiri</Soft>
  const links = [
    row.agreementId && { to: `/kerja-sama/${row.agreementId}?tab=tindak-lanjut`, text: row.agreement ?? 'naskah' },
    row.meetingId && { to: `/rakor/${row.meetingId}?tab=tindak-lanjut`, text: row.meeting ?? 'rapat' },
  ].filter((link) => typeof link === 'object' && link !== null)
  return (
    // The row opens the follow-up; its links lead elsewhere.
    <Box sx={{ minWidth: 0, lineHeight: 1.3 }} onClick={(event) => event.stopPropagation()}>
      {links.map(({ to, text }) => (
        <AppLink key={to} to={to} underline="hover" title={text} sx={{ display: 'block' }}>
          <Ellipsis>{text}</Ellipsis>
        </AppLink>
      ))}
    </Box>
  )
}

function Soft({ children }: { children: string }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {children}
    </Box>
  )
}
