/** Opens one data folder: lock, database, write path, file store; the features upon them are read when first asked for. */
import { access, mkdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { AppError } from '../shared/ipc/errors'
import type { Workers } from '../shared/worker/jobs'
import { createCommands } from './database/command'
import { openDatabase, type Database } from './database/open'
import type { FeatureDeps, Features, OpenData } from './features'
import { findFile, wasEverKept } from './files/queries'
import { createFileStore } from './files/store'
import { minutesGuard } from './minutes/lock'
import { describeError } from './platform/describe-error'
import { acquireLock } from './session/lock'

export type WorkspaceDeps = FeatureDeps & {
  /** After each commit. */
  onCommit: (tables: string[]) => void
  /** Another program took the folder away; it must be opened again, for reading. */
  onLockLost: () => void
}

export type Workspace = OpenData & {
  /** Reads and builds all features the first time: the first screen needs none of them. */
  features(): Promise<Features>
  close(): Promise<void>
}

/** Opens a data folder: lock, database, file store. Leaves nothing open when it fails. */
export async function openWorkspace(deps: WorkspaceDeps, folder: string): Promise<Workspace> {
  await prepareFolder(folder)
  const owner = { person: '', pc: hostname(), pid: process.pid }
  const lock = await acquireLock(folder, owner, { now: () => deps.clock.now(), onLost: deps.onLockLost })
  const held = lock.kind === 'held' ? lock : null
  const readOnly = lock.kind === 'taken' ? lock.holder : null
  try {
    // Work folders of a run that was cut off; nothing runs in them before the data are open.
    if (held) await rm(join(folder, 'kerja'), { recursive: true, force: true })
    const file = join(folder, 'simpul.db')
    const database = await openDatabase({
      file,
      migrationsDir: join(deps.resources, 'migrations'),
      backupDir: join(folder, 'cadangan'),
      readOnly: readOnly !== null,
      log: deps.log,
      clock: deps.clock,
    })
    const data = dataOf(deps, database, { folder, databaseFile: file, lock: held, readOnly })
    const tidied = held ? tidy(deps, data) : Promise.resolve()
    return {
      ...data,
      features: featuresOf(deps, data),
      async close() {
        await tidied
        await database.close()
        await held?.release()
      },
    }
  } catch (error) {
    await held?.release()
    throw error
  }
}

function featuresOf(deps: FeatureDeps, data: OpenData): () => Promise<Features> {
  let features: Promise<Features> | undefined
  return () => (features ??= import('./features').then(({ assembleFeatures }) => assembleFeatures(deps, data)))
}

/** Removes what a crash left behind; goes on beside the start and never stops it. */
async function tidy({ clock, log }: WorkspaceDeps, { store, db }: OpenData): Promise<void> {
  try {
    const swept = await store.sweep((sha256) => wasEverKept(db, sha256), clock.now() - 60_000)
    if (swept > 0) log.info('files.swept', { count: swept })
  } catch (error) {
    log.warn('files.sweep', describeError(error))
  }
}

type Place = Pick<OpenData, 'folder' | 'databaseFile' | 'lock' | 'readOnly'>

function dataOf(deps: WorkspaceDeps, { db, client }: Database, place: Place): OpenData {
  const commands = createCommands({
    db,
    clock: deps.clock,
    readOnly: place.readOnly !== null,
    onCommit: ({ tables }) => deps.onCommit(tables),
    guards: [minutesGuard],
  })
  return { ...place, db, client, commands, store: createFileStore(place.folder, deps.newId) }
}

/** Where a stored file lies and what it is; null when no row names it. */
export async function locateFile(workspace: Workspace, sha256: string) {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null
  const file = await findFile(workspace.db, sha256)
  return file && { path: workspace.store.pathOf(file.id, file.type), type: file.type }
}

/** A stored TIFF as a PDF, made once and kept beside it; null for any other file. */
export async function locatePages(workspace: Workspace, workers: Workers, sha256: string): Promise<string | null> {
  const file = await locateFile(workspace, sha256)
  if (file?.type !== 'TIFF') return null
  const target = workspace.store.derivedPath(sha256, 'pages.pdf')
  const there = await access(target).then(
    () => true,
    () => false,
  )
  if (!there) await workers.run('file.pages', { source: file.path, target })
  return target
}

async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch {
    throw new AppError(
      'FOLDER_UNWRITABLE',
      `Simpul tidak dapat membuat folder data di ${folder}. Pilih folder lain atau minta izin tulis pada folder itu.`,
      { path: folder },
    )
  }
}
