/** When a step is skipped. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isSource } from '../../scripts/lib/build.mjs'
import { hashEntries, isInstalled, isStamped, readTree, writeStamp } from '../../scripts/lib/stamp.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-stamp-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('hashes', () => {
  test('do not depend on the order, and cannot be confused by moving bytes from one file to the next', () => {
    const [a, b] = [
      { name: 'a', content: '1' },
      { name: 'b', content: '23' },
    ] as const
    expect(hashEntries([a, b])).toBe(hashEntries([b, a]))
    expect(hashEntries([a, b])).not.toBe(
      hashEntries([
        { name: 'a', content: '12' },
        { name: 'b', content: '3' },
      ]),
    )
  })

  test('cover folders and files, and leave tests out', () => {
    mkdirSync(join(folder, 'src', 'x'), { recursive: true })
    for (const name of ['src/x/a.ts', 'src/x/a.test.ts', 'one.json']) writeFileSync(join(folder, name), name)
    const names = readTree(folder, ['src', 'one.json', 'gone'], isSource).map(({ name }) => name)
    expect(names).toEqual(['src/x/a.ts', 'one.json'])
  })
})

test('a stamp holds for its hash only', () => {
  const stamp = join(folder, 'out', '.stamp')
  expect(isStamped(stamp, 'a')).toBe(false)
  writeStamp(stamp, 'a')
  expect(isStamped(stamp, 'a')).toBe(true)
  expect(isStamped(stamp, 'b')).toBe(false)
})

describe('isInstalled', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  }

  test('holds for the tree of the lock file; optional packages of other platforms may be absent', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/a': { integrity: 'x' } } })).toBe(true)
  })

  test.each([
    ['nothing installed, or interrupted', null],
    ['a package missing', { packages: {} }],
    ['another version', { packages: { 'node_modules/a': { integrity: 'y' } } }],
    [
      'a package too many',
      { packages: { 'node_modules/a': { integrity: 'x' }, 'node_modules/c': { version: '1.0.0' } } },
    ],
  ])('does not hold with %s', (_, installed) => {
    expect(isInstalled(lock, installed)).toBe(false)
  })
})
