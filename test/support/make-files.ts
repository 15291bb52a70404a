/** Small files of every kind the store meets, made on the spot. */
import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { encode } from 'fast-png'
import { PDFDocument } from 'pdf-lib'

/** A PDF with that many blank F4 pages; `mark` makes its bytes differ. */
export async function makePdf(path: string, pages = 1, mark = ''): Promise<string> {
  const document = await PDFDocument.create()
  document.setTitle(`Contoh ${mark}`)
  // Else the clock is in the bytes, and two equal files made across a second differ.
  document.setCreationDate(new Date(0))
  document.setModificationDate(new Date(0))
  for (let page = 0; page < pages; page++) document.addPage([609.4, 935.4])
  await writeFile(path, await document.save())
  return path
}

/** A PDF of at least `bytes`, whose weight no packing takes away. */
export async function makeHeavyPdf(path: string, bytes: number): Promise<string> {
  const document = await PDFDocument.create()
  document.addPage([609.4, 935.4])
  document.context.register(document.context.stream(randomBytes(bytes)))
  await writeFile(path, await document.save())
  return path
}

/** A grey PNG of the given size. */
export async function makePng(path: string, width = 40, height = 30): Promise<string> {
  await writeFile(
    path,
    encode({ width, height, channels: 1, depth: 8, data: new Uint8Array(width * height).fill(200) }),
  )
  return path
}

/** The head of a PNG that claims a size; its picture is missing. */
export function pngClaiming(width: number, height: number): Buffer {
  const head = Buffer.from(
    '89504e470d0a1a0a0000000d49484452000000000000000008000000000000000000000049454e44ae426082',
    'hex',
  )
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}
