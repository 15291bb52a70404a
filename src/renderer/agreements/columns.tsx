/** Columns of the register. */
import AttachFile from '@mui/icons-material/AttachFileOutlined'
import Box from '@mui/material/Box'
import type { GridColDef } from '@mui/x-data-grid'
import type { AgreementRow } from '../../shared/agreements/model'
import { shortDate } from '../../shared/calendar/words'
import { DateCell } from '../ui/DateCell'
import { Ellipsis } from '../ui/Ellipsis'
import { NameCell } from '../ui/NameCell'
import { Row } from '../ui/Row'
import { Status } from '../ui/Status'
import { daysWords, endTone, isOver, kindLine } from '../records/agreement-words'

export const registerColumns: readonly GridColDef<AgreementRow>[] = [
  {
    field: 'title',
    headerName: 'Naskah',
    flex: 1,
    minWidth: 260,
    renderCell: ({ row }) => <NameCell name={row.title} note={kindLine(row)} />,
  },
  { field: 'partners', headerName: 'Mitra', width: 210, renderCell: ({ row }) => <Ellipsis>{row.partners}</Ellipsis> },
  {
    field: 'signedOn',
    headerName: 'Ditandatangani',
    width: 124,
    renderCell: ({ row }) => <DateCell date={row.signedOn && shortDate(row.signedOn)} empty="belum" />,
  },
  {
    field: 'endsOn',
    headerName: 'Berakhir',
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
  {
    field: 'status',
    headerName: 'Status',
    width: 156,
    sortable: false,
    renderCell: ({ row }) => <Status kind="agreement" value={row.status} column />,
  },
  {
    field: 'scans',
    headerName: 'Berkas',
    width: 88,
    sortable: false,
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
]
