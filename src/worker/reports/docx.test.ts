import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { a4, f4, registerData, reportData } from '../../../test/support/paper-samples'
import { readDocx } from '../../../test/support/read-docx'
import type { PaperSetup } from '../../shared/papers/model'
import type { ReportPaperData } from '../../shared/papers/papers'
import { cellNote, cellText } from '../../shared/reports/cell-text'
import { reportRows, type Report } from '../../shared/reports/model'
import { writeReportDocx } from './docx'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-docx-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function written(data: ReportPaperData, setup: PaperSetup = f4, emblem: Buffer | null = null) {
  const path = join(folder, 'daftar.docx')
  await writeReportDocx({ data, setup, emblem }, path)
  return readDocx(await readFile(path))
}

/** Rows as every rendering must show them. */
const wanted = (report: Report): string[][] =>
  reportRows(report).map((row, index) => [
    String(index + 1),
    ...report.columns.map((column) => {
      const note = cellNote(row[column.key])
      return cellText(row[column.key], column) + (note ? `\n${note}` : '')
    }),
  ])

describe('a report as document', () => {
  it('holds every cell of the report, its groups, and a head that repeats', async () => {
    const data = registerData(40)
    const { tables, document } = await written(data)
    const table = tables.find(([head]) => head?.[0] === 'No') ?? []
    expect(table[0]?.slice(1)).toEqual(
      data.report.columns.map(({ label, hint }) => (hint ? `${label}\n${hint}` : label)),
    )
    expect(table.slice(1).filter((row) => row.length > 1)).toEqual(wanted(data.report))
    expect(table[1]).toEqual(['Tahun 2021 (7 naskah)'])
    expect(document).toMatch(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:tblHeader\/>/)
  })

  it('has letterhead, title, recap, notes and signer', async () => {
    const { text } = await written(registerData(40))
    for (const part of [
      'BIRO PEMERINTAHAN DAN OTONOMI DAERAH',
      'REGISTER NASKAH KERJA SAMA DAERAH',
      'Keadaan per 30 Juni 2026',
      'Jumlah',
      'Kendari, 13 Juli 2026',
      'DAN OTONOMI DAERAH,',
      'La Ode Hamid Tomia, S.STP., M.Si.',
      'NIP 19760521 199511 1 002',
    ])
      expect(text).toContain(part)
  })

  it('lies on F4 or A4 as the settings say, and numbers its pages', async () => {
    const wide = await written(registerData(3))
    expect(wide.document).toMatch(/<w:pgSz [^>]*w:w="18709"[^>]*w:h="12189"[^>]*w:orient="landscape"/)
    expect(wide.footers.join('')).toMatch(/Halaman .*PAGE.* dari .*NUMPAGES/s)
    const upright = await written(reportData, a4)
    expect(upright.document).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/)
  })

  it('writes money and totals as papers do, and text as text', async () => {
    const report: Report = {
      ...reportData.report,
      groups: [{ label: null, rows: [{ office: '=1+1 <b>&\u0000', count: 1200, value: 5_000_000 }] }],
    }
    const { tables } = await written({ ...reportData, report })
    const table = tables.find(([head]) => head?.[0] === 'No') ?? []
    expect(table[1]).toEqual(['1', '=1+1 <b>&', '1.200', 'Rp5.000.000,00', ''])
    expect(table[2]).toEqual(['', 'Jumlah', '9.042', 'Rp7.680.000.066,00', ''])
  })

  it('says Nihil when there is nothing', async () => {
    const { tables } = await written(registerData(0))
    expect(tables.flat()).toContainEqual(['Nihil'])
  })

  it('leaves no file behind when it is cancelled', async () => {
    const path = join(folder, 'batal.docx')
    const stop = new AbortController()
    const options = { signal: stop.signal, onRow: () => stop.abort() }
    const writing = writeReportDocx({ data: registerData(2000), setup: f4, emblem: null }, path, options)
    await expect(writing).rejects.toThrow()
    expect(existsSync(path)).toBe(false)
  })
})
