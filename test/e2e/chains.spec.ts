/** Chains and guards: a family seen as of a past day, and a finding let pass with a reason that stays visible. */
import { expect, test, type Page } from '@playwright/test'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { call, completeFirstRun } from './support/calls'
import { setNow } from './support/clock'

let simpul: Simpul

test.beforeEach(async () => {
  simpul = await launch()
  await completeFirstRun(simpul.page)
  await setNow(simpul, '2026-11-24T09:00:00+08:00')
})
test.afterEach(() => simpul.close())

const show = (page: Page, path: string) => page.evaluate((to) => void (location.hash = `#${to}`), path)
const partner = async (page: Page, text: string) => (await call(page, 'partners.choices', { text }))[0]!.id

type Term = { signedOn: string; endsOn: string; number: string }
type Hung = { parentId?: string; parentRelation?: 'PELAKSANAAN' | 'ADENDUM' | 'PERPANJANGAN' }

async function add(
  page: Page,
  documentKind: 'KESEPAKATAN_BERSAMA' | 'PKS' | 'ADDENDUM',
  title: string,
  of: Term & Hung,
) {
  const { number, parentId = null, parentRelation = null, ...dates } = of
  const parties = [{ partnerId: await partner(page, 'Provinsi Sulawesi Tenggara'), number }]
  parties.push({ partnerId: await partner(page, 'Konawe Utara'), number: `K-${number}` })
  const entry = { scheme: 'KSDD_WAJIB', documentKind, title, termKind: 'SAMPAI', parties, parentId, parentRelation }
  return (await call(page, 'agreements.create', { ...entry, ...dates } as never)).id
}

test('a chain is seen as of a past day, by keyboard, with what has changed since', async () => {
  const { page } = simpul
  const kb = await add(page, 'KESEPAKATAN_BERSAMA', 'Pelayanan perbatasan', {
    signedOn: '2020-09-01',
    endsOn: '2025-08-31',
    number: '1/KB/2020',
  })
  const pks = await add(page, 'PKS', 'Puskesmas perbatasan', {
    signedOn: '2021-01-01',
    endsOn: '2024-12-31',
    number: '2/PKS/2021',
    parentId: kb,
    parentRelation: 'PELAKSANAAN',
  })
  await add(page, 'ADDENDUM', 'Adendum puskesmas perbatasan', {
    signedOn: '2022-06-01',
    endsOn: '2024-12-31',
    number: '3/AD/2022',
    parentId: pks,
    parentRelation: 'ADENDUM',
  })
  await add(page, 'PKS', 'Puskesmas perbatasan', {
    signedOn: '2024-12-20',
    endsOn: '2027-12-31',
    number: '4/PKS/2024',
    parentId: pks,
    parentRelation: 'PERPANJANGAN',
  })
  await show(page, `/kerja-sama/${pks}?tab=rantai`)
  const tree = page.getByRole('tree', { name: 'Rantai naskah' })
  await expect(tree.getByRole('treeitem')).toHaveCount(4)
  await expect(tree.getByText('31 Des 2024 → 31 Des 2027')).toBeVisible()
  await expect(page.getByText(/24 November 2026 berlaku PKS 4\/PKS\/2024, perpanjangan dari/)).toBeVisible()
  // The renewal goes on while the joint agreement above is over.
  await expect(tree.getByText(/Naskah induknya sudah tidak berlaku/)).toHaveCount(0)
  await expectNoAxe(simpul)

  await page.getByRole('group', { name: 'Keadaan pada tanggal' }).getByRole('spinbutton').first().click()
  await page.keyboard.type('17082022')
  await expect(
    page.getByText('Pada 17 Agustus 2022 berlaku PKS 2/PKS/2021 sebagaimana diubah terakhir dengan Adendum 3/AD/2022'),
  ).toBeVisible()
  await expect(page.getByText(/Sejak itu berubah/)).toBeVisible()
  await expect(page.getByText('3 dari 4 naskah berlaku')).toBeVisible()
  await expect(tree.getByRole('treeitem').nth(3)).toContainText('belum ada')

  await tree.getByRole('treeitem').nth(1).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(tree.getByRole('treeitem')).toHaveCount(2)
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Pelayanan perbatasan' })).toBeVisible()
})

test('a finding is let pass with a reason, which stays visible until the finding changes', async () => {
  const { page } = simpul
  const kb = await add(page, 'KESEPAKATAN_BERSAMA', 'Pelayanan perbatasan', {
    signedOn: '2026-01-01',
    endsOn: '2030-12-31',
    number: '1/KB/2026',
  })
  await show(page, `/kerja-sama/${kb}/ubah`)
  const end = page.getByRole('group', { name: /Berakhir/ }).getByRole('spinbutton')
  await end.first().click()
  await page.keyboard.type('31122033')
  await page.keyboard.press('Control+s')
  const reason = page.getByRole('textbox', { name: /Alasan bila dibiarkan/ })
  await expect(page.getByRole('form').getByText(/paling lama 5 tahun, jadi sampai 31\/12\/2030/)).toBeVisible()
  await expect(page.getByText('Isi alasan, atau perbaiki isiannya.')).toBeVisible()
  await expect(reason).toBeFocused()
  await expectNoAxe(simpul)
  await page.keyboard.type('Masa delapan tahun disetujui Menteri.')
  await page.keyboard.press('Control+s')

  await expect(page.getByRole('heading', { level: 1, name: 'Pelayanan perbatasan' })).toBeVisible()
  await expect(page.getByText('Dibiarkan dengan alasan: Masa delapan tahun disetujui Menteri.')).toBeVisible()
  await expect(page.getByText(/Wa Ode Contoh, /).first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/Dibiarkan dengan alasan/)).toBeHidden()
})
