/** Composed papers of this run, by token: the newest stay, all go when the program ends. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppError } from '../../shared/ipc/errors'

export type ShelvedPaper = {
  token: string
  path: string
  fileName: string
  pageSize: { widthMm: number; heightMm: number }
}

export type Shelf = {
  /** A path for the paper of a new token, in a folder only this user can read. */
  place(token: string): Promise<string>
  put(paper: ShelvedPaper): Promise<void>
  /** Throws NOT_FOUND for a paper that is gone. */
  get(token: string): ShelvedPaper
  find(token: string): ShelvedPaper | null
  discard(token: string): Promise<void>
  clear(): Promise<void>
}

export function createShelf(keep = 20): Shelf {
  const papers = new Map<string, ShelvedPaper>()
  let folder: Promise<string> | null = null

  async function discard(token: string): Promise<void> {
    const paper = papers.get(token)
    papers.delete(token)
    if (paper) await rm(paper.path, { force: true })
  }

  return {
    discard,
    async place(token) {
      folder ??= mkdtemp(join(tmpdir(), 'simpul-cetak-'))
      return join(await folder, `${token}.pdf`)
    },
    async put(paper) {
      papers.set(paper.token, paper)
      for (const token of [...papers.keys()].slice(0, Math.max(0, papers.size - keep))) await discard(token)
    },
    find: (token) => papers.get(token) ?? null,
    get(token) {
      const paper = papers.get(token)
      if (!paper) throw new AppError('NOT_FOUND', 'Pratinjau ini sudah tidak ada. Susun ulang kertasnya.')
      return paper
    },
    async clear() {
      papers.clear()
      if (folder) await rm(await folder, { recursive: true, force: true })
      folder = null
    },
  }
}
