import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { memoryWorkers } from '../../../test/support/memory-worker'
import { f4, runningOrderData } from '../../../test/support/paper-samples'
import { createNewId } from '../platform/ids'
import type { BuiltPaper } from './builders'
import { countPages } from './page-count'
import { createPapers, type Papers } from './papers'
import type { Printer, Printing } from './printing'

const resources = resolve(import.meta.dirname, '../../../resources')

const paper = (): BuiltPaper<'running-order'> => ({
  kind: 'running-order',
  data: runningOrderData,
  setup: f4,
  fileName: 'Susunan acara.pdf',
  notices: ['Belum bernomor.'],
})

let printed: string[]
let sent: string[]
let installed: Printer[]
let papers: Papers
let folder: string

/** Pages by how tight the paper is set: the second step saves a page. */
const printing: Printing = {
  async toPdf(html) {
    printed.push(html)
    const pdf = await PDFDocument.create()
    for (let page = 0; page < (html.includes('sheet--fit2') ? 1 : 2); page++) pdf.addPage([609, 935])
    return pdf.save({ useObjectStreams: false })
  },
  printers: () => Promise.resolve(installed),
  print: (url) => Promise.resolve(sent.push(url) > 0),
}

beforeEach(() => {
  printed = []
  sent = []
  installed = []
  folder = mkdtempSync(join(tmpdir(), 'simpul-papers-'))
  papers = createPapers({ workers: memoryWorkers(), printing, newId: createNewId(), resources })
})
afterEach(async () => {
  await papers.clear()
  rmSync(folder, { recursive: true, force: true })
})

const options = () => ({ signal: new AbortController().signal, report: () => undefined })

test('a paper that may be fitted is kept at the first step that saves a page', async () => {
  const composed = await papers.compose(paper(), options())
  expect(composed).toMatchObject({ pages: 1, fileName: 'Susunan acara.pdf', notices: ['Belum bernomor.'] })
  expect(printed).toHaveLength(3)
  expect(countPages(readFileSync(papers.pathOf(composed.token) ?? ''))).toBeLessThanOrEqual(1)
})

test('a cancelled paper is not kept', async () => {
  const controller = new AbortController()
  const report = () => controller.abort()
  await expect(papers.compose(paper(), { signal: controller.signal, report })).rejects.toMatchObject({
    code: 'CANCELLED',
  })
})

test('saving copies the PDF and leaves no half file', async () => {
  const { token } = await papers.compose(paper(), options())
  const target = join(folder, 'a.pdf')
  writeFileSync(target, 'older')
  await papers.save(token, target)
  expect(readFileSync(target).subarray(0, 5).toString()).toBe('%PDF-')
})

test('only the newest papers stay, and all go when the program ends', async () => {
  const tokens: string[] = []
  for (let n = 0; n < 21; n++) tokens.push((await papers.compose(paper(), options())).token)
  expect(papers.pathOf(tokens[0] ?? '')).toBeNull()
  const path = papers.pathOf(tokens[20] ?? '') ?? ''
  expect(existsSync(path)).toBe(true)
  await papers.clear()
  expect(existsSync(path)).toBe(false)
  expect(() => papers.fileNameOf(tokens[20] ?? '')).toThrow(/Susun ulang/)
})

test('without a printer printing says what to do instead; with one the finished PDF is sent', async () => {
  const { token, url } = await papers.compose(paper(), options())
  const wish = { printer: null, copies: 1, silent: false }
  await expect(papers.print(token, wish)).rejects.toMatchObject({ code: 'NO_PRINTER' })
  installed = [{ name: 'p', label: 'P', isDefault: true }]
  expect(await papers.print(token, wish)).toBe(true)
  expect(sent).toEqual([url])
})
