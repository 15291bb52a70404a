/** Reading many rows without holding up the process. */
import { sql, type SQL } from 'drizzle-orm'
import type { RuleSet } from '../../shared/alerts/rules'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { Queryable } from '../database/db'

/** Rows read at once: small enough that turning them into objects is no pause anybody notices. */
export const SLICE = 2500

export type FactSource = { db: Queryable; rules: RuleSet; today: CalendarDate }

/**
 * Reads a query slice by slice; `select` gets the last row of the slice before. The next slice is read while its reader
 * works on this one.
 */
export async function* slices<Row>(
  db: Queryable,
  select: (after: Row | null) => SQL,
): AsyncGenerator<Row[], void, undefined> {
  const read = (after: Row | null): Promise<Row[]> => {
    const rows = db.all<Row>(sql`${select(after)} limit ${SLICE}`)
    // A failure is told when the slice is asked for; a reader who stops early does not ask.
    rows.catch(() => undefined)
    return rows
  }
  let next: Promise<Row[]> | null = read(null)
  while (next) {
    const rows: Row[] = await next
    next = rows.length < SLICE ? null : read(rows.at(-1) ?? null)
    if (rows.length > 0) yield rows
  }
}

/** Lets whatever else waits in the process go first. */
export const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
