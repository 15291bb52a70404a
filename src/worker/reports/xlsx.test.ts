import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { registerData, reportData } from '../../../test/support/paper-samples'
import { readZipEntry } from '../../../test/support/zip-entry'
import type { Report } from '../../shared/reports/model'
import { writeReportXlsx } from './xlsx'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-xlsx-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function written(report: Report): Promise<{ sheet: ExcelJS.Worksheet; path: string }> {
  const path = join(folder, 'daftar.xlsx')
  await writeReportXlsx(report, path)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  const sheet = workbook.worksheets[0]
  if (!sheet) throw new Error('no sheet')
  return { sheet, path }
}

describe('a report as workbook', () => {
  it('holds every row of the report under its head', async () => {
    const { report } = registerData(40)
    const { sheet } = await written(report)
    const head = sheet.getRow(6).values as string[]
    expect(head.slice(1)).toEqual([
      'No',
      'Kelompok',
      'Tanggal',
      'Nomor',
      'Tentang',
      'Skema',
      'Jenis',
      'Mitra',
      'Perangkat daerah pemrakarsa',
      'Berlaku s.d.',
      'Status',
    ])
    const first = report.groups[0]?.rows[0]
    expect(sheet.getCell('A7').value).toBe(1)
    expect(sheet.getCell('B7').value).toBe('Tahun 2021')
    expect(sheet.getCell('E7').value).toBe(first?.title)
    expect(sheet.getCell('A46').value).toBe(40)
    expect(sheet.getCell('K8').value).toBe('Akan berakhir (35 hari lagi)')
  })

  it('writes dates as days that no zone shifts', async () => {
    const { sheet } = await written(registerData(40).report)
    expect(sheet.getCell('C7').value).toEqual(new Date(Date.UTC(2021, 0, 11)))
    expect(sheet.getCell('C7').numFmt).toContain('d mmm yyyy')
  })

  it('never makes a formula of text', async () => {
    const hostile = ['=1+1', '+62811', '-5', '@SUM(A1)', '=HYPERLINK("http://x")', 'a\u0000b']
    const report: Report = {
      ...reportData.report,
      totals: null,
      groups: [{ label: null, rows: hostile.map((office) => ({ office })) }],
    }
    const { sheet, path } = await written(report)
    const texts = hostile.map((_, index) => sheet.getCell(5 + index, 2).value)
    expect(texts).toEqual(['=1+1', '+62811', '-5', '@SUM(A1)', '=HYPERLINK("http://x")', 'ab'])
    expect(readZipEntry(await readFile(path), 'xl/worksheets/sheet1.xml')).not.toContain('<f>')
  })

  it('freezes and repeats the head, filters, and prints on F4 landscape', async () => {
    const { sheet, path } = await written(registerData(40).report)
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 6 })
    expect(sheet.autoFilter).toBe('A6:K46')
    expect(sheet.pageSetup).toMatchObject({ paperSize: 14, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 })
    const workbook = readZipEntry(await readFile(path), 'xl/workbook.xml')
    expect(workbook).toContain('_xlnm.Print_Titles')
    expect(workbook).toContain('$6:$6')
  })

  it('writes totals below the rows and numbers as numbers', async () => {
    const { sheet } = await written(reportData.report)
    expect(sheet.getCell('C6').value).toBe(137)
    expect(sheet.getCell('D5').value).toBe(640_000_000)
    expect(sheet.getCell('B17').value).toBe('Jumlah')
    expect(sheet.getCell('D17').value).toBe(7_680_000_066)
  })

  it('leaves no file behind when it is cancelled', async () => {
    const path = join(folder, 'batal.xlsx')
    const stop = new AbortController()
    const writing = writeReportXlsx(registerData(2000).report, path, {
      signal: stop.signal,
      onRow: () => stop.abort(),
    })
    await expect(writing).rejects.toThrow()
    expect(existsSync(path)).toBe(false)
  })

  it('fails with the error of the system where it cannot write', async () => {
    const path = join(folder, 'tidak-ada', 'daftar.xlsx')
    await expect(writeReportXlsx(reportData.report, path)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
