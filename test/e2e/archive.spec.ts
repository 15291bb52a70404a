/** The hand-over: a package is made, read by programs that are not ours, checked, and a damaged one is found out. */
import { expect, test, type Page } from '@playwright/test'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { makePdf } from '../support/make-files'
import { manifestFaults, unzip, zipNames } from '../support/unzip'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { call, completeFirstRun } from './support/calls'
import { stubOpenDialog, stubSaveDialog } from './support/dialogs'

let simpul: Simpul
let folder: string

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-arsip-'))
  simpul = await launch({ dataDir: join(folder, 'data'), userDataDir: join(folder, 'user') })
  await completeFirstRun(simpul.page)
  await addAgreement(simpul)
  await simpul.page.evaluate(() => void (location.hash = '#/arsip'))
})
test.afterEach(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** One signed agreement with a scan of three pages. */
async function addAgreement({ app, page }: Simpul): Promise<void> {
  const partners = await call(page, 'partners.choices', { text: 'Sulawesi' })
  const { id } = await call(page, 'agreements.create', {
    scheme: 'KSDD_SUKARELA',
    documentKind: 'PKS',
    title: 'Penyediaan Beras: tahap "I"',
    parties: partners.slice(0, 2).map((partner, index) => ({ partnerId: partner.id, number: `119/${index + 1}/2026` })),
    signedOn: '2026-03-02',
    termKind: 'TERBUKA',
  })
  await stubOpenDialog(app, [await makePdf(join(folder, 'naskah.pdf'), 3)])
  const [offered] = await call(page, 'files.choose', {})
  const outcomes = await call(page, 'files.import', {
    target: { kind: 'agreement', id },
    tokens: [offered!.token],
    role: 'NASKAH',
  })
  expect(outcomes.map((outcome) => outcome.kind)).toEqual(['added'])
}

async function makePackage(page: Page, target: string): Promise<void> {
  await stubSaveDialog(simpul.app, target)
  await page.getByRole('button', { name: /Buat paket arsip/ }).click()
  await expect(page.getByText('arsip.zip').first()).toBeVisible({ timeout: 30_000 })
}

test('a package is a bag that others can read, and is checked as whole', async () => {
  const { app, page } = simpul
  const target = join(folder, 'arsip.zip')
  await makePackage(page, target)

  unzip(target, join(folder, 'isi'))
  const root = join(folder, 'isi', readdirSync(join(folder, 'isi'))[0]!)
  expect(manifestFaults(root, 'manifest-sha256.txt')).toEqual([])
  expect(manifestFaults(root, 'tagmanifest-sha256.txt')).toEqual([])
  for (const name of zipNames(target)) expect(name.length).toBeLessThan(200)
  expect(zipNames(target).filter((name) => name.endsWith('.pdf'))).toHaveLength(1)

  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(join(root, 'data', 'daftar.xlsx'))
  const cells = book.worksheets[0]!.getSheetValues().flat().map(String)
  expect(cells.some((cell) => cell.includes('Penyediaan Beras: tahap "I"'))).toBe(true)
  expect(readFileSync(join(root, 'data', 'indeks.html'), 'utf8')).toContain('Penyediaan Beras: tahap &quot;I&quot;')

  await stubOpenDialog(app, [target])
  await page.getByRole('button', { name: /Pilih paket/ }).click()
  await expect(page.getByText(/Paket utuh/i).first()).toBeVisible({ timeout: 30_000 })
  await expectNoAxe(simpul)
})

test('a package whose bytes were changed is not passed off as whole', async () => {
  const { app, page } = simpul
  const target = join(folder, 'arsip.zip')
  await makePackage(page, target)
  unzip(target, join(folder, 'isi'))
  const root = join(folder, 'isi', readdirSync(join(folder, 'isi'))[0]!)
  appendFileSync(join(root, 'data', 'data.json'), ' ')
  const check = await verifyFolder(root)
  expect(check).toMatchObject({
    valid: false,
    faults: [
      { path: 'data/data.json', kind: 'changed' },
      { path: 'bag-info.txt', kind: 'changed' },
    ],
  })

  async function verifyFolder(path: string) {
    await stubOpenDialog(app, [path])
    return call(page, 'archive.verify', {})
  }
})

test('a place that cannot be written gets a sentence, and nothing is left', async () => {
  const { page, app } = simpul
  await stubSaveDialog(app, join(folder, 'tidak', 'ada', 'arsip.zip'))
  await page.getByRole('button', { name: /Buat paket arsip/ }).click()
  await expect(page.getByText(/Simpul tidak dapat menulis di/)).toBeVisible()
  expect(readdirSync(join(folder, 'data', 'kerja'))).toEqual([])
})
