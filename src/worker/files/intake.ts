/** Brings a file in: type by its bytes, copy while hashing, flushed to disk, then looked into. */
import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { AppError } from '../../shared/ipc/errors'
import type { IntakeInput, IntakeResult } from '../../shared/worker/files'
import { inspectFile } from './inspect'
import { sniffFile } from './sniff'

const CHUNK = 1024 * 1024

/** Copies `source` to `temp`. On any failure `temp` does not exist afterwards; `source` is only read. */
export async function takeIn(
  { source, temp }: IntakeInput,
  { signal, report }: { signal: AbortSignal; report: (bytes: number) => void },
): Promise<IntakeResult> {
  try {
    const type = await sniffFile(source)
    const { sha256, bytes } = await copyHashing(source, temp, signal, report)
    return { sha256, bytes, type, ...(await inspectFile(temp, type)) }
  } catch (error) {
    await rm(temp, { force: true })
    throw readable(error)
  }
}

async function copyHashing(source: string, temp: string, signal: AbortSignal, report: (bytes: number) => void) {
  const from = await open(source, 'r')
  try {
    const to = await open(temp, 'wx')
    try {
      const hash = createHash('sha256')
      const buffers = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)]
      let bytes = 0
      let pending: Promise<unknown> = Promise.resolve()
      for (let turn = 0; ; turn++) {
        signal.throwIfAborted()
        // Two buffers in turn: one is written while the next is read and hashed.
        const buffer = buffers[turn % 2]!
        const { bytesRead } = await from.read(buffer, 0, CHUNK, bytes)
        await pending
        if (bytesRead === 0) break
        pending = to.write(buffer, 0, bytesRead, bytes)
        hash.update(buffer.subarray(0, bytesRead))
        bytes += bytesRead
        report(bytes)
      }
      await to.sync()
      return { sha256: hash.digest('hex'), bytes }
    } finally {
      await to.close()
    }
  } finally {
    await from.close()
  }
}

/** SHA-256 of a stored file, to compare with its name. */
export async function hashFile(path: string, signal?: AbortSignal): Promise<string> {
  const file = await open(path, 'r')
  try {
    const hash = createHash('sha256')
    for await (const chunk of file.createReadStream({ highWaterMark: CHUNK, autoClose: false })) {
      signal?.throwIfAborted()
      hash.update(chunk as Buffer)
    }
    return hash.digest('hex')
  } finally {
    await file.close()
  }
}

function readable(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code
  switch (code) {
    case 'ENOENT':
      return new AppError('FILE_MISSING', 'Berkas tidak ada lagi di tempatnya. Pilih ulang berkasnya.')
    case 'EACCES':
    case 'EBUSY':
    case 'EPERM':
      return new AppError(
        'FILE_LOCKED',
        'Berkas sedang dipakai program lain atau tidak boleh dibaca. Tutup program itu, lalu ulangi.',
      )
    case 'EISDIR':
      return new AppError('FILE_REFUSED', 'Ini folder. Pilih berkas di dalamnya.')
    case 'ENOSPC':
      return new AppError('DISK_FULL', 'Ruang penyimpanan penuh. Kosongkan sebagian, lalu tambahkan ulang berkasnya.')
    default:
      return error
  }
}
