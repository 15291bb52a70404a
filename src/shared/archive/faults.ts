/** Failures of a hand-over that main and the worker tell in the same words. */
import { AppError } from '../ipc/errors'

/** A disk without room, as Node reports it on every system. */
export const isFull = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 'ENOSPC'

/** The package is put together in the data folder before it goes to its place. */
export const dataFolderFull = (): AppError =>
  new AppError(
    'DISK_FULL',
    'Ruang di tempat folder data habis, sehingga paket tidak dapat disusun. Kosongkan sebagian, lalu ulangi.',
  )
