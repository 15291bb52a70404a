import { expect, test, type Page } from '@playwright/test'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { call, completeFirstRun, request } from './support/calls'
import { stubOpenDialog } from './support/dialogs'

let folder: string
const open: Simpul[] = []

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-start-'))
})
test.afterEach(async () => {
  for (const simpul of open.splice(0)) await simpul.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function start(options: Parameters<typeof launch>[0] = {}): Promise<Simpul> {
  const simpul = await launch({ dataDir: join(folder, 'data'), ...options })
  open.push(simpul)
  return simpul
}
async function end(simpul: Simpul): Promise<void> {
  open.splice(open.indexOf(simpul), 1)
  await simpul.close()
}

const next = (page: Page) => page.getByRole('button', { name: 'Lanjut' }).click()
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const step = (page: Page, name: string) => expect(page.getByRole('heading', { level: 2, name })).toBeVisible()

test('the first run is answered by keyboard, stores nothing before its end, and a restart keeps everything', async () => {
  test.slow()
  const simpul = await start()
  const { page } = simpul
  await step(page, 'Unit kerja')
  await expectNoAxe(simpul)
  await page.getByLabel('Nama unit').fill('Biro Kerja Sama')
  await next(page)
  await step(page, 'Kop surat')
  await expect(page.getByRole('img', { name: /BIRO KERJA SAMA/ })).toBeVisible()
  await expectNoAxe(simpul)
  await next(page)
  await step(page, 'Penanda tangan')
  await next(page)
  await expect(page.getByText('Isi jabatan.')).toBeVisible()
  await expectNoAxe(simpul)
  await field(page, 'Nama').fill('Drs. Contoh Nama')
  await field(page, 'Jabatan').fill('KEPALA BIRO')
  await next(page)
  await step(page, 'Kertas')
  await page.getByLabel('Kertas', { exact: true }).click()
  await page.getByRole('option', { name: 'A4' }).click()
  await expectNoAxe(simpul)
  await next(page)
  await step(page, 'Pengelola')
  await field(page, 'Nama').fill('Wa Ode Nuraini')
  await page.getByLabel('PIN', { exact: true }).fill('246810')
  await page.getByLabel('PIN sekali lagi').fill('246811')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('PIN tidak sama. Ketik sekali lagi.')).toBeVisible()
  await expectNoAxe(simpul)
  expect((await call(page, 'session.state', {})).phase).toBe('firstRun')
  await page.getByLabel('PIN sekali lagi').fill('246810')
  await page.getByRole('button', { name: 'Mulai memakai Simpul' }).click()
  await expect(page.getByRole('navigation', { name: 'Menu utama' })).toBeVisible()
  await end(simpul)

  const again = await start()
  await expect(again.page.getByRole('heading', { name: 'Siapa yang bekerja?' })).toBeVisible()
  await expect(again.page.getByText('Biro Kerja Sama')).toBeVisible()
  await again.page.getByRole('button', { name: /Wa Ode Nuraini/ }).click()
  await again.page.getByLabel('PIN', { exact: true }).fill('1111')
  await again.page.keyboard.press('Enter')
  await expect(again.page.getByText(/PIN salah/)).toBeVisible()
  await expectNoAxe(again)
  await again.page.getByLabel('PIN', { exact: true }).fill('246810')
  await again.page.keyboard.press('Enter')
  await expect(again.page.getByRole('navigation', { name: 'Menu utama' })).toBeVisible()
  expect((await call(again.page, 'settings.get', {})).paper.paper).toBe('A4')
  expect(await call(again.page, 'signatories.list', {})).toMatchObject([{ value: { roleLines: ['KEPALA BIRO'] } }])
})

test('a second program on the same data only reads and says who has them', async () => {
  const first = await start()
  await completeFirstRun(first.page, { name: 'Wa Ode Nuraini' })
  const second = await start()
  const notice = second.page.getByText(
    /Data ini sedang dibuka oleh Wa Ode Nuraini di .+ sejak \d\d\.\d\d WITA\. Simpul dibuka hanya untuk melihat\./,
  )
  await expect(notice).toBeVisible()
  await expectNoAxe(second)
  await second.page.getByRole('button', { name: /Wa Ode Nuraini/ }).click()
  await expect(second.page.getByRole('navigation', { name: 'Menu utama' })).toBeVisible()
  const refused = await request(second.page, 'settings.saveNumbers', { invitationPattern: 'X' })
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'READ_ONLY', message: /sedang dibuka oleh Wa Ode Nuraini/ },
  })
  await call(first.page, 'settings.saveNumbers', { invitationPattern: 'Y/{nomor}' })
  expect((await call(second.page, 'settings.get', {})).numbers.invitationPattern).toBe('Y/{nomor}')

  await end(first)
  await call(second.page, 'session.retry', { chooseFolder: false })
  expect((await call(second.page, 'session.state', {})).readOnly).toBeNull()
  await call(second.page, 'settings.saveNumbers', { invitationPattern: 'Z/{nomor}' })
})

