/** Migration folders made up for a test: the history's own tables first, then the given files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationsDir } from './database'

export type MigrationFile = { name: string; sql: string; when?: number }

/** Statements of the real first migration that make the tables of the history. */
export function historyTablesSql(): string {
  const initial = readFileSync(join(migrationsDir, '0000_initial.sql'), 'utf8')
  const statements = initial.split('--> statement-breakpoint')
  return statements.filter((statement) => /`change_(batch|row|state)`/.test(statement)).join('--> statement-breakpoint')
}

/** Writes a folder as `drizzle-kit generate` does and returns its path. */
export function writeMigrations(folder: string, files: MigrationFile[]): string {
  mkdirSync(join(folder, 'meta'), { recursive: true })
  const entries = files.map(({ name, when }, idx) => ({
    idx,
    version: '6',
    when: when ?? 1_700_000_000_000 + idx,
    tag: name,
    breakpoints: true,
  }))
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ version: '7', dialect: 'sqlite', entries }))
  for (const { name, sql } of files) writeFileSync(join(folder, `${name}.sql`), sql)
  return folder
}
