/** Annexes in words as a sheet of their own: a row for each heading. */
import type ExcelJS from 'exceljs'
import type { ReportNarrative } from '../../shared/reports/model'

const heads = ['No', 'Kerja sama', 'Isi laporan', 'Uraian']
const widths = [6, 40, 30, 90]

/** Adds the sheet; without narratives there is none. `safe` makes a text fit for a cell. */
export function writeNarratives(
  writer: ExcelJS.stream.xlsx.WorkbookWriter,
  narratives: readonly ReportNarrative[],
  safe: (text: string) => string,
): void {
  if (narratives.length === 0) return
  const sheet = writer.addWorksheet('Uraian', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = widths.map((width) => ({ width }))
  const head = sheet.addRow(heads)
  head.font = { name: 'Arial', size: 10, bold: true }
  head.commit()
  for (const [index, { subtitle, sections }] of narratives.entries()) {
    for (const { heading, text } of sections) {
      const row = sheet.addRow([index + 1, safe(subtitle), safe(heading), safe(text)])
      row.font = { name: 'Arial', size: 10 }
      row.alignment = { vertical: 'top', wrapText: true }
      row.commit()
    }
  }
  sheet.commit()
}
