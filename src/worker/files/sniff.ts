/** What a file really is, told by its bytes and never by its name. */
import { open } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { imageSize } from 'image-size'
import type { FileType } from '../../shared/files/enums'
import { AppError } from '../../shared/ipc/errors'
import { readOfficeKind } from './office'

/** Largest image that may come in, in pixels: 100 megapixels are 400 MB once decoded. */
const MAX_PIXELS = 100_000_000
const HEAD_BYTES = 64 * 1024

const byMime: Record<string, FileType> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/tiff': 'TIFF',
}

/** The type of the file at `path`. Throws FILE_REFUSED with a sentence when it may not come in. */
export async function sniffFile(path: string): Promise<FileType> {
  const head = await readHead(path)
  if (head.length === 0) throw refused('Berkas kosong (0 bita). Pindai atau salin ulang berkasnya.')
  const found = await fileTypeFromBuffer(head)
  const type = found ? byMime[found.mime] : undefined
  if (type) {
    if (type === 'PNG' || type === 'JPEG') checkPixels(head)
    return type
  }
  if (found?.mime.startsWith('application/vnd.openxmlformats') || found?.ext === 'zip') {
    const office = await readOfficeKind(path)
    if (office) return office
    throw refused('Berkas ZIP tidak diterima. Keluarkan isinya dahulu, lalu tambahkan berkas yang diperlukan.')
  }
  throw refused(
    found
      ? `Jenis berkas ini (${found.ext}) tidak diterima, apa pun namanya. Yang diterima: PDF, JPEG, PNG, TIFF, DOCX, XLSX.`
      : 'Jenis berkas tidak dikenal. Yang diterima: PDF, JPEG, PNG, TIFF, DOCX, XLSX.',
  )
}

/** A FILE_REFUSED error; nothing of the file has been kept. */
export const refused = (reason: string): AppError => new AppError('FILE_REFUSED', reason)

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const buffer = new Uint8Array(HEAD_BYTES)
    const { bytesRead } = await file.read(buffer, 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function checkPixels(head: Uint8Array): void {
  let size: { width: number; height: number }
  try {
    size = imageSize(head)
  } catch {
    return // The size stands behind the head or is torn; the inspection marks the file as damaged.
  }
  if (size.width * size.height <= MAX_PIXELS) return
  const words = `${size.width.toLocaleString('id-ID')} × ${size.height.toLocaleString('id-ID')} piksel`
  throw refused(`Gambar terlalu besar: ${words}. Paling besar 100 juta piksel. Pindai ulang dengan 300 dpi.`)
}
