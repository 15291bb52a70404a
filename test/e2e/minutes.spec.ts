/** After a meeting: attendance by keys alone, minutes with decisions, adopted, locked, opened again; paper and document. */
import { expect, test, type Page } from '@playwright/test'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AgreementId, MeetingId } from '../../src/shared/ids/ids'
import { readDocx } from '../support/read-docx'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { call, completeFirstRun, request } from './support/calls'
import { stubSaveDialog } from './support/dialogs'
import { pdfCells } from './support/pdf'

// axe looks at two themes each time.
test.slow()

let simpul: Simpul
let folder: string
let meetingId: MeetingId
let agreementId: AgreementId

const hour = 3_600_000
const guests = ['Rahmat', 'Sitti', 'Arsyad', 'Nirmala']

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-minutes-'))
  simpul = await launch()
  const { page } = simpul
  await completeFirstRun(page)
  const [own] = await call(page, 'partners.choices', { text: 'Sulawesi Tenggara' })
  const partner = await call(page, 'partners.save', {
    id: null,
    input: { name: 'Universitas Contoh Bahari', kind: 'PERGURUAN_TINGGI' },
  })
  const agreement = await call(page, 'agreements.create', {
    scheme: 'KSDPK',
    documentKind: 'PKS',
    title: 'Air Bersih Contoh',
    signedOn: '2024-03-01',
    startsOn: '2024-03-01',
    termKind: 'SAMPAI',
    endsOn: '2099-02-28',
    parties: [{ partnerId: own!.id, number: '119/1/2024' }, { partnerId: partner.id }],
  })
  agreementId = agreement.id
  const startsAt = Date.now() - 3 * hour
  const meeting = await call(page, 'meetings.create', {
    title: 'Rakor Contoh',
    kind: 'RAKOR',
    startsAt,
    endsAt: startsAt + 2 * hour,
    chair: 'Asisten Contoh',
    noteTaker: 'Notulis Contoh',
    agenda: [
      { title: 'Evaluasi naskah', minutes: 60 },
      { title: 'Lain-lain', minutes: 30 },
    ],
    invitees: guests.map((name) => ({ kind: 'ORANG' as const, name })),
  })
  meetingId = meeting.id
})
test.afterEach(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true })
})

const open = (page: Page, path: string) => page.evaluate((to) => void (globalThis.location.hash = `#${to}`), path)
const totals = async (page: Page) => (await call(page, 'minutes.attendance', { meetingId })).totals

/** H, D with a name, I with a reason, T, then a walk-in: no mouse. */
async function enterByKeys(page: Page): Promise<void> {
  await open(page, `/rakor/${meetingId}?tab=kehadiran`)
  await expect(page.getByRole('row', { name: /Rahmat/ })).toBeFocused()
  await page.keyboard.press('h')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.keyboard.press('d')
  await expect(page.getByRole('textbox', { name: /^Diwakili oleh/ })).toBeFocused()
  await page.keyboard.type('La Ode Contoh')
  await page.keyboard.press('Enter')
  await page.keyboard.press('i')
  await expect(page.getByRole('textbox', { name: /^Alasan/ })).toBeFocused()
  await page.keyboard.type('tugas luar')
  await page.keyboard.press('Enter')
  await page.keyboard.press('t')
  await expect(page.getByRole('textbox', { name: /^Alasan/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: /^Instansi/ })).toBeFocused()
  await page.keyboard.type('Kampus Contoh')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Tamu Contoh')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: /^Instansi/ }).last()).toBeFocused()
}

