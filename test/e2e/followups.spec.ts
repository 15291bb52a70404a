/** After signing: follow-ups with their due dates, an evaluation that reaches the decision, reports of offices, completeness. */
import { expect, test, type Page } from '@playwright/test'
import { dirname, join } from 'node:path'
import { todayIn } from '../../src/shared/calendar/moments'
import type { AgreementId } from '../../src/shared/ids/ids'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { makePdf } from '../support/make-files'
import { call, completeFirstRun } from './support/calls'
import { stubOpenDialog } from './support/dialogs'

// axe looks at two themes each time.
test.slow()

let simpul: Simpul
let agreementId: AgreementId

test.beforeEach(async () => {
  simpul = await launch()
  const { page } = simpul
  await completeFirstRun(page)
  const [own] = await call(page, 'partners.choices', { text: 'Sulawesi Tenggara' })
  const partner = await call(page, 'partners.save', {
    id: null,
    input: { name: 'Universitas Contoh Bahari', kind: 'PERGURUAN_TINGGI' },
  })
  agreementId = (
    await call(page, 'agreements.create', {
      scheme: 'KSDPK',
      documentKind: 'PKS',
      title: 'Pendidikan Kelautan Contoh',
      signedOn: '2024-03-01',
      startsOn: '2024-03-01',
      termKind: 'SAMPAI',
      endsOn: '2099-02-28',
      parties: [{ partnerId: own!.id, number: '119/1/2024' }, { partnerId: partner.id }],
    })
  ).id
})
test.afterEach(() => simpul.close())

const open = (page: Page, path: string) => page.evaluate((to) => void (globalThis.location.hash = `#${to}`), path)

