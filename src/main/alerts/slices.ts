/** Reading many rows without holding up the process. */
import { sql, type SQL } from 'drizzle-orm'
import type { RuleSet } from '../../shared/alerts/rules'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { Queryable } from '../database/db'

/** Rows read at once: small enough that turning them into objects is no pause anybody notices. */
export const SLICE = 2500

export type FactSource = { db: Queryable; rules: RuleSet; today: CalendarDate }

/** Reads a query slice by slice; `select` gets the last row of the slice before. */
export async function* slices<Row>(
  db: Queryable,
  select: (after: Row | null) => SQL,
): AsyncGenerator<Row[], void, undefined> {
  let after: Row | null = null
  for (;;) {
    const rows: Row[] = await db.all<Row>(sql`${select(after)} limit ${SLICE}`)
    if (rows.length > 0) yield rows
    after = rows.at(-1) ?? null
    if (rows.length < SLICE) return
  }
}
