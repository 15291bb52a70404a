import { expect, test } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { addPerson, call, completeFirstRun, request, signInAs } from './support/calls'

let folder: string
let simpul: Simpul

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-holidays-'))
  simpul = await launch({ dataDir: join(folder, 'data') })
  await completeFirstRun(simpul.page)
})
test.afterEach(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('a manager adds a day off, works on a listed one, checks another, and takes a step back', async () => {
  test.slow()
  const { page } = simpul
  await page.getByRole('link', { name: 'Pengaturan' }).click()
  await page.getByRole('tab', { name: 'Hari libur' }).click()
  await page.getByRole('tab', { name: '2026' }).click()
  const list = page.getByRole('list', { name: 'Hari libur 2026' })
  await expect(list.getByRole('listitem')).toHaveCount(25)
  await expectNoAxe(simpul)

  await page.getByRole('button', { name: 'Tambah hari libur' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Simpan hari libur' }).click()
  await expect(dialog.getByText('Isi nama hari libur.')).toBeVisible()
  await dialog.getByRole('spinbutton', { name: 'Tanggal' }).click()
  await page.keyboard.type('25122026')
  await dialog.getByRole('textbox', { name: 'Nama' }).fill('Hari jadi')
  await dialog.getByRole('button', { name: 'Simpan hari libur' }).click()
  await expect(dialog.getByText(/sudah ada di daftar bawaan: Hari Raya Natal/)).toBeVisible()
  await dialog.getByRole('spinbutton', { name: 'Tanggal' }).click()
  await page.keyboard.type('27042026')
  await dialog.getByRole('button', { name: 'Simpan hari libur' }).click()
  await expect(page.getByText('Hari libur 27 April 2026 ditambahkan.')).toBeVisible()
  await expect(list.getByRole('listitem').filter({ hasText: 'Senin, 27 April 2026' })).toContainText('Tambahan')

  const eve = list.getByRole('listitem').filter({ hasText: 'Kamis, 24 Desember 2026' })
  await eve.getByRole('button', { name: /Tindakan/ }).click()
  await page.getByRole('menuitem', { name: 'Jadikan hari kerja' }).click()
  await expect(eve).toContainText('Tetap bekerja')
  await page
    .getByRole('button', { name: /Urungkan/ })
    .last()
    .click()
  await expect(eve).toContainText('Cuti bersama')

  await page.getByRole('tab', { name: '2027' }).click()
  await expect(page.getByText(/17 hari pada 2027 belum dicocokkan/)).toBeVisible()
  const first = page.getByRole('listitem').filter({ hasText: '1 Januari 2027' })
  await first.getByRole('button', { name: /Tindakan/ }).click()
  await page.getByRole('menuitem', { name: 'Tandai sudah diperiksa' }).click()
  await expect(first).toContainText('Libur nasional, diperiksa')
  await expect(page.getByText(/16 hari pada 2027/)).toBeVisible()
})

test('a reader sees the days and changes none', async () => {
  const { page } = simpul
  await addPerson(page, 'La Baca', 'PEMBACA')
  await signInAs(page, 'La Baca')
  await page.getByRole('link', { name: 'Pengaturan' }).click()
  await page.getByRole('tab', { name: 'Hari libur' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Hari Raya Natal' }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /Tindakan untuk|Tambah hari libur/ })).toHaveCount(0)
  const input = { day: '2026-04-27', name: 'Hari jadi' }
  expect(await request(page, 'holidays.save', { id: null, input })).toMatchObject({
    ok: false,
    error: { code: 'FORBIDDEN' },
  })
  expect((await call(page, 'holidays.list', { year: 2026 })).rows).toHaveLength(25)
})
