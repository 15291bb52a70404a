/** The parts of a workbook's ZIP as streams, within limits on what they unpack to. */
import type { Readable } from 'node:stream'
import { open, type Entry, type ZipFile } from 'yauzl'
import { brokenWorkbook, tooLarge } from './faults'

export type ZipParts = {
  has(path: string): boolean
  /** Throws FILE_REFUSED when the part is missing. */
  open(path: string): Promise<Readable>
  close(): void
}

/** Unpacked bytes of one part; a sheet of a million empty rows has about 50 million. */
const MAX_PART_BYTES = 600 * 1024 * 1024
const MAX_ENTRIES = 20_000

/** Opens the ZIP at `path`. Throws FILE_REFUSED when its directory cannot be read. */
export async function openParts(path: string): Promise<ZipParts> {
  const zip = await openZip(path)
  const entries = await readEntries(zip).catch((error: unknown) => {
    zip.close()
    throw error
  })
  return {
    has: (name) => entries.has(name),
    open: (name) => openEntry(zip, entries.get(name)),
    close: () => zip.close(),
  }
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(brokenWorkbook()) : resolve(zip),
    )
  })
}

function readEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry)
      if (entries.size > MAX_ENTRIES || entry.uncompressedSize > MAX_PART_BYTES) reject(tooLarge())
      else zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', () => reject(brokenWorkbook()))
    zip.readEntry()
  })
}

function openEntry(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  return new Promise((resolve, reject) => {
    if (!entry) return reject(brokenWorkbook())
    // The library ends the stream with an error when more comes out than the directory promised.
    zip.openReadStream(entry, (error, stream) => (error ? reject(brokenWorkbook()) : resolve(stream)))
  })
}
