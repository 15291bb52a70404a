/** Finds the forms of a table file: the head row by its words, office and year above it, and the rows below it. */
import { isNothing, wordsOf } from '../imports/text'
import { cellAddress, type Cell, type Sheet, type SheetRow } from '../sheets/model'
import { intakeColumns, officeHead, type IntakeField } from './intake-template'

/** One field of a row: the text, the number where the cell holds one, and where it stands. */
export type FormCell = { text: string; number: number | null; address: string; fault: string | null }

export type FormRow = { row: number; cells: Record<IntakeField, FormCell> }

export type Form = { sheet: string; office: FormCell; year: FormCell; rows: FormRow[] }

const headLimit = 40

/** The form of a sheet; null when it holds none. */
export function findForm(sheet: Sheet): Form | null {
  const head = sheet.rows.slice(0, headLimit).find((row) => isHead(columnsOf(row)))
  if (!head) return null
  const columns = columnsOf(head)
  const above = sheet.rows.filter(({ row }) => row < head.row)
  const below = sheet.rows.filter(({ row }) => row > head.row)
  return {
    sheet: sheet.name,
    office: headCell(above, /^(?:perangkat daerah|opd|skpd|unit kerja|nama opd|nama perangkat daerah)/, officeFallback),
    year: headCell(above, /^tahun/, yearFallback),
    rows: below.flatMap((row) => readRow(row, columns)),
  }
}

/** Where our own form has them, so that a message names a cell even when nothing stands there. */
const officeFallback = 'D3'
const yearFallback = 'D4'

type Columns = ReadonlyMap<IntakeField, number>

function columnsOf(row: SheetRow): Columns {
  const columns = new Map<IntakeField, number>()
  for (const cell of row.cells) {
    const words = wordsOf(cell.text).join(' ')
    const found = intakeColumns.find(({ aliases }) => (aliases as readonly string[]).includes(words))
    if (found && !columns.has(found.key)) columns.set(found.key, cell.column)
  }
  return columns
}

const isHead = (columns: Columns): boolean => columns.size >= 4 && (columns.has('activity') || columns.has('title'))

/** The value to the right of a label above the head. */
function headCell(rows: readonly SheetRow[], label: RegExp, fallback: string): FormCell {
  for (const { cells } of rows) {
    const at = cells.findIndex(({ text }) => label.test(wordsOf(text).join(' ')))
    if (at < 0) continue
    const value = cells.slice(at + 1).find(({ text }) => wordsOf(text).length > 0)
    if (value) return formCell(value)
    const labelled = cells[at]
    return { ...emptyCell, address: labelled ? cellAddress(labelled.row, labelled.column + 3) : fallback }
  }
  return { ...emptyCell, address: fallback }
}

const emptyCell: FormCell = { text: '', number: null, address: '', fault: null }

function formCell({ row, column, value, text }: Cell): FormCell {
  return {
    text,
    number: value.kind === 'number' ? value.value : null,
    address: cellAddress(row, column),
    fault: value.kind === 'error' ? `Sel ini memuat galat ${value.code}.` : null,
  }
}

/** A row that proposes something; totals, signatures, column numbers and blank rows give nothing. */
function readRow({ row, cells }: SheetRow, columns: Columns): FormRow[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]))
  const fields = intakeColumns.map(({ key }) => {
    const column = columns.get(key)
    const cell = column === undefined ? undefined : byColumn.get(column)
    return [
      key,
      cell ? formCell(cell) : { ...emptyCell, address: column === undefined ? '' : cellAddress(row, column) },
    ]
  })
  // Every field is among the entries.
  const form = { row, cells: Object.fromEntries(fields) as Record<IntakeField, FormCell> }
  return isProposal(form, cells) ? [form] : []
}

const saying = ['affair', 'program', 'activity', 'title'] as const

function isProposal({ cells }: FormRow, all: readonly Cell[]): boolean {
  const said = saying.filter((key) => !isNothing(cells[key].text))
  if (said.length === 0) return false
  const isTotal = all.some(({ text }) => /^(?:jumlah|total)\b/i.test(text.trim())) && said.length < 2
  const isNumbering =
    all.length > 3 && all.every(({ value }, index) => value.kind === 'number' && value.value === index + 1)
  const isLabel =
    said.length === 1 && wordsOf(cells[said[0] ?? 'affair'].text).join(' ') === wordsOf(officeHead).join(' ')
  return !isTotal && !isNumbering && !isLabel
}
