/** Lists: the four renderings of one list read back equal; own views, columns, labels and changes of many rows. */
import { expect, test, type Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AgreementId } from '../../src/shared/ids/ids'
import { readDocx } from '../support/read-docx'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { addPerson, call, completeFirstRun, request, signInAs } from './support/calls'
import { stubSaveDialog } from './support/dialogs'
import { pdfCells } from './support/pdf'

let simpul: Simpul
let folder: string

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-lists-'))
  simpul = await launch()
  await completeFirstRun(simpul.page, { sampleData: true })
})
test.afterAll(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true })
})

const show = (page: Page, path: string) => page.evaluate((to) => void (location.hash = `#${to}`), path)
const search = (value: object) =>
  Object.entries(value)
    .map(([key, part]) => `${key}=${encodeURIComponent(JSON.stringify(part))}`)
    .join('&')

/** Words without the spaces and breaks that a rendering puts in. */
const flat = (text: string): string => text.replaceAll(/[\s\u00a0\u200b]+/g, '')

async function exported(format: 'Excel' | 'Word' | 'PDF', name: string): Promise<string> {
  const target = join(folder, name)
  const { app, page } = simpul
  await stubSaveDialog(app, target)
  await page.getByRole('button', { name: 'Ekspor' }).click()
  await page.getByRole('menuitem', { name: new RegExp(format) }).click()
  await expect(page.getByText(`${name} disimpan`)).toBeVisible({ timeout: 60_000 })
  return target
}

const wordOf = (value: ExcelJS.CellValue | undefined): string => (typeof value === 'string' ? value : '')

/** Rows of the workbook below its head, as words. */
async function readXlsx(path: string): Promise<{ head: string[]; rows: ExcelJS.CellValue[][] }> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  const all: ExcelJS.CellValue[][] = []
  workbook.worksheets[0]?.eachRow((row) => void all.push((row.values as ExcelJS.CellValue[]).slice(1)))
  const start = all.findIndex(([first]) => first === 'No')
  return { head: (all[start] ?? []).map(String), rows: all.slice(start + 1).filter(([no]) => typeof no === 'number') }
}

test('the list on screen, as workbook, document and PDF says the same', async () => {
  const { page } = simpul
  await show(page, `/kerja-sama?${search({ schemes: ['KSDPK'], sort: 'endsOn', direction: 'asc', page: 0 })}`)
  const { rows, total } = await call(page, 'agreements.list', {
    schemes: ['KSDPK'],
    sort: 'endsOn',
    direction: 'asc',
    limit: 200,
    columns: ['offices', 'numbers'],
  })
  expect(total).toBeGreaterThan(20)
  await expect(page.getByText(new RegExp(`^${total} dari`))).toBeVisible()

  const [xlsx, docx, pdf] = [
    await exported('Excel', 'daftar.xlsx'),
    await exported('Word', 'daftar.docx'),
    await exported('PDF', 'daftar.pdf'),
  ]
  const sheet = await readXlsx(xlsx)
  const table = readDocx(readFileSync(docx)).tables.find(([head]) => head?.[0] === 'No') ?? []
  expect(sheet.head).toEqual([
    'No',
    'Nomor',
    'Tentang',
    'Skema',
    'Jenis',
    'Mitra',
    'Perangkat daerah pemrakarsa',
    'Tanggal',
    'Berlaku s.d.',
    'Status',
    'Berkas',
  ])
  expect(table[0]?.map((cell) => cell.split('\n')[0])).toEqual(sheet.head)
  const [, ...documentRows] = table
  expect([sheet.rows.length, documentRows.length]).toEqual([total, total])

  const printed = flat(pdfCells(pdf))
  for (const [index, row] of rows.entries()) {
    const [cells, line] = [sheet.rows[index] ?? [], documentRows[index] ?? []]
    const text = [1, 2, 5, 6].map((place) => [wordOf(cells[place]), line[place] ?? ''])
    for (const [inSheet, inDocument] of text) expect(inSheet).toBe(inDocument)
    expect([line[1], line[2], line[5], line[6]]).toEqual([
      row.cells['numbers'] ?? '',
      row.title,
      row.partners,
      row.cells['offices'] ?? '',
    ])
    // A real date in the workbook, the same day in words in the document.
    const date = cells[7]
    expect(date instanceof Date ? date.toISOString().slice(0, 10) : null).toBe(row.signedOn)
    expect(cells[10]).toBe(row.scans)
    expect(wordOf(cells[9])).toContain(line[9]?.split('\n')[0] ?? '?')
    expect(printed).toContain(flat(line.join('')))
  }
  const titles = await page.getByRole('row').locator('[data-field="title"]').allInnerTexts()
  const onScreen = titles.map((cell) => cell.split('\n')[0]).filter((title) => title !== 'Naskah')
  expect(rows.map(({ title }) => title).slice(0, onScreen.length)).toEqual(onScreen)
  expect(onScreen.length).toBeGreaterThan(5)
})

