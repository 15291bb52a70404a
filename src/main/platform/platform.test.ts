import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dateIn } from './clock'
import { createNewId } from './ids'
import { createFileLog, formatLine } from './log'

test('the day begins at midnight in WITA, eight hours before UTC', () => {
  expect(dateIn('Asia/Makassar', Date.UTC(2026, 0, 31, 15, 59))).toBe('2026-01-31')
  expect(dateIn('Asia/Makassar', Date.UTC(2026, 0, 31, 16, 0))).toBe('2026-02-01')
})

test('ids are UUIDv7 and ascend within a millisecond and when the clock goes back', () => {
  let ms = 1_700_000_000_000
  const newId = createNewId(() => ms)
  const ids = Array.from({ length: 10_000 }, () => newId())
  ms -= 60_000
  ids.push(newId())
  expect(ids[0]).toMatch(/^018bcfe5-6800-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

test('the log writes one line per event into its file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-log-'))
  const file = join(folder, 'simpul.log')
  createFileLog({ file }).warn('database.slow', { ms: 81, sql: 'select "x"', other: undefined })
  expect(readFileSync(file, 'utf8')).toContain('database.slow ms=81 sql="select \\"x\\""')
  rmSync(folder, { recursive: true, force: true })
})

test('a line without fields is the event alone', () => {
  expect(formatLine('app.start')).toBe('app.start')
})
