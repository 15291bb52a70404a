/** Papers from the record to the printer or the disk, in the real application. */
import { expect, test } from '@playwright/test'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PaperKind, PaperRequest } from '../../src/shared/papers/contract'
import { launch, type Simpul } from './support/app'
import { call, completeFirstRun, request } from './support/calls'
import { stubSaveDialog } from './support/dialogs'
import { watchNetwork } from './support/network'
import { pdfInfo, pdfText } from './support/pdf'

let simpul: Simpul
let folder: string
let requests: Record<PaperKind, PaperRequest>

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-papers-'))
  simpul = await launch()
  await completeFirstRun(simpul.page, { sampleData: true })
  const filter = {} as never
  const [agreement] = (await call(simpul.page, 'agreements.list', { filter, offset: 0, limit: 1 } as never)).rows
  const [meeting] = (await call(simpul.page, 'meetings.list', { offset: 0, limit: 1 })).rows
  const [partner] = (await call(simpul.page, 'partners.list', { sort: 'agreements', direction: 'desc', limit: 1 })).rows
  if (!agreement || !meeting || !partner) throw new Error('No sample data')
  requests = {
    report: { kind: 'report', report: { kind: 'register', filter } } as never,
    'agreement-summary': { kind: 'agreement-summary', id: agreement.id },
    invitation: { kind: 'invitation', id: meeting.id },
    'sign-in-sheet': { kind: 'sign-in-sheet', id: meeting.id },
    'running-order': { kind: 'running-order', id: meeting.id },
    minutes: { kind: 'minutes', id: meeting.id, version: null },
    'meeting-calendar': { kind: 'meeting-calendar', month: '2026-11-24', kinds: ['RAKOR', 'MONEV'] } as never,
    'partner-briefing': { kind: 'partner-briefing', id: partner.id, meetingId: meeting.id },
  }
})
test.afterAll(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true })
})

async function compose(kind: PaperKind, paper: 'F4' | 'A4' = 'F4') {
  return call(simpul.page, 'papers.compose', { request: requests[kind], choices: { paper } })
}

async function saved(token: string, name: string): Promise<string> {
  const target = join(folder, name)
  await stubSaveDialog(simpul.app, target)
  expect(await call(simpul.page, 'papers.savePdf', { token })).toEqual({ name })
  return target
}

const words: Record<PaperKind, RegExp> = {
  report: /Halaman 1 dari \d+/,
  'agreement-summary': /RINGKASAN|Ringkasan/,
  invitation: /Yth\./,
  'sign-in-sheet': /DAFTAR HADIR/i,
  'running-order': /SUSUNAN ACARA/i,
  minutes: /NOTULA/i,
  'meeting-calendar': /KALENDER RAPAT NOVEMBER 2026[\s\S]*Halaman 1 dari 1/i,
  'partner-briefing': /LEMBAR RINGKAS MITRA/i,
}
const sizes = { F4: [609, 936], A4: [595, 842] }

for (const kind of Object.keys(words) as PaperKind[]) {
  for (const paper of ['F4', 'A4'] as const) {
    test(`${kind} on ${paper} becomes a PDF of that size with its text and fonts inside`, async () => {
      const composed = await compose(kind, paper)
      const path = await saved(composed.token, `${kind}-${paper}.pdf`)
      const { Pages, 'Page size': size = '' } = pdfInfo(path)
      expect(Number(Pages)).toBe(composed.pages)
      const [width = 0, height = 0] = [...size.matchAll(/[\d.]+/g)].map(Number)
      const expected = sizes[paper]
      const [short, long] = [Math.min(width, height), Math.max(width, height)]
      expect(Math.abs(short - (expected[0] ?? 0))).toBeLessThan(2)
      expect(Math.abs(long - (expected[1] ?? 0))).toBeLessThan(2)
      const text = pdfText(path)
      expect(text).toMatch(words[kind])
      expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    })
  }
}

