/** The place of stored files: `files/ab/cdef….pdf`, named by SHA-256 and never changed after writing. */
import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileTypes, type FileType } from '../../shared/files/enums'
import { endingOf } from '../../shared/files/names'
import type { IntakeResult } from '../../shared/worker/files'

export type FileStore = {
  /** A fresh path on the same volume, for a file that is being copied in. */
  tempPath(): Promise<string>
  /** Moves a copied file to its place; bytes that are there already are kept. */
  keep(temp: string, file: Pick<IntakeResult, 'sha256' | 'type'>): Promise<void>
  /** Removes a copied file that is not kept. */
  discard(temp: string): Promise<void>
  pathOf(sha256: string, type: FileType): string
  exists(sha256: string, type: FileType): Promise<boolean>
  /** Where things derived from a file lie (thumbnails, pages), keyed by its hash; can be made again. */
  derivedPath(sha256: string, name: string): string
  /** Removes half copied files and those that no row ever named, if written before `before` (ms). Returns how many. */
  sweep(isKnown: (sha256: string) => Promise<boolean>, before: number): Promise<number>
}

/** The store below a data folder. `newId` names temporary files. */
export function createFileStore(dataFolder: string, newId: () => string): FileStore {
  const root = join(dataFolder, 'files')
  const incoming = join(root, 'incoming')
  const pathOf = (sha256: string, type: FileType) =>
    join(root, sha256.slice(0, 2), `${sha256.slice(2)}.${endingOf(type)}`)
  const exists = (sha256: string, type: FileType) =>
    access(pathOf(sha256, type)).then(
      () => true,
      () => false,
    )

  return {
    pathOf,
    exists,
    async tempPath() {
      await mkdir(incoming, { recursive: true })
      return join(incoming, `${newId()}.part`)
    },
    discard: (temp) => rm(temp, { force: true }),
    async keep(temp, { sha256, type }) {
      const target = pathOf(sha256, type)
      if (await isWhole(target, temp)) return rm(temp, { force: true })
      await mkdir(join(root, sha256.slice(0, 2)), { recursive: true })
      await renameRetrying(temp, target)
    },
    derivedPath: (sha256, name) => join(dataFolder, 'derived', sha256.slice(0, 2), sha256.slice(2), name),
    async sweep(isKnown, before) {
      let count = 0
      const drop = async (path: string) => {
        // What is being copied in right now is younger.
        const age = await stat(path).catch(() => null)
        if (age === null || age.mtimeMs >= before) return
        await rm(path, { force: true })
        count++
      }
      for (const name of await list(incoming)) await drop(join(incoming, name))
      for (const folder of (await list(root)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
        for (const name of await list(join(root, folder))) {
          const sha256 = folder + (name.split('.')[0] ?? '')
          if (isStoredName(sha256, name) && !(await isKnown(sha256))) await drop(join(root, folder, name))
        }
      }
      return count
    },
  }
}

const isStoredName = (sha256: string, name: string): boolean =>
  /^[0-9a-f]{64}$/.test(sha256) && fileTypes.some((type) => name.endsWith(`.${endingOf(type)}`))

const list = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])

/** Same bytes have the same name; a shorter file there is a torn leftover and is replaced. */
async function isWhole(target: string, temp: string): Promise<boolean> {
  const there = await stat(target).catch(() => null)
  return there !== null && there.size === (await stat(temp)).size
}

/** Virus scanners on Windows hold a new file for a moment. */
async function renameRetrying(from: string, to: string, tries = 5): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (attempt >= tries || (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES')) throw error
      await new Promise((resolve) => setTimeout(resolve, 40 * attempt))
    }
  }
}
