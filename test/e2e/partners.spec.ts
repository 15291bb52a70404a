/** Mitra: partners, offices and regions are entered, found, changed, deleted and brought in from a file. */
import { expect, test, type Page } from '@playwright/test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { completeFirstRun } from './support/calls'
import { stubOpenDialog } from './support/dialogs'

// axe looks at two themes each time.
test.slow()

let simpul: Simpul
let folder: string

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-partners-'))
  simpul = await launch({ dataDir: join(folder, 'data'), userDataDir: join(folder, 'user') })
  await completeFirstRun(simpul.page)
  await simpul.page.evaluate(() => void (globalThis.location.hash = '#/mitra'))
})
test.afterEach(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const filter = (page: Page, text: string) => page.getByPlaceholder(/^Saring/).fill(text)

test('a partner is entered, opened on its page, changed, deleted and given back', async () => {
  const { page } = simpul
  await expect(page.getByRole('button', { name: 'Mitra baru' })).toBeVisible()
  await page.keyboard.press('Control+n')
  await page.getByRole('textbox', { name: /Nama/ }).fill('Universitas Contoh Bahari')
  await page.getByRole('combobox', { name: /Jenis/ }).click()
  await page.getByRole('option', { name: 'Perguruan tinggi' }).click()
  await page.getByRole('combobox', { name: /Daerah/ }).fill('kendari')
  await page.getByRole('option', { name: /Kota Kendari/ }).click()
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { level: 1, name: 'Universitas Contoh Bahari' })).toBeVisible()
  await expect(page.getByText('Kota Kendari', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Ubah' }).click()
  await page.getByRole('textbox', { name: /Telepon/ }).fill('0401-1')
  await expectNoAxe(simpul)
  await page.keyboard.press('Control+s')
  await expect(page.getByText('0401-1')).toBeVisible()

  await page.getByRole('button', { name: 'Tindakan lain' }).click()
  await page.getByRole('menuitem', { name: 'Hapus' }).click()
  await expect(page.getByText('Universitas Contoh Bahari dihapus.')).toBeVisible()
  await filter(page, 'contoh bahari')
  await expect(page.getByText('Tidak ada mitra yang cocok')).toBeVisible()
  // In the field Ctrl+Z would take back the typing.
  await page.getByRole('heading', { name: 'Mitra', level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('gridcell', { name: /Universitas Contoh Bahari/ })).toBeVisible()
})

test('an office that exists is not entered twice', async () => {
  const { page } = simpul
  await page.getByRole('tab', { name: /Perangkat daerah/ }).click()
  await page.getByRole('button', { name: 'Perangkat daerah baru' }).click()
  await page.getByRole('textbox', { name: /Nama/ }).fill('dinas kesehatan')
  await page.getByRole('combobox', { name: /Kelompok/ }).click()
  await page.getByRole('option', { name: 'Dinas' }).click()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/dengan nama ini sudah ada/)).toBeVisible()
  await page.getByRole('textbox', { name: /Nama/ }).fill('Dinas Contoh Bahari')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { level: 1, name: 'Dinas Contoh Bahari' })).toBeVisible()
  await expectNoAxe(simpul)
})

test('regions come from a file; one with faults says where, and changes nothing', async () => {
  const { app, page } = simpul
  const file = join(folder, 'daerah.csv')
  writeFileSync(file, 'kode;nama;ibu kota\n73.01;Selayar;Benteng\n7371;Makassar;\n')
  await stubOpenDialog(app, [file])
  await page.getByRole('tab', { name: /^Daerah/ }).click()
  await page.getByRole('button', { name: 'Impor daerah' }).click()
  await expect(
    page.getByText('Baris 3: kode "7371" tidak dikenali. Tulis kode Kemendagri seperti 74 atau 74.01.'),
  ).toBeVisible()
  await expectNoAxe(simpul)
  writeFileSync(file, 'kode;nama;ibu kota\n73.01;Selayar;Benteng\n73.71;Makassar;\n')
  await page.getByRole('button', { name: 'Pilih berkas lagi' }).click()
  await expect(page.getByText('2 daerah ditambahkan, 0 diperbarui.')).toBeVisible()
  await filter(page, '73.71')
  await page.getByRole('gridcell', { name: /Kota Makassar/ }).click()
  await expect(page.getByRole('complementary', { name: 'Kota Makassar' })).toBeVisible()
  await expectNoAxe(simpul)
})
