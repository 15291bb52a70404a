/** Plans: a form of an office goes out, comes back, is reviewed, moves over the board and becomes an agreement. */
import { expect, test, type Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasSamples, sample } from '../support/samples'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { call, completeFirstRun } from './support/calls'
import { stubOpenDialog, stubSaveDialog } from './support/dialogs'
import { pdfInfo } from './support/pdf'

let simpul: Simpul
let folder: string

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-rencana-'))
  simpul = await launch({ dataDir: join(folder, 'data'), userDataDir: join(folder, 'user') })
  await completeFirstRun(simpul.page)
})
test.afterEach(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const show = (page: Page, path: string) => page.evaluate((to) => void (location.hash = `#${to}`), path)

/** Fills in the form as an office would: by the heads of its columns. */
async function fillForm(path: string, office: string, entries: Record<string, string | number>[]): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  const sheet = workbook.getWorksheet('Rencana')!
  let head = 0
  sheet.eachRow((row, number) => {
    if (row.getCell(1).value === 'Perangkat daerah') row.getCell(3).value = office
    if (row.getCell(2).value === 'Urusan') head = number
  })
  const heads = (sheet.getRow(head).values as string[]).slice(1)
  entries.forEach((entry, index) => {
    for (const [name, value] of Object.entries(entry))
      sheet.getCell(head + 1 + index, heads.indexOf(name) + 1).value = value
  })
  await workbook.xlsx.writeFile(path)
}

