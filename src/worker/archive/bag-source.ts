/** Reads a package from a ZIP or a folder; names that would leave it are set aside and never opened. */
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { open, type Entry, type ZipFile } from 'yauzl'
import { AppError } from '../../shared/ipc/errors'

export type BagSource = {
  /** Size of each file by its path from the root of the bag, with `/`. */
  entries: ReadonlyMap<string, number>
  unsafe: readonly string[]
  open(path: string): Promise<Readable>
  close(): void
}

/** A path that stays inside the folder it is unpacked into, on every system. */
export const isSafePath = (path: string): boolean =>
  !/^([/\\]|[A-Za-z]:)/.test(path) && !path.includes('\\') && !path.includes('\0') && !path.split('/').includes('..')

/** Opens a ZIP that holds a bag, in a folder of its own or at the root. Throws FILE_REFUSED when it is no ZIP. */
export async function openZipSource(path: string): Promise<BagSource> {
  const zip = await openZip(path)
  const { files, unsafe } = await readEntries(zip)
  const marker = [...files.keys()].filter((name) => /^([^/]+\/)?bagit\.txt$/.test(name))[0] ?? 'bagit.txt'
  const base = marker.slice(0, -'bagit.txt'.length)
  const inside = new Map<string, Entry>()
  for (const [name, entry] of files) if (name.startsWith(base)) inside.set(name.slice(base.length), entry)
  return {
    entries: new Map([...inside].map(([name, entry]) => [name, entry.uncompressedSize])),
    unsafe,
    open: (name) => openEntry(zip, inside.get(name)),
    close: () => zip.close(),
  }
}

/** Opens an unpacked bag. */
export async function openFolderSource(folder: string): Promise<BagSource> {
  const entries = new Map<string, number>()
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const full = join(file.parentPath, file.name)
    entries.set(relative(folder, full).split(sep).join('/'), (await stat(full)).size)
  }
  return {
    entries,
    unsafe: [],
    open: (path) => Promise.resolve(createReadStream(join(folder, path), { highWaterMark: 1024 * 1024 })),
    close: () => undefined,
  }
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false, decodeStrings: false }, (error, zip) => {
      if (error)
        reject(new AppError('FILE_REFUSED', 'Berkas ini bukan ZIP yang utuh. Salin ulang paketnya, lalu periksa lagi.'))
      else resolve(zip)
    })
  })
}

function readEntries(zip: ZipFile): Promise<{ files: Map<string, Entry>; unsafe: string[] }> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, Entry>()
    const unsafe: string[] = []
    zip.on('entry', (entry: Entry) => {
      // Raw bytes, since the library ends the reading at the first unsafe name it decodes.
      const name = (entry.fileName as unknown as Buffer).toString('utf8')
      if (!isSafePath(name) || files.has(name)) unsafe.push(name)
      else if (!name.endsWith('/')) files.set(name, entry)
      zip.readEntry()
    })
    zip.on('end', () => resolve({ files, unsafe }))
    zip.on('error', () =>
      reject(
        new AppError('FILE_REFUSED', 'Paket tidak dapat dibaca sampai akhir. Salin ulang paketnya, lalu periksa lagi.'),
      ),
    )
    zip.readEntry()
  })
}

function openEntry(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  return new Promise((resolve, reject) => {
    if (!entry) return reject(new Error('No such entry'))
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })
}
