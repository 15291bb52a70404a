/** Peringatan: an end that nears is answered by a decision; a snooze comes back; a changed date asks anew. */
import { expect, test, type Page } from '@playwright/test'
import { AgreementInput } from '../../src/shared/agreements/model'
import { addDays, calendarDate, type CalendarDate } from '../../src/shared/calendar/dates'
import { todayIn } from '../../src/shared/calendar/moments'
import { plainDate } from '../../src/shared/calendar/words'
import type { AgreementId } from '../../src/shared/ids/ids'
import { launch, waitUntilReady, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { call, completeFirstRun } from './support/calls'

// axe looks at two themes each time.
test.slow()

const DAY = 86_400_000
const today = todayIn('Asia/Makassar', Date.now())
const title = 'Riset kelautan Teluk Kendari'

let simpul: Simpul
let id: AgreementId

test.beforeEach(async () => {
  simpul = await launch()
  await completeFirstRun(simpul.page)
  id = await addEnding(simpul.page, addDays(today, 20))
})
test.afterEach(() => simpul.close())

async function addEnding(page: Page, endsOn: CalendarDate): Promise<AgreementId> {
  const partners = await call(page, 'partners.list', { limit: 200 })
  const own = partners.rows.find(({ kind }) => kind === 'PROVINSI')!
  const other = partners.rows.find(({ kind }) => kind === 'KOTA')!
  const input = AgreementInput.parse({
    scheme: 'KSDD_SUKARELA',
    documentKind: 'PKS',
    title,
    signedOn: addDays(endsOn, -700),
    termKind: 'SAMPAI',
    endsOn,
    parties: [
      { partnerId: own.id, number: '119/1/2024' },
      { partnerId: other.id, number: '415/2/2024' },
    ],
  })
  return (await call(page, 'agreements.create', input)).id
}

const open = (page: Page, path: string) => page.evaluate((to) => void (globalThis.location.hash = to), `#${path}`)
const ending = (page: Page) => page.getByRole('gridcell', { name: /Masa berlaku akan habis/ })

/** As if the PC had been off for some days: the clock of the program, then a fresh page. */
async function later(days: number): Promise<void> {
  await simpul.app.evaluate((_electron, ms) => {
    const real = Date.now
    Date.now = () => real() + ms
  }, days * DAY)
  await simpul.page.reload()
  await waitUntilReady(simpul.page)
}

/** Opens the alert about the end and chooses; leaves the dialog open. */
async function choose(page: Page, decision: string, reason: string) {
  await open(page, '/peringatan?rules=%5B%22AGREEMENT_END%22%5D')
  await ending(page).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Masa berlaku akan habis' })
  await dialog.getByRole('radio', { name: decision }).check()
  await dialog.getByRole('textbox', { name: /Alasan/ }).fill(reason)
  return dialog
}

test('an extension is decided from an alert and opens its form with the parties', async () => {
  const { page } = simpul
  // So many are counted in the strip; the list below it names the most pressing ones.
  await expect(page.getByText('5 peringatan baru', { exact: true })).toBeVisible()
  await expect(page.getByText(/1 masa berlaku akan habis, 3 laporan berkala belum ada/)).toBeVisible()
  await expectNoAxe(simpul)
  await page.getByRole('button', { name: 'Sudah dibaca' }).click()
  await page
    .getByRole('list', { name: 'Perlu keputusan' })
    .getByRole('link', { name: `Putuskan: ${title}` })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: 'Masa berlaku akan habis' })
  await expect(dialog.getByRole('region', { name: 'Mengapa peringatan ini?' })).toContainText('30 hari sebelumnya')
  await dialog.getByRole('button', { name: 'Catat keputusan' }).click()
  await expect(dialog.getByText('Isi alasan.')).toBeVisible()
  await expectNoAxe(simpul)
  await dialog.getByRole('textbox', { name: /Alasan/ }).fill('Hasil evaluasi baik')
  await dialog.getByRole('button', { name: 'Catat keputusan' }).click()

  await expect(page.getByText('Keputusan dicatat: perpanjang.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: /Judul/ })).toHaveValue(title)
  await open(page, `/kerja-sama/${id}`)
  const decisions = page.getByRole('list', { name: 'Keputusan atas peringatan' })
  await expect(decisions).toContainText('Hasil evaluasi baik')
  await expect(decisions).toContainText('Wa Ode Contoh')
  expect((await call(page, 'alerts.counts', {})).byRule['AGREEMENT_END']).toBeUndefined()
  // What was shown is not new again, and a decided alert does not come back.
  await later(5)
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  expect((await call(page, 'alerts.fresh', {})).byRule.map(({ rule }) => rule)).not.toContain('AGREEMENT_END')
})

test('a snooze comes back on its day, and a changed date makes another alert', async () => {
  const { page } = simpul
  const dialog = await choose(page, 'Tunda sampai tanggal', 'Menunggu pimpinan')
  await dialog.getByRole('button', { name: 'Catat keputusan' }).click()
  await expect(page.getByText('Tidak ada peringatan yang cocok')).toBeVisible()
  await later(6)
  await expect(page.getByText('Tidak ada peringatan yang cocok')).toBeVisible()
  await later(1)
  await expect(page.getByRole('gridcell', { name: /sesudah ditunda/ })).toBeVisible()

  const { input } = await call(page, 'agreements.get', { id })
  const moved = calendarDate.parse(addDays(today, 60))
  await call(page, 'agreements.update', { id, input: { ...input, endsOn: moved } })
  await expect(page.getByRole('gridcell', { name: /60 hari sebelumnya/ })).toBeVisible()
  await ending(page).press('Enter')
  await expect(page.getByRole('dialog').getByText(plainDate(moved)).first()).toBeVisible()
})

test('to end it records the closing, and undo gives the alert back', async () => {
  const { page } = simpul
  await open(page, `/kerja-sama/${id}`)
  await page.getByRole('button', { name: 'Putuskan' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Masa berlaku akan habis' })
  await dialog.getByRole('radio', { name: 'Akhiri' }).check()
  await dialog.getByRole('textbox', { name: /Alasan/ }).fill('Tidak diperlukan lagi')
  await dialog.getByRole('button', { name: 'Catat keputusan' }).click()
  await expect(page.getByText('Keputusan dicatat: akhiri.')).toBeVisible()
  expect(await call(page, 'agreements.get', { id })).toMatchObject({ closing: 'DIBIARKAN_BERAKHIR' })
  await page.getByRole('heading', { name: title, level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await call(page, 'alerts.counts', {})).byRule['AGREEMENT_END']).toBe(1)
  expect(await call(page, 'agreements.get', { id })).toMatchObject({ closing: null })
})

test('a rule is changed for one scheme and given back', async () => {
  const { page } = simpul
  await open(page, '/pengaturan?bagian=peringatan')
  await page.getByRole('button', { name: 'Ubah Masa berlaku akan habis' }).click()
  const dialog = page.getByRole('dialog', { name: 'Masa berlaku akan habis' })
  const days = dialog.getByRole('textbox', { name: 'Hari untuk KSDD sukarela' })
  await days.fill('sepuluh')
  await dialog.getByRole('button', { name: 'Simpan aturan' }).click()
  await expect(dialog.getByText('Isi angka bulat, dipisah koma: 90, 60, 30.')).toBeVisible()
  await expectNoAxe(simpul)
  await days.fill('10, 5')
  await dialog.getByRole('button', { name: 'Simpan aturan' }).click()
  await expect(page.getByText('10, 5 hari sebelumnya: KSDD sukarela')).toBeVisible()
  expect((await call(page, 'alerts.counts', {})).byRule['AGREEMENT_END']).toBeUndefined()
  await page.getByRole('button', { name: 'Kembalikan bawaan: Masa berlaku akan habis' }).click()
  await expect.poll(async () => (await call(page, 'alerts.counts', {})).byRule['AGREEMENT_END']).toBe(1)
})
