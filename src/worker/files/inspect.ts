/** Looks into a stored file: can it be read, is it encrypted, does it carry scripts, how many pages has it. */
import { open, readFile, stat } from 'node:fs/promises'
import { imageSize } from 'image-size'
import { getDocumentProxy } from 'unpdf'
import UTIF from 'utif2'
import type { FileType } from '../../shared/files/enums'
import type { Inspection } from '../../shared/worker/files'

/** Larger PDFs are not parsed at once; their pages are counted when somebody opens them. */
const MAX_PARSED = 256 * 1024 * 1024

/** What was found in the file at `path`, whose type is already known. Never throws for a bad file. */
export async function inspectFile(path: string, type: FileType): Promise<Inspection> {
  switch (type) {
    case 'PDF':
      return inspectPdf(path)
    case 'TIFF':
      return inspectTiff(path)
    case 'PNG':
      return inspectImage(path, PNG_END)
    case 'JPEG':
      return inspectImage(path, JPEG_END)
    case 'DOCX':
    case 'XLSX':
      return { condition: 'BAIK', pages: null }
  }
}

async function inspectPdf(path: string): Promise<Inspection> {
  if ((await stat(path)).size > MAX_PARSED) {
    const tail = await readTail(path, 2048)
    return { condition: tail.includes('%%EOF') ? 'BAIK' : 'RUSAK', pages: null }
  }
  const bytes = viewOf(await readFile(path))
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0 })
    try {
      const scripted = (await document.hasJSActions()) || (await document.getJSActions()) !== null
      return { condition: scripted ? 'BERSKRIP' : 'BAIK', pages: document.numPages }
    } finally {
      await document.destroy()
    }
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException'
    return { condition: encrypted ? 'BERSANDI' : 'RUSAK', pages: null }
  }
}

/** The same bytes, for libraries that refuse a Buffer; fresh memory for a copy costs more in Electron than the reading. */
const viewOf = ({ buffer, byteOffset, byteLength }: Buffer<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(buffer, byteOffset, byteLength)

async function inspectTiff(path: string): Promise<Inspection> {
  try {
    const pages = UTIF.decode(await readFile(path)).length
    return pages > 0 ? { condition: 'BAIK', pages } : { condition: 'RUSAK', pages: null }
  } catch {
    return { condition: 'RUSAK', pages: null }
  }
}

const PNG_END = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82])
const JPEG_END = Buffer.from([0xff, 0xd9])

/** Whole when its size can be read and its closing mark is there; cameras append data, so the mark may stand earlier. */
async function inspectImage(path: string, end: Buffer): Promise<Inspection> {
  try {
    imageSize(viewOf(await readFile(path)))
    const whole = (await readTail(path, 64 * 1024)).includes(end)
    return { condition: whole ? 'BAIK' : 'RUSAK', pages: 1 }
  } catch {
    return { condition: 'RUSAK', pages: 1 }
  }
}

async function readTail(path: string, bytes: number): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const length = Math.min(bytes, size)
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length)
    return buffer
  } finally {
    await file.close()
  }
}
