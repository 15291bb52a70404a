/** The pack of a rakor and the book of its year, compiled in the real program and read back by programs that are not ours. */
import { expect, test, type Page } from '@playwright/test'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { getDocumentProxy } from 'unpdf'
import type { AgendaItemId, MeetingId } from '../../src/shared/ids/ids'
import { makePng } from '../support/make-files'
import { unzip } from '../support/unzip'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { call, completeFirstRun } from './support/calls'
import { stubOpenDialog, stubSaveDialog } from './support/dialogs'
import { pdfInfo, pdfText } from './support/pdf'

// axe looks at two themes each time, and every part is printed.
test.slow()

const DAY = 86_400_000

let simpul: Simpul
let folder: string

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-jilid-'))
  simpul = await launch({ dataDir: join(folder, 'data'), userDataDir: join(folder, 'user') })
  await completeFirstRun(simpul.page)
})
test.afterEach(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const open = (page: Page, path: string) => page.evaluate((to) => void (globalThis.location.hash = `#${to}`), path)

/** A meeting so many days from now with one item on its agenda. */
async function aMeeting(page: Page, days: number, title: string): Promise<{ id: MeetingId; item: AgendaItemId }> {
  const startsAt = Math.floor((Date.now() + days * DAY) / 3_600_000) * 3_600_000
  const { id } = await call(page, 'meetings.create', {
    title,
    kind: 'RAKOR',
    startsAt,
    endsAt: startsAt + 7_200_000,
    place: 'Ruang Pola',
    agenda: [{ title: 'Paparan perangkat daerah', minutes: 60, speaker: 'Kepala Biro' }],
  })
  const { input } = await call(page, 'meetings.get', { id })
  return { id, item: input.agenda[0]!.id! }
}

/** A paper of so many pages, each with its own words. */
async function paper(path: string, pages: number, size: [number, number] = [595, 842]): Promise<string> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let page = 1; page <= pages; page++) {
    pdf.addPage(size).drawText(`Isi paparan lembar ${page}`, { x: 100, y: 400, font, size: 14 })
  }
  writeFileSync(path, await pdf.save())
  return path
}

async function attach(id: MeetingId, agendaItemId: AgendaItemId, paths: string[]): Promise<void> {
  const { app, page } = simpul
  await stubOpenDialog(app, paths)
  const tokens = (await call(page, 'files.choose', {})).map(({ token }) => token)
  const target = { kind: 'meeting' as const, id }
  const outcomes = await call(page, 'files.import', { target, tokens, role: 'BAHAN', agendaItemId })
  expect(outcomes.map(({ kind }) => kind)).toEqual(paths.map(() => 'added'))
}

type Outline = { title: string; dest: [{ num: number; gen: number }]; items: Outline[] }

/** Every bookmark with the page it leads to. */
async function bookmarks(path: string): Promise<Map<string, number>> {
  const proxy = await getDocumentProxy(new Uint8Array(readFileSync(path)))
  const outline = (await proxy.getOutline()) as unknown as Outline[]
  const found = new Map<string, number>()
  for (const { title, dest } of outline.flatMap((one) => [one, ...one.items])) {
    found.set(title, (await proxy.getPageIndex(dest[0])) + 1)
  }
  return found
}

