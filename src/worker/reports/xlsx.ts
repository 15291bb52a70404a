/** Writes a report as an Excel workbook, row by row, so that memory does not grow with the list. */
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import { isCalendarDate } from '../../shared/calendar/dates'
import type { PaperSize } from '../../shared/papers/model'
import { rowCount, type Report, type ReportCell, type ReportColumn } from '../../shared/reports/model'
import { imprintText } from '../../print/imprint'
import { writeNarratives } from './xlsx-narratives'

export type XlsxOptions = { paper?: PaperSize; signal?: AbortSignal; onRow?: (done: number) => void }

/** Excel's number of a paper size; 14 is Folio, the F4 of the offices. */
const paperCodes: Record<PaperSize, number> = { F4: 14, A4: 9 }
const dateFormat = '[$-421]d mmm yyyy'

/**
 * Writes the workbook to a file. Dates are real dates, text is never a formula. A file that could not be finished is
 * removed.
 */
export async function writeReportXlsx(report: Report, path: string, options: XlsxOptions = {}): Promise<void> {
  const stream = createWriteStream(path)
  const failed = new Promise<never>((_, reject) => stream.once('error', reject))
  try {
    await Promise.race([writeWorkbook(report, stream, options), failed])
    await closed(stream)
  } catch (error) {
    // Windows removes a file only once it is closed.
    await closed(stream.destroy())
    await rm(path, { force: true })
    throw error
  }
}

async function closed(stream: WriteStream): Promise<void> {
  if (!stream.closed) await once(stream, 'close')
}

async function writeWorkbook(report: Report, stream: WriteStream, options: XlsxOptions): Promise<void> {
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
  })
  writer.creator = 'Simpul'
  writer.created = new Date(report.imprint.printedAt)
  const columns = sheetColumns(report)
  const heads = headLines(report)
  const headRow = heads.length + 2
  const sheet = writer.addWorksheet(sheetName(report.title), {
    views: [{ state: 'frozen', ySplit: headRow }],
    pageSetup: pageSetup(report, headRow, options.paper ?? 'F4'),
    headerFooter: { oddFooter: `&L&7${imprintText(report.imprint).replaceAll('&', '&&')}&R&8Halaman &P dari &N` },
  })
  sheet.columns = columns.map((column) => ({ width: column.width }))
  heads.forEach((text, index) => {
    const row = sheet.addRow([safeText(text)])
    row.font = { name: 'Arial', size: index === 0 ? 13 : 10, bold: index === 0 }
    row.commit()
  })
  sheet.addRow([]).commit()
  writeHead(sheet, columns)
  await writeRows(sheet, report, columns, options)
  sheet.autoFilter = {
    from: { row: headRow, column: 1 },
    to: { row: headRow + rowCount(report), column: columns.length },
  }
  writeEnd(sheet, report, columns)
  sheet.commit()
  writeNarratives(writer, report.narratives ?? [], safeText)
  await writer.commit()
}

type SheetColumn = { label: string; width: number; source: 'number' | 'group' | ReportColumn }

/** Groups become a column of their own, so that the list can be sorted and filtered. */
function sheetColumns(report: Report): SheetColumn[] {
  const total = report.columns.reduce((sum, column) => sum + column.weight, 0)
  const characters = report.orientation === 'landscape' ? 150 : 95
  const grouped = report.groups.some((group) => group.label !== null)
  return [
    ...(report.numbered ? [{ label: 'No', width: 6, source: 'number' as const }] : []),
    ...(grouped ? [{ label: 'Kelompok', width: 16, source: 'group' as const }] : []),
    ...report.columns.map((column) => ({
      label: column.label,
      width: Math.max(9, Math.round((column.weight / total) * characters)),
      source: column,
    })),
  ]
}

function headLines(report: Report): string[] {
  return [report.title, ...(report.subtitle ? [report.subtitle] : []), ...report.scope]
}