test('a crash leaves a lock that the next start clears', async () => {
  const first = await start()
  await completeFirstRun(first.page)
  const lock = join(folder, 'data', 'simpul.lock')
  const { pid } = JSON.parse(readFileSync(lock, 'utf8')) as { pid: number }
  process.kill(pid, 'SIGKILL')
  open.splice(open.indexOf(first), 1)
  await first.close().catch(() => undefined)
  expect(statSync(lock).isFile()).toBe(true)
  const second = await start()
  expect((await call(second.page, 'session.state', {})).readOnly).toBeNull()
})

test.describe('data that cannot be opened get a page that helps', () => {
  test('a damaged database', async () => {
    const first = await start()
    await completeFirstRun(first.page)
    await end(first)
    const file = join(folder, 'data', 'simpul.db')
    const bytes = readFileSync(file)
    bytes.fill(0x5a, 4096, 4096 * 12)
    writeFileSync(file, bytes)
    const damaged = await start()
    const { page } = damaged
    await expect(page.getByRole('heading', { name: 'Data belum dapat dibuka' })).toBeVisible()
    await expect(page.getByRole('alert')).toContainText('rusak')
    await expect(page.getByText('Yang aman')).toBeVisible()
    await expect(page.getByText(/Kembalikan berkas simpul.db dari cadangan/)).toBeVisible()
    await expect(page.getByText(join(folder, 'data'))).toBeVisible()
    await expectNoAxe(damaged)
    expect(readFileSync(file).equals(bytes)).toBe(true)
    expect(await request(page, 'agreements.choices', { text: '' })).toMatchObject({
      ok: false,
      error: { code: 'DATABASE_CORRUPT' },
    })
  })

  test('a folder that cannot be written, and another one is chosen', async () => {
    writeFileSync(join(folder, 'file'), '')
    const simpul = await start({ dataDir: join(folder, 'file', 'data') })
    const { page, app } = simpul
    await expect(page.getByRole('alert')).toContainText('folder')
    await expectNoAxe(simpul)
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await expect(page.getByRole('heading', { name: 'Data belum dapat dibuka' })).toBeVisible()
    mkdirSync(join(folder, 'other'))
    await stubOpenDialog(app, [join(folder, 'other')])
    await page.getByRole('button', { name: 'Pilih folder data lain' }).click()
    await step(page, 'Unit kerja')
    await expect(page.getByLabel('Folder')).toHaveValue(join(folder, 'other'))
  })

  test('a foreign file in the place of the database', async () => {
    mkdirSync(join(folder, 'data'))
    writeFileSync(join(folder, 'data', 'simpul.db'), 'Ini bukan basis data. '.repeat(100))
    const { page } = await start()
    await expect(page.getByRole('alert')).toContainText('bukan basis data Simpul')
  })

  test('a folder in the place of the database', async () => {
    mkdirSync(join(folder, 'data', 'simpul.db'), { recursive: true })
    const { page } = await start()
    await expect(page.getByRole('heading', { name: 'Data belum dapat dibuka' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Coba lagi' })).toBeFocused()
  })
})