test('attendance is entered by keys alone, in one change that undo takes back', async () => {
  const { page } = simpul
  await enterByKeys(page)
  await expectNoAxe(simpul)
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Kehadiran disimpan.')).toBeVisible()
  expect(await totals(page)).toEqual({
    invited: 4,
    present: 1,
    represented: 1,
    excused: 1,
    absent: 1,
    walkIns: 1,
    missing: 0,
  })
  const { rows } = await call(page, 'minutes.attendance', { meetingId })
  expect(rows[0]?.arrivedAt).toBeGreaterThan(Date.now() - hour)
  expect(rows.at(-1)).toMatchObject({ institution: 'Kampus Contoh', name: 'Tamu Contoh' })
  await page.getByRole('button', { name: 'Urungkan Ctrl+Z' }).click()
  await expect.poll(async () => (await totals(page)).missing).toBe(4)
})

test('500 invitees are entered without waiting', async () => {
  const { page } = simpul
  const { input } = await call(page, 'meetings.get', { id: meetingId })
  const invitees = Array.from({ length: 500 }, (_none, index) => ({
    kind: 'ORANG' as const,
    name: `Undangan ${index + 1}`,
  }))
  await call(page, 'meetings.update', { id: meetingId, input: { ...input, invitees } })
  await open(page, `/rakor/${meetingId}?tab=kehadiran`)
  await expect(page.getByRole('row', { name: /Undangan 1$|Undangan 1 / }).first()).toBeFocused()
  const from = performance.now()
  for (let done = 0; done < 40; done++) {
    await page.keyboard.press('h')
    await page.keyboard.press('Enter')
  }
  const each = (performance.now() - from) / 80
  test.info().annotations.push({ type: 'ms per key', description: each.toFixed(1) })
  expect(each).toBeLessThan(150)
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Kehadiran disimpan.')).toBeVisible()
  expect((await totals(page)).present).toBe(40)
})

/** Three decisions under the first item; the second one carries an agreement and a person. */
async function writeMinutes(page: Page): Promise<void> {
  await open(page, `/rakor/${meetingId}?tab=notula`)
  await page.getByRole('textbox', { name: 'Pembukaan' }).click()
  await page.keyboard.type('Rapat dibuka oleh pimpinan.')
  await page.getByRole('textbox', { name: 'Pembahasan: Evaluasi naskah' }).click()
  await page.keyboard.press('Control+b')
  await page.keyboard.type('Tebal')
  await page.keyboard.press('Control+b')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Daftar bernomor' }).click()
  await page.keyboard.type('butir satu')
  await page.keyboard.press('Enter')
  await page.keyboard.type('butir dua')
  await page.getByRole('button', { name: 'Tandai tidak dibahas: Lain-lain' }).click()
  for (const [index, text] of ['Menelaah naskah', 'Menyusun laporan', 'Menjadwalkan rapat'].entries()) {
    await page.getByRole('button', { name: 'Tambah keputusan: Evaluasi naskah' }).click()
    const row = page.getByRole('list', { name: 'Keputusan Evaluasi naskah' }).getByRole('listitem').nth(index)
    await row.getByRole('textbox').first().fill(text)
    await row.getByRole('checkbox', { name: 'Jadikan tindak lanjut' }).check()
    await row.getByRole('textbox', { name: /^Penanggung jawab/ }).fill(`Kepala Bidang ${index + 1}`)
  }
  const second = page.getByRole('group', { name: /^Tindak lanjut keputusan ke-2/ })
  await second.getByRole('combobox', { name: /^Naskah/ }).fill('Air Bersih')
  await page.getByRole('option', { name: /Air Bersih Contoh/ }).click()
  await expectNoAxe(simpul)
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Notula disimpan.')).toBeVisible()
}

async function attended(page: Page): Promise<void> {
  const { rows } = await call(page, 'minutes.attendance', { meetingId })
  const present = rows.map((row) => ({ ...row, state: 'HADIR' as const }))
  await call(page, 'minutes.saveAttendance', { meetingId, rows: present })
}

