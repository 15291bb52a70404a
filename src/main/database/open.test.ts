import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fakeClock, migrationsDir, testCommand } from '../../../test/support/database'
import { historyTablesSql, writeMigrations, type MigrationFile } from '../../../test/support/migrations'
import { silentLog, type LogFields } from '../platform/log'
import { createCommands } from './command'
import { Connection } from './driver/connection'
import { APPLICATION_ID, openDatabase, type Database, type OpenOptions } from './open'

let folder: string
let file: string
const opened: Database[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-open-'))
  file = join(folder, 'data', 'simpul.db')
  mkdirSync(join(folder, 'data'))
})
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close().catch(() => undefined)
  rmSync(folder, { recursive: true, force: true })
})

async function open(options: Partial<OpenOptions> = {}): Promise<Database> {
  const database = await openDatabase({ file, migrationsDir, log: silentLog, clock: fakeClock(), ...options })
  opened.push(database)
  return database
}

const script = async (path: string, text: string) => {
  const connection = await Connection.open(path)
  await connection.exec(text)
  await connection.close()
}

describe('opening', () => {
  test('makes a new file that carries our mark, journal and schema version', async () => {
    const { client } = await open({ file: join(folder, 'new', 'folder', 'simpul.db') })
    const pragma = async (name: string) => (await client.exclusive((c) => c.all(`pragma ${name}`)))[0]?.[name]
    expect(await pragma('application_id')).toBe(APPLICATION_ID)
    expect(await pragma('journal_mode')).toBe('wal')
    expect(await pragma('synchronous')).toBe(2)
    expect(await pragma('foreign_keys')).toBe(1)
    // One migration file, one version.
    expect(await pragma('user_version')).toBe(readdirSync(migrationsDir).filter((name) => name.endsWith('.sql')).length)
  })

  test('opens the same file again without writing to it', async () => {
    await (await open()).close()
    const before = readFileSync(file)
    await (await open()).close()
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('refuses a file that is no database', async () => {
    writeFileSync(file, 'Ini surat biasa, bukan basis data. '.repeat(100))
    const before = readFileSync(file)
    await expect(open()).rejects.toMatchObject({ code: 'DATABASE_FOREIGN' })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('refuses a database of another program and leaves it as it is', async () => {
    await script(file, 'create table songs (id integer); insert into songs values (1)')
    const before = readFileSync(file)
    await expect(open()).rejects.toMatchObject({ code: 'DATABASE_FOREIGN' })
    expect(readFileSync(file).equals(before)).toBe(true)
    await script(file, 'pragma application_id = 7')
    await expect(open()).rejects.toMatchObject({ code: 'DATABASE_FOREIGN' })
  })

  test('takes an empty file as new', async () => {
    writeFileSync(file, '')
    await open()
  })

  test('refuses a damaged file', async () => {
    await (await open()).close()
    const bytes = readFileSync(file)
    bytes.fill(0xa5, 4096, 4096 * 6)
    writeFileSync(file, bytes)
    await expect(open()).rejects.toMatchObject({ code: 'DATABASE_CORRUPT' })
  })

  test('refuses a file that was cut off', async () => {
    await (await open()).close()
    writeFileSync(file, readFileSync(file).subarray(0, 4096 * 3))
    await expect(open()).rejects.toMatchObject({ code: 'DATABASE_CORRUPT' })
  })

  test('refuses a folder that cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '')
    const refused = open({ file: join(folder, 'file', 'simpul.db') })
    await expect(refused).rejects.toMatchObject({ code: 'FOLDER_UNWRITABLE', details: { path: join(folder, 'file') } })
  })

  test('keeps everything when the program was killed without closing', async () => {
    const database = await open()
    const commands = createCommands({ db: database.db, clock: fakeClock() })
    await commands.run(testCommand(), (tx) => tx.run(sql`insert into settings (id, value) values ('a', '1')`))
    const copy = join(folder, 'killed.db')
    copyFileSync(file, copy)
    copyFileSync(`${file}-wal`, `${copy}-wal`)
    const again = await open({ file: copy })
    expect(await again.db.all(sql`select value from settings`)).toEqual([{ value: '1' }])
  })

  test('logs slow statements by their text, never by their values', async () => {
    const lines: [string, LogFields | undefined][] = []
    const log = { ...silentLog, info: (...line: [string, LogFields?]) => void lines.push([line[0], line[1]]) }
    const warn = (...line: [string, LogFields?]) => void lines.push([`warn ${line[0]}`, line[1]])
    const { db } = await open({ log: { ...log, warn } })
    await db.all(
      sql`with recursive c(x) as (select 1 union all select x + 1 from c where x < 3e6) select count(*), ${'rahasia'} from c`,
    )
    const slow = lines.filter(([event]) => event.endsWith('database.slow'))
    expect(slow.length).toBeGreaterThanOrEqual(1)
    expect(JSON.stringify(slow)).toMatch(/with recursive/)
    expect(JSON.stringify(slow)).not.toMatch(/rahasia/)
  })
})

describe('reading only', () => {
  test('sees the commits of the program that writes, and cannot write', async () => {
    const writer = await open()
    const reader = await open({ readOnly: true })
    const commands = createCommands({ db: writer.db, clock: fakeClock() })
    await commands.run(testCommand(), (tx) => tx.run(sql`insert into settings (id, value) values ('a', '1')`))
    expect(await reader.db.all(sql`select value from settings`)).toEqual([{ value: '1' }])
    await expect(reader.db.run(sql`delete from drafts`)).rejects.toMatchObject({ cause: { code: 'SQLITE_READONLY' } })
  })

  test('asks for a file that is there', async () => {
    await expect(open({ readOnly: true })).rejects.toMatchObject({ code: 'FILE_MISSING' })
    expect(existsSync(file)).toBe(false)
  })

  test('does not migrate an older schema', async () => {
    const history = { name: '0000_h', sql: historyTablesSql() }
    const older = writeMigrations(join(folder, 'older'), [history])
    await (await open({ migrationsDir: older })).close()
    const newer = writeMigrations(join(folder, 'newer'), [
      history,
      { name: '0001_t', sql: 'create table t (id text primary key)' },
    ])
    await expect(open({ migrationsDir: newer, readOnly: true })).rejects.toMatchObject({ code: 'READ_ONLY' })
  })
})

describe('migrations', () => {
  const rules = { recordOf: {}, untracked: [] }
  const first: MigrationFile[] = [
    { name: '0000_history', sql: '' },
    {
      name: '0001_tables',
      sql: `create table a (id text primary key not null, name text);
        create table b (id text primary key not null, a_id text references a(id) on delete cascade)`,
    },
  ]
  const rebuild = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE \`__new_a\` (\`id\` text PRIMARY KEY NOT NULL, \`name\` text NOT NULL);--> statement-breakpoint
INSERT INTO \`__new_a\`("id", "name") SELECT "id", "name" FROM \`a\`;--> statement-breakpoint
DROP TABLE \`a\`;--> statement-breakpoint
ALTER TABLE \`__new_a\` RENAME TO \`a\`;--> statement-breakpoint
PRAGMA foreign_keys=ON;`

  let count = 0
  const withFiles = (files: MigrationFile[]) => {
    const all = [{ name: '0000_history', sql: historyTablesSql() }, ...files.slice(1)]
    return {
      migrationsDir: writeMigrations(join(folder, `m${count++}`), all),
      rules,
      backupDir: join(folder, 'backups'),
    }
  }
  const fill = async (database: Database) => {
    const commands = createCommands({ db: database.db, clock: fakeClock() })
    await commands.run(testCommand(), async (tx) => {
      await tx.run(sql`insert into a values ('a1', 'satu')`)
      await tx.run(sql`insert into b values ('b1', 'a1'), ('b2', 'a1')`)
    })
    await database.close()
  }
  const b = async (database: Database) =>
    (await database.db.all<{ id: string }>(sql`select id from b`)).map((row) => row.id)

  test('a table rebuild keeps the rows of child tables, and the new table is recorded', async () => {
    await fill(await open(withFiles(first)))
    const database = await open(withFiles([...first, { name: '0002_rebuild', sql: rebuild }]))
    expect(await b(database)).toEqual(['b1', 'b2'])
    const commands = createCommands({ db: database.db, clock: fakeClock() })
    await commands.run(testCommand(), (tx) => tx.run(sql`update a set name = 'dua'`))
    await expect(database.db.run(sql`delete from a`)).rejects.toThrow()
    await expect(
      commands.run(testCommand(), (tx) => tx.run(sql`insert into b values ('b3', 'none')`)),
    ).rejects.toThrow()
  })

  test('a file that came late with an older date is run', async () => {
    await fill(await open(withFiles(first)))
    const late = { name: '0002_late', sql: 'alter table a add column note text', when: 1_600_000_000_000 }
    const database = await open(withFiles([...first, late]))
    expect(await database.db.all(sql`select note from a`)).toEqual([{ note: null }])
  })

  test('a file that damages references is rolled back wholly', async () => {
    await fill(await open(withFiles(first)))
    const bad = {
      name: '0002_bad',
      sql: `create table c (id text primary key);--> statement-breakpoint\ndelete from a`,
    }
    await expect(open(withFiles([...first, bad]))).rejects.toThrow(/foreign key/)
    const database = await open(withFiles(first))
    expect(await b(database)).toEqual(['b1', 'b2'])
    await expect(database.db.all(sql`select * from c`)).rejects.toThrow()
  })

  test('a migration may change rows although no command runs', async () => {
    await fill(await open(withFiles(first)))
    const database = await open(withFiles([...first, { name: '0002_data', sql: `update a set name = upper(name)` }]))
    expect(await database.db.all(sql`select name from a`)).toEqual([{ name: 'SATU' }])
  })

  test('a copy is made before each migration of a file that holds something', async () => {
    await fill(await open(withFiles(first)))
    expect(existsSync(join(folder, 'backups'))).toBe(false)
    await open(withFiles([...first, { name: '0002_x', sql: 'drop table b' }]))
    const [name] = readdirSync(join(folder, 'backups'))
    expect(name).toBe('before-3-2026-01-15T01-00-00-000Z.db')
    expect(statSync(join(folder, 'backups', name ?? '')).size).toBeGreaterThan(0)
    const copy = await open({ ...withFiles(first), file: join(folder, 'backups', name ?? '') })
    expect(await b(copy)).toEqual(['b1', 'b2'])
  })

  test('a file of a newer version is refused and left as it is', async () => {
    await fill(await open(withFiles([...first, { name: '0002_x', sql: 'create table x (id text primary key)' }])))
    const before = readFileSync(file)
    await expect(open(withFiles(first))).rejects.toMatchObject({ code: 'DATABASE_NEWER' })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('a table without a key is refused, since its rows could not be told apart', async () => {
    await expect(open(withFiles([...first, { name: '0002_x', sql: 'create table x (y text)' }]))).rejects.toThrow(
      /primary key/,
    )
  })
})
