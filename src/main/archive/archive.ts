/** Use cases of the archive: hand a selection over as a package, and check a package. */
import { mkdir, open, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ArchiveInfo } from '../../shared/archive/model'
import type { CalendarDate } from '../../shared/calendar/dates'
import { safeFileName } from '../../shared/files/names'
import { AppError } from '../../shared/ipc/errors'
import { dataFolderFull, isFull } from '../../shared/archive/faults'
import type { ArchiveExportResult, ArchiveJobProgress, ArchiveVerifyResult } from '../../shared/worker/archive'
import type { Workers } from '../../shared/worker/jobs'
import { head } from '../database/chain'
import type { Db } from '../database/db'
import type { FileStore } from '../files/store'
import type { Clock } from '../platform/clock'
import { readSettings } from '../settings/queries'
import { countSelection, gather, type Selection } from './gather'

export type ArchiveDeps = {
  db: Db
  store: FileStore
  clock: Clock
  workers: Workers
  newId: () => string
  folder: string
  version: string
}
export type ArchiveOptions = { signal: AbortSignal; report: (progress: ArchiveJobProgress) => void }
export type Archive = ReturnType<typeof createArchive>

export function createArchive(deps: ArchiveDeps) {
  const gatherDeps = (signal: AbortSignal) => ({
    ...deps,
    today: deps.clock.today() as CalendarDate,
    now: deps.clock.now(),
    signal,
  })
  return {
    preview: (selection: Selection) => countSelection(gatherDeps(new AbortController().signal), selection),

    /** `arsip-kerja-sama-2026-11-24.zip` */
    proposeName(label: string): string {
      return safeFileName(
        `arsip-kerja-sama ${label} ${deps.clock.today()}.zip`.toLowerCase().replaceAll(/[\s,]+/g, '-'),
      )
    },

    /** Writes the package to `target`. Throws what a clerk can act on; nothing is left of a package that failed. */
    async exportTo(
      target: string,
      selection: Selection & { label: string },
      options: ArchiveOptions,
    ): Promise<ArchiveExportResult> {
      const workFolder = join(deps.folder, 'kerja', deps.newId())
      try {
        await refuseTaken(target)
        await mkdir(workFolder, { recursive: true })
        options.report({ step: 'Mengumpulkan naskah', files: 0, filesTotal: 0, bytes: 0, bytesTotal: 0 })
        const gathered = await gather(gatherDeps(options.signal), selection, workFolder).catch((error: unknown) => {
          throw isFull(error) ? dataFolderFull() : error
        })
        if (gathered.counts.agreements + gathered.counts.meetings === 0) {
          throw new AppError('NOT_FOUND', 'Tidak ada naskah dalam pilihan ini. Longgarkan pilihannya.')
        }
        const input = {
          ...gathered,
          workFolder: join(workFolder, 'paket'),
          target,
          bagName: bagNameOf(target),
          info: await infoOf(deps, selection.label),
        }
        return await deps.workers.run('archive.export', input, { signal: options.signal, onProgress: options.report })
      } catch (error) {
        throw readable(error, target)
      } finally {
        await rm(workFolder, { recursive: true, force: true })
      }
    },

    verify(path: string, options: ArchiveOptions): Promise<ArchiveVerifyResult> {
      return deps.workers.run('archive.verify', { path }, { signal: options.signal, onProgress: options.report })
    },
  }
}

/** The folder inside the ZIP; short, so that paths below it stay short. */
const bagNameOf = (target: string): string =>
  safeFileName(basename(target).replace(/\.zip$/i, ''), 40).replaceAll('.', '-')

async function infoOf({ db, clock, version }: ArchiveDeps, label: string): Promise<ArchiveInfo> {
  const { unit } = await readSettings(db)
  return {
    unit: unit.unitName,
    province: unit.provinceName,
    label,
    createdOn: clock.today(),
    createdAt: clock.now(),
    timeZone: unit.timeZone,
    historyHead: await head(db),
    version,
  }
}

/** Found out before minutes of writing: a name that the package cannot take. Throws FILE_LOCKED. */
async function refuseTaken(target: string): Promise<void> {
  const found = await stat(target).catch(() => null)
  if (found === null) return
  if (found.isDirectory()) throw nameTaken(target)
  const handle = await open(target, 'r+').catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'EROFS' ? error : locked(target)
  })
  await handle.close()
}

const nameTaken = (target: string): AppError =>
  new AppError('FILE_LOCKED', `Di ${dirname(target)} sudah ada folder bernama ${basename(target)}. Pakai nama lain.`)

const locked = (target: string): AppError =>
  new AppError(
    'FILE_LOCKED',
    `${basename(target)} tidak dapat diganti: sedang dipakai program lain atau hanya boleh dibaca. Tutup program itu atau pakai nama lain.`,
  )

function readable(error: unknown, target: string): unknown {
  if (isFull(error)) {
    return new AppError(
      'DISK_FULL',
      `Ruang di ${dirname(target)} tidak cukup untuk paket ini. Kosongkan sebagian atau pilih tempat lain. Tidak ada sisa paket di sana.`,
    )
  }
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'EBUSY':
    case 'EPERM':
      return locked(target)
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return nameTaken(target)
    case 'EACCES':
    case 'EROFS':
    case 'ENOENT':
    case 'ENOTDIR':
      return new AppError('FOLDER_UNWRITABLE', `Simpul tidak dapat menulis di ${dirname(target)}. Pilih tempat lain.`)
    default:
      return error
  }
}
