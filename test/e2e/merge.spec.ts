/** Mitra: duplicates are compared, merged and separated again; the page and the briefing of a partner; TKKSD of a region. */
import { expect, test } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { call, completeFirstRun } from './support/calls'

// axe looks at two themes each time.
test.slow()

let simpul: Simpul
let folder: string

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-merge-'))
  simpul = await launch({ dataDir: join(folder, 'data'), userDataDir: join(folder, 'user') })
  await completeFirstRun(simpul.page)
})
test.afterEach(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const show = (path: string) => simpul.page.evaluate((to) => void (globalThis.location.hash = `#${to}`), path)
const partner = async (name: string, phone: string | null) =>
  (await call(simpul.page, 'partners.save', { id: null, input: { name, kind: 'PERGURUAN_TINGGI', phone } })).id

test('two spellings of one partner are compared, merged, found by the old name, and separated by undo', async () => {
  const { page } = simpul
  await partner('Universitas Contoh Bahari', null)
  await partner('Univ. Contoh Bahari', '0401-77')
  await show('/mitra?tab=kembar')
  const pairs = page.getByRole('list', { name: 'Kemungkinan kembar: Mitra' })
  await pairs.getByRole('button', { name: /Bandingkan .*Contoh Bahari/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Gabungkan mitra' })
  await dialog.getByRole('radio', { name: 'Nama: Universitas Contoh Bahari' }).check()
  await dialog.getByRole('radio', { name: 'Telepon: 0401-77' }).check()
  await expectNoAxe(simpul)
  await dialog.getByRole('button', { name: 'Gabungkan', exact: true }).click()
  await expect(page.getByText(/digabungkan ke/)).toBeVisible()

  await page.getByRole('tab', { name: /^Mitra/ }).click()
  await page.getByPlaceholder(/^Saring/).fill('univ. contoh')
  const row = page.getByRole('gridcell', { name: /Universitas Contoh Bahari/ })
  await row.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Universitas Contoh Bahari' })).toBeVisible()
  await expect(page.getByText('0401-77')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Nama lain' })).toContainText('Univ. Contoh Bahari')
  await expectNoAxe(simpul)
  for (const tab of ['Naskah', 'Rencana', 'Tindak lanjut', 'Rapat']) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
    await expect(page.getByText(/^Belum ada/)).toBeVisible()
  }
  await page.getByRole('tab', { name: 'Riwayat' }).click()
  await expect(page.getByText(/Menggabungkan mitra/).first()).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect
    .poll(async () => (await call(page, 'partners.duplicates', {})).map(({ a, b }) => [a.name, b.name].sort()))
    .toContainEqual(['Univ. Contoh Bahari', 'Universitas Contoh Bahari'])
})

test('a pair is called distinct, is no longer proposed, and comes back when the mark is taken off', async () => {
  const { page } = simpul
  await partner('Universitas Contoh Bahari', null)
  await partner('Univ. Contoh Bahari', null)
  await show('/mitra?tab=kembar')
  const pairs = page.getByRole('list', { name: 'Kemungkinan kembar: Mitra' })
  await pairs.getByRole('button', { name: /^Bukan kembar: .*Contoh Bahari/ }).click()
  await expect(page.getByText(/ditandai bukan kembar/)).toBeVisible()
  const marked = page.getByRole('list', { name: 'Bukan kembar', exact: true })
  await expect(marked.getByRole('link', { name: 'Univ. Contoh Bahari' })).toBeVisible()
  expect((await call(page, 'partners.duplicates', {})).filter(({ a }) => a.name.includes('Bahari'))).toEqual([])
  await expectNoAxe(simpul)
  await marked.getByRole('button', { name: /^Usulkan lagi/ }).click()
  await expect(marked).toHaveCount(0)
  await pairs.getByRole('button', { name: /^Bandingkan .*Contoh Bahari/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bukan kembar' }).click()
  await expect(marked.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(pairs.getByRole('button', { name: /^Bandingkan .*Contoh Bahari/ })).toBeVisible()
})

test('an office is found by another name, in the list and where an office is chosen', async () => {
  const { page } = simpul
  const [office] = await call(page, 'offices.choices', { text: 'Dinas Perhubungan' })
  await show(`/mitra/perangkat-daerah/${office!.id}`)
  await page.getByRole('textbox', { name: 'Nama lain baru' }).fill('Dinas Pelayaran Contoh')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Nama lain' })).toContainText('Dinas Pelayaran Contoh')
  await expectNoAxe(simpul)
  await show('/mitra?tab=perangkat-daerah')
  await page.getByPlaceholder(/^Saring/).fill('pelayaran contoh')
  await expect(page.getByRole('gridcell', { name: /Dinas Perhubungan/ })).toBeVisible()
  await show('/rencana/baru')
  await page.getByRole('combobox', { name: /Pemrakarsa/ }).fill('pelayaran contoh')
  await expect(page.getByRole('option', { name: /Dinas Perhubungan/ })).toBeVisible()
})

test('the briefing about a partner is composed on one page', async () => {
  const { page } = simpul
  await show(`/mitra/${await partner('Universitas Contoh Bahari', '0401-77')}`)
  await page.getByRole('button', { name: 'Lembar ringkas' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cetak lembar ringkas mitra' })
  await expect(dialog.getByText('1 lembar: 1 halaman × 1 rangkap')).toBeVisible({ timeout: 60_000 })
})

test('the decree of a TKKSD is recorded for a region', async () => {
  const { page } = simpul
  await show('/mitra?tab=daerah')
  await page.getByRole('gridcell', { name: /Kota Kendari/ }).click()
  const pane = page.getByRole('complementary', { name: 'Kota Kendari' })
  await pane.getByRole('button', { name: 'Ubah TKKSD' }).click()
  await page.getByRole('textbox', { name: 'Nomor keputusan' }).fill('F-188/2026')
  await page.keyboard.press('Control+s')
  await expect(pane.getByText('Keputusan F-188/2026')).toBeVisible()
})