test('a pack has the chosen parts in their order, right page numbers, and a sheet for what is broken', async () => {
  const { app, page } = simpul
  const last = await aMeeting(page, -20, 'Rapat Koordinasi Lalu')
  await call(page, 'followUps.save', {
    id: null,
    input: { title: 'Mengirim data kerja sama', meetingId: last.id, priority: 'TINGGI', owner: 'Analis Kerja Sama' },
  })
  const { id, item } = await aMeeting(page, 10, 'Rapat Koordinasi Berikutnya')
  writeFileSync(join(folder, 'rusak.pdf'), '%PDF-1.7\nbukan apa-apa\n%%EOF')
  await attach(id, item, [
    await paper(join(folder, 'Paparan Biro.pdf'), 200),
    await makePng(join(folder, 'peta.png'), 800, 500),
    join(folder, 'rusak.pdf'),
  ])

  await open(page, `/rakor/${id}?tab=acara`)
  await expect(page.getByRole('list', { name: 'Tindak lanjut rapat lalu' })).toContainText('Mengirim data kerja sama')
  await page.getByRole('button', { name: 'Cetak', exact: true }).click()
  await page.getByRole('menuitem', { name: /Bahan rakor/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Bahan rakor' })
  await expect(dialog.getByText(/3 berkas/)).toBeVisible()
  await expect(dialog.getByText(/Rapat Koordinasi Lalu.*1 tindak lanjut/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Naikkan Tindak lanjut rapat lalu' }).click()
  await dialog.getByRole('checkbox', { name: /Cakupan TKKSD/ }).uncheck()
  await expectNoAxe(simpul)
  const target = join(folder, 'bahan.pdf')
  await stubSaveDialog(app, target)
  await dialog.getByRole('button', { name: /Susun PDF/ }).click()
  await expect(dialog.getByRole('list', { name: 'Catatan jilid' })).toContainText('rusak.pdf', { timeout: 90_000 })

  const places = await bookmarks(target)
  expect([...places.keys()]).toEqual([
    'Sampul',
    'Daftar isi',
    'Tindak lanjut rapat lalu',
    'Susunan acara',
    'Rekap kerja sama menurut skema',
    'Rekap kerja sama menurut daerah',
    'Naskah yang akan berakhir',
    'Berkas acara',
    'Paparan Biro.pdf',
    'peta.png',
    'rusak.pdf',
  ])
  const total = Number(pdfInfo(target)['Pages'])
  const pages = pdfText(target).split('\f').slice(0, total)
  // The contents name the pages to which the bookmarks lead, and each page says its own number.
  for (const [title, number] of [...places].slice(2)) {
    expect(pages[1]).toMatch(new RegExp(`${title.replaceAll('.', String.raw`\.`)}\\s+${number}\\b`))
    expect(pages[number - 1]).toContain(`Halaman ${number} dari ${total}`)
  }
  expect(pages[0]).toMatch(/BAHAN RAKOR/i)
  expect(pages[0]).not.toContain('Halaman')
  const first = places.get('Paparan Biro.pdf')!
  expect(places.get('peta.png')).toBe(first + 200)
  expect(pages[first + 198]).toContain('Isi paparan lembar 200')
  expect(pages[first + 198]).toContain('Bahan Rakor · Rapat Koordinasi Berikutnya · Paparan Biro.pdf')
  expect(pages[places.get('rusak.pdf')! - 1]).toContain('Berkas rusak dan tidak dapat dibaca')
  expect(pages[places.get('Tindak lanjut rapat lalu')! - 1]).toContain('Mengirim data kerja sama')
})

test('the book of the year holds each meeting with minutes, as PDF and as a document', async () => {
  const { app, page } = simpul
  const year = new Date().getFullYear()
  const titles = ['Rapat Triwulan Pertama', 'Rapat Triwulan Kedua']
  for (const [index, title] of titles.entries()) {
    const { id, item } = await aMeeting(page, index - 3, title)
    const text = `Pembahasan ${title} berjalan lancar.`
    await call(page, 'minutes.save', {
      meetingId: id,
      input: {
        entries: [
          {
            kind: 'ACARA',
            agendaItemId: item,
            body: { version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
          },
        ],
        decisions: [{ agendaItemId: item, text: `Keputusan ${title}`, task: { owner: 'Kepala Biro' } }],
      },
    })
  }
  await aMeeting(page, -2, 'Rapat Tanpa Notula')
  await open(page, '/rakor')
  await page.getByRole('button', { name: 'Kalender lain (.ics)' }).click()
  await page.getByRole('menuitem', { name: 'Buku rakor' }).click()
  const dialog = page.getByRole('dialog', { name: 'Buku rakor' })
  await expect(dialog.getByText('2 rapat dengan notula masuk buku.')).toBeVisible()
  await expect(dialog.getByText(/Rapat Tanpa Notula/)).toBeVisible()
  await expectNoAxe(simpul)
  const pdf = join(folder, 'buku.pdf')
  await stubSaveDialog(app, pdf)
  await dialog.getByRole('button', { name: /Susun PDF/ }).click()
  await expect(dialog.getByRole('list', { name: 'Catatan jilid' })).toContainText('Rapat Tanpa Notula', {
    timeout: 60_000,
  })
  const text = pdfText(pdf)
  for (const title of titles) expect(text).toContain(`Pembahasan ${title} berjalan lancar.`)
  expect([...(await bookmarks(pdf)).keys()].filter((title) => title.startsWith('Rapat Triwulan'))).toHaveLength(2)

  const docx = join(folder, 'buku.docx')
  await stubSaveDialog(app, docx)
  await dialog.getByRole('button', { name: 'Word…' }).click()
  await expect(page.getByText('buku.docx disimpan')).toBeVisible({ timeout: 60_000 })
  unzip(docx, join(folder, 'isi'))
  const xml = readFileSync(join(folder, 'isi', 'word', 'document.xml'), 'utf8')
  expect(xml).toContain('TOC \\h')
  expect(xml.match(/w:val="Heading1"/g)).toHaveLength(3)
  expect(xml).toContain(`Tahun ${year}`)
})
