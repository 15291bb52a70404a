/** Tells the rows of a register that are agreements from titles, sub-headers, totals and signatures, and reads merged cells. */
import { cellAddress, type Area, type Cell, type CellValue, type Sheet, type SheetRow } from '../sheets/model'
import type { ColumnMapping, ImportField } from './fields'
import type { Head } from './heads'
import { readScheme, type ReadScheme } from './kinds'
import { cleanText, isNothing } from './text'

/** A cell as the row has it: its own, or the one of the merged area it lies in. */
export type SourceCell = {
  address: string
  value: CellValue
  text: string
  /** It stands further up, in a merged area. */
  inherited: boolean
  comment: string | null
}
/** The sub-header above a row. */
export type Section = { address: string; text: string; scheme: ReadScheme | null }
export type SourceRow = {
  sheet: string
  row: number
  hidden: boolean
  cells: Partial<Record<ImportField, SourceCell>>
  section: Section | null
  /** First row of the group that a merged row number holds together; null outside of one. */
  groupTop: number | null
}
export type IgnoredRow = {
  row: number
  why: 'title' | 'head' | 'columnNumbers' | 'section' | 'total' | 'other' | 'continuation'
}
export type SheetReading = { rows: SourceRow[]; ignored: IgnoredRow[] }

/** A value that a person put right before the import: by `sheet!address`. */
export type Fixes = ReadonlyMap<string, string>

/** The agreements of a sheet, and what each other row was taken for. */
export function readRows(sheet: Sheet, head: Head, mapping: ColumnMapping, fixes: Fixes): SheetReading {
  const columns = columnsByField(mapping)
  const merges = mergeIndex(sheet, head.bottom)
  const byRow = new Map(sheet.rows.map((row) => [row.row, row]))
  const reading: SheetReading = { rows: [], ignored: [] }
  let section: Section | null = null
  for (const row of sheet.rows) {
    const why = row.row < head.top ? 'title' : row.row <= head.bottom ? 'head' : whyIgnored(row, sheet, columns)
    if (why === 'section') section = sectionOf(row, section)
    if (why !== null) {
      reading.ignored.push({ row: row.row, why })
      continue
    }
    const source = sourceRow({ sheet, row, columns, merges, byRow, fixes, section })
    if (isContinuation(source)) reading.ignored.push({ row: row.row, why: 'continuation' })
    else reading.rows.push(source)
  }
  return reading
}

/** The column of each field. */
export function columnsByField(mapping: ColumnMapping): Map<ImportField, number> {
  const columns = new Map<ImportField, number>()
  for (const [column, field] of Object.entries(mapping)) if (field !== null) columns.set(field, Number(column))
  return columns
}

const substance = ['title', 'kind', 'party1', 'party2', 'party3', 'numbers', 'signedOn', 'startsOn', 'endsOn'] as const

/** Null for an agreement: a row of its own with at least two things that make one. */
function whyIgnored(row: SheetRow, sheet: Sheet, columns: ReadonlyMap<ImportField, number>): IgnoredRow['why'] | null {
  const [first] = row.cells
  if (!first) return 'other'
  if (/^(?:jumlah|total)\b/i.test(cleanText(first.text))) return 'total'
  if (isColumnNumbers(row.cells)) return 'columnNumbers'
  const filled = substance.filter((field) => {
    const cell = row.cells.find((each) => each.column === columns.get(field))
    return cell !== undefined && !isNothing(cell.text)
  })
  if (filled.length >= 2) return null
  return row.cells.length === 1 && isSection(first, sheet) ? 'section' : 'other'
}

const isColumnNumbers = (cells: readonly Cell[]): boolean =>
  cells.length >= 3 &&
  cells.every((cell, index) => cleanText(cell.text).replace(/^\((\d+)\)$/, '$1') === String(index + 1))

function isSection(cell: Cell, sheet: Sheet): boolean {
  const isWide = sheet.merges.some(
    (area) => area.top === cell.row && area.left === cell.column && area.right > area.left + 1,
  )
  return cell.value.kind === 'text' && (isWide || cell.column <= 2) && !cell.text.startsWith('*')
}

function sectionOf(row: SheetRow, before: Section | null): Section | null {
  const [cell] = row.cells
  if (!cell) return before
  const text = cleanText(cell.text)
  const isYear = /^tahun\s+\d{4}$/i.test(text)
  return {
    address: cellAddress(cell.row, cell.column),
    text,
    scheme: isYear ? (before?.scheme ?? null) : readScheme(text),
  }
}

/** Vertical merged areas by the cells they cover. */
function mergeIndex(sheet: Sheet, bottom: number): Map<string, Area> {
  const index = new Map<string, Area>()
  for (const area of sheet.merges) {
    if (area.top <= bottom || area.bottom === area.top || area.bottom - area.top > 5000) continue
    for (let row = area.top; row <= area.bottom; row++) index.set(`${row}:${area.left}`, area)
  }
  return index
}

type Place = {
  sheet: Sheet
  row: SheetRow
  columns: ReadonlyMap<ImportField, number>
  merges: ReadonlyMap<string, Area>
  byRow: ReadonlyMap<number, SheetRow>
  fixes: Fixes
  section: Section | null
}

function sourceRow(place: Place): SourceRow {
  const { sheet, row, columns, merges, section } = place
  const cells: SourceRow['cells'] = {}
  for (const [field, column] of columns) {
    const cell = sourceCell(place, column)
    if (cell) cells[field] = cell
  }
  const group = merges.get(`${row.row}:${columns.get('no') ?? 0}`)
  return { sheet: sheet.name, row: row.row, hidden: row.hidden, cells, section, groupTop: group?.top ?? null }
}

function sourceCell({ sheet, row, merges, byRow, fixes }: Place, column: number): SourceCell | null {
  const area = merges.get(`${row.row}:${column}`)
  const at = area?.top ?? row.row
  const address = cellAddress(at, column)
  const inherited = at !== row.row
  const fixed = fixes.get(`${sheet.name}!${address}`)
  const cell = byRow.get(at)?.cells.find((each) => each.column === column)
  const comment = cell?.comment ?? null
  if (fixed !== undefined) {
    return fixed === '' ? null : { address, value: { kind: 'text', text: fixed }, text: fixed, inherited, comment }
  }
  return cell ? { address, value: cell.value, text: cell.text, inherited, comment } : null
}

/** A second row of an agreement whose title and numbers are merged over it. */
const isContinuation = ({ cells }: SourceRow): boolean =>
  cells.title?.inherited === true && (cells.numbers === undefined || cells.numbers.inherited)
