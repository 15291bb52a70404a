/** Columns of the list of alerts. */
import type { GridColDef } from '@mui/x-data-grid'
import type { AlertRow } from '../../shared/alerts/model'
import { builtInRules, stepWords } from '../../shared/alerts/rules'
import { shortDate } from '../../shared/calendar/words'
import { daysWords } from '../records/agreement-words'
import { alertIcon, alertTone } from '../records/alert-words'
import { DateCell } from '../ui/DateCell'
import { NameCell } from '../ui/NameCell'
import { Row } from '../ui/Row'
import { ToneIcon } from '../ui/ToneIcon'

export const alertColumns: readonly GridColDef<AlertRow>[] = [
  {
    field: 'rule',
    headerName: 'Peringatan',
    width: 268,
    sortable: false,
    renderCell: ({ row }) => (
      <Row gap={2} sx={{ minWidth: 0 }}>
        <ToneIcon icon={alertIcon(row)} tone={alertTone(row)} size={18} />
        <NameCell name={builtInRules[row.rule].name} note={row.dateName} />
      </Row>
    ),
  },
  {
    field: 'title',
    headerName: 'Tentang',
    flex: 1,
    minWidth: 240,
    sortable: false,
    renderCell: ({ row }) => <NameCell name={row.title} note={row.note} />,
  },
  {
    field: 'date',
    headerName: 'Tanggal',
    width: 166,
    sortable: false,
    renderCell: ({ row }) => (
      <DateCell date={shortDate(row.date)} note={daysWords(row.daysLeft)} tone={alertTone(row)} />
    ),
  },
  {
    field: 'dueOn',
    headerName: 'Muncul sejak',
    width: 150,
    sortable: false,
    renderCell: ({ row }) => (
      <DateCell date={shortDate(row.wokeOn ?? row.dueOn)} note={row.wokeOn ? 'sesudah ditunda' : stepWords(row.step)} />
    ),
  },
]
