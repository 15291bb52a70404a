/** Type, lines and colours of the form for offices. */
import type ExcelJS from 'exceljs'

export type Sheet = ExcelJS.Worksheet

export const tints = { head: 'FF0D5C56', entry: 'FFFFF8E5', soft: 'FF576561' } as const

const line: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FFB8C3C0' } }
export const box: Partial<ExcelJS.Borders> = { top: line, left: line, bottom: line, right: line }

type Look = { size?: number; bold?: boolean; color?: string }

export const font = ({ size = 10, bold = false, color }: Look): Partial<ExcelJS.Font> => ({
  name: 'Arial',
  size,
  bold,
  ...(color && { color: { argb: color } }),
})

export function centred(cell: ExcelJS.Cell, text: string, look: Look): void {
  cell.value = text
  cell.font = font(look)
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
}

export function paint(cell: ExcelJS.Cell, argb: string): void {
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } }
}
