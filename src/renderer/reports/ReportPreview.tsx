/** A report on screen: the very value that becomes workbook, document and paper. */
import Box from '@mui/material/Box'
import { Fragment } from 'react'
import { CellText } from '../../print/parts/ReportCells'
import { cellNote, cellText } from '../../shared/reports/cell-text'
import type { Report, ReportCell, ReportColumn } from '../../shared/reports/model'
import { thousands } from '../../shared/calendar/numbers'
import { ReportTable } from './ReportTable'

export function ReportPreview({ report, rows }: { report: Report; rows: number }) {
  const shown = report.groups.reduce((sum, group) => sum + group.rows.length, 0)
  const span = report.columns.length + 1
  // Numbers go on through the groups, as on paper.
  const starts = report.groups.map((_, at) =>
    report.groups.slice(0, at).reduce((sum, each) => sum + each.rows.length, 0),
  )
  return (
    <>
      <ReportTable
        label={report.title}
        heads={['No', ...report.columns.map(({ label }) => label)]}
        numbers={numberColumns(report)}
        weights={[4, ...report.columns.map(({ weight }) => weight)]}
      >
        {report.groups.map((group, at) => (
          <Fragment key={at}>
            {group.label !== null && (
              <tr className="group">
                <td colSpan={span}>{group.label}</td>
              </tr>
            )}
            {group.rows.map((row, index) => (
              <tr key={index}>
                <td>{(starts[at] ?? 0) + index + 1}</td>
                {report.columns.map((column) => (
                  <Cell key={column.key} value={row[column.key]} column={column} />
                ))}
              </tr>
            ))}
            {group.rows.length === 0 && (
              <tr>
                <td colSpan={span}>Nihil</td>
              </tr>
            )}
          </Fragment>
        ))}
      </ReportTable>
      <Box
        component="ul"
        sx={{ m: 0, px: '20px', py: '10px', listStyle: 'none', typography: 'note', color: 'text.secondary' }}
      >
        {shown < rows && (
          <li>{`Di sini ${thousands(shown)} dari ${thousands(rows)} baris; berkas dan cetakan memuat semuanya.`}</li>
        )}
        {report.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {report.narratives && report.narratives.length > 0 && (
          <li>{`Dengan ${thousands(report.narratives.length)} lampiran uraian.`}</li>
        )}
      </Box>
    </>
  )
}

/** Places of the columns whose cells stand at the right. */
const numberColumns = (report: Report): number[] =>
  report.columns.flatMap((column, index) => (column.align === 'right' ? [index + 2] : []))

function Cell({ value, column }: { value: ReportCell | undefined; column: ReportColumn }) {
  const note = cellNote(value)
  const isMark = typeof value === 'object' && value !== null
  return (
    <Box
      component="td"
      sx={{
        ...(isMark && value.strong && { fontWeight: 600 }),
        ...(isMark && value.lack && { color: 'tone.attention.ink' }),
      }}
    >
      {typeof value === 'string' ? <CellText text={value} kind={column.kind} /> : cellText(value, column)}
      {note && <Box sx={{ typography: 'note', color: 'text.secondary' }}>{note}</Box>}
    </Box>
  )
}
