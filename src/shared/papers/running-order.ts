/** Data of the running order of a meeting. */
import { z } from 'zod'
import { Letterhead, Signature } from './model'
import { OpenItem } from './open-items'

/** Minutes since midnight; null prints no time. */
const clock = z
  .number()
  .int()
  .min(0)
  .max(48 * 60)
  .nullable()

export const RunningOrderRow = z.object({
  from: clock,
  to: clock,
  title: z.string(),
  person: z.string().nullable(),
  office: z.string().nullable().default(null),
})
export type RunningOrderRow = z.output<typeof RunningOrderRow>

export const RunningOrderData = z.object({
  letterhead: Letterhead,
  title: z.string(),
  /** Lines above the table: Hari/tanggal, Tempat, Pembawa acara. */
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  /** "WITA" */
  zoneWord: z.string(),
  /** A new day of a meeting of several days starts with its label. */
  days: z.array(z.object({ label: z.string().nullable().default(null), rows: z.array(RunningOrderRow) })),
  /** Of earlier meetings, for this one to look at. */
  openItems: z.array(OpenItem).default([]),
  notes: z.array(z.string()).default([]),
  signature: Signature.nullable(),
})
export type RunningOrderData = z.output<typeof RunningOrderData>

/** Times of agenda items that follow each other from `start`, in minutes since midnight. */
export function timedRows(
  start: number,
  items: readonly { title: string; minutes: number; speaker: string | null }[],
): RunningOrderRow[] {
  let clockNow = start
  return items.map(({ title, minutes, speaker }) => {
    const from = clockNow
    clockNow += minutes
    return { from, to: minutes > 0 ? clockNow : null, title, person: speaker, office: null }
  })
}
