/** Columns of the history. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { GridColDef } from '@mui/x-data-grid'
import { timeText, todayIn, zoneWord } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import type { BatchView } from '../../shared/history/model'
import { DateCell } from '../ui/DateCell'
import { TwoLines } from '../ui/TwoLines'
import { mayTakeBack } from './spans'

/** The grid wants ids as text. */
export type HistoryRow = { id: string; batch: BatchView }

const kindWords: Record<BatchView['kind'], string> = {
  command: 'perubahan',
  undo: 'pengurungan',
  redo: 'pengulangan',
  takeBack: 'penarikan kembali',
}

/** `onTakeBack` is null for those who may not. */
export function historyColumns(
  timeZone: string,
  onTakeBack: ((row: HistoryRow) => void) | null,
): readonly GridColDef<HistoryRow>[] {
  const columns: GridColDef<HistoryRow>[] = [
    {
      field: 'at',
      headerName: 'Waktu',
      width: 124,
      sortable: false,
      renderCell: ({ row: { batch } }) => (
        <DateCell
          date={shortDate(todayIn(timeZone, batch.at))}
          note={`${timeText(batch.at, timeZone)} ${zoneWord(timeZone)}`}
        />
      ),
    },
    {
      field: 'label',
      headerName: 'Tindakan',
      flex: 1,
      minWidth: 300,
      sortable: false,
      renderCell: ({ row: { batch } }) => (
        <Box
          sx={{
            fontWeight: 500,
            ...(batch.undoneBy !== null && { textDecoration: 'line-through', color: 'text.secondary' }),
          }}
        >
          <TwoLines text={batch.label} />
        </Box>
      ),
    },
    {
      field: 'personName',
      headerName: 'Oleh',
      width: 190,
      sortable: false,
      valueGetter: (_value, row) => row.batch.personName,
    },
    {
      field: 'kind',
      headerName: 'Jenis',
      width: 170,
      sortable: false,
      renderCell: ({ row: { batch } }) => (batch.undoneBy === null ? kindWords[batch.kind] : 'sudah diurungkan'),
    },
    { field: 'id', headerName: 'Nomor', width: 84, sortable: false, align: 'right', headerAlign: 'right' },
  ]
  if (onTakeBack) {
    columns.push({
      field: 'verb',
      headerName: 'Tarik kembali',
      width: 134,
      sortable: false,
      renderCell: ({ row }) =>
        mayTakeBack(row.batch) && (
          <Button size="small" variant="text" color="primary" onClick={() => onTakeBack(row)}>
            Tarik kembali…
          </Button>
        ),
    })
  }
  return columns
}
