/** The guided tour: drives the real application on the sample data through its main jobs and leaves what it makes. */
import { expect, test, type Page } from '@playwright/test'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { call, signInAs } from '../../test/e2e/support/calls'
import { stubOpenDialog, stubSaveDialog } from '../../test/e2e/support/dialogs'
import { launch, type Simpul } from '../../test/e2e/support/app'
import { pdfInfo } from '../../test/e2e/support/pdf'
import { exports, papers, screens } from './lists'
import { invitationsTour } from './invitations'
import { minutesTour } from './minutes'
import { packsTour } from './packs'
import { messyLines, writeRegister } from '../../test/support/make-register'

// One program for the whole tour: what fails early must not start it again.
test.describe.configure({ mode: 'serial' })

const out = process.env['DEMO_OUT'] ?? mkdtempSync(join(tmpdir(), 'simpul-demo-'))
const steps: { step: string; ms: number }[] = []
const outputs: { file: string; bytes: number; pages?: number }[] = []

let simpul: Simpul
let folder: string

async function timed<T>(step: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now()
  const value = await work()
  steps.push({ step, ms: Math.round(performance.now() - from) })
  return value
}

const show = async (page: Page, path: string) => {
  await page.evaluate((to) => void (location.hash = `#${to}`), path)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
}

/** Until nothing is being read and two frames are painted. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** Both themes of the screen that is shown, at the size of an office screen. */
async function shoot(name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await call(simpul.page, 'session.setColorScheme', { colorScheme: scheme })
    await expect(simpul.page.locator('html')).toHaveAttribute('data-color-scheme', scheme)
    await settled(simpul.page)
    const file = `layar-${name}-${scheme === 'light' ? 'terang' : 'gelap'}.png`
    await simpul.page.screenshot({ path: join(out, file) })
    note(file)
  }
  await call(simpul.page, 'session.setColorScheme', { colorScheme: 'light' })
}

function note(file: string): void {
  const path = join(out, file)
  const pages = file.endsWith('.pdf') ? { pages: Number(pdfInfo(path)['Pages']) } : {}
  outputs.push({ file, bytes: statSync(path).size, ...pages })
}

/** Saves the paper of the open print dialog. */
async function savePaper(file: string): Promise<void> {
  const { app, page } = simpul
  await stubSaveDialog(app, join(out, file))
  const save = page.getByRole('button', { name: 'Simpan PDF' })
  await expect(save).toBeEnabled({ timeout: 60_000 })
  await save.click()
  await expect(page.getByRole('dialog')).toBeHidden({ timeout: 30_000 })
  note(file)
}

