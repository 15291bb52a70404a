/** Invitations in the real application: a rakor from a template, its letters as PDF and Word, templates of the office, replies. */
import { expect, test, type Page } from '@playwright/test'
import { Document, Packer, Paragraph } from 'docx'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PizZip from 'pizzip'
import { calendarDate } from '../../src/shared/calendar/dates'
import { momentAt } from '../../src/shared/calendar/moments'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { call, completeFirstRun } from './support/calls'
import { stubOpenDialog, stubSaveDialog } from './support/dialogs'
import { pdfInfo, pdfText } from './support/pdf'

let simpul: Simpul
let folder: string
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-undangan-'))
  simpul = await launch()
  await completeFirstRun(simpul.page)
})
test.afterEach(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true })
})

const goTo = (page: Page, path: string) => page.evaluate((hash) => void (location.hash = hash), path)

const persons = (count: number) =>
  Array.from({ length: count }, (_none, index) => ({ kind: 'ORANG' as const, name: `Undangan ${index + 1}` }))

/** A rakor with so many invitees, from the built-in template by the form itself. */
async function plan(page: Page, title: string): Promise<void> {
  await goTo(page, '/rakor/baru')
  await page.getByRole('button', { name: 'Dari templat' }).click()
  await page.getByRole('menuitem', { name: 'Rapat koordinasi (rakor)' }).click()
  await expect(page.getByLabel('Nama acara ke-1')).toHaveValue('Registrasi peserta')
  await page.getByLabel('Nama rapat').fill(title)
  await page
    .getByRole('group', { name: /^Tanggal/ })
    .first()
    .click()
  await page.keyboard.type('10122026')
  await page.getByRole('button', { name: 'Undang semua kab/kota' }).click()
  await expect(page.getByRole('heading', { name: 'Undangan (17)' })).toBeVisible()
  await page.keyboard.press('Control+S')
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
}

async function docx(name: string, ...lines: string[]): Promise<string> {
  const path = join(folder, name)
  const children = lines.map((text) => new Paragraph(text))
  writeFileSync(path, await Packer.toBuffer(new Document({ sections: [{ children }] })))
  return path
}

const wordText = (path: string): string =>
  (new PizZip(readFileSync(path)).file('word/document.xml')?.asText() ?? '')
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')

