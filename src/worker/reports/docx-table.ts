/**
 * The rows of a report as the XML of a Word table: the head repeats on every page and no row is torn apart. Written by
 * hand, because the library needs twelve milliseconds and 100 kB for each row.
 */
import { reportParts, type ReportLine } from '../../print/parts/report-lines'
import { thousands } from '../../shared/calendar/numbers'
import { cellNote, cellText } from '../../shared/reports/cell-text'
import type { Report, ReportCell, ReportColumn } from '../../shared/reports/model'
import { safeText, twips, type DocxOptions } from './docx-text'

type Column = { label: string; hint: string | null; width: number; source: ReportColumn | 'number' }
/** `size` in half points. */
type Frame = { report: Report; columns: Column[]; size: number }

/** `width` in twips is that of the text. */
export async function docxTable(report: Report, width: number, { signal, onRow }: DocxOptions): Promise<string> {
  const frame: Frame = {
    report,
    columns: tableColumns(report, width),
    size: report.orientation === 'landscape' ? 17 : 20,
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
  if (lines.length === 0) rows.push(wideRow(frame, 'Nihil', { align: 'center' }))
  if (report.totals) rows.push(totalsRow(frame, report.totals))
  return `<w:tbl>${tableProperties(width)}${grid(frame.columns)}${rows.join('')}</w:tbl>`
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

function tableProperties(width: number): string {
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`
  const margin = (side: string, mm: number) => `<w:${side} w:w="${twips(mm)}" w:type="dxa"/>`
  return (
    `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>` +
    `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar>${margin('top', 0.5)}${margin('left', 1)}${margin('bottom', 0.5)}${margin('right', 1)}</w:tblCellMar></w:tblPr>`
  )
}

const grid = (columns: readonly Column[]): string =>
  `<w:tblGrid>${columns.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`

const row = (cells: readonly string[], head = false): string =>
  `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`

function headRow({ columns, size }: Frame): string {
  return row(
    columns.map(({ label, hint, width }) =>
      cell(
        width,
        paragraph(run(label, size, true), { align: 'center' }) +
          (hint ? paragraph(run(hint, size - 2), { align: 'center' }) : ''),
        { shaded: true, middle: true },
      ),
    ),
    true,
  )
}

function lineRow(frame: Frame, each: ReportLine): string {
  if (each.kind === 'group') {
    const { countNoun } = frame.report
    const count = countNoun ? ` (${thousands(each.count)} ${countNoun})` : ''
    return wideRow(frame, `${each.label}${count}`, { head: true })
  }
  return row(
    frame.columns.map(({ source, width }) =>
      source === 'number'
        ? cell(width, paragraph(run(String(each.number), frame.size), { align: 'center' }))
        : valueCell(frame, { source, width, value: each.row[source.key] }),
    ),
  )
}

/** Sums under their columns; the word stands in the first column without a sum. */
function totalsRow(frame: Frame, totals: NonNullable<Report['totals']>): string {
  const word = frame.columns.findIndex(({ source }) => source !== 'number' && (totals[source.key] ?? null) === null)
  return row(
    frame.columns.map(({ source, width }, index) => {
      if (index === word) return cell(width, paragraph(run('Jumlah', frame.size, true)))
      if (source === 'number') return cell(width, paragraph(''))
      return valueCell(frame, { source, width, value: totals[source.key], bold: true })
    }),
  )
}

type Value = { source: ReportColumn; width: number; value: ReportCell | undefined; bold?: boolean }

function valueCell({ size }: Frame, { source, width, value, bold = false }: Value): string {
  const mark = typeof value === 'object' && value !== null ? value : null
  const note = cellNote(value)
  const text = run(cellText(value, source), size, bold || mark?.strong === true)
  const below = note ? `<w:r>${properties(size - 1)}<w:br/>${textXml(note)}</w:r>` : ''
  const align = typeof value === 'number' ? 'right' : source.align
  return cell(width, paragraph(text + below, { align }), { shaded: mark?.lack === true })
}

/** One cell over the whole width: a group head, or that there is nothing. */
function wideRow(
  { columns, size }: Frame,
  text: string,
  { align = 'left', head = false }: { align?: 'left' | 'center'; head?: boolean },
): string {
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const content = paragraph(run(text, size, head), { align, keepNext: head })
  return row([cell(width, content, { span: columns.length, shaded: head })])
}

type CellOptions = { span?: number; shaded?: boolean; middle?: boolean }

function cell(width: number, content: string, { span, shaded = false, middle = false }: CellOptions = {}): string {
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`}` +
    `${shaded ? '<w:shd w:val="clear" w:color="auto" w:fill="E9E9E9"/>' : ''}` +
    `${middle ? '<w:vAlign w:val="center"/>' : ''}</w:tcPr>${content}</w:tc>`
  )
}

function paragraph(
  runs: string,
  { align = 'left', keepNext = false }: { align?: ReportColumn['align']; keepNext?: boolean } = {},
): string {
  return `<w:p><w:pPr>${keepNext ? '<w:keepNext/>' : ''}<w:spacing w:before="0" w:after="0"/><w:jc w:val="${align}"/></w:pPr>${runs}</w:p>`
}

/** A run whose line breaks are kept. */
function run(text: string, size: number, bold = false): string {
  if (text === '') return ''
  return `<w:r>${properties(size, bold)}${text.split('\n').map(textXml).join('<w:br/>')}</w:r>`
}

const properties = (size: number, bold = false): string =>
  `<w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`

const textXml = (text: string): string => `<w:t xml:space="preserve">${escaped(safeText(text))}</w:t>`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
