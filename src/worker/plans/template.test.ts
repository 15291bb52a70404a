import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findForm } from '../../shared/plans/intake-forms'
import { readIntake } from '../../shared/plans/intake-read'
import { templateMark } from '../../shared/plans/intake-template'
import { readTableFile } from '../sheets/read'
import { writePlanTemplate } from './template'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-templat-'))
  path = join(folder, 'templat.xlsx')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const office = { id: '00000000-0000-0000-0000-000000000001', name: 'Dinas Kesehatan', shortName: 'Dinkes' }
const kendari = { id: '00000000-0000-0000-0000-000000000002', name: 'Kota Kendari' }
const konawe = { id: '00000000-0000-0000-0000-000000000003', name: 'Kabupaten Konawe' }
const masters = { offices: [{ ...office, aliases: [] }], partners: [], regions: [kendari, konawe] }
const write = (chosen: string | null = office.name) =>
  writePlanTemplate({
    path,
    letterhead: ['PEMERINTAH PROVINSI SULAWESI TENGGARA', 'BIRO PEMERINTAHAN'],
    offices: [office.name],
    regions: [kendari.name, konawe.name],
    office: chosen,
    year: 2027,
  })
const read = async () => readIntake(await readTableFile(path, new AbortController().signal), masters)

async function fill(entries: Record<string, string | number>[]): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  const sheet = workbook.getWorksheet('Rencana')!
  const [head] = (sheet.getColumn(2).values as unknown[]).flatMap((value, row) => (value === 'Urusan' ? [row] : []))
  const heads = (sheet.getRow(head!).values as string[]).slice(1)
  entries.forEach((entry, index) => {
    for (const [name, value] of Object.entries(entry))
      sheet.getCell(head! + 1 + index, heads.indexOf(name) + 1).value = value
  })
  await workbook.xlsx.writeFile(path)
}

test('an unfilled form is found and holds no plan; the instructions hold no form', async () => {
  await write()
  const file = await readTableFile(path, new AbortController().signal)
  const form = findForm(file.sheets[0]!)
  expect(form).toMatchObject({ office: { text: office.name }, year: { number: 2027 }, rows: [] })
  expect(await read()).toEqual({
    rows: [],
    skipped: [
      { sheet: 'Rencana', reason: 'tabelnya belum diisi' },
      { sheet: 'Petunjuk', reason: 'tidak ada kepala tabel rencana' },
    ],
  })
})

test('what an office fills in comes back as plans', async () => {
  await write()
  await fill([
    {
      Urusan: 'Kesehatan',
      'Kegiatan / objek': 'Rujukan ibu dan anak antarpulau',
      'Judul rencana kerja sama': 'Rujukan antarpulau',
      'Maksud dan tujuan': 'Menurunkan kematian ibu',
      Lokasi: 'Kota Kendari; Kabupaten Konawe',
      'Calon mitra': 'Pemkab Konawe',
      Skema: 'KSDLL penerusan',
      Prakarsa: 'Mitra',
      Prioritas: 'Tinggi',
      'Perkiraan biaya (Rp)': 640000000,
      'Sumber dana': 'APBD',
      'Dasar (RPJMD, RKPD, renstra)': 'RPJMD',
      Keterangan: 'Lanjutan',
    },
    { 'Kegiatan / objek': 'Gudang obat bersama', Prioritas: 9 },
  ])
  const { rows } = await read()
  expect(rows).toHaveLength(2)
  expect(rows[0]?.input).toMatchObject({
    year: 2027,
    officeId: office.id,
    affairCode: '1.02',
    title: 'Rujukan antarpulau',
    activity: 'Rujukan ibu dan anak antarpulau',
    objective: 'Menurunkan kematian ibu',
    regionIds: [kendari.id, konawe.id],
    location: null,
    partnerText: 'Pemkab Konawe',
    scheme: 'KSDLL_PENERUSAN',
    initiative: 'MITRA',
    priority: 'TINGGI',
    costRupiah: 640_000_000,
    basis: 'RPJMD',
    notes: 'Lanjutan',
  })
  expect(rows[1]).toMatchObject({ input: null, issues: [{ severity: 'error', sheet: 'Rencana' }] })
})

test('a form without its office says so at the cell of the office', async () => {
  await write(null)
  await fill([{ 'Kegiatan / objek': 'Gudang obat bersama' }])
  const { rows } = await read()
  expect(rows[0]?.issues).toMatchObject([
    { severity: 'error', message: expect.stringContaining('perangkat daerah') as string },
  ])
})

test('carries lists to choose from, a mark of its version, and repeats its head on every page', async () => {
  await write()
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['Rencana', 'visible'],
    ['Petunjuk', 'visible'],
    ['Daftar', 'veryHidden'],
  ])
  const sheet = workbook.getWorksheet('Rencana')!
  const texts = sheet.getSheetValues().flat()
  expect(texts).toContain(templateMark)
  const head = Number(sheet.pageSetup.printTitlesRow?.split(':')[0])
  expect(sheet.getCell(head + 1, 2).dataValidation.formulae).toEqual(['Daftar!$A$2:$A$33'])
  expect(sheet.getCell(head + 60, 9).dataValidation.type).toBe('list')
})