test('minutes are written, adopted, locked, and opened again with a reason', async () => {
  const { page } = simpul
  await writeMinutes(page)
  await page.getByRole('button', { name: 'Sahkan' }).click()
  await expect(page.getByRole('list', { name: 'Yang belum lengkap' })).toContainText('Kehadiran belum diisi')
  await page.keyboard.press('Escape')
  await attended(page)
  await page.getByRole('button', { name: 'Sahkan' }).click()
  const dialog = page.getByRole('dialog', { name: 'Sahkan notula' })
  await expect(dialog.getByRole('textbox', { name: 'Nomor' })).toHaveValue(/^1\/NOTULA\//)
  await dialog.getByRole('button', { name: 'Sahkan dan kunci' }).click()
  await expect(page.getByText('Notula dan kehadiran terkunci')).toBeVisible()
  await expect(page.getByText('Notula disahkan', { exact: true }).first()).toBeVisible()
  await expectNoAxe(simpul)

  const { decisions } = await call(page, 'followUps.list', { meetingId }).then(async ({ rows }) => {
    expect(rows.map(({ title }) => title).sort()).toEqual(['Menelaah naskah', 'Menjadwalkan rapat', 'Menyusun laporan'])
    return call(page, 'minutes.get', { meetingId })
  })
  expect(decisions).toHaveLength(3)
  const refused = await request(page, 'minutes.save', { meetingId, input: { entries: [] } })
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'CONFLICT', message: /sudah disahkan dan terkunci/ as never },
  })

  await open(page, `/kerja-sama/${agreementId}?tab=tindak-lanjut`)
  await expect(page.getByRole('listitem').filter({ hasText: 'Menyusun laporan' })).toBeVisible()

  await open(page, `/rakor/${meetingId}?tab=notula`)
  await page.getByRole('button', { name: 'Buka kembali' }).click()
  const reopen = page.getByRole('dialog', { name: 'Buka kembali notula' })
  await reopen.getByRole('textbox', { name: 'Alasan' }).fill('Salah tulis')
  await reopen.getByRole('button', { name: 'Buka kembali' }).click()
  await expect(page.getByText('Alasan: Salah tulis')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Versi notula' })).toContainText('Versi 1')
})

test('the paper and the document hold the same; what was pasted from Word is clean', async () => {
  const { app, page } = simpul
  await writeMinutes(page)
  await page.getByRole('textbox', { name: 'Penutup' }).click()
  await paste(page, `<p class=MsoNormal style='mso-x:1'>Ditutup <b>pukul</b> 11<o:p></o:p></p>`)
  await page.keyboard.press('Control+s')
  await expect
    .poll(async () => (await call(page, 'minutes.get', { meetingId })).entries.at(-1)?.body.content)
    .toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Ditutup ' },
          { type: 'text', text: 'pukul', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' 11' },
        ],
      },
    ])
  await attended(page)

  const docx = join(folder, 'notula.docx')
  await stubSaveDialog(app, docx)
  await page.getByRole('button', { name: 'Cetak notula' }).click()
  await page.getByRole('menuitem', { name: 'Word (DOCX)' }).click()
  await expect(page.getByText('notula.docx disimpan.')).toBeVisible({ timeout: 30_000 })

  const request = { kind: 'minutes' as const, id: meetingId, version: null }
  const { token } = await call(page, 'papers.compose', { request })
  const pdf = join(folder, 'notula.pdf')
  await stubSaveDialog(app, pdf)
  await call(page, 'papers.savePdf', { token })

  const words = [
    'NOTULA',
    'Rakor Contoh',
    'Tebal',
    'butir dua',
    'Tidak dibahas.',
    'Menyusun laporan',
    'Kepala Bidang 2',
    'DAFTAR HADIR',
    'Nirmala',
    '4 dari 4 undangan hadir',
  ]
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ')
  const { text, document } = readDocx(readFileSync(docx))
  for (const word of words) {
    expect(flat(text)).toContain(word)
    expect(flat(pdfCells(pdf))).toContain(word)
  }
  expect(document).toContain('<w:numPr>')
  expect(document).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*Tebal/s)
})

/** As the clipboard of another program does. */
async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/html', text)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, html)
}
