/** Reads one sheet of a workbook: cells with stored values, merged areas, hidden rows and columns, comments and links. */
import { fromDayNumber, type CalendarDate } from '../../shared/calendar/dates'
import { fieldDate } from '../../shared/calendar/words'
import {
  parseAddress,
  parseArea,
  type Area,
  type Cell,
  type CellValue,
  type Sheet,
  type SheetRow,
} from '../../shared/sheets/model'
import { tooLarge } from './faults'
import { readRelations, unescapeText, type SheetPart, type Workbook } from './workbook'
import { attribute, readXml, type XmlHandler } from './xml'
import type { ZipParts } from './zip-parts'

/** Cells that hold something; a register of 5,000 rows has about 75,000. */
const MAX_CELLS = 1_500_000
const MAX_MERGES = 100_000

type Reading = {
  sheet: Sheet
  workbook: Workbook
  row: SheetRow
  /** The cell that is open: its place, type and style, and what was read of it. */
  cell: { row: number; column: number; type: string; style: number; formula: boolean; raw: string } | null
  /** Whether text belongs to the value of the open cell. */
  inValue: boolean
  inPhonetic: boolean
  cells: number
  column: number
  links: { area: Area; target: string }[]
  targets: ReadonlyMap<string, { target: string }>
}

/** Reads a sheet. Throws FILE_REFUSED. */
export async function readWorksheet(
  parts: ZipParts,
  workbook: Workbook,
  part: SheetPart,
  signal: AbortSignal,
): Promise<Sheet> {
  const targets = await readRelations(parts, part.path)
  const sheet: Sheet = { name: part.name, hidden: part.hidden, rows: [], merges: [], hiddenColumns: [] }
  const reading: Reading = {
    sheet,
    workbook,
    row: { row: 0, hidden: false, cells: [] },
    cell: null,
    inValue: false,
    inPhonetic: false,
    cells: 0,
    column: 0,
    links: [],
    targets,
  }
  await readXml(await parts.open(part.path), sheetHandler(reading), signal)
  const byAddress = new Map(sheet.rows.flatMap((row) => row.cells.map((cell) => [`${cell.row}:${cell.column}`, cell])))
  attachLinks(reading.links, byAddress)
  for (const { target, type } of targets.values()) {
    if (type.endsWith('/comments') && parts.has(target)) await attachComments(parts, target, byAddress)
  }
  return sheet
}

function sheetHandler(reading: Reading): XmlHandler {
  return {
    open: (name, attributes) => openElement(reading, name, attributes),
    text(text) {
      if (reading.inValue && reading.cell) reading.cell.raw += text
    },
    close: (name) => closeElement(reading, name),
  }
}

function openElement(reading: Reading, name: string, attributes: Readonly<Record<string, string>>): void {
  switch (name) {
    case 'row':
      reading.row = {
        row: Number(attributes['r'] ?? reading.row.row + 1),
        hidden: isTrue(attributes['hidden']),
        cells: [],
      }
      reading.column = 0
      return
    case 'c':
      reading.cell = openCell(reading, attributes)
      return
    case 'f':
      if (reading.cell) reading.cell.formula = true
      return
    case 'rPh':
      reading.inPhonetic = true
      return
    case 'v':
    case 't':
      reading.inValue = reading.cell !== null && !reading.inPhonetic
      return
    case 'col':
      addHiddenColumns(reading.sheet, attributes)
      return
    case 'mergeCell':
      addMerge(reading.sheet, attributes['ref'])
      return
    case 'hyperlink':
      addLink(reading, attributes)
  }
}

function openCell(reading: Reading, attributes: Readonly<Record<string, string>>): Reading['cell'] {
  const place = parseAddress(attributes['r'] ?? '') ?? { row: reading.row.row, column: reading.column + 1 }
  reading.column = place.column
  const style = Number(attributes['s'] ?? 0)
  return { ...place, type: attributes['t'] ?? 'n', style, formula: false, raw: '' }
}

function closeElement(reading: Reading, name: string): void {
  if (name === 'v' || name === 't') reading.inValue = false
  else if (name === 'rPh') reading.inPhonetic = false
  else if (name === 'c') closeCell(reading)
  else if (name === 'row' && reading.row.cells.length > 0) reading.sheet.rows.push(reading.row)
}