test('a rakor for 40 from a template: annex, one letter each, Word from a template of the office', async () => {
  const { page, app } = simpul
  await plan(page, 'Rakor dari templat')
  const [planned] = (await call(page, 'meetings.list', {})).rows
  if (!planned) throw new Error('Nothing was planned')
  const { id } = planned
  const { input } = await call(page, 'meetings.get', { id })
  expect(input.agenda).toHaveLength(8)
  expect((input.endsAt - input.startsAt) / 60_000).toBe(225)
  const whole = {
    ...input,
    invitees: [...input.invitees, ...persons(23)],
    letterNumber: '1187',
    letterDate: '2026-11-24',
    onlineLink: 'https://rapat.contoh.go.id/rakor',
  }
  await call(page, 'meetings.update', { id, input: whole })

  const annexed = await call(page, 'papers.compose', { request: { kind: 'invitation', id } })
  const pdf = join(folder, 'undangan.pdf')
  await stubSaveDialog(app, pdf)
  await call(page, 'papers.savePdf', { token: annexed.token })
  expect(pdfText(pdf)).toMatch(/Daftar Undangan \(terlampir\)[\s\S]*Jumlah undangan: 40/)
  expect(pdfText(pdf)).toContain('https://rapat.contoh.go.id/rakor')

  await call(page, 'meetings.update', { id, input: { ...whole, letterShape: 'MASING_MASING' } })
  const each = await call(page, 'papers.compose', { request: { kind: 'invitation', id } })
  expect(each.pages).toBe(40)
  await call(page, 'papers.savePdf', { token: each.token })
  expect(pdfInfo(pdf)['Pages']).toBe('40')
  expect(pdfText(pdf)).toMatch(/Yth\.\s+Undangan 23/)

  await goTo(page, `/rakor/${id}?tab=surat`)
  await page.getByRole('button', { name: 'Simpan Word' }).click()
  await page.getByRole('menuitem', { name: 'Templat surat' }).click()
  await expectNoAxe(simpul)
  await stubOpenDialog(app, [await docx('Salah.docx', 'No. {nomer}', '{#undangan}{nama}')])
  await page.getByRole('button', { name: 'Tambah templat' }).click()
  await expect(page.getByText('Bagian {#undangan} tidak ditutup dengan {/undangan}.')).toBeVisible()
  expect(await call(page, 'letterTemplates.list', {})).toEqual([])
  await stubOpenDialog(app, [await docx('Kantor.docx', 'No. {nomor}', 'Kepada {yth}')])
  await page.getByRole('button', { name: 'Tambah templat' }).click()
  await expect(page.getByText('Templat Kantor disimpan.')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click()

  const word = join(folder, 'undangan.docx')
  await stubSaveDialog(app, word)
  await page.getByRole('button', { name: 'Simpan Word' }).click()
  await page.getByRole('menuitem', { name: 'Templat: Kantor' }).click()
  await expect(page.getByText(/undangan\.docx disimpan: 40 surat/)).toBeVisible()
  expect(wordText(word).match(/No\. 005\/1187\/2026/g)).toHaveLength(40)
  expect(wordText(word)).toContain('Kepada Undangan 23')
})

test('replies are entered by keys, counted, filtered and undone; a meeting becomes a template', async () => {
  const { page } = simpul
  const startsAt = momentAt(calendarDate.parse('2026-12-10'), 9 * 60, 'Asia/Makassar')
  const meeting = { title: 'Rakor', kind: 'RAKOR' as const, startsAt, endsAt: startsAt + 7_200_000 }
  const agenda = [
    { title: 'Pembukaan', minutes: 30 },
    { title: 'Diskusi', minutes: 60 },
  ]
  const { id } = await call(page, 'meetings.create', { ...meeting, agenda, invitees: persons(3) })
  await goTo(page, `/rakor/${id}?tab=undangan`)
  const answer = (name: string) => page.getByRole('button', { name: new RegExp(`^Jawaban ${name}:`) })
  await answer('Undangan 1').focus()
  await page.keyboard.press('h')
  await expect(answer('Undangan 1')).toHaveAccessibleName(/^Jawaban Undangan 1: Hadir/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('w')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Isi siapa yang mewakili.')).toBeVisible()
  await page.keyboard.type('Rahman')
  await page.keyboard.press('Enter')
  await expect(answer('Undangan 2')).toBeFocused()
  await expect(page.getByRole('status', { name: 'Jumlah jawaban' })).toHaveText(
    'Hadir 1 · Diwakili 1 · Tidak hadir 0 · Belum menjawab 1',
  )
  await expectNoAxe(simpul)
  await page.getByRole('button', { name: 'Jawaban', exact: true }).click()
  // By key, like the rest: a pointer may miss the list while it still unfolds on a slow machine.
  const unanswered = page.getByRole('menuitemcheckbox', { name: /Belum menjawab/ })
  await unanswered.press('Enter')
  await expect(unanswered).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(answer('Undangan 3')).toBeVisible()
  await expect(answer('Undangan 1')).toHaveCount(0)
  await page.keyboard.press('Control+Z')
  await expect.poll(async () => (await call(page, 'meetings.get', { id })).invitees[1]?.reply).toBe(null)

  await goTo(page, `/rakor/${id}?tab=acara`)
  await page.getByRole('button', { name: 'Pindahkan acara ke-1' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  const titles = async () => (await call(page, 'meetings.get', { id })).agenda.map(({ title }) => title)
  await expect.poll(titles).toEqual(['Diskusi', 'Pembukaan'])
  await expectNoAxe(simpul)

  await page.getByRole('button', { name: 'Tindakan lain' }).click()
  await page.getByRole('menuitem', { name: 'Simpan sebagai templat' }).click()
  await page.getByLabel('Nama templat').fill('Rakor kecil')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Templat Rakor kecil disimpan.')).toBeVisible()
  await goTo(page, '/rakor/baru')
  await page.getByLabel('Nama rapat').fill('Rakor lain')
  await page.getByRole('button', { name: 'Dari templat' }).click()
  await page.getByRole('menuitem', { name: 'Rakor kecil' }).click()
  await page.getByRole('button', { name: 'Isi yang kosong saja' }).click()
  await expect(page.getByLabel('Nama rapat')).toHaveValue('Rakor lain')
  await expect(page.getByLabel('Nama acara ke-1')).toHaveValue('Diskusi')
  await expect(page.getByRole('heading', { name: 'Undangan (3)' })).toBeVisible()
})
