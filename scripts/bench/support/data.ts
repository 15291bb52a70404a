/** Data folders with many made-up agreements, a first manager without a PIN, and settings of the house. */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sql } from 'drizzle-orm'
import { createCommands, type Commands } from '../../../src/main/database/command'
import { openDatabase, type Database } from '../../../src/main/database/open'
import { systemClock } from '../../../src/main/platform/clock'
import { createNewId } from '../../../src/main/platform/ids'
import { silentLog } from '../../../src/main/platform/log'
import { completeSetup } from '../../../src/main/session/setup'
import { defaultSettings } from '../../../src/shared/settings/defaults'
import { bulkStatements } from '../../../test/support/bulk'
import { cacheFolder } from './work'

const root = resolve(__dirname, '../../..')
const migrationsDir = join(root, 'resources', 'migrations')
export const managerName = 'Wa Ode Contoh'
const actor = { id: null, name: managerName }

/** Opens a database as the application does. */
export const openData = (file: string, readOnly = false): Promise<Database> =>
  openDatabase({ file, migrationsDir, readOnly, log: silentLog, clock: systemClock() })

/** Puts a register of `count` agreements into `dataDir`; a large one is made once per schema and kept in the cache. */
export async function prepareData(dataDir: string, count: number): Promise<string> {
  mkdirSync(dataDir, { recursive: true })
  const target = join(dataDir, 'simpul.db')
  if (count < 10_000) return makeDatabase(target, count)
  mkdirSync(cacheFolder, { recursive: true })
  const name = `register-${count}-${schemaKey()}.db`
  const cached = join(cacheFolder, name)
  if (!existsSync(cached)) {
    for (const old of readdirSync(cacheFolder)) if (/^register-.*[.]db/.test(old)) rmSync(join(cacheFolder, old))
    await makeDatabase(`${cached}.part`, count)
    renameSync(`${cached}.part`, cached)
  }
  copyFileSync(cached, target)
  return target
}

/** Writes to a data folder that no program has open. */
export async function writeData<T>(
  file: string,
  body: (database: Database, commands: Commands) => Promise<T>,
): Promise<T> {
  const database = await openData(file)
  try {
    return await body(database, createCommands({ db: database.db, clock: systemClock() }))
  } finally {
    await database.close()
  }
}

async function makeDatabase(file: string, count: number): Promise<string> {
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
  await writeData(file, async ({ client }, commands) => {
    const { unit, letterhead, paper } = defaultSettings
    await completeSetup(
      { commands, newId: createNewId() },
      {
        unit: { ...unit, autoLockMinutes: null },
        letterhead,
        paper,
        signatory: null,
        person: { name: managerName, role: 'PENGELOLA', post: null, nip: null },
        pin: null,
        sampleData: false,
      },
    )
    await commands.run({ command: 'bench.fill', label: 'Mengisi register', person: actor }, async (tx) => {
      for (const statement of bulkStatements(count, '99')) await tx.run(sql.raw(statement))
    })
    await client.exclusive((connection) => connection.exec('analyze'))
  })
  return file
}

/** Changes with the schema and with what the rows are made of. */
function schemaKey(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(migrationsDir, { recursive: true }).map(String).sort()) {
    if (/[.](sql|json)$/.test(name)) hash.update(name).update(readFileSync(join(migrationsDir, name)))
  }
  hash.update(readFileSync(join(root, 'test', 'support', 'bulk.ts')))
  return hash.digest('hex').slice(0, 16)
}
