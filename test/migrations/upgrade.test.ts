import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyChain } from '../../src/main/database/chain'
import { createCommands } from '../../src/main/database/command'
import { openDatabase, type Database } from '../../src/main/database/open'
import { createHistory } from '../../src/main/history/history'
import { silentLog } from '../../src/main/platform/log'
import { fakeClock, migrationsDir, openTestDatabase, testActor } from '../support/database'
import { dumpDatabase, restoreDatabase } from './dump'
import { fillRelease } from './fill'

const releases = join(import.meta.dirname, 'releases')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-upgrade-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (file: string): Promise<Database> =>
  openDatabase({ file, migrationsDir, log: silentLog, clock: fakeClock(), backupDir: join(folder, 'backups') })

/** Rows per table that a dump puts in, history's bookkeeping aside. */
function rowsIn(dump: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [, table] of dump.matchAll(/^insert into "([a-z_]+)"/gm)) {
    if (table !== undefined && !/^(__|change_state)/.test(table)) counts.set(table, (counts.get(table) ?? 0) + 1)
  }
  return counts
}

describe('the database of each release', () => {
  const saved = readdirSync(releases).filter((name) => name.endsWith('.db.sql'))

  test('there is one', () => {
    expect(saved).not.toEqual([])
  })

  test.each(saved)('%s is upgraded with all its rows, references, history and undo', async (name) => {
    const dump = readFileSync(join(releases, name), 'utf8')
    const file = join(folder, 'simpul.db')
    await restoreDatabase(file, dump)
    const { db, close } = await open(file)
    try {
      for (const [table, count] of rowsIn(dump)) {
        expect([table, await db.$count(sql`${sql.identifier(table)}`)]).toEqual([table, count])
      }
      expect(await db.all(sql`pragma foreign_key_check`)).toEqual([])
      expect(await db.all(sql`pragma integrity_check`)).toEqual([{ integrity_check: 'ok' }])
      expect(await verifyChain(db)).toMatchObject({ ok: true })
      const history = createHistory({ db, commands: createCommands({ db, clock: fakeClock() }) })
      expect((await history.redo(testActor)).label).toBe('Mengubah pengaturan')
    } finally {
      await close()
    }
  })
})

test('a dump holds every row: what it makes again gives the same dump', async () => {
  const t = await openTestDatabase()
  try {
    await fillRelease(t)
    const dump = await dumpDatabase(t.file)
    await restoreDatabase(join(folder, 'again.db'), dump)
    const { close } = await open(join(folder, 'again.db'))
    await close()
    expect(await dumpDatabase(join(folder, 'again.db'))).toBe(dump)
    expect(rowsIn(dump).get('agreements')).toBe(3)
  } finally {
    await t.dispose()
  }
})
