/** Stages with their clocks: a KSDPL from prakarsa to the signed MoU, an offer with its second request, a plan. */
import { expect, test, type Page } from '@playwright/test'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { addPerson, call, completeFirstRun, signInAs } from './support/calls'
import { setNow } from './support/clock'

let simpul: Simpul
let page: Page

test.beforeEach(async () => {
  simpul = await launch()
  page = simpul.page
  await completeFirstRun(page)
  await setNow(simpul, '2026-02-02T09:14:00+08:00')
})
test.afterEach(() => simpul.close())

const show = (path: string) => page.evaluate((to) => void (location.hash = `#${to}`), path)
const stages = () => page.getByRole('list', { name: 'Tahapan' })
/** The button of a stage; its name goes on with the state in brackets. */
const stage = (name: string) =>
  stages().getByRole('button', { name: new RegExp(`^${name.replace(/[()]/g, '\\$&')} \\(`) })

/** Records the end of a stage with what the dialog proposes. */
async function finish(name: string): Promise<void> {
  await stage(name).click()
  await page.getByRole('button', { name: 'Selesai', exact: true }).click()
  await expect(page.getByRole('dialog', { name: `Selesaikan: ${name}` })).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(stage(name)).toHaveAccessibleName(/\(Selesai\)/)
}

