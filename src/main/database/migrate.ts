/** Runs drizzle-kit's migration folder; each file wholly or not at all, with child rows kept in table rebuilds. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator'
import { AppError } from '../../shared/ipc/errors'
import type { Clock } from '../platform/clock'
import type { Client } from './db'
import type { Connection } from './driver/connection'
import { syncSearchIndex } from './search-index'
import { dropTriggers, syncTriggers, trackingRules, type TrackingRules } from './triggers'

export type MigrationPlan = {
  /** In the order of the folder; a file that came late is here as well, since applied files are known by their hash. */
  pending: MigrationMeta[]
  /** Files applied so far. */
  applied: number
}

const TABLE = '__migrations'

/** Compares the folder with the file. Throws DATABASE_NEWER for a file that has migrations this program does not know. */
export async function planMigrations(connection: Connection, migrationsDir: string): Promise<MigrationPlan> {
  const known = readMigrationFiles({ migrationsFolder: migrationsDir })
  const [table] = await connection.all('select 1 from sqlite_master where name = ?', [TABLE])
  const rows = table ? await connection.all(`select hash from ${TABLE}`) : []
  const applied = new Set(rows.map((row) => row['hash'] as string))
  const hashes = new Set(known.map((migration) => migration.hash))
  if ([...applied].some((hash) => !hashes.has(hash))) {
    throw new AppError(
      'DATABASE_NEWER',
      'Data ini dibuat oleh Simpul versi yang lebih baru. Pasang versi terbaru, lalu buka lagi. Data tidak diubah.',
    )
  }
  return { pending: known.filter((migration) => !applied.has(migration.hash)), applied: applied.size }
}

export type MigrateOptions = { migrationsDir: string; clock: Clock; backupDir?: string; rules?: TrackingRules }

/** Brings the file to the newest schema, after a backup if it holds anything. Returns how many files were run. */
export async function migrate(client: Client, options: MigrateOptions): Promise<number> {
  const plan = await client.exclusive((connection) => planMigrations(connection, options.migrationsDir))
  const rules = options.rules ?? trackingRules
  if (plan.pending.length > 0 && plan.applied > 0) await backupBefore(client, plan, options)
  await client.exclusive(async (connection) => {
    if (plan.pending.length > 0) await applyAll(connection, plan, options.clock)
    await inTransaction(connection, 'immediate', async () => {
      await syncTriggers(connection, rules)
      await syncSearchIndex(connection)
    })
  })
  return plan.pending.length
}

async function backupBefore(client: Client, plan: MigrationPlan, options: MigrateOptions): Promise<void> {
  if (options.backupDir === undefined) return
  await mkdir(options.backupDir, { recursive: true })
  const time = new Date(options.clock.now()).toISOString().replaceAll(/[:.]/g, '-')
  await client.backup(join(options.backupDir, `before-${plan.applied + plan.pending.length}-${time}.db`))
}

async function applyAll(connection: Connection, plan: MigrationPlan, clock: Clock): Promise<void> {
  const [row] = await connection.all('pragma foreign_keys')
  // Foreign keys must be off outside the transaction: SQLite ignores the pragma inside one, and the DROP TABLE of a
  // table rebuild would then delete the rows of child tables by cascade.
  await connection.exec('pragma foreign_keys = OFF')
  try {
    let version = plan.applied
    for (const migration of plan.pending) {
      await inTransaction(connection, 'exclusive', () => applyOne(connection, migration, ++version, clock.now()))
    }
  } finally {
    if (row?.['foreign_keys']) await connection.exec('pragma foreign_keys = ON')
  }
}

async function applyOne(connection: Connection, migration: MigrationMeta, version: number, now: number): Promise<void> {
  await connection.exec(
    `create table if not exists ${TABLE} (hash text primary key not null, applied_at integer not null)`,
  )
  await dropTriggers(connection)
  for (const statement of migration.sql) await connection.exec(statement)
  await connection.run(`insert into ${TABLE} (hash, applied_at) values (?, ?)`, [migration.hash, now])
  await connection.exec(`pragma user_version = ${version}`)
  const violations = await connection.all('pragma foreign_key_check')
  if (violations.length > 0) {
    throw new Error(
      `Migration ${version} breaks ${violations.length} foreign key(s), first in ${String(violations[0]?.['table'])}`,
    )
  }
}

async function inTransaction(connection: Connection, behavior: string, body: () => Promise<void>): Promise<void> {
  await connection.run(`begin ${behavior}`)
  try {
    await body()
    await connection.run('commit')
  } catch (error) {
    await connection.run('rollback').catch(() => undefined) // SQLite may have rolled back already
    throw error
  }
}
