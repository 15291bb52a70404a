/** Columns of the list of plans. */
import Box from '@mui/material/Box'
import type { GridColDef } from '@mui/x-data-grid'
import { schemeWords } from '../../shared/agreements/enums'
import { thousands } from '../../shared/calendar/numbers'
import { priorityWords } from '../../shared/plans/enums'
import type { PlanRow } from '../../shared/plans/model'
import { Ellipsis } from '../ui/Ellipsis'
import { NameCell } from '../ui/NameCell'
import { Status } from '../ui/Status'
import { TwoLines } from '../ui/TwoLines'

export const planColumns: readonly GridColDef<PlanRow>[] = [
  {
    field: 'title',
    headerName: 'Rencana',
    flex: 1,
    minWidth: 240,
    renderCell: ({ row }) => <NameCell name={row.title} note={planLine(row)} />,
  },
  { field: 'year', headerName: 'Tahun', width: 72 },
  {
    field: 'office',
    headerName: 'Pemrakarsa',
    width: 200,
    renderCell: ({ row }) => (row.office ? <TwoLines text={row.office} /> : <Soft>belum diisi</Soft>),
  },
  {
    field: 'partner',
    headerName: 'Calon mitra',
    width: 176,
    sortable: false,
    renderCell: ({ row }) => (row.partner ? <TwoLines text={row.partner} /> : <Soft>belum ada</Soft>),
  },
  {
    field: 'priority',
    headerName: 'Prioritas',
    width: 92,
    renderCell: ({ row }) => priorityWords[row.priority],
  },
  {
    field: 'costRupiah',
    headerName: 'Biaya (Rp)',
    width: 132,
    align: 'right',
    headerAlign: 'right',
    renderCell: ({ row }) =>
      row.costRupiah === null ? (
        <Soft>belum diisi</Soft>
      ) : (
        <Ellipsis sx={{ fontVariantNumeric: 'tabular-nums' }}>{thousands(row.costRupiah)}</Ellipsis>
      ),
  },
  {
    field: 'status',
    headerName: 'Status',
    width: 140,
    sortable: false,
    renderCell: ({ row }) => <Status kind="plan" value={row.status} column />,
  },
]

/** `KSDPK · prakarsa mitra · sudah menjadi naskah` */
export function planLine(row: Pick<PlanRow, 'scheme' | 'initiative' | 'agreementId'>): string {
  const parts = [
    row.scheme ? schemeWords[row.scheme].short : 'skema belum dipilih',
    row.initiative === 'MITRA' ? 'prakarsa mitra' : null,
    row.agreementId ? 'sudah menjadi naskah' : null,
  ]
  return parts.filter(Boolean).join(' · ')
}

function Soft({ children }: { children: string }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {children}
    </Box>
  )
}