/** Records what happened today in a stage. */
async function record(name: string, event: string): Promise<void> {
  await stage(name).click()
  await page.getByRole('button', { name: 'Catat kejadian', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Catat kejadian' })
  await dialog.getByRole('combobox', { name: /Kejadian/ }).click()
  await page.getByRole('option', { name: event, exact: true }).click()
  await page.keyboard.press('Control+s')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('list', { name: 'Kejadian' }).getByText(event, { exact: true })).toBeVisible()
}

async function partnerNamed(name: string): Promise<string> {
  const { rows } = await call(page, 'partners.list', { text: name })
  const found = rows.find((row) => row.name.endsWith(name))
  if (!found) throw new Error(`No partner ${name}`)
  return found.id
}

test('a KSDPL goes from prakarsa to the signed MoU, the DPRD counted in working days until it counts as approved', async () => {
  const own = await partnerNamed('Provinsi Sulawesi Tenggara')
  const abroad = await call(page, 'partners.save', {
    id: null,
    input: { name: 'Prefektur Contoh', kind: 'PEMDA_LN', countryCode: 'JP' },
  })
  const { id } = await call(page, 'agreements.create', {
    scheme: 'KSDPL',
    documentKind: 'MOU',
    title: 'Kerja sama perikanan dengan Prefektur Contoh',
    termKind: 'JANGKA',
    termCount: 5,
    termUnit: 'TAHUN',
    parties: [{ partnerId: own, signatoryPost: 'Gubernur' }, { partnerId: abroad.id }],
  })
  await show(`/kerja-sama/${id}?tab=tahapan`)
  await finish('Prakarsa')
  await finish('Penjajakan')
  await record('Pernyataan Kehendak Kerja Sama (LoI)', 'LoI ditandatangani')
  await expect(page.getByText('sampai 1 Feb 2027, 364 hari lagi')).toBeVisible()
  await finish('Penyusunan Rencana Kerja Sama')
  await record('Persetujuan DPRD', 'Permohonan diterima DPRD')

  // 45 working days from Monday 2 February 2026, over ten days off.
  await expect(page.getByText('Kamis, 16 April 2026')).toBeVisible()
  await expect(page.getByText('45 hari kerja lagi', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Mengapa?', exact: true }).click()
  const why = page.getByRole('region', { name: 'Mengapa tanggal ini?' })
  await expect(why.getByText('Permendagri 25/2020 Pasal 17')).toBeVisible()
  await expect(why.getByText(/Hari libur dilewati: .*Tahun Baru Imlek/)).toBeVisible()
  await expectNoAxe(simpul)

  await setNow(simpul, '2026-04-16T09:14:00+08:00')
  await expect(stage('Persetujuan DPRD')).toHaveAccessibleName(/Menunggu pihak lain/)
  await expect(page.getByText('Hari kerja ke-45 dari 45').first()).toBeVisible()
  await setNow(simpul, '2026-04-17T09:14:00+08:00')
  await expect(stage('Persetujuan DPRD')).toHaveAccessibleName(/Dianggap disetujui.*17 Apr 2026/)
  await record('Persetujuan DPRD', 'Dianggap disetujui')
  await record('Verifikasi', 'Pertimbangan Menteri diterima')
  await finish('Penyusunan rancangan Naskah Kerja Sama')
  await record('Pembahasan Naskah Kerja Sama', 'Surat Konfirmasi diterima')
  await record('Persetujuan Menteri', 'Disetujui Menteri')
  await finish('Penandatanganan Naskah Kerja Sama')

  await expect(page.getByText('Rabu, 16 April 2031')).toBeVisible()
  expect((await call(page, 'agreements.get', { id })).input).toMatchObject({
    processStartedOn: '2026-02-02',
    signedOn: '2026-04-17',
  })
  await page.keyboard.press('Control+z')
  await expect(stage('Penandatanganan Naskah Kerja Sama')).not.toHaveAccessibleName(/\(Selesai\)/)
  expect((await call(page, 'agreements.get', { id })).input.signedOn).toBeNull()
  await page.keyboard.press('Control+y')
  await expect(stage('Penandatanganan Naskah Kerja Sama')).toHaveAccessibleName(/\(Selesai\)/)
})

test('an offer is asked for again after 30 days and answered within 15; what is entered late says why', async () => {
  const { id } = await call(page, 'agreements.create', {
    scheme: 'KSDD_WAJIB',
    documentKind: 'KESEPAKATAN_BERSAMA',
    title: 'Pelayanan perbatasan Konawe Utara dan Morowali',
    termKind: 'TERBUKA',
  })
  await show(`/kerja-sama/${id}?tab=tahapan`)
  await record('Penawaran', 'Penawaran diterima')
  await expect(page.getByText('Rabu, 4 Maret 2026')).toBeVisible()
  await expect(page.getByText('30 hari lagi', { exact: true })).toBeVisible()

  await setNow(simpul, '2026-03-05T09:14:00+08:00')
  await expect(stage('Penawaran')).toHaveAccessibleName(/Lewat tenggat/)
  await expect(page.getByText('Sampaikan permintaan kedua.')).toBeVisible()
  await record('Penawaran', 'Permintaan kedua')
  await expect(page.getByText('Jumat, 20 Maret 2026')).toBeVisible()
  await expect(page.getByText('15 hari lagi', { exact: true })).toBeVisible()
  await setNow(simpul, '2026-03-20T09:14:00+08:00')
  await record('Penawaran', 'Penawaran dijawab')
  await expect(stage('Penawaran')).toHaveAccessibleName(/Selesai.*20 Mar 2026/)

  await stage('Identifikasi dan pemetaan').click()
  await page.getByRole('button', { name: 'Mulai', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('group', { name: 'Mulai' }).getByRole('spinbutton').first().click()
  await page.keyboard.type('05052025')
  await page.keyboard.press('Control+s')
  await expect(dialog.getByText(/Isi alasan pengisian mundur/)).toBeVisible()
  await expectNoAxe(simpul)
  await dialog.getByRole('textbox', { name: /Alasan pengisian mundur/ }).fill('Berita acara baru ditemukan di arsip')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Berita acara baru ditemukan di arsip')).toBeVisible()

  await addPerson(page, 'La Baca', 'PEMBACA')
  await signInAs(page, 'La Baca')
  await show(`/kerja-sama/${id}?tab=tahapan`)
  await expect(stage('Penawaran')).toBeVisible()
  await expect(page.getByRole('button', { name: /^(Mulai|Selesai|Catat kejadian)$/ })).toHaveCount(0)
})

test('a plan has stages as soon as its scheme is known, and a stage is skipped with a reason', async () => {
  const { id } = await call(page, 'plans.create', { year: 2026, title: 'Cold storage Wakatobi', scheme: 'KSDPK' })
  await show(`/rencana/${id}?tab=tahapan`)
  const mapping = 'Pemetaan dan daftar rencana kerja sama'
  await stage(mapping).click()
  await page.getByRole('button', { name: `Tindakan lain untuk ${mapping}` }).click()
  await page.getByRole('menuitem', { name: 'Lewati tahap' }).click()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Isi alasan melewati tahap.')).toBeVisible()
  await page.getByRole('textbox', { name: /Alasan/ }).fill('Prakarsa sudah ada di daftar tahun lalu')
  await page.keyboard.press('Control+s')
  await expect(stage(mapping)).toHaveAccessibleName(/Dilewati/)
  await expect(page.getByText('Prakarsa sudah ada di daftar tahun lalu')).toBeVisible()
  await expectNoAxe(simpul)
})

test('points of a checklist are ticked, counted, and taken back by undo', async () => {
  const { id } = await call(page, 'plans.create', { year: 2026, title: 'Angkutan sungai', scheme: 'KSDD_SUKARELA' })
  await show(`/rencana/${id}?tab=tahapan`)
  await stage('Persiapan').click()
  const points = page.getByRole('list', { name: 'Isi kerangka acuan kerja (KAK)' })
  const first = points.getByRole('checkbox', { name: 'Latar belakang' })
  await first.focus()
  await page.keyboard.press('Space')
  await expect(first).toBeChecked()
  await expect(page.getByText(/^1 dari 8/)).toBeVisible()
  await expect(points.getByText(/, 2 Feb 2026$/)).toBeVisible()
  await expectNoAxe(simpul)
  await page.keyboard.press('Control+z')
  await expect(first).not.toBeChecked()
  await expect(page.getByText(/^0 dari 8/)).toBeVisible()
})
