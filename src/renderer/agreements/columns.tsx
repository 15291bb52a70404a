/** Columns of the register. */
import AttachFile from '@mui/icons-material/AttachFileOutlined'
import Warning from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import Tooltip from '@mui/material/Tooltip'
import type { GridColDef } from '@mui/x-data-grid'
import { chainMarkWords } from '../../shared/agreements/chain-words'
import { registerColumns, type RegisterColumnKey } from '../../shared/agreements/columns'
import { documentKindWords, schemeWords } from '../../shared/agreements/enums'
import type { AgreementListRow } from '../../shared/agreements/model'
import { shortDate } from '../../shared/calendar/words'
import type { ReportCell } from '../../shared/reports/model'
import { DateCell } from '../ui/DateCell'
import { NameCell } from '../ui/NameCell'
import { Row } from '../ui/Row'
import { Status } from '../ui/Status'
import { TwoLines } from '../ui/TwoLines'
import { daysWords, endTone, isOver, kindLine } from '../records/agreement-words'
import { textColumn } from '../records/text-column'

/** Columns of the list in their order. */
export function gridColumns(keys: readonly RegisterColumnKey[]): GridColDef<AgreementListRow>[] {
  return keys.map((key) => ({
    field: sortField(key),
    headerName: registerColumns[key].label,
    sortable: registerColumns[key].sort !== null,
    ...(special[key] ?? plain(key)),
  }))
}

/** The grid sorts by the name of the order in main; two columns never share a field. */
const sortField = (key: RegisterColumnKey): string => (key === 'numbers' ? 'number' : key)

const plain = (key: RegisterColumnKey): Partial<GridColDef<AgreementListRow>> =>
  textColumn(registerColumns[key].report, (row) => cellOf(row, key))

function cellOf(row: AgreementListRow, key: RegisterColumnKey): ReportCell | undefined {
  if (key === 'scheme') return schemeWords[row.scheme].short
  if (key === 'documentKind') return documentKindWords[row.documentKind].short
  if (key === 'startsOn' || key === 'daysLeft') return row[key]
  return row.cells[key]
}

/** The state, and below it what is amiss in the chain. */
function StatusCell({ row: { status, chain } }: { row: AgreementListRow }) {
  if (chain === null) return <Status kind="agreement" value={status} column />
  const { short, long } = chainMarkWords[chain]
  return (
    <Box sx={{ lineHeight: 1.2 }}>
      <Status kind="agreement" value={status} column />
      <Tooltip title={long} describeChild>
        <Row gap={1} sx={{ typography: 'note', color: 'tone.attention.ink', pl: '6px' }}>
          <Warning aria-hidden sx={{ fontSize: 14 }} />
          {short}
        </Row>
      </Tooltip>
    </Box>
  )
}

const special: Partial<Record<RegisterColumnKey, Partial<GridColDef<AgreementListRow>>>> = {
  title: {
    flex: 1,
    minWidth: 240,
    renderCell: ({ row }) => <NameCell name={row.title} note={kindLine(row)} />,
  },
  partners: { width: 190, renderCell: ({ row }) => <TwoLines text={row.partners} /> },
  offices: { ...plain('offices'), width: 172 },
  signedOn: {
    width: 124,
    renderCell: ({ row }) => <DateCell date={row.signedOn && shortDate(row.signedOn)} empty="belum" />,
  },
  endsOn: {
    width: 132,
    renderCell: ({ row }) => (
      <DateCell
        date={row.endsOn && shortDate(row.endsOn)}
        note={row.daysLeft === null || isOver(row.status) ? null : daysWords(row.daysLeft)}
        tone={endTone(row.status, row.daysLeft)}
        empty={row.signedOn ? 'tanpa batas' : 'belum'}
      />
    ),
  },
  status: {
    width: 150,
    renderCell: ({ row }) => <StatusCell row={row} />,
  },
  scans: {
    width: 80,
    align: 'right',
    headerAlign: 'right',
    renderCell: ({ row }) =>
      row.scans > 0 ? (
        <Row gap={0} sx={{ color: 'text.secondary', justifyContent: 'flex-end' }}>
          <AttachFile aria-hidden sx={{ fontSize: 16 }} />
          {row.scans}
        </Row>
      ) : (
        <Box sx={{ color: 'text.secondary' }}>belum ada</Box>
      ),
  },
}