test('the preview shows the PDF inside the page without asking the network', async () => {
  const foreign = await watchNetwork(simpul.app)
  const { url } = await compose('running-order')
  const loaded = await simpul.page.evaluate(`new Promise((resolve) => {
    const frame = document.createElement('iframe')
    frame.src = ${JSON.stringify(url)}
    frame.onload = () => resolve(true)
    document.body.append(frame)
  })`)
  expect(loaded).toBe(true)
  // Chromium's viewer is a guest that Playwright does not list among the frames.
  const viewer = () =>
    simpul.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().some((one) => one.getURL().startsWith('chrome-extension://')),
    )
  // Electron lists nothing at all while a guest is just being made.
  await expect(async () => expect(await viewer()).toBe(true)).toPass({ timeout: 20_000 })
  await simpul.page.evaluate(`document.querySelector('iframe[src^="app://paper"]').remove()`)
  expect(await foreign()).toEqual([])
})

test('the print dialog says that it loads until the viewer shows the page', async () => {
  const { page, app } = simpul
  const viewerFrames = () =>
    app.evaluate(({ webContents }) =>
      webContents
        .getAllWebContents()
        .flatMap((contents) => contents.mainFrame.framesInSubtree)
        .filter((frame) => frame.parent?.url.startsWith('chrome-extension://'))
        .map((frame) => frame.url),
    )
  await page.evaluate(() => void (location.hash = '#/kerja-sama'))
  await page.getByRole('heading', { name: 'Kerja Sama' }).waitFor()
  await page.keyboard.press('Control+p')
  const dialog = page.getByRole('dialog', { name: 'Cetak daftar' })
  const frame = dialog.locator('iframe[title="Pratinjau halaman"]')
  await frame.waitFor()
  await expect(dialog.getByText('Menampilkan halaman')).toBeVisible()
  await expect(dialog.getByText('Menampilkan halaman')).toBeHidden({ timeout: 20_000 })
  const url = ((await frame.getAttribute('src')) ?? '').split('#')[0]
  expect((await viewerFrames()).map((address) => address.split('#')[0])).toContain(url)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('without a printer the answer says what to do instead', async () => {
  await simpul.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.getPrintersAsync = () => Promise.resolve([])
  })
  const { token } = await compose('running-order')
  const reply = await request(simpul.page, 'papers.print', { token, printer: null })
  expect(reply).toMatchObject({ ok: false, error: { code: 'NO_PRINTER', message: /Simpan sebagai PDF/ } })
})

test('cancelling the dialog saves nothing; a place that refuses is named', async () => {
  const { token } = await compose('running-order')
  await stubSaveDialog(simpul.app, null)
  expect(await call(simpul.page, 'papers.savePdf', { token })).toBeNull()
  await stubSaveDialog(simpul.app, join(folder, 'tidak-ada', 'a.pdf'))
  expect(await request(simpul.page, 'papers.savePdf', { token })).toMatchObject({
    ok: false,
    error: { code: 'FOLDER_UNWRITABLE' },
  })
})

test('a failed save leaves the old file as it was and no half file beside it', async () => {
  const { token } = await compose('running-order')
  const place = join(folder, 'penuh')
  mkdirSync(join(place, 'undangan.pdf', 'isi'), { recursive: true })
  writeFileSync(join(place, 'undangan.pdf', 'isi', 'a'), 'a folder where the file should be')
  await stubSaveDialog(simpul.app, join(place, 'undangan.pdf'))
  expect((await request(simpul.page, 'papers.savePdf', { token })).ok).toBe(false)
  expect(readdirSync(place)).toEqual(['undangan.pdf'])
  expect(existsSync(join(place, 'undangan.pdf', 'isi', 'a'))).toBe(true)
})

test('a discarded paper is gone, and saying so is an answer', async () => {
  const { token, url } = await compose('running-order')
  await call(simpul.page, 'papers.discard', { token })
  expect(await request(simpul.page, 'papers.savePdf', { token })).toMatchObject({
    ok: false,
    error: { code: 'NOT_FOUND' },
  })
  expect(await simpul.page.evaluate(`fetch(${JSON.stringify(url)}).then((r) => r.status)`)).toBe(404)
})