test('a form goes out, comes back, is reviewed and becomes an agreement', async () => {
  const { app, page } = simpul
  const path = join(folder, 'templat.xlsx')
  await show(page, '/rencana')
  await expect(page.getByText('Belum ada rencana')).toBeVisible()
  await expectNoAxe(simpul)
  await page.getByRole('button', { name: 'Templat dan isian OPD' }).click()
  await expectNoAxe(simpul)
  await stubSaveDialog(app, path)
  await page.getByRole('button', { name: 'Simpan templat' }).click()
  await expect(page.getByText('templat.xlsx disimpan.')).toBeVisible()

  await fillForm(path, 'Dinas Kesehatan', [
    {
      Urusan: 'Kesehatan',
      'Kegiatan / objek': 'Rujukan ibu dan anak antarpulau',
      Lokasi: 'Kota Kendari; Kabupaten Konawe',
      'Calon mitra': 'Pemerintah Kabupaten Konawe',
      Skema: 'KSDD wajib',
      Prioritas: 'Tinggi',
      'Perkiraan biaya (Rp)': 640000000,
    },
    { Urusan: 'Sihir', 'Kegiatan / objek': 'Gudang obat bersama' },
  ])
  await stubOpenDialog(app, [path])
  await page.getByRole('button', { name: 'Pilih berkas' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'templat.xlsx' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Temuan' })).toContainText('bukan salah satu dari 32 urusan')
  await expectNoAxe(simpul)
  expect((await call(page, 'plans.list', {})).total).toBe(0)
  await page.getByRole('button', { name: 'Catat 1 rencana' }).click()
  await page.getByRole('gridcell', { name: /Rujukan ibu dan anak antarpulau/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rujukan ibu dan anak antarpulau' })).toBeVisible()

  await page.getByRole('tab', { name: 'Telaah TKKSD' }).click()
  await page.getByRole('combobox', { name: /Hasil/ }).click()
  await page.getByRole('option', { name: 'Layak', exact: true }).click()
  await page.getByRole('button', { name: /Simpan telaah/ }).click()
  await expect(page.getByText('Nilai RTRW dahulu.')).toBeVisible()
  await expect(page.getByText('Isi tanggal telaah.')).toBeVisible()
  for (const group of await page.getByRole('radiogroup').all()) await group.getByRole('radio', { name: 'Ya' }).check()
  await page.getByRole('group', { name: 'Tanggal' }).getByRole('spinbutton').first().click()
  await page.keyboard.type('02032026')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Dibahas:')).toContainText('2 Maret 2026')
  await expectNoAxe(simpul)

  await page.getByRole('button', { name: 'Jadikan naskah' }).click()
  await expectNoAxe(simpul)
  await page.getByRole('dialog').getByRole('button', { name: 'Jadikan naskah' }).click()
  await expect(page).toHaveURL(/kerja-sama/)
  await expect(page.getByRole('heading', { level: 1, name: 'Rujukan ibu dan anak antarpulau' })).toBeVisible()
  await expect(page.getByText('Dalam proses').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await call(page, 'agreements.list', {})).total).toBe(0)
})

test('cards move over the board by keys, a namesake is shown while typing, and the annex is printed', async () => {
  const { app, page } = simpul
  const office = (await call(page, 'offices.choices', { text: 'Dinas Perhubungan' }))[0]!
  const input = { year: 2026, title: 'Angkutan perintis antarpulau', officeId: office.id }
  const { id } = await call(page, 'plans.create', input)
  await show(page, '/rencana?mode="board"')
  await page.getByRole('link', { name: input.title }).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.getByRole('button', { name: 'Tandai dibahas' }).click()
  await expect(page.locator('[data-column="1"]').getByRole('link', { name: input.title })).toBeVisible()
  await expectNoAxe(simpul)
  const card = page.locator('[data-column="1"] li').first()
  await card.dragTo(page.locator('[data-column="2"]'))
  await page.getByRole('textbox', { name: 'Nomor berita acara' }).fill('000.7/F-1/BA/2026')
  await expectNoAxe(simpul)
  await page.getByRole('button', { name: 'Tandai disepakati' }).click()
  await expect(page.locator('[data-column="2"]').getByRole('link', { name: input.title })).toBeVisible()
  expect(await call(page, 'plans.get', { id })).toMatchObject({ status: 'agreed', agreedNumber: '000.7/F-1/BA/2026' })

  await page.getByRole('button', { name: 'Tindakan lain' }).click()
  await page.getByRole('menuitem', { name: 'Daftar rencana tahunan' }).click()
  await page.getByRole('button', { name: 'Lihat dan cetak' }).click()
  const pdf = join(folder, 'lampiran.pdf')
  await stubSaveDialog(app, pdf)
  const save = page.getByRole('button', { name: 'Simpan PDF' })
  await expect(save).toBeEnabled({ timeout: 60_000 })
  await save.click()
  await expect.poll(() => existsSync(pdf)).toBe(true)
  expect(Number(pdfInfo(pdf)['Pages'])).toBe(1)

  await show(page, '/rencana/baru?tahun=2026')
  await page.getByRole('textbox', { name: /Judul/ }).fill('Angkutan perintis antar pulau antarpulau')
  await page.getByRole('combobox', { name: /Pemrakarsa/ }).fill('Perhubungan')
  await page
    .getByRole('option', { name: /Dinas Perhubungan/ })
    .first()
    .click()
  await expect(page.getByRole('complementary').getByRole('link', { name: input.title })).toBeVisible()
  await expectNoAxe(simpul)
})

test('a filter with its columns is saved as a view, opened again, and exported as it stands', async () => {
  const { app, page } = simpul
  const input = { year: 2026, program: 'Pelayaran', basis: 'RPJMD' } as const
  await call(page, 'plans.create', { ...input, title: 'Angkutan perintis', priority: 'TINGGI' })
  await call(page, 'plans.create', { ...input, title: 'Gudang bersama', priority: 'RENDAH' })
  await show(page, '/rencana?priorities=["TINGGI"]')
  await page.getByRole('button', { name: 'Pilih kolom' }).click()
  const columns = page.getByRole('dialog', { name: 'Kolom daftar' })
  await columns.getByRole('checkbox', { name: 'Program' }).check()
  await columns.getByRole('checkbox', { name: 'Biaya (Rp)' }).uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Tampilan', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Simpan sebagai tampilan baru' }).click()
  await page.getByRole('textbox', { name: 'Nama tampilan' }).fill('Mendesak')
  await page.getByRole('button', { name: 'Simpan tampilan' }).click()
  await expect(page.getByRole('tab', { name: 'Mendesak', selected: true })).toBeVisible()
  await page.getByRole('tab', { name: /^Semua/ }).click()
  await expect(page.getByRole('gridcell', { name: /Gudang bersama/ })).toBeVisible()
  await page.getByRole('tab', { name: 'Mendesak' }).click()
  await expect(page.getByRole('gridcell', { name: /Gudang bersama/ })).toHaveCount(0)
  await expect(page.getByRole('columnheader', { name: 'Program' })).toBeVisible()
  await expectNoAxe(simpul)

  const path = join(folder, 'mendesak.xlsx')
  await stubSaveDialog(app, path)
  await page.getByRole('button', { name: 'Ekspor' }).click()
  await page.getByRole('menuitem', { name: /Excel/ }).click()
  await expect(page.getByText('mendesak.xlsx disimpan')).toBeVisible({ timeout: 60_000 })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  const texts: string[] = []
  workbook.worksheets[0]!.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)))
  expect(texts).toEqual(expect.arrayContaining(['Program', 'Pelayaran', 'Angkutan perintis']))
  expect(texts).not.toContain('Perkiraan biaya (Rp)')
  expect(texts).not.toContain('Gudang bersama')
})

if (hasSamples) {
  test('the messy forms of five offices are read with every fault at its cell', async () => {
    const { app, page } = simpul
    await show(page, '/rencana/baca')
    await stubOpenDialog(app, [sample('intake/rencana-opd-a.xlsx')])
    await page.getByRole('button', { name: 'Pilih berkas' }).click()
    await expect(page.getByText('34 baris dibaca')).toBeVisible()
    await expect(page.getByRole('tab', { name: /Perlu diperbaiki\s*6/ })).toBeVisible()
    for (const cell of [
      'DKP B11',
      'DKP D16',
      'DKP I17',
      'Dinkes G13',
      'Dinkes H13',
      'Dinkes I13',
      'Dishub I11',
      'Dikbud B12',
    ])
      await expect(page.getByRole('complementary', { name: 'Temuan' }).getByText(cell, { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Catat 27 rencana' }).click()
    await expect(page.getByText('27 rencana dicatat dari rencana-opd-a.xlsx.')).toBeVisible()
    await page
      .getByRole('button', { name: /Urungkan/ })
      .last()
      .click()
    await expect.poll(async () => (await call(page, 'plans.list', {})).total).toBe(0)
  })
}