function closeCell(reading: Reading): void {
  const { cell, workbook } = reading
  reading.cell = null
  if (cell === null || cell.raw === '') return
  const value = valueOf(cell, workbook)
  if (value === null || (value.kind === 'text' && value.text.trim() === '')) return
  if (++reading.cells > MAX_CELLS) throw tooLarge()
  reading.row.cells.push({
    row: cell.row,
    column: cell.column,
    value,
    text: shownText(value),
    ...(cell.formula && { formula: true }),
  })
}

function valueOf(cell: NonNullable<Reading['cell']>, workbook: Workbook): CellValue | null {
  switch (cell.type) {
    case 's':
      return { kind: 'text', text: workbook.texts[Number(cell.raw)] ?? '' }
    case 'str':
    case 'inlineStr':
      return { kind: 'text', text: unescapeText(cell.raw) }
    case 'b':
      return { kind: 'boolean', value: cell.raw === '1' }
    case 'e':
      return { kind: 'error', code: cell.raw }
    case 'd':
      return dateText(cell.raw)
    default:
      return numberOf(Number(cell.raw), workbook.isDateStyle[cell.style] ?? false, workbook.from1904)
  }
}

function dateText(raw: string): CellValue {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(raw)?.[0]
  return day === undefined ? { kind: 'text', text: raw } : { kind: 'date', date: day as CalendarDate }
}

function numberOf(value: number, isDate: boolean, from1904: boolean): CellValue | null {
  if (!Number.isFinite(value)) return null
  if (!isDate) return { kind: 'number', value }
  const date = dateOfSerial(from1904 ? value + 1462 : value)
  return date === null ? { kind: 'number', value } : { kind: 'date', date }
}

/** The day of a spreadsheet's day number; 1 is 1 January 1900, and 60 a 29 February that never was. */
function dateOfSerial(serial: number): CalendarDate | null {
  const days = Math.floor(serial)
  if (days < 1 || days > 2_958_465 || days === 60) return null
  return fromDayNumber(days - (days > 60 ? 25_569 : 25_568))
}

function shownText(value: CellValue): string {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'number':
      return String(value.value)
    case 'date':
      return fieldDate(value.date)
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE'
    case 'error':
      return value.code
  }
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true'

function addHiddenColumns(sheet: Sheet, attributes: Readonly<Record<string, string>>): void {
  if (!isTrue(attributes['hidden'])) return
  const last = Math.min(Number(attributes['max']), 16_384)
  for (let column = Number(attributes['min']); column <= last; column++) sheet.hiddenColumns.push(column)
}

function addMerge(sheet: Sheet, ref: string | undefined): void {
  const area = parseArea(ref ?? '')
  if (!area) return
  if (sheet.merges.length >= MAX_MERGES) throw tooLarge()
  sheet.merges.push(area)
}

function addLink(reading: Reading, attributes: Readonly<Record<string, string>>): void {
  const area = parseArea(attributes['ref'] ?? '')
  const target = reading.targets.get(attribute(attributes, 'id') ?? '')?.target ?? attributes['location']
  if (area && target !== undefined) reading.links.push({ area, target })
}

function attachLinks(links: Reading['links'], byAddress: ReadonlyMap<string, Cell>): void {
  for (const { area, target } of links) {
    const cell = byAddress.get(`${area.top}:${area.left}`)
    if (cell) cell.link = target
  }
}

async function attachComments(parts: ZipParts, path: string, byAddress: ReadonlyMap<string, Cell>): Promise<void> {
  let cell: Cell | undefined
  let text = ''
  let inText = false
  await readXml(await parts.open(path), {
    open(name, attributes) {
      if (name === 'comment') {
        const place = parseAddress(attributes['ref'] ?? '')
        cell = place ? byAddress.get(`${place.row}:${place.column}`) : undefined
        text = ''
      }
      if (name === 't') inText = true
    },
    text(part) {
      if (inText) text += part
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'comment' && cell && text.trim() !== '') cell.comment = text.trim().slice(0, 2000)
    },
  })
}
