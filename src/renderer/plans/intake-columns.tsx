/** Columns of the dry run over a form. */
import Box from '@mui/material/Box'
import type { GridColDef } from '@mui/x-data-grid'
import { thousands } from '../../shared/calendar/numbers'
import type { IntakeRow } from '../../shared/plans/intake-model'
import { priorityWords } from '../../shared/plans/enums'
import type { StatusOf } from '../../shared/status/statuses'
import { Ellipsis } from '../ui/Ellipsis'
import { NameCell } from '../ui/NameCell'
import { Status } from '../ui/Status'
import { TwoLines } from '../ui/TwoLines'

/** What becomes of a row. */
export function stateOf({ input, duplicate }: IntakeRow): StatusOf<'importRow'> {
  if (input === null) return 'faulty'
  return duplicate ? 'duplicate' : 'added'
}

export const intakeColumns: readonly GridColDef<IntakeRow>[] = [
  { field: 'sheet', headerName: 'Lembar', width: 76, sortable: false },
  { field: 'row', headerName: 'Baris', width: 56, sortable: false },
  {
    field: 'title',
    headerName: 'Kegiatan atau judul',
    flex: 1,
    minWidth: 180,
    sortable: false,
    renderCell: ({ row }) => <NameCell name={row.title || '(kosong)'} note={noteOf(row)} />,
  },
  {
    field: 'schemeText',
    headerName: 'Skema',
    width: 112,
    sortable: false,
    renderCell: ({ row }) => <TwoLines text={row.schemeText ?? ''} />,
  },
  {
    field: 'priority',
    headerName: 'Prioritas',
    width: 80,
    sortable: false,
    renderCell: ({ row }) => (row.input ? priorityWords[row.input.priority] : ''),
  },
  {
    field: 'cost',
    headerName: 'Biaya (Rp)',
    width: 118,
    align: 'right',
    headerAlign: 'right',
    sortable: false,
    renderCell: ({ row }) => (row.input?.costRupiah != null ? thousands(row.input.costRupiah) : ''),
  },
  {
    field: 'state',
    headerName: 'Keadaan',
    width: 172,
    sortable: false,
    renderCell: ({ row }) => (
      <Box sx={{ minWidth: 0 }}>
        <Status kind="importRow" value={stateOf(row)} column />
        {row.issues.length > 0 && (
          <Ellipsis sx={{ typography: 'note', color: 'text.secondary', pl: '6px' }}>
            {row.issues.map(({ cell }) => cell).join(', ')}
          </Ellipsis>
        )}
      </Box>
    ),
  },
]

function noteOf({ office, partner, duplicate }: IntakeRow): string | null {
  if (duplicate?.kind === 'row')
    return `serupa dengan baris ${duplicate.id.split('!').at(-1)} lembar ${duplicate.id.split('!')[0]}`
  if (duplicate?.kind === 'plan') return `serupa dengan rencana “${duplicate.title}”`
  return [office, partner].filter(Boolean).join(' · ')
}