test('a view of one’s own keeps filter, columns and order, and undo brings it back', async () => {
  const { page } = simpul
  await show(page, `/kerja-sama?${search({ schemes: ['KSDPK'], sort: 'endsOn', direction: 'asc' })}`)
  await page.getByRole('button', { name: 'Pilih kolom' }).click()
  const chooser = page.getByRole('dialog', { name: 'Kolom daftar' })
  await chooser.getByRole('checkbox', { name: 'Nilai' }).click()
  await chooser.getByRole('checkbox', { name: 'Berkas' }).click()
  await expectNoAxe(simpul)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('columnheader', { name: 'Nilai' })).toBeVisible()
  await page.getByRole('button', { name: 'Tampilan', exact: true }).click()
  await page.getByRole('menuitem', { name: /tampilan baru/ }).click()
  await page.getByRole('textbox', { name: /Nama tampilan/ }).fill('Pihak ketiga bernilai')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Pihak ketiga bernilai', selected: true })).toBeVisible()

  await page.getByRole('tab', { name: /^Semua/ }).click()
  await expect(page.getByRole('button', { name: /Skema: KSDPK/ })).toBeHidden()
  await page.getByRole('tab', { name: 'Pihak ketiga bernilai' }).click()
  await expect(page.getByRole('columnheader', { name: 'Nilai' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Berkas' })).toBeHidden()
  await expect(page.getByRole('button', { name: /Skema/ }).first()).toContainText('KSDPK')
  const sheet = await readXlsx(await exported('Excel', 'bernilai.xlsx'))
  expect(sheet.head).toContain('Nilai')
  expect(sheet.head).not.toContain('Berkas')

  await page.getByRole('button', { name: 'Tampilan', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Hapus tampilan' }).click()
  await expect(page.getByRole('tab', { name: 'Pihak ketiga bernilai' })).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('tab', { name: 'Pihak ketiga bernilai' })).toBeVisible()
})

test('all rows of a filter change at once after a look at the preview, and undo takes it back', async () => {
  const { page } = simpul
  const { ids } = await call(page, 'agreements.ids', { schemes: ['KSDD_WAJIB', 'KSDD_SUKARELA', 'KSDPK'] })
  await show(
    page,
    `/kerja-sama?${search({ schemes: ['KSDD_WAJIB', 'KSDD_SUKARELA', 'KSDPK'], sort: 'title', direction: 'asc' })}`,
  )
  await expect(page.getByText(new RegExp(`^${ids.length} dari`))).toBeVisible()
  await page.getByRole('row').nth(1).getByRole('checkbox').click()
  await page.getByRole('button', { name: `Pilih semua ${ids.length}` }).click()
  await page.getByRole('toolbar').getByRole('button', { name: 'Ubah' }).click()
  await page.getByRole('combobox', { name: 'Tambah label' }).fill('Periksa ulang')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Tempat simpan' }).fill('Lemari 9')
  await page.getByRole('button', { name: 'Lihat perubahan' }).click()
  const dialog = page.getByRole('dialog', { name: 'Periksa perubahan' })
  await expect(dialog.getByRole('status')).toContainText(`${ids.length} naskah akan berubah`)
  await expect(dialog.getByRole('cell', { name: 'Lemari 9' }).first()).toBeVisible()
  await expectNoAxe(simpul)
  await dialog.getByRole('button', { name: `Ubah ${ids.length} naskah` }).click()
  await expect(page.getByText(`${ids.length} naskah diubah.`)).toBeVisible({ timeout: 30_000 })
  const counted = async () => (await call(page, 'tags.list', {})).find(({ name }) => name === 'Periksa ulang')?.count
  expect(await counted()).toBe(ids.length)
  await page.keyboard.press('Control+z')
  await expect.poll(counted).toBe(undefined)
})

test('labels are put on the page of an agreement, filtered by, and renamed in the settings', async () => {
  const { page } = simpul
  const [row] = (await call(page, 'agreements.list', { sort: 'title', direction: 'asc', limit: 1 })).rows
  if (!row) throw new Error('no agreement')
  await show(page, `/kerja-sama/${row.id}`)
  await page.getByRole('button', { name: 'Ubah label' }).click()
  await page.getByRole('combobox', { name: 'Label' }).fill('Pesisir')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Simpan label' }).click()
  await page.getByRole('link', { name: 'Pesisir' }).click()
  await expect(page.getByText(/^1 dari/)).toBeVisible()
  await show(page, '/pengaturan?bagian=label')
  await page.getByRole('button', { name: 'Ganti nama Pesisir' }).click()
  await page.getByRole('textbox', { name: /Nama label/ }).fill('Pesisir timur')
  await page.getByRole('button', { name: 'Simpan nama' }).click()
  await expect(page.getByRole('list', { name: 'Label' })).toContainText('Pesisir timur')
  await expectNoAxe(simpul)
})

test('a reader sees views, columns and exports, and changes nothing', async () => {
  const { page } = simpul
  await addPerson(page, 'Pembaca Contoh', 'PEMBACA')
  await call(page, 'session.signOut', {})
  await signInAs(page, 'Pembaca Contoh')
  await show(page, '/kerja-sama')
  await expect(page.getByRole('button', { name: 'Pilih kolom' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ekspor' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Tampilan', exact: true })).toBeHidden()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  const ids: AgreementId[] = (await call(page, 'agreements.ids', {})).ids.slice(0, 1)
  const refused = await request(page, 'bulk.apply', { ids, change: { addTags: ['X'] } })
  expect(refused).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
})