function pageSetup(report: Report, headRow: number, paper: PaperSize): Partial<ExcelJS.PageSetup> {
  return {
    paperSize: paperCodes[paper],
    orientation: report.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headRow}:${headRow}`,
    margins: { left: 0.79, right: 0.59, top: 0.79, bottom: 0.71, header: 0.3, footer: 0.3 },
  }
}

const thin: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF000000' } }
const box: Partial<ExcelJS.Borders> = { top: thin, left: thin, bottom: thin, right: thin }

function writeHead(sheet: ExcelJS.Worksheet, columns: readonly SheetColumn[]): void {
  const row = sheet.addRow(columns.map((column) => column.label))
  row.eachCell((cell) => {
    cell.font = { name: 'Arial', size: 10, bold: true }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE9E9E9' } }
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    cell.border = box
  })
  row.commit()
}

async function writeRows(
  sheet: ExcelJS.Worksheet,
  report: Report,
  columns: readonly SheetColumn[],
  { signal, onRow }: XlsxOptions,
): Promise<void> {
  let number = 0
  for (const group of report.groups) {
    for (const cells of group.rows) {
      number += 1
      writeRow(sheet, columns, (source) => {
        if (source === 'number') return number
        return source === 'group' ? (group.label ?? '') : (cells[source.key] ?? null)
      })
      if (number % 500 !== 0) continue
      onRow?.(number)
      // Lets the stream drain and a cancellation come in.
      await new Promise(setImmediate)
      signal?.throwIfAborted()
    }
  }
  onRow?.(number)
}

function writeRow(
  sheet: ExcelJS.Worksheet,
  columns: readonly SheetColumn[],
  valueOf: (source: SheetColumn['source']) => ReportCell,
  bold = false,
): void {
  const values = columns.map((column) => valueOf(column.source))
  const row = sheet.addRow(values.map(cellValue))
  columns.forEach((column, index) => {
    const value = values[index] ?? null
    row.getCell(index + 1).style = styleOf({
      bold: bold || (typeof value === 'object' && value?.strong === true),
      horizontal: horizontal(column, value),
      format: numberFormat(column, value),
    })
  })
  row.commit()
}

type Look = { bold: boolean; horizontal: 'left' | 'center' | 'right'; format: string | null }

const styles = new Map<string, Partial<ExcelJS.Style>>()

/** The same object for the same look: the library writes a style once and knows it again by its object. */
function styleOf({ bold, horizontal, format }: Look): Partial<ExcelJS.Style> {
  const key = `${bold} ${horizontal} ${format}`
  const known = styles.get(key)
  if (known) return known
  const style: Partial<ExcelJS.Style> = {
    font: { name: 'Arial', size: 10, bold },
    alignment: { vertical: 'top', horizontal, wrapText: true },
    border: box,
    ...(format !== null && { numFmt: format }),
  }
  styles.set(key, style)
  return style
}

function writeEnd(sheet: ExcelJS.Worksheet, report: Report, columns: readonly SheetColumn[]): void {
  const totals = report.totals
  if (totals) {
    const label = columns.findIndex((column) => typeof column.source === 'object')
    writeRow(
      sheet,
      columns,
      (source) => {
        if (typeof source === 'object')
          return totals[source.key] ?? (columns[label]?.source === source ? 'Jumlah' : null)
        return null
      },
      true,
    )
  }
  sheet.addRow([]).commit()
  for (const text of [...report.notes, imprintText(report.imprint)]) {
    const row = sheet.addRow([safeText(text)])
    row.font = { name: 'Arial', size: 8 }
    row.commit()
  }
}

/** Calendar dates become midnight UTC, which is how exceljs writes days. */
function cellValue(value: ReportCell): string | number | Date | null {
  if (value === null || typeof value === 'number') return value
  if (typeof value === 'object') return safeText(value.note ? `${value.word} (${value.note})` : value.word)
  return isCalendarDate(value) ? new Date(`${value}T00:00:00Z`) : safeText(value)
}

/**
 * Text for a cell. A text cell that begins with = + - @ stays text in the file; the characters that XML forbids, with
 * which a workbook could not be opened, are left out.
 */
function safeText(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').slice(0, 32_767)
}

function horizontal({ source }: SheetColumn, value: ReportCell): 'left' | 'center' | 'right' {
  if (source === 'number') return 'center'
  if (typeof value === 'number') return 'right'
  return source === 'group' ? 'left' : source.align
}

function numberFormat({ source }: SheetColumn, value: ReportCell): string | null {
  if (typeof value === 'string') return isCalendarDate(value) ? dateFormat : '@'
  if (typeof value !== 'number' || typeof source !== 'object') return null
  return source.kind === 'money' ? '"Rp"#,##0' : '#,##0'
}

/** Excel allows 31 characters and forbids some. */
function sheetName(title: string): string {
  return (
    title
      .replaceAll(/[\\/*?:[\]]/g, ' ')
      .slice(0, 31)
      .trim() || 'Daftar'
  )
}
