/** Columns of the list of plans. */
import Box from '@mui/material/Box'
import type { GridColDef } from '@mui/x-data-grid'
import { schemeWords } from '../../shared/agreements/enums'
import { thousands } from '../../shared/calendar/numbers'
import { planCells } from '../../shared/plans/cells'
import { planColumns, type PlanColumnKey } from '../../shared/plans/columns'
import { priorityWords } from '../../shared/plans/enums'
import type { PlanRow } from '../../shared/plans/model'
import { textColumn } from '../records/text-column'
import { Ellipsis } from '../ui/Ellipsis'
import { NameCell } from '../ui/NameCell'
import { Status } from '../ui/Status'
import { TwoLines } from '../ui/TwoLines'

/** Columns of the list in their order. */
export const gridColumns = (keys: readonly PlanColumnKey[]): GridColDef<PlanRow>[] =>
  keys.map((key) => ({
    // The grid sorts by the name of the order in main.
    field: planColumns[key].sort ?? key,
    headerName: planColumns[key].label,
    sortable: planColumns[key].sort !== null,
    ...(special[key] ?? textColumn(planColumns[key].report, (row) => (key === 'status' ? null : planCells(row)[key]))),
  }))

const special: Partial<Record<PlanColumnKey, Partial<GridColDef<PlanRow>>>> = {
  title: {
    flex: 1,
    minWidth: 240,
    renderCell: ({ row }) => <NameCell name={row.title} note={planLine(row)} />,
  },
  year: { width: 72 },
  office: {
    width: 200,
    renderCell: ({ row }) => (row.office ? <TwoLines text={row.office} /> : <Soft>belum diisi</Soft>),
  },
  partner: {
    width: 176,
    renderCell: ({ row }) => (row.partner ? <TwoLines text={row.partner} /> : <Soft>belum ada</Soft>),
  },
  priority: { width: 92, renderCell: ({ row }) => priorityWords[row.priority] },
  costRupiah: {
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
  status: { width: 140, renderCell: ({ row }) => <Status kind="plan" value={row.status} column /> },
}

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
