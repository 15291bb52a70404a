/** Binding read back by another library than the one that writes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { degrees, PDFDocument, PDFName, StandardFonts } from 'pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'
import UTIF from 'utif2'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makePdf, makePng } from '../../../test/support/make-files'
import type { BoundSource, PackPrepareInput } from '../../shared/worker/packs'
import { bindPdf } from './bind'
import { preparePages } from './prepare'

const font = resolve(import.meta.dirname, '../../../resources/fonts/arimo-latin-400-normal.woff')
const sheet = { widthMm: 215, heightMm: 330 }
const signal = new AbortController().signal

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'simpul-bind-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => join(folder, name)

const prepare = (source: string, type: PackPrepareInput['type']) =>
  preparePages({ source, type, target: at('out.pdf'), sheet }, { signal })

describe('a file to be bound', () => {
  test('is a PDF as it is, whatever its pages', async () => {
    const path = await makePdf(at('a.pdf'), 200)
    expect(await prepare(path, 'PDF')).toEqual({ path, pages: 200 })
  })

  test('is a picture fitted to a sheet that lies as it does', async () => {
    const made = await prepare(await makePng(at('a.png'), 400, 200), 'PNG')
    expect(made).toEqual({ path: at('out.pdf'), pages: 1 })
    const [page] = (await PDFDocument.load(readFileSync(at('out.pdf')))).getPages()
    const { width, height } = page!.getSize()
    expect([Math.round(width), Math.round(height)]).toEqual([935, 609])
  })

  test('is every page of a TIFF', async () => {
    const rgba = new Uint8Array(60 * 80 * 4).fill(120)
    writeFileSync(at('a.tif'), Buffer.from(UTIF.encodeImage(rgba, 60, 80)))
    expect(await prepare(at('a.tif'), 'TIFF')).toEqual({ path: at('out.pdf'), pages: 1 })
  })

  test('that is encrypted, broken or cut off is named and does not stop the others', async () => {
    const pdf = await PDFDocument.create()
    pdf.addPage()
    pdf.context.trailerInfo.Encrypt = pdf.context.obj({ Filter: 'Standard', V: 1, R: 2 })
    writeFileSync(at('locked.pdf'), await pdf.save({ useObjectStreams: false }))
    expect(await prepare(at('locked.pdf'), 'PDF')).toEqual({ fault: 'encrypted' })
    writeFileSync(at('broken.pdf'), '%PDF-1.7\nbukan apa-apa')
    expect(await prepare(at('broken.pdf'), 'PDF')).toEqual({ fault: 'broken' })
    const whole = readFileSync(await makePdf(at('whole.pdf'), 3))
    writeFileSync(at('cut.pdf'), whole.subarray(0, whole.length / 3))
    expect(await prepare(at('cut.pdf'), 'PDF')).toHaveProperty('fault')
    writeFileSync(at('broken.png'), 'png')
    expect(await prepare(at('broken.png'), 'PNG')).toEqual({ fault: 'broken' })
  })
})

const source = (path: string, more: Partial<BoundSource> = {}): BoundSource => ({
  path,
  title: null,
  level: 1,
  head: 'Bahan Rakor · Contoh',
  numbered: true,
  ...more,
})
const bind = async (sources: BoundSource[]) => {
  const report = () => undefined
  const input = { sources, target: at('bound.pdf'), title: 'Bahan Rakor', font, leftMm: 15, rightMm: 15 }
  const { pages } = await bindPdf(input, { signal, report })
  const proxy = await getDocumentProxy(new Uint8Array(readFileSync(at('bound.pdf'))))
  return { pages, proxy, text: (await extractText(proxy, { mergePages: false })).text }
}

type Outline = { title: string; dest: [{ num: number; gen: number }]; items: Outline[] }

test('pages are numbered through, with their head, and bookmarks lead to each part', async () => {
  const { pages, proxy, text } = await bind([
    source(await makePdf(at('cover.pdf'), 1), { title: 'Sampul', head: null, numbered: false }),
    source(await makePdf(at('order.pdf'), 2), { title: 'Susunan acara' }),
    source(await makePdf(at('more.pdf'), 1)),
    source(await makePdf(at('files.pdf'), 1), { title: 'Berkas acara' }),
    source(await makePdf(at('x.pdf'), 3), {
      title: 'Paparan “Kepala Biro” – 日本.pdf',
      level: 2,
      head: 'x'.repeat(400),
    }),
  ])
  expect(pages).toBe(8)
  expect(text[0]).toBe('')
  expect(text[1]).toContain('Bahan Rakor · Contoh')
  expect(text.slice(1).map((page) => /Halaman (\d+) dari 8/.exec(page)?.[1])).toEqual([
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
  ])
  expect(text[5]).toMatch(/x+…/)
  const outline = (await proxy.getOutline()) as unknown as Outline[]
  const places: [string, number][] = []
  for (const { title, dest } of outline.flatMap((one) => [one, ...one.items])) {
    places.push([title, (await proxy.getPageIndex(dest[0])) + 1])
  }
  expect(places).toEqual([
    ['Sampul', 1],
    ['Susunan acara', 2],
    ['Berkas acara', 5],
    ['Paparan “Kepala Biro” – 日本.pdf', 6],
  ])
})

test('a page that lies turned is stamped upright, and nothing on it acts by itself', async () => {
  const pdf = await PDFDocument.create()
  const text = await pdf.embedFont(StandardFonts.Helvetica)
  for (const turn of [0, 90, 180, 270]) {
    const page = pdf.addPage([600, 900])
    page.setRotation(degrees(turn))
    page.drawText('isi', { x: 300, y: 450, font: text })
    page.node.set(PDFName.of('AA'), pdf.context.obj({ O: { S: 'JavaScript' } }))
  }
  writeFileSync(at('turned.pdf'), await pdf.save())
  const { proxy } = await bind([source(at('turned.pdf'))])
  for (const number of [1, 2, 3, 4]) {
    const page = await proxy.getPage(number)
    const view = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const foot = items.find((item) => 'str' in item && item.str.startsWith('Halaman'))
    if (!foot || !('str' in foot)) throw new Error('no number')
    const point = view.convertToViewportPoint(foot.transform[4] as number, foot.transform[5] as number) as number[]
    expect(point[0]).toBeGreaterThan(view.width / 2)
    expect(point[1]).toBeGreaterThan(view.height - 40)
    expect(await page.getJSActions()).toBeNull()
  }
})

test('a cancel leaves no file', async () => {
  const controller = new AbortController()
  const input = { sources: [source(await makePdf(at('a.pdf'))), source(at('a.pdf'))], target: at('no.pdf') }
  const bound = bindPdf(
    { ...input, title: '', font, leftMm: 15, rightMm: 15 },
    { signal: controller.signal, report: () => controller.abort() },
  )
  await expect(bound).rejects.toThrow()
  expect(() => readFileSync(at('no.pdf'))).toThrow()
})
