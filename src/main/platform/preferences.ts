/** What must be known before the database is open: window, colour scheme, folders. One small JSON file, written whole. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { colorSchemes } from '../../shared/session/model'

const Bounds = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

const Preferences = z.object({
  bounds: Bounds.nullable().catch(null).default(null),
  maximized: z.boolean().catch(false).default(false),
  /** 1 is 100 %. */
  zoom: z.number().min(0.5).max(2).catch(1).default(1),
  colorScheme: z.enum(colorSchemes).catch('system').default('system'),
  dataFolder: z.string().nullable().catch(null).default(null),
  /** Where the last dialog ended. */
  lastFolder: z.string().nullable().catch(null).default(null),
})
export type PreferenceValues = z.output<typeof Preferences>

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
    return Preferences.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return Preferences.parse({})
  }
}

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
