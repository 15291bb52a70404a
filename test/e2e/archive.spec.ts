/** The hand-over: a package is made, read by programs that are not ours, checked, and a damaged one is found out. */
import { expect, test, type Page } from '@playwright/test'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { makeHeavyPdf, makePdf } from '../support/make-files'
import { manifestFaults, unzip, zipNames } from '../support/unzip'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { call, completeFirstRun } from './support/calls'
import { stubOpenDialog, stubSaveDialog } from './support/dialogs'
import { mounted, smallDisk } from './support/small-disk'

const MB = 1024 * 1024

let simpul: Simpul
let folder: string

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-arsip-'))
  simpul = await launch({ dataDir: join(folder, 'data'), userDataDir: join(folder, 'user') })
  await completeFirstRun(simpul.page)
  await addAgreement(simpul, await makePdf(join(folder, 'naskah.pdf'), 3))
  await simpul.page.evaluate(() => void (location.hash = '#/arsip'))
})
test.afterEach(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** One signed agreement with that scan. */
let added = 0

/** Every agreement has a subject and numbers of its own; the first is the one whose names are looked for. */
async function addAgreement({ app, page }: Simpul, scan: string): Promise<void> {
  const turn = added++
  const partners = await call(page, 'partners.choices', { text: 'Sulawesi' })
  const { id } = await call(page, 'agreements.create', {
    scheme: 'KSDD_SUKARELA',
    documentKind: 'PKS',
    title: turn === 0 ? 'Penyediaan Beras: tahap "I"' : `Objek ${turn}`,
    parties: partners
      .slice(0, 2)
      .map((partner, index) => ({ partnerId: partner.id, number: `119/${2 * turn + index + 1}/2026` })),
    signedOn: '2026-03-02',
    termKind: 'TERBUKA',
  })
  await stubOpenDialog(app, [scan])
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
  await stubSaveDialog(simpul.app, join(folder, 'tidak', 'ada', 'arsip.zip'))
  await refused(/^Simpul tidak dapat menulis di .+tidak.ada\. Pilih tempat lain\.$/)
})

test('cancelled midway, nothing stands at the target and nothing in the data folder', async () => {
  test.slow()
  const { page, app } = simpul
  const scan = await makeHeavyPdf(join(folder, 'besar.pdf'), 96 * MB)
  // One stored file in eight records: long to write, quick to bring in.
  for (let count = 0; count < 8; count++) await addAgreement(simpul, scan)
  const place = join(folder, 'serah')
  mkdirSync(place)
  await stubSaveDialog(app, join(place, 'arsip.zip'))
  await page.getByRole('button', { name: /Buat paket arsip/ }).click()
  const part = join(place, 'arsip.zip.part')
  await expect.poll(() => (existsSync(part) ? statSync(part).size : 0), { intervals: [20] }).toBeGreaterThan(8 * MB)
  const line = page.locator('[data-region="status"]')
  await expect(line.getByText(/^Menulis paket arsip: \d+ dari 9, .+ MB dari .+ MB$/)).toBeVisible()
  await line.getByRole('button', { name: 'Batalkan' }).click()

  await expect(line.getByText(/Menulis paket arsip/)).toBeHidden()
  await expect(page.getByRole('button', { name: /Buat paket arsip/ })).toBeEnabled()
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await expect(page.getByText('Paket selesai')).toBeHidden()
  expectNothingLeft(place)
  await makePackage(page, join(place, 'arsip.zip'))
})

if (process.platform === 'linux') {
  test('a disk that runs full gets a sentence, and nothing is left on it', async () => {
    await addAgreement(simpul, await makeHeavyPdf(join(folder, 'berat.pdf'), 4 * MB))
    const disk = smallDisk(join(folder, 'diska'), 'arsip.zip.part')
    try {
      await stubSaveDialog(simpul.app, join(disk.path, 'arsip.zip'))
      await refused(/^Ruang di .+diska tidak cukup untuk paket ini\. Kosongkan sebagian atau pilih tempat lain\./)
      expectNothingLeft(disk.path)
    } finally {
      disk.release()
    }
  })

  test('a disk that is only for reading gets a sentence', async () => {
    const disk = mounted(join(folder, 'cakram'), 'ro')
    // Without the right to mount, a folder of the kernel that takes no files.
    const path = disk?.path ?? '/proc'
    try {
      await stubSaveDialog(simpul.app, join(path, 'arsip.zip'))
      await refused(/^Simpul tidak dapat menulis di .+\. Pilih tempat lain\.$/)
    } finally {
      disk?.release()
    }
  })
}

test('a name that is taken by a folder is refused before anything is written, and the folder stays', async () => {
  const taken = join(folder, 'serah', 'arsip.zip')
  mkdirSync(taken, { recursive: true })
  writeFileSync(join(taken, 'isi.txt'), 'milik orang lain')
  await stubSaveDialog(simpul.app, taken)
  await refused(/^Di .+serah sudah ada folder bernama arsip\.zip\. Pakai nama lain\.$/)
  expect(readdirSync(join(folder, 'serah'))).toEqual(['arsip.zip'])
  expect(readFileSync(join(taken, 'isi.txt'), 'utf8')).toBe('milik orang lain')
})

/** Asks for a package whose place is set already, and expects the dialog with that sentence. */
async function refused(sentence: RegExp): Promise<void> {
  const { page } = simpul
  await page.getByRole('button', { name: /Buat paket arsip/ }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Paket arsip belum dibuat' })
  await expect(dialog.getByText(sentence)).toBeVisible()
  await expectNoAxe(simpul)
  await dialog.getByRole('button', { name: 'Tutup' }).click()
  await expect(dialog).toBeHidden()
  expectNoWorkLeft()
}

function expectNothingLeft(place: string): void {
  expect(readdirSync(place)).toEqual([])
  expectNoWorkLeft()
}

/** A refusal before any work does not even make the folder. */
function expectNoWorkLeft(): void {
  const work = join(folder, 'data', 'kerja')
  expect(existsSync(work) ? readdirSync(work) : []).toEqual([])
}
