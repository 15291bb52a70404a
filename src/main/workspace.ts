/** Everything built upon one opened data folder. Features are wired here, one line each. */
import { mkdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { AppContract } from '../shared/ipc/contract'
import type { Handlers } from '../shared/ipc/define'
import { AppError } from '../shared/ipc/errors'
import type { Emit } from '../shared/ipc/events'
import type { sessionContract } from '../shared/session/contract'
import type { LockHolder } from '../shared/session/model'
import type { Workers } from '../shared/worker/jobs'
import { createCommands, type Commands } from './database/command'
import type { Client, Db } from './database/db'
import { openDatabase, type Database } from './database/open'
import { createFiles } from './files/files'
import { filesHandlers } from './files/handlers'
import { createOffers } from './files/offers'
import { findFile } from './files/queries'
import { createFileStore, type FileStore } from './files/store'
import type { Clock } from './platform/clock'
import type { Desktop } from './platform/desktop'
import type { Dialogs } from './platform/dialogs'
import type { NewId } from './platform/ids'
import type { Log } from './platform/log'
import { acquireLock, type HeldLock } from './session/lock'

/** What the program lends to a workspace. */
export type WorkspaceDeps = {
  clock: Clock
  newId: NewId
  log: Log
  workers: Workers
  dialogs: Dialogs
  desktop: Desktop
  emit: Emit
  migrationsDir: string
  /** Another program took the folder away; it must be opened again, for reading. */
  onLockLost: () => void
}

export type WorkspaceHandlers = Handlers<Omit<AppContract, keyof typeof sessionContract>>

export type Workspace = {
  folder: string
  db: Db
  client: Client
  commands: Commands
  store: FileStore
  /** Null when another program holds the folder. */
  lock: HeldLock | null
  readOnly: LockHolder | null
  handlers: Partial<WorkspaceHandlers>
  close(): Promise<void>
}

/** Opens a data folder: lock, database, features. Leaves nothing open when it fails. */
export async function openWorkspace(deps: WorkspaceDeps, folder: string): Promise<Workspace> {
  await prepareFolder(folder)
  const owner = { person: '', pc: hostname(), pid: process.pid }
  const lock = await acquireLock(folder, owner, { now: () => deps.clock.now(), onLost: deps.onLockLost })
  const held = lock.kind === 'held' ? lock : null
  const readOnly = lock.kind === 'taken' ? lock.holder : null
  try {
    const database = await openDatabase({
      file: join(folder, 'simpul.db'),
      migrationsDir: deps.migrationsDir,
      backupDir: join(folder, 'cadangan'),
      readOnly: readOnly !== null,
      log: deps.log,
      clock: deps.clock,
    })
    return assemble(deps, { folder, database, lock: held, readOnly })
  } catch (error) {
    await held?.release()
    throw error
  }
}

type Opened = { folder: string; database: Database; lock: HeldLock | null; readOnly: LockHolder | null }

function assemble(deps: WorkspaceDeps, { folder, database, lock, readOnly }: Opened): Workspace {
  const { clock, newId, workers, dialogs, desktop } = deps
  const { db, client } = database
  const commands = createCommands({
    db,
    clock,
    readOnly: readOnly !== null,
    onCommit: ({ tables }) => deps.emit('data.changed', { tables }),
  })
  const store = createFileStore(folder, newId)
  const offers = createOffers(newId)
  const files = createFiles({
    db,
    commands,
    store,
    offers,
    clock,
    newId,
    worker: {
      takeIn: (input, options) => workers.run('file.intake', input, options),
      hash: (path) => workers.run('file.hash', { path }),
    },
  })

  return {
    folder,
    db,
    client,
    commands,
    store,
    lock,
    readOnly,
    handlers: {
      ...filesHandlers({ db, files, offers, desktop: { ...dialogs, ...desktop } }),
    },
    async close() {
      await database.close()
      await lock?.release()
    },
  }
}

/** Where a stored file lies and what it is; null when no row names it. */
export async function locateFile(workspace: Workspace, sha256: string) {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null
  const file = await findFile(workspace.db, sha256)
  return file && { path: workspace.store.pathOf(file.id, file.type), type: file.type }
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
