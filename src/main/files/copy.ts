/** Writes a copy of a stored file to where a person chose, whole or not at all. */
import { copyFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../shared/ipc/errors'

/** Copies `source` to `target` through a temporary neighbour. Throws FILE_LOCKED, DISK_FULL or FOLDER_UNWRITABLE. */
export async function copyWhole(source: string, target: string): Promise<void> {
  const temp = join(dirname(target), `.${basename(target)}.part`)
  try {
    await copyFile(source, temp)
    await rename(temp, target)
  } catch (error) {
    await rm(temp, { force: true })
    throw readable(error, target)
  }
}

function readable(error: unknown, target: string): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EBUSY':
    case 'EPERM':
      return new AppError(
        'FILE_LOCKED',
        `${basename(target)} sedang dipakai program lain. Tutup program itu, atau simpan dengan nama lain.`,
      )
    case 'ENOSPC':
      return new AppError('DISK_FULL', `Ruang di ${dirname(target)} penuh. Pilih tempat lain.`)
    case 'EACCES':
    case 'EROFS':
    case 'ENOENT':
    case 'ENOTDIR':
      return new AppError('FOLDER_UNWRITABLE', `Simpul tidak dapat menulis di ${dirname(target)}. Pilih tempat lain.`)
    default:
      return error
  }
}
