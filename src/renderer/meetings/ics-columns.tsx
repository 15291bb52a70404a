/** Columns of the dry run of a calendar file. */
import Box from '@mui/material/Box'
import type { GridColDef } from '@mui/x-data-grid'
import type { IcsRow, IcsState } from '../../shared/ics/model'
import { meetingKindWords } from '../../shared/meetings/enums'
import { shortSpan } from '../../shared/meetings/words'
import { NameCell } from '../ui/NameCell'
import { TwoLines } from '../ui/TwoLines'

export const icsStateWords: Record<IcsState, string> = {
  new: 'Baru',
  changed: 'Berubah',
  same: 'Sudah ada',
  trashed: 'Di tempat sampah',
}

export const icsColumns = (timeZone: string): GridColDef<IcsRow>[] => [
  {
    field: 'title',
    headerName: 'Acara',
    flex: 1,
    minWidth: 220,
    sortable: false,
    renderCell: ({ row }) => <NameCell name={row.title} note={row.place ?? 'tempat belum diisi'} />,
  },
  {
    field: 'time',
    headerName: 'Waktu',
    width: 236,
    sortable: false,
    renderCell: ({ row }) => <TwoLines text={shortSpan(row, timeZone)} />,
  },
  {
    field: 'kind',
    headerName: 'Jenis',
    width: 140,
    sortable: false,
    renderCell: ({ row }) => (row.kind ? meetingKindWords[row.kind] : <Soft>menurut pilihan</Soft>),
  },
  {
    field: 'state',
    headerName: 'Keadaan',
    width: 128,
    sortable: false,
    renderCell: ({ row }) => (row.cancelled ? `${icsStateWords[row.state]}, dibatalkan` : icsStateWords[row.state]),
  },
  {
    field: 'notes',
    headerName: 'Keterangan',
    flex: 1,
    minWidth: 240,
    sortable: false,
    renderCell: ({ row }) => <TwoLines text={[...row.changes, ...row.notices].join(' ')} />,
  },
]

function Soft({ children }: { children: string }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {children}
    </Box>
  )
}
