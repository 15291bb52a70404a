/** Binds PDFs into one: pages in order, heads and numbers stamped, bookmarks to every part. */
import { readFile, writeFile } from 'node:fs/promises'
import fontkit from '@pdf-lib/fontkit'
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage } from 'pdf-lib'
import type { BoundSource, PackBindInput, PackBindResult } from '../../shared/worker/packs'
import { addOutline, type Bookmark } from './outline'
import { stampBound } from './stamp-page'

type Ctx = { signal: AbortSignal; report: (done: number) => void }

/** One source is held at a time. Progress: sources bound. */
export async function bindPdf(input: PackBindInput, { signal, report }: Ctx): Promise<PackBindResult> {
  const pdf = await PDFDocument.create()
  pdf.setTitle(input.title, { showInWindowTitleBar: true })
  pdf.setCreator('Simpul')
  pdf.setProducer('Simpul')
  const bookmarks: Bookmark[] = []
  const pages: { page: PDFPage; source: BoundSource }[] = []
  for (const [index, source] of input.sources.entries()) {
    signal.throwIfAborted()
    const added = await append(pdf, source.path)
    const [first] = added
    if (first && source.title !== null) bookmarks.push({ title: source.title, level: source.level, page: first.ref })
    pages.push(...added.map((page) => ({ page, source })))
    report(index + 1)
    await breath()
  }
  await stamp(pdf, pages, input)
  addOutline(pdf, bookmarks)
  signal.throwIfAborted()
  await writeFile(input.target, await pdf.save({ addDefaultPage: false }))
  return { pages: pages.length }
}

async function append(pdf: PDFDocument, path: string): Promise<PDFPage[]> {
  const source = await PDFDocument.load(await readFile(path), { updateMetadata: false })
  const copied = await pdf.copyPages(source, source.getPageIndices())
  for (const page of copied) {
    pdf.addPage(page)
    dropActions(page)
  }
  return copied
}

/** What an attached page would do when it is opened or clicked; links to the web stay. */
function dropActions({ node }: PDFPage): void {
  node.delete(PDFName.of('AA'))
  const annotations = node.lookup(PDFName.of('Annots'))
  if (!(annotations instanceof PDFArray)) return
  for (let index = 0; index < annotations.size(); index++) {
    const annotation = annotations.lookup(index)
    if (!(annotation instanceof PDFDict)) continue
    annotation.delete(PDFName.of('AA'))
    const action = annotation.lookup(PDFName.of('A'))
    if (action instanceof PDFDict && action.lookup(PDFName.of('S')) !== PDFName.of('URI')) {
      annotation.delete(PDFName.of('A'))
    }
  }
}

async function stamp(
  pdf: PDFDocument,
  pages: readonly { page: PDFPage; source: BoundSource }[],
  { font, leftMm, rightMm }: PackBindInput,
): Promise<void> {
  pdf.registerFontkit(fontkit)
  const embedded = await pdf.embedFont(await readFile(font), { subset: true })
  for (const [index, { page, source }] of pages.entries()) {
    const foot = source.numbered ? `Halaman ${index + 1} dari ${pages.length}` : null
    stampBound(page, { head: source.head, foot, leftMm, rightMm }, embedded)
  }
}

/** Lets a cancel come in. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
