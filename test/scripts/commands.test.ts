/** Words, counts, queues: the small parts of the scripts. */
import { describe, expect, test } from 'vitest'
import { takeOption } from '../../scripts/lib/arguments.mjs'
import { inParallel } from '../../scripts/lib/checks.mjs'
import { hasDisplay } from '../../scripts/lib/display.mjs'
import { packageArguments } from '../../scripts/lib/package-arguments.mjs'
import { cacheFolder } from '../../scripts/lib/paths.mjs'
import { closingLine, countPlaywright, countVitest, sum } from '../../scripts/lib/results.mjs'

test('an option is found in both spellings, and the rest is kept', () => {
  expect(takeOption(['a', '--out', 'x', 'b'], 'out')).toEqual({ value: 'x', rest: ['a', 'b'] })
  expect(takeOption(['--out=x=y', 'b'], 'out')).toEqual({ value: 'x=y', rest: ['b'] })
  expect(takeOption(['a'], 'out')).toEqual({ value: undefined, rest: ['a'] })
  expect(takeOption(['--out'], 'out').value).toBeUndefined()
})

describe('counts', () => {
  test('a test file that does not load is a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(countVitest({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, testResults })).toEqual({
      passed: 3,
      failed: 2,
      skipped: 2,
    })
  })

  test('flaky is not passed, and a broken file is a failure', () => {
    expect(countPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 5 }, errors: [{}] })).toEqual({
      passed: 4,
      failed: 3,
      skipped: 5,
    })
  })

  test('are added up', () => {
    expect(
      sum([
        { passed: 1, failed: 2, skipped: 0 },
        { passed: 3, failed: 4, skipped: 5 },
      ]),
    ).toEqual({ passed: 4, failed: 6, skipped: 5 })
  })

  test('the closing line names skipped tests when there are some', () => {
    expect(closingLine({ passed: 4, failed: 6, skipped: 0 })).toBe('4 passed, 6 failed')
    expect(closingLine({ passed: 4, failed: 0, skipped: 5 })).toBe('4 passed, 0 failed, 5 skipped')
  })
})

test('jobs run side by side up to the width, and results keep their order', async () => {
  let running = 0
  let most = 0
  const results = await inParallel([30, 10, 20], 2, async (delay) => {
    most = Math.max(most, (running += 1))
    await new Promise((resolve) => setTimeout(resolve, delay))
    running -= 1
    return delay * 2
  })
  expect(results).toEqual([60, 20, 40])
  expect(most).toBe(2)
})

test('the cache is the one of the person and the platform', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, 'linux', '/h')).toMatch(/^.c.simpul$/)
  expect(cacheFolder({}, 'linux', '/h')).toMatch(/\.cache.simpul$/)
  expect(cacheFolder({ LOCALAPPDATA: 'L' }, 'win32', 'H')).toMatch(/^L.simpul.cache$/)
})

test('only Linux can lack a display', () => {
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect(hasDisplay({}, 'win32')).toBe(true)
})

test('packaging takes the runtime that is there', () => {
  expect(packageArguments('linux', { dist: '/d', version: '33.2.1' })).toEqual([
    '--linux',
    'dir',
    '--publish',
    'never',
    '-c.electronDist=/d',
    '-c.electronVersion=33.2.1',
  ])
  expect(packageArguments('win32', { dist: 'd' }, ['--dir'])).toEqual([
    '--win',
    '--x64',
    '--publish',
    'never',
    '-c.electronDist=d',
    '--dir',
  ])
})
