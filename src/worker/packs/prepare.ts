/** Makes pages of a PDF out of any file that can be bound, and says what is wrong with one that cannot. */
import { readFile, writeFile } from 'node:fs/promises'
import { imageSize } from 'image-size'
import { degrees, PDFDocument, type PDFImage } from 'pdf-lib'
import type { FileType } from '../../shared/files/enums'
import type { PackFault, PackPrepareInput, PackPrepareResult } from '../../shared/worker/packs'
import { tiffToPdf } from '../files/tiff-pages'

/** Never throws for a bad file. */
export async function preparePages(
  input: PackPrepareInput,
  { signal }: { signal: AbortSignal },
): Promise<PackPrepareResult> {
  try {
    const path = await asPdf(input, signal)
    signal.throwIfAborted()
    const pages = await countPages(path)
    return pages > 0 ? { path, pages } : { fault: 'empty' }
  } catch (error) {
    if (signal.aborted) throw error
    return { fault: faultOf(error) }
  }
}

async function asPdf({ source, type, target, sheet }: PackPrepareInput, signal: AbortSignal): Promise<string> {
  if (type === 'PDF') return source
  if (type === 'TIFF') {
    const raw = `${target}.tiff.pdf`
    await tiffToPdf({ source, target: raw }, { signal })
    await fitPages(raw, target, sheet)
    return target
  }
  await pictureToPdf({ source, type, target, sheet })
  return target
}

class Encrypted extends Error {}

const faultOf = (error: unknown): PackFault => (error instanceof Encrypted ? 'encrypted' : 'broken')

/** Walks the whole tree of pages: one that is cut off is found here and not while it is bound. */
async function countPages(path: string): Promise<number> {
  const document = await PDFDocument.load(await readFile(path), {
    updateMetadata: false,
    throwOnInvalidObject: true,
    // Looked at below: the error of the library is not told from others.
    ignoreEncryption: true,
  })
  if (document.isEncrypted) throw new Encrypted()
  return document.getPages().length
}

const mm = 72 / 25.4
/** Left free around a picture, so that head and number stand beside it. */
const EDGE = 14 * mm

type Sheet = { widthMm: number; heightMm: number }
type Box = { width: number; height: number }

/** A sheet that lies or stands as the picture does, and the picture as large as it fits. */
function placed(picture: Box, sheet: Sheet): { page: [number, number]; box: Box & { x: number; y: number } } {
  const [short, long] = [Math.min(sheet.widthMm, sheet.heightMm) * mm, Math.max(sheet.widthMm, sheet.heightMm) * mm]
  const page: [number, number] = picture.width > picture.height ? [long, short] : [short, long]
  const scale = Math.min((page[0] - 2 * EDGE) / picture.width, (page[1] - 2 * EDGE) / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  return { page, box: { width, height, x: (page[0] - width) / 2, y: (page[1] - height) / 2 } }
}

/** How far a camera was turned, by tag 274 of its EXIF. */
const turns: Record<number, number> = { 3: 180, 6: 90, 8: 270 }

async function pictureToPdf({ source, type, target, sheet }: PackPrepareInput): Promise<void> {
  const bytes = await readFile(source)
  const pdf = await PDFDocument.create()
  const image = await embed(pdf, bytes, type)
  const turn = turns[imageSize(bytes).orientation ?? 1] ?? 0
  // The page is turned in place of the picture, whose bytes stay as they are.
  const { page, box } = placed(image, sheet)
  const added = pdf.addPage(page)
  added.drawImage(image, box)
  if (turn !== 0) added.setRotation(degrees(turn))
  await writeFile(target, await pdf.save())
}

const embed = (pdf: PDFDocument, bytes: Buffer, type: FileType): Promise<PDFImage> => {
  if (type === 'JPEG') return pdf.embedJpg(bytes)
  if (type === 'PNG') return pdf.embedPng(bytes)
  throw new TypeError(`No pages in ${type}`)
}

/** The pages of a PDF on sheets of the office. */
async function fitPages(source: string, target: string, sheet: Sheet): Promise<void> {
  const pdf = await PDFDocument.create()
  for (const page of await pdf.embedPdf(await readFile(source), await pageIndices(source))) {
    const { page: size, box } = placed(page, sheet)
    pdf.addPage(size).drawPage(page, box)
  }
  await writeFile(target, await pdf.save())
}

async function pageIndices(source: string): Promise<number[]> {
  return (await PDFDocument.load(await readFile(source))).getPageIndices()
}
