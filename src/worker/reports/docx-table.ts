/** The rows of a report as a Word table: the head repeats on every page and no row is torn apart. */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx'
import { reportParts, type ReportLine } from '../../print/parts/report-lines'
import { thousands } from '../../shared/calendar/numbers'
import { cellNote, cellText } from '../../shared/reports/cell-text'
import type { Report, ReportCell, ReportColumn } from '../../shared/reports/model'
import { gridBorders, line, textRuns, twips, type LineOptions } from './docx-text'
import type { DocxOptions } from './docx'

type Column = { label: string; hint: string | null; width: number; source: ReportColumn | 'number' }
type Frame = { report: Report; columns: Column[]; size: number }

const grey = { type: 'clear' as const, color: 'auto', fill: 'E9E9E9' }

/** `width` in twips is that of the text. */
export async function docxTable(report: Report, width: number, { signal, onRow }: DocxOptions): Promise<Table> {
  const frame: Frame = {
    report,
    columns: tableColumns(report, width),
    size: report.orientation === 'landscape' ? 8.5 : 10,
  }
  const lines = reportParts(report, Number.POSITIVE_INFINITY).flat()
  const rows = [headRow(frame)]
  for (const [index, each] of lines.entries()) {
    rows.push(lineRow(frame, each))
    if (index % 500 !== 499) continue
    onRow?.(index + 1)
    // Lets a cancellation come in.
    await new Promise(setImmediate)
    signal?.throwIfAborted()
  }
  if (lines.length === 0) rows.push(wideRow(frame, 'Nihil', 'center'))
  if (report.totals) rows.push(totalsRow(frame, report.totals))
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: frame.columns.map((column) => column.width),
    borders: gridBorders,
    margins: { left: twips(1), right: twips(1), top: twips(0.5), bottom: twips(0.5) },
    rows,
  })
}

function tableColumns(report: Report, width: number): Column[] {
  const total = report.columns.reduce((sum, { weight }) => sum + weight, 0)
  const number = report.numbered ? Math.round(width * (report.orientation === 'landscape' ? 0.035 : 0.065)) : 0
  return [
    ...(report.numbered ? [{ label: 'No', hint: null, width: number, source: 'number' as const }] : []),
    ...report.columns.map((column) => ({
      label: column.label,
      hint: column.hint,
      width: Math.floor(((width - number) * column.weight) / total),
      source: column,
    })),
  ]
}

function headRow({ columns, size }: Frame): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label, hint }) =>
      cell(
        [
          line(label, { size, bold: true, align: 'center' }),
          ...(hint ? [line(hint, { size: size - 1, align: 'center' })] : []),
        ],
        { shaded: true, middle: true },
      ),
    ),
  })
}

function lineRow(frame: Frame, each: ReportLine): TableRow {
  if (each.kind === 'group') {
    const { countNoun } = frame.report
    const count = countNoun ? ` (${thousands(each.count)} ${countNoun})` : ''
    return wideRow(frame, `${each.label}${count}`, 'left', true)
  }
  return new TableRow({
    cantSplit: true,
    children: frame.columns.map(({ source }) =>
      source === 'number'
        ? cell([line(String(each.number), { size: frame.size, align: 'center' })])
        : valueCell(frame, source, each.row[source.key], false),
    ),
  })
}

/** Sums under their columns; the word stands in the first column without a sum. */
function totalsRow(frame: Frame, totals: NonNullable<Report['totals']>): TableRow {
  const columns = frame.columns
  const word = columns.findIndex(({ source }) => source !== 'number' && (totals[source.key] ?? null) === null)
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ source }, index) => {
      if (index === word) return cell([line('Jumlah', { size: frame.size, bold: true })])
      return source === 'number'
        ? cell([line('', { size: frame.size })])
        : valueCell(frame, source, totals[source.key], true)
    }),
  })
}

function valueCell(frame: Frame, column: ReportColumn, value: ReportCell | undefined, bold: boolean): TableCell {
  const mark = typeof value === 'object' && value !== null ? value : null
  const options: LineOptions = {
    size: frame.size,
    bold: bold || mark?.strong === true,
    align: typeof value === 'number' ? 'right' : column.align,
  }
  const note = cellNote(value)
  const runs: TextRun[] = textRuns(cellText(value, column), options)
  if (note) runs.push(new TextRun({ text: note, size: Math.round((frame.size - 0.5) * 2), break: 1 }))
  return cell([line(runs, options)], { shaded: mark?.lack === true })
}

/** One cell over the whole width: a group head, or that there is nothing. */
function wideRow({ columns, size }: Frame, text: string, align: 'left' | 'center', head = false): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [cell([line(text, { size, bold: head, align, keepNext: head })], { span: columns.length, shaded: head })],
  })
}

function cell(
  children: Paragraph[],
  { span, shaded = false, middle = false }: { span?: number; shaded?: boolean; middle?: boolean } = {},
): TableCell {
  return new TableCell({
    children,
    ...(span !== undefined && { columnSpan: span }),
    ...(shaded && { shading: grey }),
    ...(middle && { verticalAlign: VerticalAlign.CENTER }),
  })
}
