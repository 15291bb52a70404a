/** Where a measurement keeps its data, and how it reports; `npm run bench` lends both folders. */
import { appendFileSync, mkdirSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'

/** Removed when the run ends. */
export const workFolder = process.env['SIMPUL_BENCH_WORK'] ?? join(tmpdir(), `simpul-bench-${process.pid}`)
/** Kept between runs. */
export const cacheFolder = process.env['SIMPUL_BENCH_CACHE'] ?? workFolder

/** A fresh folder of a measurement. */
export function benchFolder(name: string): string {
  const folder = join(workFolder, name)
  mkdirSync(folder, { recursive: true })
  return folder
}

export type Limit = { bound: 'most' | 'least'; what: string; limit: number; met: boolean }

export const atMost = (what: string, is: number, limit: number): Limit => ({
  bound: 'most',
  what,
  limit,
  met: is <= limit,
})
export const atLeast = (what: string, is: number, limit: number): Limit => ({
  bound: 'least',
  what,
  limit,
  met: is >= limit,
})

export type Result = {
  measure: string
  unit: 'ms' | 'MB/s' | 'MB'
  value: number
  /** What it is compared with in the same run. */
  against?: { what: string; value: number }
  /** Value by baseline. */
  ratio?: number
  goals: Limit[]
  /** How it was measured, and what it leaves out. */
  note?: string
  samples?: Record<string, number[]>
}

/** Adds a line to the results of this run. */
export function report(result: Result): void {
  mkdirSync(workFolder, { recursive: true })
  const load = loadavg().map((value) => Math.round(value * 10) / 10)
  appendFileSync(join(workFolder, 'results.ndjson'), `${JSON.stringify({ ...result, load })}\n`)
}
