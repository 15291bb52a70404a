/** The import wizard: a messy register is checked, mended at its cells, written as one step, and taken back after an edit. */
import { expect, test, type Page } from '@playwright/test'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { usualLine, writeRegister } from '../support/make-register'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { call, completeFirstRun } from './support/calls'
import { stubOpenDialog, stubSaveDialog } from './support/dialogs'

const sample = resolve(__dirname, '../../../shared/samples/register/register-a.xlsx')

/** The first job of a worker loads its libraries, on a busy machine slowly. */
const patience = 60_000

let simpul: Simpul
let folder: string

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-impor-'))
  mkdirSync(join(folder, 'data'))
  simpul = await launch({ dataDir: join(folder, 'data'), userDataDir: join(folder, 'user') })
  await completeFirstRun(simpul.page)
  await simpul.page.evaluate(() => void (location.hash = '#/arsip/impor'))
})
test.afterEach(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** The sample register where it is, else one of our own with the same kinds of faults. */
async function messyRegister(): Promise<string> {
  if (existsSync(sample)) return sample
  const path = join(folder, 'daftar.xlsx')
  const lines = Array.from({ length: 40 }, (_, index) => usualLine(index))
  lines[4]![10] = '31 Februari 2021'
  lines[8]![3] = null
  lines[12] = [...lines[11]!]
  await writeRegister(path, lines)
  return path
}

async function toCheck({ app, page }: Simpul, path: string): Promise<void> {
  await stubOpenDialog(app, [path])
  await page.getByRole('button', { name: 'Pilih berkas…' }).click()
  await expect(page.getByRole('button', { name: 'Periksa daftar' })).toBeVisible({ timeout: patience })
  const confirm = page.getByRole('checkbox', { name: /tidak dibaca/ })
  if (await confirm.isVisible()) await confirm.check()
  await page.getByRole('button', { name: 'Periksa daftar' }).click()
  await expect(page.getByRole('grid', { name: 'Hasil pemeriksaan' })).toBeVisible({ timeout: patience })
}

const figure = async (page: Page, label: string): Promise<number> => {
  const text = await page.getByRole('group', { name: 'Saring baris' }).getByRole('button', { name: label }).innerText()
  return Number(/\d+/.exec(text)?.[0])
}

test('a messy register goes in, and comes out again but for what was edited', async () => {
  const { page } = simpul
  await toCheck(simpul, await messyRegister())
  const faulty = await figure(page, 'Perlu diperbaiki')
  const ready = await figure(page, 'Baru')
  expect(faulty).toBeGreaterThan(0)
  expect((await call(page, 'agreements.list', { limit: 1 })).total).toBe(0)
  await expectNoAxe(simpul)

  // F8 goes to the first fault; its right value makes one more row ready.
  await page.keyboard.press('F8')
  const editor = page.getByRole('textbox', { name: /^Isi sel / })
  await editor.fill('13 Juni 2024')
  await editor.press('Enter')
  await expect.poll(() => figure(page, 'Perlu diperbaiki'), { timeout: patience }).toBe(faulty - 1)
  expect(await figure(page, 'Baru')).toBe(ready + 1)

  await page.getByRole('button', { name: `Impor ${ready + 1} naskah yang siap` }).click()
  await expect(page.getByRole('heading', { name: `${ready + 1} naskah diimpor` })).toBeVisible({ timeout: patience })
  const list = await call(page, 'agreements.list', { limit: 200 })
  expect(list.total).toBe(ready + 1)

  const [first] = list.rows
  const detail = await call(page, 'agreements.get', { id: first!.id })
  await call(page, 'agreements.update', { id: first!.id, input: { ...detail.input, notes: 'sudah diperiksa' } })
  const batches = await call(page, 'history.batches', { text: 'Mengimpor' })
  const result = await call(page, 'history.takeBack', { batchId: batches.rows[0]!.id, skipChanged: true })
  expect(result.skipped.length).toBeGreaterThan(0)
  const left = await call(page, 'agreements.list', { limit: 200 })
  expect(left.rows.map((row) => row.id)).toContain(first!.id)
  expect(left.total).toBeLessThanOrEqual(2)
})

test('what the register has is updated, what the guards say gets one reason, and the findings are saved', async () => {
  const { page, app } = simpul
  const bare = usualLine(1)
  bare[11] = null
  const old = join(folder, 'lama.xlsx')
  await writeRegister(old, [bare])
  await toCheck(simpul, old)
  await page.getByRole('button', { name: 'Impor 1 naskah yang siap' }).click()
  await expect(page.getByRole('heading', { name: '1 naskah diimpor' })).toBeVisible({ timeout: patience })
  await page.getByRole('button', { name: 'Impor daftar lain' }).click()

  const long = usualLine(5)
  long[1] = 'KSDD Sukarela'
  long[2] = 'Kesepakatan Bersama'
  long[7] = long[9] = '4-5-2021'
  long[8] = '7 (tujuh) tahun'
  const path = join(folder, 'baru.xlsx')
  await writeRegister(path, [usualLine(1), long])
  await toCheck(simpul, path)
  const strip = page.getByRole('group', { name: 'Saring baris' })

  await strip
    .getByRole('button', { name: 'Sudah ada' })
    .or(strip.getByRole('button', { name: 'Kemungkinan ganda' }))
    .click()
  await page.getByRole('gridcell', { name: 'Pengelolaan Sampah Tahap 2' }).click()
  await expect(page.getByRole('table', { name: 'Perbedaan dengan register' })).toContainText('Dinas Perhubungan')
  await page.getByRole('combobox', { name: 'Naskah yang sudah ada di register' }).click()
  await page.getByRole('option', { name: 'Isi yang masih kosong' }).click()
  await expect(strip.getByRole('button', { name: 'Memperbarui' })).toBeVisible({ timeout: patience })

  await strip.getByRole('button', { name: 'Perlu alasan' }).click()
  await expect(page.getByText('Permendagri 22/2020').first()).toBeVisible()
  const reason = page.getByRole('textbox', { name: /^Alasan untuk semua naskah/ })
  await reason.fill('Begitu bunyi naskah aslinya')
  await expectNoAxe(simpul)
  await reason.press('Enter')
  const commit = page.getByRole('button', { name: 'Impor 1, perbarui 1 naskah' })
  await expect(commit).toBeEnabled({ timeout: patience })

  const saved = join(folder, 'temuan.xlsx')
  await stubSaveDialog(app, saved)
  await page.getByRole('button', { name: 'Ekspor' }).click()
  await page.getByRole('menuitem', { name: /Excel/ }).click()
  await expect(page.getByText('temuan.xlsx disimpan: 1 baris.')).toBeVisible({ timeout: patience })

  await commit.click()
  await expect(page.getByRole('heading', { name: '1 naskah diimpor, 1 diperbarui' })).toBeVisible({ timeout: patience })
  const list = await call(page, 'agreements.list', { limit: 10 })
  expect(list.total).toBe(2)
  const kb = list.rows.find(({ documentKind }) => documentKind === 'KESEPAKATAN_BERSAMA')
  const guards = await call(page, 'agreements.guards', { id: kb!.id })
  expect(guards).toMatchObject([{ guard: 'TERM_LIMIT', override: { reason: 'Begitu bunyi naskah aslinya' } }])
})

test('columns are chosen by a person, and unread ones must be confirmed', async () => {
  const { page, app } = simpul
  const path = join(folder, 'daftar.xlsx')
  await writeRegister(path, [usualLine(4), usualLine(5)])
  await stubOpenDialog(app, [path])
  await page.getByRole('button', { name: 'Pilih berkas…' }).click()
  const check = page.getByRole('button', { name: 'Periksa daftar' })
  await expect(check).toBeEnabled({ timeout: patience })
  await page.getByRole('combobox', { name: 'Kolom M lembar Daftar dibaca sebagai' }).click()
  await page.getByRole('option', { name: 'Tidak dibaca' }).click()
  await expect(check).toBeDisabled()
  await page.getByRole('checkbox', { name: /1 kolom berisi tidak dibaca/ }).check()
  await expectNoAxe(simpul)
  await check.click()
  await expect(page.getByRole('button', { name: 'Impor 2 naskah yang siap' })).toBeEnabled({ timeout: patience })
})

test('a file that is no list is refused with a sentence', async () => {
  const { page, app } = simpul
  const path = join(folder, 'rusak.xlsx')
  await writeRegister(path, [usualLine(1)])
  writeFileSync(path, readFileSync(path).subarray(0, 3000))
  await stubOpenDialog(app, [path])
  await page.getByRole('button', { name: 'Pilih berkas…' }).click()
  await expect(page.getByText(/rusak atau terpotong/)).toBeVisible({ timeout: patience })
})
