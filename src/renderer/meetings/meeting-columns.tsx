/** Columns of the list of meetings. */
import type { GridColDef } from '@mui/x-data-grid'
import { meetingKindWords } from '../../shared/meetings/enums'
import type { MeetingRow } from '../../shared/meetings/model'
import { shortSpan } from '../../shared/meetings/words'
import { NameCell } from '../ui/NameCell'
import { Status } from '../ui/Status'
import { TwoLines } from '../ui/TwoLines'

export const meetingColumns = (timeZone: string): GridColDef<MeetingRow>[] => [
  {
    field: 'title',
    headerName: 'Rapat',
    flex: 1,
    minWidth: 220,
    sortable: false,
    renderCell: ({ row }) => <NameCell name={row.title} note={meetingKindWords[row.kind]} />,
  },
  {
    field: 'time',
    headerName: 'Waktu',
    width: 236,
    sortable: false,
    renderCell: ({ row }) => <TwoLines text={shortSpan(row, timeZone)} />,
  },
  {
    field: 'place',
    headerName: 'Tempat',
    width: 180,
    sortable: false,
    renderCell: ({ row }) => <TwoLines text={row.place ?? 'belum diisi'} />,
  },
  {
    field: 'chair',
    headerName: 'Pimpinan',
    width: 150,
    sortable: false,
    renderCell: ({ row }) => <TwoLines text={row.chair ?? 'belum diisi'} />,
  },
  { field: 'invitees', headerName: 'Undangan', width: 88, sortable: false, align: 'right', headerAlign: 'right' },
  {
    field: 'status',
    headerName: 'Status',
    width: 178,
    sortable: false,
    renderCell: ({ row }) => <Status kind="meeting" value={row.status} column />,
  },
]