/** Exports the list that is shown. */
async function exportList(menu: RegExp, file: string): Promise<void> {
  const { app, page } = simpul
  await stubSaveDialog(app, join(out, file))
  await page.getByRole('button', { name: 'Ekspor' }).click()
  await page.getByRole('menuitem', { name: menu }).click()
  await expect(page.getByText(`${file} disimpan`)).toBeVisible({ timeout: 60_000 })
  note(file)
}

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-tour-'))
  simpul = await timed('Mulai dengan data contoh', () =>
    launch({
      dataDir: join(folder, 'data'),
      userDataDir: join(folder, 'user'),
      args: ['--demo'],
      env: { TZ: 'Asia/Makassar' },
    }),
  )
})
test.afterAll(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('the sample data are shown', async () => {
  const { page } = simpul
  await shoot('masuk')
  await timed('Masuk', () => signInAs(page, 'Wa Ode Nuraini'))
  await show(page, '/')
  await shoot('beranda')
})

test('the register is searched and printed', async () => {
  const { page } = simpul
  await timed('Membuka daftar naskah', () => show(page, '/kerja-sama'))
  await expect(page.getByRole('row').nth(5)).toBeVisible()
  await shoot('kerja-sama')
  await timed('Mencetak daftar', async () => {
    await page.keyboard.press('Control+p')
    await savePaper('daftar-kerja-sama.pdf')
  })
  for (const [menu, file] of exports) {
    await timed(`Mengekspor ${file}`, () => exportList(menu, file))
  }
  await page.keyboard.press('Control+k')
  await page.keyboard.type('aspal')
  await expect(page.getByRole('option').first()).toBeVisible()
  await shoot('cari')
  await page.keyboard.press('Escape')
})

test('an agreement is read, changed and printed', async () => {
  const { page } = simpul
  const { rows } = await call(page, 'agreements.list', { schemes: ['KSDD_WAJIB'], sort: 'signedOn', limit: 100 })
  const chosen = rows.find((row) => row.scans > 0) ?? rows[0]!
  await show(page, `/kerja-sama/${chosen.id}`)
  await page.getByRole('button', { name: 'Mengapa?' }).click()
  await shoot('naskah')
  await timed('Mencetak ringkasan naskah', async () => {
    await page.keyboard.press('Control+p')
    await expect(page.getByRole('button', { name: 'Simpan PDF' })).toBeEnabled({ timeout: 60_000 })
    await shoot('cetak')
    await savePaper('ringkasan-kerja-sama.pdf')
  })
  await show(page, `/kerja-sama/${chosen.id}?tab=berkas`)
  await shoot('berkas')
  await show(page, `/kerja-sama/${chosen.id}/ubah`)
  await shoot('isian-naskah')
})

test('the stages of what is in process, with a clock that runs', async () => {
  const { page } = simpul
  const { rows } = await call(page, 'agreements.list', { statuses: ['inProcess'], limit: 100 })
  for (const { id } of rows) {
    const { assessment } = await call(page, 'stages.board', { subject: { kind: 'agreement', id } })
    if (!assessment?.next?.deadline) continue
    await show(page, `/kerja-sama/${id}?tab=tahapan`)
    await expect(page.getByRole('list', { name: 'Tahapan' })).toBeVisible()
    await shoot('tahapan')
    return
  }
  throw new Error('No agreement of the sample has a running clock')
})

test('a rakor is shown in the calendar and its papers are printed', async () => {
  const { page } = simpul
  await timed('Membuka kalender', () => show(page, '/rakor'))
  await page.getByRole('checkbox', { name: 'Batas waktu naskah' }).check()
  await shoot('rakor')
  await timed('Menyimpan rakor.ics', async () => {
    await stubSaveDialog(simpul.app, join(out, 'rakor.ics'))
    await page.getByRole('button', { name: 'Kalender lain (.ics)' }).click()
    await page.getByRole('menuitem', { name: 'Simpan semua rapat (.ics)' }).click()
    await expect(page.getByText(/rakor\.ics disimpan/)).toBeVisible()
    note('rakor.ics')
  })
  await page.getByRole('button', { name: 'Tahun', exact: true }).click()
  await expect(page.getByRole('button', { name: /^Desember / })).toBeVisible()
  await shoot('rakor-tahun')
  const { rows } = await call(page, 'meetings.list', { kinds: ['RAKOR'], direction: 'desc' })
  // The next rakor of all regions, which has invitees for every page.
  await show(page, `/rakor/${rows[0]!.id}`)
  await shoot('rapat')
  for (const [menu, file] of papers) {
    await timed(`Mencetak ${file}`, async () => {
      await page.getByRole('button', { name: 'Cetak', exact: true }).click()
      await page.getByRole('menuitem', { name: menu }).click()
      await savePaper(file)
    })
  }
})

test('a partner and an office with all that concerns them, and two spellings of one', async () => {
  const { page } = simpul
  const [partner] = await call(page, 'partners.choices', { text: 'Halu Oleo' })
  await show(page, `/mitra/${partner!.id}`)
  await expect(page.getByRole('list', { name: 'Nama lain' })).toBeVisible()
  await shoot('halaman-mitra')
  await timed('Mencetak bahan-mitra.pdf', async () => {
    await page.getByRole('button', { name: 'Lembar ringkas' }).click()
    await expect(page.getByRole('button', { name: 'Simpan PDF' })).toBeEnabled({ timeout: 60_000 })
    await shoot('bahan-mitra')
    await savePaper('bahan-mitra.pdf')
  })
  const [office] = await call(page, 'offices.choices', { text: 'Diskanlut' })
  await show(page, `/mitra/perangkat-daerah/${office!.id}`)
  await expect(page.getByRole('list', { name: 'Nama lain' })).toContainText('Diskanlut')
  await shoot('halaman-perangkat-daerah')
  await show(page, '/mitra?tab=kembar')
  await page
    .getByRole('button', { name: /^Bukan kembar: / })
    .last()
    .click()
  await expect(page.getByRole('list', { name: 'Bukan kembar', exact: true })).toBeVisible()
  await shoot('kembar')
  await page
    .getByRole('button', { name: /^Bandingkan .*Halu/ })
    .first()
    .click()
  await expect(page.getByRole('dialog', { name: 'Gabungkan mitra' })).toBeVisible()
  await shoot('gabungkan')
  await page.keyboard.press('Escape')
})

test('the other screens', async () => {
  for (const [path, name] of screens) {
    await show(simpul.page, path)
    await shoot(name)
  }
})

test('the archive is handed over and checked', async () => {
  const { app, page } = simpul
  await show(page, '/arsip')
  await stubSaveDialog(app, join(out, 'arsip.zip'))
  await timed('Menyerahkan arsip', async () => {
    await page.getByRole('button', { name: /Buat paket arsip/ }).click()
    await expect(page.getByText('arsip.zip').first()).toBeVisible({ timeout: 120_000 })
  })
  note('arsip.zip')
  await stubOpenDialog(app, [join(out, 'arsip.zip')])
  await timed('Memeriksa paket', async () => {
    await page.getByRole('button', { name: /Periksa paket|Pilih paket/ }).click()
    await expect(page.getByText(/utuh/i).first()).toBeVisible({ timeout: 120_000 })
  })
  await shoot('arsip')
})

test('a saved view, its columns, and a change of many agreements', async () => {
  const { page } = simpul
  await show(page, '/kerja-sama')
  await page.getByRole('tab', { name: 'KSDPK bernilai' }).click()
  await page.getByRole('button', { name: 'Pilih kolom' }).click()
  await expect(page.getByRole('dialog', { name: 'Kolom daftar' })).toBeVisible()
  await shoot('kolom')
  await page.keyboard.press('Escape')
  await page.getByRole('columnheader').getByRole('checkbox').click()
  await page.getByRole('toolbar').getByRole('button', { name: 'Ubah' }).click()
  await page.getByRole('textbox', { name: 'Tempat simpan' }).fill('Lemari 3, rak 2')
  await page.getByRole('button', { name: 'Lihat perubahan' }).click()
  await expect(page.getByRole('dialog', { name: 'Periksa perubahan' })).toBeVisible()
  await shoot('ubah-banyak')
  await page.keyboard.press('Escape')
})

test('a meeting is called by letters, and its invitees answer', () =>
  invitationsTour({ simpul, out, timed, show: (path) => show(simpul.page, path), shoot, savePaper, note }))

test('a meeting has its attendance and its minutes', () =>
  minutesTour({ simpul, out, timed, show: (path) => show(simpul.page, path), shoot, savePaper, note }))

test('what is left to do, and what is bound for a meeting and for a year', () =>
  packsTour({ simpul, out, timed, show: (path) => show(simpul.page, path), shoot, savePaper, note }))

test('plans go out as a form, are reviewed, and are fixed by a decree', async () => {
  const { app, page } = simpul
  await timed('Membuka daftar rencana', () => show(page, '/rencana'))
  await expect(page.getByRole('row').nth(5)).toBeVisible()
  await shoot('rencana')
  await show(page, '/rencana?mode="board"')
  await expect(page.locator('[data-card]').first()).toBeVisible()
  await shoot('papan-rencana')
  const { rows } = await call(page, 'plans.list', { statuses: ['agreed'], sort: 'priority', direction: 'asc' })
  await show(page, `/rencana/${rows[0]!.id}?tab=telaah`)
  await shoot('telaah-rencana')
  await show(page, '/rencana/baca')
  await shoot('isian-opd')
  await timed('Menulis templat rencana', async () => {
    await stubSaveDialog(app, join(out, 'templat-rencana-opd.xlsx'))
    await page.getByRole('button', { name: 'Simpan templat' }).click()
    await expect(page.getByText('templat-rencana-opd.xlsx disimpan')).toBeVisible({ timeout: 30_000 })
    note('templat-rencana-opd.xlsx')
  })
  await show(page, '/rencana')
  await timed('Mencetak daftar rencana tahunan', async () => {
    await page.getByRole('button', { name: 'Tindakan lain' }).click()
    await page.getByRole('menuitem', { name: 'Daftar rencana tahunan' }).click()
    await page.getByRole('button', { name: 'Lihat dan cetak' }).click()
    await savePaper('rencana-tahunan.pdf')
  })
})

test('what comes after signing stands on the page of the agreement', async () => {
  const { page } = simpul
  const { rows } = await call(page, 'agreements.list', {
    statuses: ['active', 'expiring'],
    sort: 'signedOn',
    limit: 200,
  })
  let id = ''
  for (const row of rows) {
    const evaluated = (await call(page, 'evaluations.list', { agreementId: row.id })).length > 0
    if (evaluated && (await call(page, 'periodReports.list', { agreementId: row.id })).length > 0) id = row.id
    if (id !== '') break
  }
  await show(page, `/kerja-sama/${id}?tab=evaluasi`)
  await expect(page.getByRole('heading', { name: /^Evaluasi \d/ }).first()).toBeVisible()
  await shoot('evaluasi')
  await show(page, `/kerja-sama/${id}?tab=laporan`)
  await expect(page.getByRole('article').first()).toBeVisible()
  await shoot('laporan-berkala')
  await show(page, `/kerja-sama/${id}?tab=tindak-lanjut`)
  await expect(page.getByRole('heading', { name: 'Belum selesai' })).toBeVisible()
  await shoot('tindak-lanjut-naskah')
})

test('a messy register is checked, and goes in with one reason', async () => {
  const { app, page } = simpul
  const path = join(folder, 'daftar-lama.xlsx')
  await writeRegister(path, messyLines())
  await show(page, '/arsip/impor')
  await stubOpenDialog(app, [path])
  await page.getByRole('button', { name: 'Pilih berkas…' }).click()
  const check = page.getByRole('button', { name: 'Periksa daftar' })
  await expect(check).toBeEnabled({ timeout: 60_000 })
  await shoot('impor-kolom')
  const strip = page.getByRole('group', { name: 'Saring baris' })
  await timed('Memeriksa daftar yang diimpor', async () => {
    await check.click()
    await expect(strip).toBeVisible({ timeout: 60_000 })
  })
  await page.keyboard.press('F8')
  await expect(page.getByRole('textbox', { name: /^Isi sel / })).toBeVisible()
  await shoot('impor-periksa')
  await strip.getByRole('button', { name: 'Perlu alasan' }).click()
  await page.getByRole('textbox', { name: /^Alasan untuk semua naskah/ }).fill('Begitu bunyi naskah aslinya')
  await shoot('impor-alasan')
  await page.getByRole('button', { name: 'Masukkan dengan alasan ini' }).click()
  await expect(strip.getByText('masuk dengan alasan')).toBeVisible({ timeout: 60_000 })
  await timed('Mengekspor temuan-impor.xlsx', () => exportList(/Excel/, 'temuan-impor.xlsx'))
  await timed('Mengimpor daftar', async () => {
    await page.getByRole('button', { name: /^Impor \d+ naskah/ }).click()
    await expect(page.getByRole('heading', { name: /naskah diimpor/ })).toBeVisible({ timeout: 60_000 })
  })
  await page.getByRole('button', { name: 'Impor daftar lain' }).click()
  await stubOpenDialog(app, [path])
  await page.getByRole('button', { name: 'Pilih berkas…' }).click()
  await check.click({ timeout: 60_000 })
  await expect(strip.getByRole('button', { name: 'Sudah ada' })).toBeVisible({ timeout: 60_000 })
  await shoot('impor-sudah-ada')
})

test('the reports are seen and saved', async () => {
  const { page } = simpul
  await timed('Membuka laporan semester', () => show(page, '/laporan'))
  await expect(page.getByRole('table')).toBeVisible()
  await shoot('laporan')
  await timed('Mengekspor laporan-semester.xlsx', () => exportList(/Excel/, 'laporan-semester.xlsx'))
  await timed('Mengekspor laporan-semester.pdf', () => exportList(/PDF/, 'laporan-semester.pdf'))
  await show(page, '/laporan?report=rekapitulasi')
  await expect(page.getByRole('table', { name: 'Rekapitulasi' })).toBeVisible()
  await shoot('rekapitulasi')
})

test('what the tour was made with', async () => {
  const { app, page } = simpul
  const counts = await call(page, 'agreements.counts', {})
  const meetings = await call(page, 'meetings.list', { limit: 1 })
  const versions = await app.evaluate(() => ({ ...process.versions }))
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string }
  const report = {
    program: { name, version },
    runtime: JSON.parse(process.env['DEMO_RUNTIME'] ?? '{}') as unknown,
    versions: { electron: versions['electron'], chrome: versions['chrome'], node: versions['node'] },
    counts: {
      naskah: Object.values(counts).reduce((sum, count) => sum + count, 0),
      perStatus: counts,
      rapat: meetings.total,
    },
    steps,
    outputs,
  }
  writeFileSync(join(out, 'demo.json'), `${JSON.stringify(report, null, 2)}\n`)
})
