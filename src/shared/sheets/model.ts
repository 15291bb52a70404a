/** A table file as it was written: sheets, cells and merged areas, before anybody has said what they mean. */
import type { CalendarDate } from '../calendar/dates'

/** What a cell holds. A formula is never run: it stands here with the result that was stored beside it. */
export type CellValue =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'date'; date: CalendarDate }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'error'; code: string }

export type Cell = {
  /** From 1, as the program shows it. */
  row: number
  /** From 1: A is 1. */
  column: number
  value: CellValue
  /** The value as a person reads it; parts of different looks joined, line breaks kept. */
  text: string
  formula?: true
  comment?: string
  link?: string
}

/** An area of cells joined into one; only its top-left cell has a value. */
export type Area = { top: number; left: number; bottom: number; right: number }

/** A row with at least one cell that holds something. */
export type SheetRow = { row: number; hidden: boolean; cells: Cell[] }

export type Sheet = { name: string; hidden: boolean; rows: SheetRow[]; merges: Area[]; hiddenColumns: number[] }

export type TableFile = {
  format: 'xlsx' | 'csv'
  sheets: Sheet[]
  /** Of a CSV file: how it was read. */
  encoding?: string
  separator?: string
}

/** `A1`, `AB12`. */
export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row}`

/** `A` for 1, `AA` for 27. */
export function columnName(column: number): string {
  let rest = column
  let name = ''
  while (rest > 0) {
    const digit = (rest - 1) % 26
    name = String.fromCharCode(65 + digit) + name
    rest = (rest - 1 - digit) / 26
  }
  return name
}

/** Row and column of an address, or null when it is none. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address)
  if (!match) return null
  const letters = (match[1] ?? '').toUpperCase()
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(match[2]), column }
}

/** The area of `A1:C3`, or null when it is none; a single cell is an area of one. */
export function parseArea(text: string): Area | null {
  const [from, to] = text.split(':')
  const start = parseAddress(from ?? '')
  const end = to === undefined ? start : parseAddress(to)
  return start && end ? { top: start.row, left: start.column, bottom: end.row, right: end.column } : null
}
