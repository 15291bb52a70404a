/** Columns of the completeness report. */
import Box from '@mui/material/Box'
import type { GridColDef } from '@mui/x-data-grid'
import { shortDate } from '../../shared/calendar/words'
import type { LackRow } from '../../shared/completeness/contract'
import { kindLine } from '../records/agreement-words'
import { DateCell } from '../ui/DateCell'
import { NameCell } from '../ui/NameCell'
import { TwoLines } from '../ui/TwoLines'

export const lackColumns: readonly GridColDef<LackRow>[] = [
  {
    field: 'title',
    headerName: 'Naskah',
    flex: 1,
    minWidth: 240,
    sortable: false,
    renderCell: ({ row }) => <NameCell name={row.title} note={row.note ?? kindLine(row)} />,
  },
  {
    field: 'partners',
    headerName: 'Mitra',
    width: 190,
    sortable: false,
    renderCell: ({ row }) => <TwoLines text={row.partners} />,
  },
  {
    field: 'offices',
    headerName: 'Perangkat daerah',
    width: 190,
    sortable: false,
    renderCell: ({ row }) =>
      row.offices ? (
        <TwoLines text={row.offices} />
      ) : (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          belum diisi
        </Box>
      ),
  },
  {
    field: 'signedOn',
    headerName: 'Ditandatangani',
    width: 124,
    sortable: false,
    renderCell: ({ row }) => <DateCell date={row.signedOn && shortDate(row.signedOn)} />,
  },
]
