/** The main job of the register: enter an agreement with its scan, find it, change it, undo after a restart, throw it away and back. */
import { expect, test, type Page } from '@playwright/test'
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makePdf } from '../support/make-files'
import { hasSamples, sample } from '../support/samples'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { call, completeFirstRun, signInAs } from './support/calls'
import { stubOpenDialog, stubSaveDialog } from './support/dialogs'

let simpul: Simpul
let folder: string

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-register-'))
  simpul = await launch({ dataDir: join(folder, 'data'), userDataDir: join(folder, 'user') })
  await completeFirstRun(simpul.page)
})
test.afterEach(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const show = (page: Page, path: string) => page.evaluate((to) => void (location.hash = `#${to}`), path)

async function restart(): Promise<void> {
  await simpul.app.close()
  simpul = await launch({ dataDir: join(folder, 'data'), userDataDir: join(folder, 'user') })
  await signInAs(simpul.page, 'Wa Ode Contoh')
}

/** Chooses a party by typing part of its name. */
async function chooseParty(page: Page, place: number, text: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: `Pihak ke-${place}` }).fill(text)
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click()
}

async function enterAgreement(page: Page, title: string): Promise<void> {
  await show(page, '/kerja-sama/baru')
  await page.getByRole('textbox', { name: /Judul/ }).fill(title)
  await page.getByRole('combobox', { name: /Skema/ }).click()
  await page.getByRole('option', { name: 'KSDD wajib' }).click()
  await page.getByRole('combobox', { name: /Jenis naskah/ }).click()
  await page.getByRole('option', { name: 'Kesepakatan Bersama' }).click()
  await chooseParty(page, 1, 'Sulawesi Tenggara', 'Sulawesi Tenggara')
  await chooseParty(page, 2, 'Konawe Utara', 'Konawe Utara')
  await page.getByRole('textbox', { name: 'Nomor dari pihak ke-1' }).fill('119/0842/2026')
  await page
    .getByRole('group', { name: /Ditandatangani/ })
    .getByRole('spinbutton')
    .first()
    .click()
  await page.keyboard.type('11092026')
  await page.getByRole('textbox', { name: /Lama/ }).fill('5')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

test('an agreement is entered with its scan, found again, and is there after a restart', async () => {
  const { app, page } = simpul
  const scan = join(folder, 'naskah bertanda tangan.pdf')
  if (hasSamples) copyFileSync(sample('Peraturan-Menteri-Dalam-Negeri-No-25-Tahun-2020.pdf'), scan)
  else await makePdf(scan, 28)
  await enterAgreement(page, 'Pelayanan Perbatasan Konawe Utara dan Morowali')
  await expect(page.getByText('Rabu, 10 September 2031')).toBeVisible()

  await page.getByRole('tab', { name: /Berkas/ }).click()
  await stubOpenDialog(app, [scan])
  await page.getByRole('button', { name: 'Tambah berkas' }).click()
  await expect(page.getByRole('list', { name: 'Berkas' }).getByText('naskah bertanda tangan.pdf')).toBeVisible({
    timeout: 20_000,
  })
  await expect(page.getByText(/28 halaman/).first()).toBeVisible()
  await expectNoAxe(simpul)

  await restart()
  await simpul.page.keyboard.press('Control+k')
  await simpul.page.keyboard.type('0842')
  await simpul.page.getByRole('option', { name: /Pelayanan Perbatasan/ }).click()
  await expect(simpul.page.getByRole('heading', { level: 1, name: /Pelayanan Perbatasan/ })).toBeVisible()
  await stubSaveDialog(simpul.app, join(folder, 'salinan.pdf'))
  await simpul.page.getByRole('tab', { name: /Berkas/ }).click()
  // While the viewer of the PDF is starting, Chromium may lose a click.
  await expect(simpul.page.getByText('Menampilkan halaman')).toBeHidden({ timeout: 30_000 })
  await simpul.page.getByRole('button', { name: /Tindakan untuk/ }).click()
  await simpul.page.getByRole('menuitem', { name: 'Simpan salinan' }).click()
  await expect.poll(() => existsSync(join(folder, 'salinan.pdf'))).toBe(true)
})

test('a change is undone after a restart, and redone', async () => {
  await enterAgreement(simpul.page, 'Air Baku Kota Kendari')
  const { rows } = await call(simpul.page, 'agreements.list', {})
  const id = rows[0]!.id
  await show(simpul.page, `/kerja-sama/${id}/ubah`)
  await simpul.page.getByRole('textbox', { name: /Judul/ }).fill('Air Baku Kota Kendari Tahap II')
  await simpul.page.keyboard.press('Control+s')
  await expect(simpul.page.getByRole('heading', { level: 1, name: 'Air Baku Kota Kendari Tahap II' })).toBeVisible()

  await restart()
  await show(simpul.page, `/kerja-sama/${id}`)
  await expect(simpul.page.getByRole('heading', { level: 1, name: 'Air Baku Kota Kendari Tahap II' })).toBeVisible()
  await simpul.page.keyboard.press('Control+z')
  await expect(simpul.page.getByRole('heading', { level: 1, name: 'Air Baku Kota Kendari', exact: true })).toBeVisible()
  await simpul.page.keyboard.press('Control+y')
  await expect(simpul.page.getByRole('heading', { level: 1, name: 'Air Baku Kota Kendari Tahap II' })).toBeVisible()
})

test('an agreement goes to the trash with undo, and comes back from there', async () => {
  const { page } = simpul
  await enterAgreement(page, 'Festival Keraton Buton')
  await page.getByRole('button', { name: 'Tindakan lain' }).click()
  await page.getByRole('menuitem', { name: 'Hapus' }).click()
  await expect(page.getByRole('heading', { name: 'Belum ada naskah' })).toBeVisible()
  await page.getByRole('button', { name: /Urungkan Ctrl\+Z/ }).click()
  await expect(page.getByRole('gridcell', { name: /Festival Keraton Buton/ })).toBeVisible()
  await expectNoAxe(simpul)

  const { rows } = await call(page, 'agreements.list', {})
  await call(page, 'agreements.trash', { ids: [rows[0]!.id] })
  await show(page, `/kerja-sama/${rows[0]!.id}`)
  await page.getByRole('button', { name: 'Pulihkan' }).click()
  await expect(page.getByText('Naskah ini ada di Sampah.')).toBeHidden()
})

test('what is typed survives closing the window, and faults are named at their fields', async () => {
  await show(simpul.page, '/kerja-sama/baru')
  await simpul.page.getByRole('textbox', { name: /Judul/ }).fill('Belum selesai diketik')
  await simpul.page.getByRole('combobox', { name: /Skema/ }).click()
  await simpul.page.getByRole('option', { name: 'Sinergi' }).click()
  await expect.poll(async () => (await call(simpul.page, 'drafts.list', {})).length).toBe(1)
  await restart()
  await show(simpul.page, '/kerja-sama/baru')
  await expect(simpul.page.getByText('Melanjutkan draf')).toBeVisible()
  await expect(simpul.page.getByRole('textbox', { name: /Judul/ })).toHaveValue('Belum selesai diketik')
  await simpul.page.keyboard.press('Control+s')
  await expect(simpul.page.getByText('Pilih jenis naskah.')).toBeVisible()
  await expect(simpul.page.getByText(/isian perlu diperbaiki/)).toBeVisible()
  await expectNoAxe(simpul)
})

test('wrong files are refused by name with a sentence, and leave nothing', async () => {
  const { app, page } = simpul
  await enterAgreement(page, 'Gudang Pangan Kendari')
  writeFileSync(join(folder, 'kosong.pdf'), '')
  writeFileSync(join(folder, 'program.pdf'), Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]))
  const bad = hasSamples
    ? ['kosong.pdf', 'program.pdf', 'gambar-20000.png', 'keluar-jalur.zip', 'bom.zip', 'rusak.xlsx'].map((name) =>
        sample(`bad/${name}`),
      )
    : [join(folder, 'kosong.pdf'), join(folder, 'program.pdf')]
  await stubOpenDialog(app, bad)
  await page.getByRole('tab', { name: /Berkas/ }).click()
  await page.getByRole('button', { name: 'Tambah berkas' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('kosong.pdf: Berkas kosong (0 bita).')
  await expect(alert).toContainText('program.pdf: Jenis berkas ini (exe) tidak diterima')
  await expect(alert.getByRole('listitem')).toHaveCount(bad.length)
  await expect(page.getByRole('heading', { name: 'Belum ada berkas' })).toBeVisible()
})

test('a decision about the end is recorded and shown with its reason', async () => {
  const { page } = simpul
  await enterAgreement(page, 'Pos Pantau Api Bersama')
  await page.getByRole('button', { name: 'Tindakan lain' }).click()
  await page.getByRole('menuitem', { name: 'Catat keputusan' }).click()
  await page.getByRole('radio', { name: 'Diakhiri sebelum waktunya' }).check()
  await page.getByRole('textbox', { name: /Alasan/ }).fill('Penyedia tidak sanggup.')
  await page.getByRole('button', { name: 'Catat keputusan' }).click()
  await expect(page.getByText('Diakhiri', { exact: true }).first()).toBeVisible()
  await expect(page.getByText(/Penyedia tidak sanggup/)).toBeVisible()
})

test.describe('at 200 % zoom', () => {
  test('list, page and form keep every task within reach', async () => {
    const { app, page } = simpul
    await enterAgreement(page, 'Zoom')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
    for (const path of ['/kerja-sama', '/kerja-sama/baru']) {
      await show(page, path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways).toBeLessThanOrEqual(0)
    }
    await page.keyboard.press('Control+s')
    await expect(page.getByText(/isian perlu diperbaiki/)).toBeInViewport()
  })
})
