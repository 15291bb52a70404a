/** A fresh database with the real migrations for one test, and what use cases need: clock, ids, commands. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createCommands, type CommandMeta, type Commands } from '../../src/main/database/command'
import type { Client, Db } from '../../src/main/database/db'
import { openDatabase } from '../../src/main/database/open'
import type { TrackingRules } from '../../src/main/database/triggers'
import { minutesGuard } from '../../src/main/minutes/lock'
import { createNewId, type NewId } from '../../src/main/platform/ids'
import { silentLog } from '../../src/main/platform/log'

export const migrationsDir = resolve(import.meta.dirname, '../../resources/migrations')

/** A clock that stands still until it is set or moved. */
export type FakeClock = { now(): number; today(): string; set(ms: number): void; tick(ms: number): void }

/** Starts at 2026-01-15 09:00 WITA. `today` is the date in WITA, eight hours ahead of UTC. */
export function fakeClock(start = Date.UTC(2026, 0, 15, 1, 0)): FakeClock {
  let ms = start
  return {
    now: () => ms,
    today: () => new Date(ms + 8 * 3600_000).toISOString().slice(0, 10),
    set: (value) => void (ms = value),
    tick: (by) => void (ms += by),
  }
}

export type TestDatabase = {
  folder: string
  file: string
  db: Db
  client: Client
  clock: FakeClock
  newId: NewId
  commands: Commands
  /** Tables of each commit, in order. */
  commits: string[][]
  /** Closes and opens the same file again, as a restart does. */
  reopen: () => Promise<void>
  /** Closes and removes the file. */
  dispose: () => Promise<void>
}

export type TestDatabaseOptions = { migrationsDir?: string; rules?: TrackingRules; clock?: FakeClock }

/** Opens a database in a folder of its own. */
export async function openTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-db-'))
  const file = join(folder, 'simpul.db')
  const clock = options.clock ?? fakeClock()
  const open = async () => {
    const database = await openDatabase({
      file,
      migrationsDir: options.migrationsDir ?? migrationsDir,
      log: silentLog,
      clock,
      ...(options.rules && { rules: options.rules }),
    })
    const onCommit = ({ tables }: { tables: string[] }) => void test.commits.push(tables)
    const commands = createCommands({ db: database.db, clock, onCommit, guards: [minutesGuard] })
    return { db: database.db, client: database.client, commands }
  }
  const test: TestDatabase = {
    folder,
    file,
    clock,
    newId: createNewId(() => clock.now()),
    commits: [],
    ...({} as { db: Db; client: Client; commands: Commands }), // set below
    reopen: async () => {
      await test.client.close()
      Object.assign(test, await open())
    },
    dispose: async () => {
      await test.client.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return Object.assign(test, await open())
}

/** A command of the person "Penguji". */
export const testCommand = (label = 'Menguji', command = 'test.run'): CommandMeta => ({
  command,
  label,
  person: { id: null, name: 'Penguji' },
})

/** The person on whose behalf handlers and use cases run in tests. */
export const testActor = { id: null, name: 'Penguji' }
