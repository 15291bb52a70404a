/** Turns the pages of a TIFF into a PDF that the viewer shows; kept beside the file, the original stays as it is. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { encode } from 'fast-png'
import { PDFDocument } from 'pdf-lib'
import UTIF from 'utif2'

/** A page larger than this is left out: decoding it would take more than 400 MB. */
const MAX_PIXELS = 100_000_000
/** When a page does not tell its resolution, it is taken for an office scan. */
const DEFAULT_DPI = 200

/** Writes the PDF to `target`, whole or not at all. */
export async function tiffToPdf(
  { source, target }: { source: string; target: string },
  { signal }: { signal: AbortSignal },
): Promise<{ pages: number }> {
  const bytes = await readFile(source)
  const pdf = await PDFDocument.create()
  for (const page of UTIF.decode(bytes)) {
    signal.throwIfAborted()
    UTIF.decodeImage(bytes, page)
    if (page.width * page.height === 0 || page.width * page.height > MAX_PIXELS) continue
    const image = await pdf.embedPng(encode(greyOrColour(UTIF.toRGBA8(page), page.width, page.height)))
    const dpi = resolutionOf(page)
    const size: [number, number] = [(page.width / dpi.x) * 72, (page.height / dpi.y) * 72]
    pdf.addPage(size).drawImage(image, { x: 0, y: 0, width: size[0], height: size[1] })
    // Decoded pages are large; only one is held at a time.
    Object.assign(page, { data: undefined })
  }
  await writeWhole(target, await pdf.save())
  return { pages: pdf.getPageCount() }
}

async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const temp = `${target}.${process.pid}.part`
  await mkdir(dirname(target), { recursive: true })
  try {
    await writeFile(temp, bytes)
    await rename(temp, target)
  } catch (error) {
    await rm(temp, { force: true })
    throw error
  }
}

/** One channel where red, green and blue agree, as on every black-and-white scan: a quarter of the bytes. */
function greyOrColour(rgba: Uint8Array, width: number, height: number) {
  const grey = new Uint8Array(width * height)
  for (let pixel = 0, at = 0; pixel < grey.length; pixel++, at += 4) {
    const value = rgba[at]!
    if (value !== rgba[at + 1] || value !== rgba[at + 2])
      return { width, height, data: rgba, channels: 4 as const, depth: 8 as const }
    grey[pixel] = value
  }
  return { width, height, data: grey, channels: 1 as const, depth: 8 as const }
}

/** Tags 282, 283: resolution; tag 296: 3 means per centimetre. Fax pages have other resolutions across and down. */
function resolutionOf(page: UTIF.IFD): { x: number; y: number } {
  const read = (tag: 't282' | 't283' | 't296'): number | undefined => (page[tag] as number[] | undefined)?.[0]
  const factor = read('t296') === 3 ? 2.54 : 1
  const x = (read('t282') ?? 0) * factor
  const y = (read('t283') ?? 0) * factor
  return { x: x > 10 ? x : DEFAULT_DPI, y: y > 10 ? y : x > 10 ? x : DEFAULT_DPI }
}
