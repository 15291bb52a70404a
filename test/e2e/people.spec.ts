import { expect, test } from '@playwright/test'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makePdf, makePng } from '../support/make-files'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { addPerson, call, completeFirstRun, request, signInAs } from './support/calls'
import { stubOpenDialog, stubSaveDialog } from './support/dialogs'
import { pdfImages } from './support/pdf'

let folder: string
let simpul: Simpul

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-people-'))
  simpul = await launch({ dataDir: join(folder, 'data') })
  await completeFirstRun(simpul.page, { name: 'Wa Ode Nuraini' })
})
test.afterEach(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const numbers = { invitationPattern: 'X/{nomor}' }

test('a reader sees everything and changes nothing, also when the page asks main directly', async () => {
  const { page } = simpul
  await addPerson(page, 'La Baca', 'PEMBACA')
  await addPerson(page, 'La Tulis', 'PENYUNTING')
  await signInAs(page, 'La Baca')
  await page.getByRole('link', { name: 'Pengaturan' }).click()
  await expect(page.getByText(/hanya untuk dilihat/)).toBeVisible()
  await expect(page.getByRole('button', { name: /Simpan/ })).toHaveCount(0)
  const forbidden = { ok: false, error: { code: 'FORBIDDEN' } }
  expect(await request(page, 'settings.saveNumbers', numbers)).toMatchObject(forbidden)
  expect(await request(page, 'drafts.keep', { key: 'agreement:new', body: {} })).toMatchObject(forbidden)
  expect(await request(page, 'people.save', { id: null, input: { name: 'X', role: 'PENGELOLA' } })).toMatchObject(
    forbidden,
  )
  expect(await request(page, 'settings.get', {})).toMatchObject({ ok: true })

  await signInAs(page, 'La Tulis')
  expect(await request(page, 'settings.saveNumbers', numbers)).toMatchObject(forbidden)
  expect(await request(page, 'drafts.keep', { key: 'agreement:new', body: {} })).toMatchObject({ ok: true })
  await call(page, 'session.signOut', {})
  expect(await request(page, 'settings.get', {})).toMatchObject({ ok: false, error: { code: 'SIGNED_OUT' } })
})

test('a manager adds a person with a PIN; the program is locked by hand and opened with the PIN', async () => {
  test.slow()
  const { page } = simpul
  await page.getByRole('link', { name: 'Pengaturan' }).click()
  await page.getByRole('tab', { name: 'Orang' }).click()
  await expectNoAxe(simpul)
  await page.getByRole('button', { name: 'Tambah orang' }).click()
  await page.getByRole('textbox', { name: 'Nama', exact: true }).fill('La Ode Rahman')
  await page.getByRole('button', { name: 'Simpan profil' }).click()
  await expect(page.getByText('Profil La Ode Rahman ditambahkan.')).toBeVisible()
  await page.getByRole('button', { name: 'PIN La Ode Rahman' }).click()
  await page.getByLabel('PIN baru').fill('1357')
  await page.getByLabel('PIN sekali lagi').fill('1357')
  await expectNoAxe(simpul)
  await page.getByRole('button', { name: 'Simpan PIN' }).click()
  await expect(page.getByText('Memakai PIN')).toBeVisible()

  await signInAs(page, 'La Ode Rahman', '1357')
  await call(page, 'session.lock', {})
  await expect(page.getByRole('heading', { name: 'Simpul terkunci' })).toBeVisible()
  await expectNoAxe(simpul)
  expect(await request(page, 'settings.get', {})).toMatchObject({ ok: false, error: { code: 'SIGNED_OUT' } })
  for (let n = 0; n < 5; n++) {
    await page.getByLabel('PIN', { exact: true }).fill('0000')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('PIN', { exact: true })).toHaveValue('')
  }
  await expect(page.getByText(/PIN terlalu sering salah/)).toBeVisible()
  await page.getByLabel('PIN', { exact: true }).fill('1357')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Coba lagi dalam \d+ detik/)).toBeVisible()
  await page.getByRole('button', { name: 'Ganti pengguna' }).click()
  await expect(page.getByRole('heading', { name: 'Siapa yang bekerja?' })).toBeVisible()
})

test('an emblem is chosen, a wrong file is refused with a sentence, and the paper carries it', async () => {
  const { page, app } = simpul
  await page.getByRole('link', { name: 'Pengaturan' }).click()
  await page.getByRole('tab', { name: 'Kop surat' }).click()
  const choose = page.getByRole('button', { name: 'Pilih gambar lambang' })

  await stubOpenDialog(app, [await makePdf(join(folder, 'bukan-gambar.png'))])
  await choose.click()
  const refused = page.getByRole('alertdialog', { name: 'Lambang belum diganti' })
  await expect(refused.getByText(/^Lambang harus gambar PNG atau JPEG\./)).toBeVisible()
  await expectNoAxe(simpul)
  await page.keyboard.press('Escape')
  await expect(refused).toBeHidden()
  expect((await call(page, 'settings.get', {})).letterhead.emblemFileId).toBeNull()

  const emblem = await makePng(join(folder, 'lambang.png'), 123, 77)
  await stubOpenDialog(app, [emblem])
  await choose.click()
  await expect(page.getByText('Lambang pada kop surat diganti.')).toBeVisible()
  const id = createHash('sha256').update(readFileSync(emblem)).digest('hex')
  expect((await call(page, 'settings.get', {})).letterhead.emblemFileId).toBe(id)
  await expect(page.locator(`img[src*="${id}"]`)).toHaveJSProperty('naturalWidth', 123)

  const meeting = await call(page, 'meetings.create', {
    title: 'Rapat berlambang',
    kind: 'RAKOR',
    startsAt: Date.UTC(2026, 10, 26, 1),
    endsAt: Date.UTC(2026, 10, 26, 3),
  })
  const { token } = await call(page, 'papers.compose', { request: { kind: 'invitation', id: meeting.id } })
  const paper = join(folder, 'undangan.pdf')
  await stubSaveDialog(app, paper)
  await call(page, 'papers.savePdf', { token })
  expect(pdfImages(paper)).toContain('123x77')
})

test('the last manager stays', async () => {
  const { page } = simpul
  await page.getByRole('link', { name: 'Pengaturan' }).click()
  await page.getByRole('tab', { name: 'Orang' }).click()
  await page.getByRole('button', { name: 'Hapus Wa Ode Nuraini' }).click()
  await expect(page.getByText(/Harus tetap ada satu Pengelola/)).toBeVisible()
})

test('settings are changed by keyboard, undone, and every section is accessible', async () => {
  test.slow()
  const { page } = simpul
  await page.getByRole('link', { name: 'Pengaturan' }).click()
  const name = page.getByRole('textbox', { name: 'Nama unit', exact: true })
  await name.fill('Biro Kerja Sama')
  await expect(page.getByText('Ada perubahan yang belum disimpan.')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Pengaturan unit kerja diubah.')).toBeVisible()
  await expect(name).toBeFocused()
  await page.getByRole('button', { name: 'Urungkan: Mengubah pengaturan unit kerja' }).click()
  await expect(name).toHaveValue('Biro Pemerintahan dan Otonomi Daerah')

  await name.fill('Biro yang belum disimpan')
  for (const tab of [
    'Kop surat',
    'Penanda tangan',
    'Kertas',
    'Nomor dan surat',
    'Tampilan',
    'Folder data',
    'Unit kerja',
  ]) {
    await page.getByRole('tab', { name: tab }).click()
    await expectNoAxe(simpul)
  }
  await expect(name).toHaveValue('Biro yang belum disimpan')
})