test('follow-ups are noted on the page of an agreement, moved together, done, undone and given back', async () => {
  const { page } = simpul
  await open(page, `/kerja-sama/${agreementId}?tab=tindak-lanjut`)
  for (const title of ['Menyusun rencana kerja', 'Mengirim salinan naskah']) {
    await page.getByRole('textbox', { name: 'Yang dikerjakan' }).fill(title)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('listitem').filter({ hasText: title })).toBeVisible()
  }
  await expect(page.getByRole('tab', { name: /Tindak lanjut\s*2/ })).toBeVisible()
  await expectNoAxe(simpul)

  await page.keyboard.press('Control+5')
  await expect(page.getByRole('heading', { name: 'Tindak Lanjut', level: 1 })).toBeVisible()
  await expect(page.getByRole('gridcell', { name: /Pendidikan Kelautan Contoh/ })).toHaveCount(2)
  for (const row of [1, 2]) await page.getByRole('row').nth(row).getByRole('checkbox').click()
  await page.getByRole('button', { name: 'Ganti tenggat' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ganti tenggat' })
  await dialog.getByRole('group', { name: 'Tenggat baru' }).getByRole('spinbutton').first().click()
  await page.keyboard.type('01022020')
  await dialog.getByRole('button', { name: 'Ganti tenggat' }).click()
  await expect(page.getByRole('gridcell', { name: 'Lewat tenggat' })).toHaveCount(2)
  await expectNoAxe(simpul)

  await page.getByRole('gridcell', { name: /Menyusun rencana kerja/ }).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Selesai' }).click()
  const finish = page.getByRole('dialog', { name: 'Selesai' })
  await finish.getByRole('textbox', { name: 'Bukti' }).fill('Dokumen rencana kerja')
  await finish.getByRole('button', { name: 'Selesai' }).click()
  await expect(page.getByRole('gridcell', { name: /Menyusun rencana kerja/ })).toHaveCount(0)
  await page.getByRole('tab', { name: /^Selesai/ }).click()
  await expect(page.getByRole('gridcell', { name: /Dokumen rencana kerja/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(
    page.getByText('Semua tindak lanjut').or(page.getByText('Tidak ada tindak lanjut di tampilan ini')),
  ).toBeVisible()

  await page.keyboard.press('Control+1')
  await expect(page.getByRole('list', { name: 'Tindak lanjut yang jatuh tempo' }).getByRole('listitem')).toHaveCount(2)
  const { rows } = await call(page, 'followUps.list', {})
  await call(page, 'followUps.trash', { ids: rows.map(({ id }) => id) })
  await open(page, '/sampah?tab=tindak-lanjut')
  await page.getByRole('button', { name: 'Pulihkan' }).first().click()
  await expect(page.getByText('1 tindak lanjut dipulihkan.')).toBeVisible()
})

test('one follow-up is opened by its address, told of, proven by a file, and moved on the board by keys', async () => {
  const { app, page } = simpul
  const title = 'Menyusun rencana kerja'
  const { id } = await call(page, 'followUps.save', { id: null, input: { title, agreementId, priority: 'TINGGI' } })
  await open(page, `/tindak-lanjut?id="${id}"`)
  const pane = page.getByRole('complementary', { name: 'Tindak lanjut yang dibuka' })
  await expect(pane.getByRole('heading', { name: title })).toBeVisible()
  await expect(pane.getByRole('link', { name: 'Pendidikan Kelautan Contoh' })).toBeVisible()
  await pane.getByRole('textbox', { name: 'Perkembangan' }).fill('Draf pertama sudah ada')
  await pane.getByRole('button', { name: 'Catat', exact: true }).click()
  await expect(pane.getByRole('list', { name: 'Catatan perkembangan' })).toContainText('Draf pertama sudah ada')
  await expectNoAxe(simpul)

  await pane.getByRole('button', { name: 'Selesai', exact: true }).click()
  const finish = page.getByRole('dialog', { name: 'Selesai' })
  await finish.getByRole('button', { name: 'Selesai' }).click()
  await expect(finish.getByText(/Tuliskan buktinya/)).toBeVisible()
  await page.keyboard.press('Escape')
  await stubOpenDialog(app, [await makePdf(join(dirname(simpul.dataDir), 'bukti.pdf'))])
  await pane.getByRole('button', { name: 'Tambah berkas' }).click()
  await expect(pane.getByRole('list', { name: 'Berkas', exact: true })).toContainText('bukti.pdf')

  await open(page, '/tindak-lanjut?mode="board"')
  const card = page.locator('[data-card]', { hasText: title })
  await card.focus()
  await expectNoAxe(simpul)
  await page.keyboard.press('Shift+ArrowRight')
  const start = page.getByRole('dialog', { name: 'Mulai' })
  await start.getByRole('button', { name: 'Mulai' }).click()
  await expect(page.locator('[data-column="3"]')).toContainText(title)
  expect(await call(page, 'followUps.get', { id })).toMatchObject({ status: 'running', files: 1, notes: 1 })
  await call(page, 'followUps.step', {
    ids: [id],
    step: { kind: 'finish', on: todayIn('Asia/Makassar', Date.now()), evidence: null },
  })
  await expect(page.locator('[data-column="5"]')).toContainText(title)
})

test('the list of follow-ups is saved as a view and opened again with its columns', async () => {
  const { page } = simpul
  await call(page, 'followUps.save', { id: null, input: { title: 'Menyusun rencana kerja', agreementId } })
  await call(page, 'followUps.save', { id: null, input: { title: 'Membalas surat' } })
  await open(page, '/tindak-lanjut?source="agreement"')
  await page.getByRole('button', { name: 'Pilih kolom' }).click()
  await page.getByRole('dialog', { name: 'Kolom daftar' }).getByRole('checkbox', { name: 'Dimulai' }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Tampilan', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Simpan sebagai tampilan baru' }).click()
  await page.getByRole('textbox', { name: 'Nama tampilan' }).fill('Dari naskah')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Dari naskah', selected: true })).toBeVisible()
  await page.getByRole('tab', { name: /^Semua/ }).click()
  await expect(page.getByRole('gridcell', { name: /Membalas surat/ })).toBeVisible()
  await page.getByRole('tab', { name: 'Dari naskah' }).click()
  await expect(page.getByRole('gridcell', { name: /Membalas surat/ })).toHaveCount(0)
  await expect(page.getByRole('columnheader', { name: 'Dimulai' })).toBeVisible()
  await expectNoAxe(simpul)
  await page.getByRole('button', { name: 'Tampilan', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Hapus tampilan' }).click()
  await expect(page.getByRole('tab', { name: 'Dari naskah' })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('tab', { name: 'Dari naskah' })).toBeVisible()
})

test('an evaluation is kept as a draft, saved, and speaks when the renewal is decided', async () => {
  const { page } = simpul
  await open(page, `/kerja-sama/${agreementId}?tab=evaluasi`)
  await page.getByRole('button', { name: 'Evaluasi baru' }).click()
  await page
    .getByRole('group', { name: 'Nilai Mitra memenuhi kewajibannya' })
    .getByRole('button', { name: '4 dari 5' })
    .click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+1')
  await page.getByRole('link', { name: /Lanjutkan/ }).click()
  await expect(page.getByText('Melanjutkan draf')).toBeVisible()
  await expect(page.getByText('Nilai rata-rata 4,0, baik')).toBeVisible()
  await page.getByRole('combobox', { name: /Rekomendasi/ }).click()
  await page.getByRole('option', { name: 'Diperluas' }).click()
  await page.getByRole('textbox', { name: 'Simpulan' }).fill('Kuota mahasiswa ditambah')
  await expectNoAxe(simpul)
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { name: /^Evaluasi \d/ })).toBeVisible()
  await expectNoAxe(simpul)

  await page.getByRole('button', { name: 'Tindakan lain', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Catat keputusan' }).click()
  await expect(page.getByRole('dialog', { name: 'Catat keputusan' })).toContainText(/diperluas, nilai 4,0 \(baik\)/)
})

test('a report that is missing is counted, listed, recorded, and then no longer missing', async () => {
  const { page } = simpul
  await open(page, '/laporan/kelengkapan?lack=%22NO_SEMESTER_REPORT%22')
  const lack = page
    .getByRole('list', { name: 'Kekurangan' })
    .getByRole('button', { name: /Laporan semester belum masuk/ })
  await expect(lack).toContainText('1')
  await expectNoAxe(simpul)
  await page.getByRole('gridcell', { name: /Pendidikan Kelautan Contoh/ }).click()
  await page
    .getByRole('button', { name: /^Catat laporan Semester/ })
    .last()
    .click()
  await page.getByRole('textbox', { name: 'Permasalahan' }).fill('Jadwal praktik bertabrakan')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('article').getByText('Jadwal praktik bertabrakan')).toBeVisible()
  await page.goBack()
  await expect(lack).not.toContainText('1')
  await expect(page.getByText('Tidak ada yang kurang')).toBeVisible()
  await page.getByRole('button', { name: /Nomor pihak lain belum diisi/ }).click()
  await expect(page.getByRole('gridcell', { name: /Pendidikan Kelautan Contoh/ })).toBeVisible()
})
