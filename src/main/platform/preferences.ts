/** What must be known before the database is open: window, colour scheme, folders. One small JSON file, written whole. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { colorSchemes, type ColorScheme } from '../../shared/session/color-schemes'

type Bounds = { x: number; y: number; width: number; height: number }

export type PreferenceValues = {
  bounds: Bounds | null
  maximized: boolean
  /** 1 is 100 %. */
  zoom: number
  colorScheme: ColorScheme
  dataFolder: string | null
  /** Where the last dialog ended. */
  lastFolder: string | null
}

export type Preferences = {
  get(): PreferenceValues
  /** Keeps the change in memory even when the disk refuses it. */
  set(change: Partial<PreferenceValues>): void
}

/** Reads the file; a missing or damaged one gives the defaults. `onFault` hears of a disk that refuses. */
export function openPreferences(file: string, onFault: (error: unknown) => void = () => undefined): Preferences {
  let values = read(file)
  return {
    get: () => values,
    set(change) {
      values = { ...values, ...change }
      try {
        write(file, values)
      } catch (error) {
        onFault(error)
      }
    },
  }
}

function read(file: string): PreferenceValues {
  try {
    return valuesOf(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return valuesOf(null)
  }
}

/** Checked by hand: a library would delay the first window. A value that is not right gives way to its own default. */
function valuesOf(raw: unknown): PreferenceValues {
  const { bounds, maximized, zoom, colorScheme, dataFolder, lastFolder } = fieldsOf(raw)
  return {
    bounds: boundsOf(bounds),
    maximized: maximized === true,
    zoom: typeof zoom === 'number' && zoom >= 0.5 && zoom <= 2 ? zoom : 1,
    colorScheme: colorSchemes.find((known) => known === colorScheme) ?? 'system',
    dataFolder: typeof dataFolder === 'string' ? dataFolder : null,
    lastFolder: typeof lastFolder === 'string' ? lastFolder : null,
  }
}

function boundsOf(raw: unknown): Bounds | null {
  const { x, y, width, height } = fieldsOf(raw)
  const all = [x, y, width, height]
  if (!all.every((value): value is number => Number.isFinite(value))) return null
  const [left = 0, top = 0, wide = 0, high = 0] = all
  return { x: left, y: top, width: wide, height: high }
}

const fieldsOf = (raw: unknown): Record<string, unknown> =>
  typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {}

function write(file: string, values: PreferenceValues): void {
  const temp = `${file}.${process.pid}.tmp`
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(temp, `${JSON.stringify(values, null, 2)}\n`, { flush: true })
    renameSync(temp, file)
  } catch (error) {
    rmSync(temp, { force: true })
    throw error
  }
}
