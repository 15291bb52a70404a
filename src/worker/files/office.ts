/** Tells DOCX and XLSX from any other ZIP by its directory, without unpacking what could be a bomb. */
import { fromBuffer, open, type Entry, type ZipFile } from 'yauzl'
import type { FileType } from '../../shared/files/enums'

/** More than this unpacked, or packed this tightly, is no office document. */
const MAX_UNPACKED = 1024 * 1024 * 1024
const MAX_RATIO = 200
const MAX_ENTRIES = 20_000

/** DOCX or XLSX, or null for another ZIP, a broken one, or one that would unpack to an unreasonable size. */
export async function readOfficeKind(source: string | Buffer): Promise<FileType | null> {
  const zip = await openZip(source).catch(() => null)
  if (!zip) return null
  try {
    const seen = await readDirectory(zip)
    if (!seen || !seen.names.has('[Content_Types].xml')) return null
    if (seen.names.has('word/document.xml')) return 'DOCX'
    return seen.names.has('xl/workbook.xml') ? 'XLSX' : null
  } finally {
    zip.close()
  }
}

function openZip(source: string | Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip: ZipFile) => (error ? reject(error) : resolve(zip))
    const options = { lazyEntries: true, autoClose: false }
    if (typeof source === 'string') open(source, options, done)
    else fromBuffer(source, options, done)
  })
}

function readDirectory(zip: ZipFile): Promise<{ names: Set<string> } | null> {
  return new Promise((resolve) => {
    const names = new Set<string>()
    let unpacked = 0
    let packed = 0
    zip.on('entry', (entry: Entry) => {
      names.add(entry.fileName)
      unpacked += entry.uncompressedSize
      packed += entry.compressedSize
      if (names.size > MAX_ENTRIES || unpacked > MAX_UNPACKED) resolve(null)
      else zip.readEntry()
    })
    zip.on('end', () => resolve(unpacked > 10_000_000 && unpacked > packed * MAX_RATIO ? null : { names }))
    zip.on('error', () => resolve(null))
    zip.readEntry()
  })
}
