/** Files that a dialog or a drop offered. The page gets tokens; the paths stay here. */
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { OfferedFile } from '../../shared/files/model'
import { AppError } from '../../shared/ipc/errors'

export type Offers = {
  /** Gives each path a token. Folders and vanished files get one too: taking them in says what is wrong. */
  offer(paths: readonly string[]): Promise<OfferedFile[]>
  /** The path of a token. Throws NOT_FOUND for one that was never given out. */
  pathOf(token: string): { path: string; name: string; bytes: number }
}

const KEPT = 2000

/** `newId` makes the tokens. Only the newest offers are kept. */
export function createOffers(newId: () => string): Offers {
  const offered = new Map<string, { path: string; name: string; bytes: number }>()
  return {
    async offer(paths) {
      const files: OfferedFile[] = []
      for (const path of paths) {
        const file = {
          path,
          name: basename(path),
          bytes: await stat(path).then(
            (s) => s.size,
            () => 0,
          ),
        }
        const token = newId()
        offered.set(token, file)
        files.push({ token, name: file.name, bytes: file.bytes })
      }
      for (const token of [...offered.keys()].slice(0, Math.max(0, offered.size - KEPT))) offered.delete(token)
      return files
    },
    pathOf(token) {
      const file = offered.get(token)
      if (!file) throw new AppError('NOT_FOUND', 'Pilih ulang berkasnya: pilihan yang tadi sudah tidak berlaku.')
      return file
    },
  }
}
