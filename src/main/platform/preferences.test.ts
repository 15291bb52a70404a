import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPreferences } from './preferences'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'simpul-prefs-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const file = () => join(folder, 'deep', 'window.json')

test('what was set is there after a restart, and no temporary file stays', () => {
  const bounds = { x: -8, y: 0, width: 900, height: 560 }
  openPreferences(file()).set({ dataFolder: '/data', zoom: 1.5, bounds })
  expect(openPreferences(file()).get()).toMatchObject({ dataFolder: '/data', zoom: 1.5, colorScheme: 'system', bounds })
  expect(readdirSync(join(folder, 'deep'))).toEqual(['window.json'])
})

test('a damaged file gives the defaults, a damaged value only its own default', () => {
  openPreferences(file()).set({ dataFolder: '/data' })
  writeFileSync(file(), '{"zoom":"big","dataFolder":"/data"}')
  expect(openPreferences(file()).get()).toMatchObject({ zoom: 1, dataFolder: '/data' })
  writeFileSync(file(), '{"bounds":{"x":1,"y":2,"width":300},"maximized":"yes","colorScheme":"blue","zoom":9}')
  expect(openPreferences(file()).get()).toMatchObject({
    bounds: null,
    maximized: false,
    colorScheme: 'system',
    zoom: 1,
  })
  writeFileSync(file(), '{"zoo')
  expect(openPreferences(file()).get()).toMatchObject({ zoom: 1, dataFolder: null })
})

test('a disk that refuses is reported, and the value counts for this run', () => {
  writeFileSync(join(folder, 'deep'), 'a file where the folder should be')
  const faults: unknown[] = []
  const preferences = openPreferences(file(), (error) => faults.push(error))
  preferences.set({ zoom: 2 })
  expect(faults).toHaveLength(1)
  expect(preferences.get().zoom).toBe(2)
})
