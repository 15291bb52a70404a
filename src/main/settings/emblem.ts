/** The emblem of the letterhead: which images are accepted, and how one becomes a stored file. */
import { open, stat } from 'node:fs/promises'
import { FileId } from '../../shared/ids/ids'
import { AppError } from '../../shared/ipc/errors'
import type { IntakeResult } from '../../shared/worker/files'
import type { Tx } from '../database/db'
import { files } from '../database/schema/files'

/** Copies an image into the file store; the row is made by the command that uses it. */
export type EmblemStore = { take(path: string): Promise<IntakeResult> }

const MAX_BYTES = 2 * 1024 * 1024
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const JPEG = Buffer.from([0xff, 0xd8, 0xff])

/** Checks size and first bytes. SVG is refused: it can hold programs. Throws FILE_REFUSED or FILE_MISSING. */
export async function readEmblem(path: string): Promise<'PNG' | 'JPEG'> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : -1),
    () => -1,
  )
  if (size < 0) throw new AppError('FILE_MISSING', 'Gambar itu tidak dapat dibaca. Pilih berkas lain.')
  if (size > MAX_BYTES) {
    throw new AppError('FILE_REFUSED', 'Gambar lambang paling besar 2 MB. Perkecil gambarnya, lalu pilih lagi.')
  }
  const head = await firstBytes(path)
  if (head.subarray(0, PNG.length).equals(PNG)) return 'PNG'
  if (head.subarray(0, JPEG.length).equals(JPEG)) return 'JPEG'
  throw new AppError(
    'FILE_REFUSED',
    'Lambang harus gambar PNG atau JPEG. Simpan gambarnya sebagai PNG, lalu pilih lagi.',
  )
}

/** Makes the row of the stored image. */
export async function keepEmblemTx(tx: Tx, file: IntakeResult, addedAt: number): Promise<FileId> {
  const { sha256, bytes, type, condition, pages } = file
  await tx.insert(files).values({ id: sha256, bytes, type, condition, pages, addedAt }).onConflictDoNothing()
  return FileId.parse(sha256)
}

async function firstBytes(path: string): Promise<Buffer> {
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
