/** Writes the Excel form that offices fill in: letterhead, office and year, a table with lists to choose from, instructions. */
import { rm } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import { affairs, schemes, schemeWords } from '../../shared/agreements/enums'
import { initiatives, initiativeWords, priorities, priorityWords } from '../../shared/plans/enums'
import { intakeColumns, officeHead, templateMark, templateRows, yearHead } from '../../shared/plans/intake-template'
import type { PlanTemplateInput } from '../../shared/worker/plans'
import { writeGuide } from './template-guide'
import { box, centred, font, paint, tints, type Sheet } from './template-style'

const lists = 'Daftar'
const last = intakeColumns.length + 1
const folio = 14 as ExcelJS.PaperSize // F4 has this number in Excel; the type lists only some sizes

/** A file that could not be finished is removed. */
export async function writePlanTemplate(input: PlanTemplateInput): Promise<{ rows: number }> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Simpul'
  workbook.title = templateMark
  const form = workbook.addWorksheet('Rencana', { views: [{ showGridLines: false }] })
  writeGuide(workbook.addWorksheet('Petunjuk', { views: [{ showGridLines: false }] }))
  const ranges = writeLists(workbook.addWorksheet(lists, { state: 'veryHidden' }), input)
  const headRow = writeHead(form, input)
  writeTable(form, headRow, ranges)
  writeOfficeCells(form, headRow, input, ranges)
  writeSignature(form, headRow + templateRows + 2)
  try {
    await workbook.xlsx.writeFile(input.path)
  } catch (error) {
    await rm(input.path, { force: true })
    throw error
  }
  return { rows: templateRows }
}

type Ranges = Record<'affair' | 'scheme' | 'initiative' | 'priority' | 'location' | 'office', string>

function writeLists(sheet: Sheet, { offices, regions }: PlanTemplateInput): Ranges {
  const columns: Record<keyof Ranges, readonly string[]> = {
    affair: affairs.map(({ name }) => name),
    scheme: schemes.map((scheme) => schemeWords[scheme].short),
    initiative: initiatives.map((each) => initiativeWords[each]),
    priority: priorities.map((each) => priorityWords[each]),
    location: regions,
    office: offices,
  }
  const entries = Object.entries(columns).map(([key, values], index) => {
    const column = sheet.getColumn(index + 1)
    column.values = [key, ...values]
    return [key, `${lists}!$${column.letter}$2:$${column.letter}$${Math.max(2, values.length + 1)}`]
  })
  return Object.fromEntries(entries) as Ranges // every list is among the entries
}

/** Letterhead and title; returns the row of the table's head. */
function writeHead(sheet: Sheet, { letterhead }: PlanTemplateInput): number {
  sheet.columns = [{ width: 5 }, ...intakeColumns.map(({ width }) => ({ width }))]
  letterhead.forEach((line, index) => {
    const row = index + 1
    sheet.mergeCells(row, 1, row, last)
    centred(sheet.getCell(row, 1), line, { size: index === letterhead.length - 1 ? 13 : 11, bold: true })
  })
  const rule = letterhead.length
  for (let column = 1; column <= last && rule > 0; column++) {
    const cell = sheet.getCell(rule, column)
    cell.border = { bottom: { style: 'double', color: { argb: 'FF000000' } } }
  }
  const title = rule + 2
  sheet.mergeCells(title, 1, title, last)
  centred(sheet.getCell(title, 1), 'FORMULIR USULAN RENCANA KERJA SAMA DAERAH', { size: 14, bold: true })
  sheet.mergeCells(title + 1, 1, title + 1, last)
  centred(sheet.getCell(title + 1, 1), templateMark, { size: 8, color: tints.soft })
  return title + 7
}

function writeOfficeCells(sheet: Sheet, headRow: number, input: PlanTemplateInput, ranges: Ranges): void {
  const cells = [
    { label: officeHead, value: input.office },
    { label: yearHead, value: input.year },
    { label: 'Narahubung', value: null },
  ]
  cells.forEach(({ label, value }, index) => {
    const row = headRow - 5 + index
    sheet.mergeCells(row, 1, row, 2)
    sheet.mergeCells(row, 3, row, 5)
    sheet.getCell(row, 1).value = label
    sheet.getCell(row, 1).font = font({ bold: true })
    const cell = sheet.getCell(row, 3)
    cell.value = value
    cell.font = font({})
    cell.alignment = { horizontal: 'left' }
    cell.border = box
    paint(cell, tints.entry)
  })
  sheet.getCell(headRow - 5, 3).dataValidation = listOf(ranges.office, 'Pilih perangkat daerah dari daftar.')
  sheet.getCell(headRow - 4, 3).dataValidation = {
    type: 'whole',
    operator: 'between',
    formulae: [2000, 2100],
    showErrorMessage: true,
    errorTitle: 'Tahun rencana',
    error: 'Isi empat angka, misalnya 2027.',
  }
}

function writeTable(sheet: Sheet, headRow: number, ranges: Ranges): void {
  const row = sheet.getRow(headRow)
  row.height = 34
  ;['No', ...intakeColumns.map(({ head }) => head)].forEach((head, index) => {
    const cell = row.getCell(index + 1)
    centred(cell, head, { size: 10, bold: true, color: 'FFFFFFFF' })
    cell.border = box
    paint(cell, tints.head)
  })
  for (let number = 1; number <= templateRows; number++) {
    const at = headRow + number
    sheet.getRow(at).height = 30
    for (let column = 1; column <= last; column++) styleEntry(sheet, at, column, ranges)
    sheet.getCell(at, 1).value = number
  }
  sheet.views = [{ state: 'frozen', ySplit: headRow, xSplit: 1, showGridLines: false, topLeftCell: `B${headRow + 1}` }]
  sheet.pageSetup = {
    paperSize: folio,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headRow}:${headRow}`,
    margins: { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  }
  sheet.headerFooter.oddFooter = `&L&7${templateMark}&R&8Halaman &P dari &N`
}

function styleEntry(sheet: Sheet, row: number, column: number, ranges: Ranges): void {
  const cell = sheet.getCell(row, column)
  const key = intakeColumns[column - 2]?.key
  cell.font = font({})
  cell.border = box
  cell.alignment = {
    vertical: 'top',
    wrapText: true,
    horizontal: column === 1 ? 'center' : key === 'cost' ? 'right' : 'left',
  }
  if (key === 'cost') {
    cell.numFmt = '#,##0'
    cell.dataValidation = {
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      formulae: [0],
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: 'Perkiraan biaya',
      error: 'Isi angka dalam rupiah, tanpa tanda minus.',
    }
  }
  if (key === 'affair' || key === 'scheme' || key === 'initiative' || key === 'priority')
    cell.dataValidation = listOf(ranges[key], 'Pilih dari daftar.')
  // Several places may stand in one cell, so the list only proposes.
  if (key === 'location') cell.dataValidation = { ...listOf(ranges.location, ''), showErrorMessage: false }
}

const listOf = (range: string, error: string): ExcelJS.DataValidation => ({
  type: 'list',
  allowBlank: true,
  formulae: [range],
  showErrorMessage: true,
  errorTitle: 'Pilihan',
  error,
})

function writeSignature(sheet: Sheet, row: number): void {
  const column = last - 2
  const lines = ['Kepala Perangkat Daerah,', '', '', '(nama lengkap)', 'NIP']
  lines.forEach((line, index) => {
    const cell = sheet.getCell(row + index, column)
    cell.value = line === '' ? null : line
    cell.font = font({})
  })
}
