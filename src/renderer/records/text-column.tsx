/** A column of a list that shows its cell as reports do. */
import Box from '@mui/material/Box'
import type { GridColDef } from '@mui/x-data-grid'
import { cellText } from '../../shared/reports/cell-text'
import type { ReportCell, ReportColumn } from '../../shared/reports/model'
import { TwoLines } from '../ui/TwoLines'

/** The wider the column on paper, the wider here. */
export function textColumn<R extends { id: string }>(
  report: ReportColumn,
  cellOf: (row: R) => ReportCell | undefined,
): Partial<GridColDef<R>> {
  const right = report.kind === 'number' || report.kind === 'money'
  return {
    width: Math.max(96, Math.round(report.weight * 15)),
    ...(right && { align: 'right', headerAlign: 'right' }),
    renderCell: ({ row }) => {
      const text = cellText(cellOf(row), report)
      return text === '' ? (
        <Box sx={{ color: 'text.secondary' }}>–</Box>
      ) : (
        <TwoLines text={text.replaceAll('\n', ', ')} />
      )
    },
  }
}
