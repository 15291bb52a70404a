/** Opens the application's database: checks that it is ours and whole, migrates it, and watches slow statements. */
import { access, constants, mkdir, open as openFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppError } from '../../shared/ipc/errors'
import type { Clock } from '../platform/clock'
import type { Log } from '../platform/log'
import type { Client, Db } from './db'
import { SqliteClient } from './driver/client'
import { Connection } from './driver/connection'
import { drizzle } from './driver/drizzle'
import { databaseError } from './errors'
import { migrate, planMigrations } from './migrate'
import type { TrackingRules } from './triggers'

/** "SMPL" as a number: how a Simpul database is told from any other SQLite file. */
export const APPLICATION_ID = 0x534d504c

/** A file up to this size is checked at each start (about 10 ms per MB). */
const CHECK_ALWAYS_BYTES = 4 * 1024 * 1024
/** A larger one is checked only when it was not closed properly; beyond this, reads that fail report the damage. */
const CHECK_UNCLEAN_BYTES = 64 * 1024 * 1024

/** 20 MB for each connection: the index that counts a register of 100,000 fits, which halves the time of its lists. */
const CACHE = 'cache_size = -20000'

export type OpenOptions = {
  file: string
  /** Folder made by `drizzle-kit generate`. */
  migrationsDir: string
  log: Log
  clock: Clock
  /** For a second program on the same folder: reads only, migrates nothing. */
  readOnly?: boolean
  /** Where a copy goes before each migration. */
  backupDir?: string
  /** Tests with tables of their own. */
  rules?: TrackingRules
}

export type Database = { db: Db; client: Client; readOnly: boolean; close: () => Promise<void> }

/**
 * Opens or creates the database. Throws AppError: DATABASE_FOREIGN, DATABASE_NEWER, DATABASE_CORRUPT, FOLDER_UNWRITABLE,
 * FILE_MISSING (read-only opening of nothing), READ_ONLY (read-only opening of an older schema).
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  try {
    return options.readOnly ? await openReadOnly(options) : await openWritable(options)
  } catch (error) {
    throw databaseError(error) ?? error
  }
}

async function openWritable(options: OpenOptions): Promise<Database> {
  await requireWritableFolder(dirname(options.file))
  const isNew = !(await inspect(options.file, false))
  const client = await SqliteClient.open(options.file, {
    synchronous: 'FULL',
    // Delete triggers then also see the rows that INSERT OR REPLACE removes.
    pragmas: ['recursive_triggers = ON', CACHE],
    onStatement: slowStatements(options.log),
  })
  try {
    if (isNew) await client.exclusive((connection) => connection.exec(`pragma application_id = ${APPLICATION_ID}`))
    const count = await migrate(client, options)
    if (count > 0) options.log.info('database.migrated', { files: count })
    return { db: drizzle(client), client, readOnly: false, close: () => client.close() }
  } catch (error) {
    await client.close().catch(() => undefined)
    throw error
  }
}

async function openReadOnly(options: OpenOptions): Promise<Database> {
  if (!(await inspect(options.file, true))) {
    throw new AppError('FILE_MISSING', `Basis data tidak ada di ${options.file}.`, { path: options.file })
  }
  const client = await SqliteClient.open(options.file, {
    readOnly: true,
    pragmas: [CACHE],
    onStatement: slowStatements(options.log),
  })
  try {
    const plan = await client.exclusive((connection) => planMigrations(connection, options.migrationsDir))
    if (plan.pending.length > 0) {
      throw new AppError(
        'READ_ONLY',
        'Data masih memakai susunan versi lama. Tutup Simpul di komputer yang sedang memakainya, lalu buka lagi di sini.',
      )
    }
    return { db: drizzle(client), client, readOnly: true, close: () => client.close() }
  } catch (error) {
    await client.close().catch(() => undefined)
    throw error
  }
}

async function requireWritableFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK | constants.X_OK)
  } catch {
    throw unwritable(folder)
  }
}

function unwritable(path: string): AppError {
  return new AppError(
    'FOLDER_UNWRITABLE',
    `Simpul tidak dapat menulis di ${path}. Pilih folder lain atau minta izin tulis pada folder itu.`,
    { path },
  )
}

/** Looks at the file without changing it. False if it does not exist or holds nothing yet. */
async function inspect(file: string, readOnly: boolean): Promise<boolean> {
  const size = await sizeOf(file)
  if (size === 0) return false
  if (!(await hasSqliteHeader(file))) throw foreign(file)
  if (!readOnly) await access(file, constants.W_OK).catch(() => Promise.reject(unwritable(file)))
  const unclean = (await sizeOf(`${file}-wal`)) > 0
  const connection = await Connection.open(file, { readOnly, pragmas: ['busy_timeout = 5000'] })
  try {
    const [id] = await connection.all('pragma application_id')
    const [tables] = await connection.all('select count(*) as count from sqlite_master')
    if (Number(id?.['application_id']) !== APPLICATION_ID) {
      if (Number(id?.['application_id']) === 0 && Number(tables?.['count']) === 0) return false
      throw foreign(file)
    }
    if (size <= CHECK_ALWAYS_BYTES || (unclean && size <= CHECK_UNCLEAN_BYTES)) await quickCheck(connection)
    return true
  } finally {
    await connection.close().catch(() => undefined)
  }
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    (found) => found.size,
    () => 0,
  )
}

async function hasSqliteHeader(file: string): Promise<boolean> {
  const handle = await openFile(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0)
    return buffer.subarray(0, bytesRead).toString('latin1') === 'SQLite format 3\0'
  } finally {
    await handle.close()
  }
}

function foreign(file: string): AppError {
  return new AppError(
    'DATABASE_FOREIGN',
    `${file} bukan basis data Simpul, atau isinya rusak sejak awal berkas. Pilih folder lain atau pulihkan dari cadangan. Berkas itu tidak diubah.`,
    { path: file },
  )
}

async function quickCheck(connection: Connection): Promise<void> {
  const [row] = await connection.all('pragma quick_check(1)')
  if (row?.['quick_check'] !== 'ok') {
    // databaseError() turns it into the sentence for every damaged file.
    throw Object.assign(new Error(`quick_check: ${String(row?.['quick_check'])}`), { code: 'SQLITE_CORRUPT' })
  }
}

/** Slow statements are logged from the first day, by their text only: values could be personal. */
function slowStatements(log: Log): (sql: string, ms: number) => void {
  return (sql, ms) => {
    if (ms <= 50) return
    const fields = { ms: Math.round(ms), sql: sql.replaceAll(/\s+/g, ' ').slice(0, 300) }
    if (ms > 200) log.warn('database.slow', fields)
    else log.info('database.slow', fields)
  }
}
