/** Laporan: what is seen is what is saved, and each number of the recapitulation opens the agreements it counts. */
import { expect, test, type Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocx } from '../support/read-docx'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { call, completeFirstRun } from './support/calls'
import { stubSaveDialog } from './support/dialogs'
import { pdfCells, pdfText } from './support/pdf'

let simpul: Simpul
let folder: string

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-reports-'))
  simpul = await launch()
  await completeFirstRun(simpul.page, { sampleData: true })
})
test.afterAll(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true })
})

const show = (page: Page, path: string) => page.evaluate((to) => void (location.hash = `#${to}`), path)
const flat = (text: string): string => text.replaceAll(/[\s\u00a0\u200b]+/g, '')

const textsOf = (row: ExcelJS.Row): string[] => {
  const texts: string[] = []
  row.eachCell((cell) => void texts.push(cell.text))
  return texts
}

async function saved(format: 'Excel' | 'Word' | 'PDF', name: string): Promise<string> {
  const { app, page } = simpul
  const target = join(folder, name)
  await stubSaveDialog(app, target)
  await page.getByRole('button', { name: 'Ekspor' }).click()
  await page.getByRole('menuitem', { name: new RegExp(format) }).click()
  await expect(page.getByText(`${name} disimpan`)).toBeVisible({ timeout: 60_000 })
  return target
}

test('a semester report is seen, and says the same as workbook, document and PDF', async () => {
  const { page } = simpul
  await show(page, '/laporan')
  const table = page.getByRole('table', { name: /Laporan Pelaksanaan Kerja Sama/ })
  await expect(table.getByRole('columnheader', { name: 'Permasalahan', exact: true })).toBeVisible()
  await expectNoAxe(simpul)
  const titles = await table.locator('tbody tr:not(.group) > td:nth-child(2)').allInnerTexts()
  expect(titles.length).toBeGreaterThan(10)

  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await saved('Excel', 'semester.xlsx'))
  const cells: string[] = []
  workbook.worksheets[0]?.eachRow((row) => cells.push(...textsOf(row)))
  const { text } = readDocx(readFileSync(await saved('Word', 'semester.docx')))
  const pdf = flat(pdfCells(await saved('PDF', 'semester.pdf')))
  for (const title of titles) {
    expect(cells.map(flat)).toContain(flat(title))
    expect(flat(text)).toContain(flat(title))
  }
  // Cells of the PDF are read one after the other; a long one may be parted between pages, so that its beginning counts.
  for (const title of titles) expect(pdf).toContain(flat(title).slice(0, 24))
})

test('a number of the recapitulation opens as many agreements as it says', async () => {
  const { page } = simpul
  await show(page, '/laporan?report=rekapitulasi')
  const table = page.getByRole('table', { name: 'Rekapitulasi' })
  await expect(table.getByRole('row').nth(3)).toBeVisible()
  await expectNoAxe(simpul)
  const { total } = await call(page, 'agreements.list', { limit: 1 })
  await expect(table.locator('tfoot td').last()).toHaveText(String(total))
  const link = table.getByRole('link', { name: /^KSDPK, Aktif: / })
  const count = (await link.innerText()).trim()
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kerja Sama')
  await expect(page.getByText(`${count} dari ${total} naskah`)).toBeVisible()
})

test('the yearly report abroad has its annexes in words', async () => {
  const { page } = simpul
  await show(page, '/laporan?report=luar-negeri')
  await expect(page.getByText(/Dengan \d+ lampiran uraian/)).toBeVisible()
  const pdf = pdfText(await saved('PDF', 'luar-negeri.pdf'))
  expect(pdf).toContain('URAIAN LAPORAN NOMOR 1')
  expect(pdf).toContain('Analisis dan rencana tindak lanjut')
})
