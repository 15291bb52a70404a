/** Which alerts were put before somebody; what was not is new. Outside the history: being shown changes no record. */
import { gt, asc, max } from 'drizzle-orm'
import { alertKey, type DueAlert } from '../../shared/alerts/due'
import type { FreshAlerts } from '../../shared/alerts/model'
import { builtInRules, type AlertRuleKey } from '../../shared/alerts/rules'
import type { Db } from '../database/db'
import { alertShown } from '../database/schema/alerts'
import type { Clock } from '../platform/clock'
import type { Desktop } from '../platform/desktop'
import type { AlertBoard } from './board'
import { rowsOfAlerts } from './queries'
import { breath, SLICE } from './slices'

export type ShownDeps = { db: Db; clock: Clock; board: AlertBoard; desktop: Pick<Desktop, 'notify'> }

/** Rows that the notice lists by name. */
const LISTED = 5

/** A set is kept until the next one, so that only what was really shown counts as shown. */
export function createShown({ db, clock, board, desktop }: ShownDeps) {
  let last: { set: number; alerts: DueAlert[] } = { set: 0, alerts: [] }
  return {
    /** What was never shown as new, on the whole board. */
    async fresh(): Promise<FreshAlerts> {
      const [{ today, alerts }, shown, since] = await Promise.all([board.current(), readShown(db), lastShown(db)])
      const fresh = await neverShown(alerts, shown)
      last = { set: last.set + 1, alerts: fresh }
      return {
        set: last.set,
        total: fresh.length,
        byRule: countByRule(fresh),
        rows: await rowsOfAlerts(db, today, fresh.slice(0, LISTED)),
        since,
      }
    },

    /** Remembers a set as shown and tells the desktop how many of which kind; a set that is not the last one is passed over. */
    async seen(set: number): Promise<{ count: number }> {
      const { alerts } = last
      if (set !== last.set || alerts.length === 0) return { count: 0 }
      last = { set: last.set, alerts: [] }
      const shownAt = clock.now()
      await db.transaction(async (tx) => {
        for (let from = 0; from < alerts.length; from += 400) {
          const rows = alerts.slice(from, from + 400).map((alert) => ({ id: alertKey(alert), shownAt }))
          await tx.insert(alertShown).values(rows).onConflictDoNothing()
        }
      })
      desktop.notify({ title: titleOf(alerts.length), body: bodyOf(alerts) })
      return { count: alerts.length }
    },
  }
}

async function neverShown(alerts: readonly DueAlert[], shown: ReadonlySet<string>): Promise<DueAlert[]> {
  const fresh: DueAlert[] = []
  for (const [index, alert] of alerts.entries()) {
    if (index % SLICE === SLICE - 1) await breath()
    if (!shown.has(alertKey(alert))) fresh.push(alert)
  }
  return fresh
}

async function readShown(db: Db): Promise<Set<string>> {
  const shown = new Set<string>()
  for (let after = ''; ;) {
    const rows = await db
      .select({ id: alertShown.id })
      .from(alertShown)
      .where(gt(alertShown.id, after))
      .orderBy(asc(alertShown.id))
      .limit(SLICE)
    for (const { id } of rows) shown.add(id)
    after = rows.at(-1)?.id ?? ''
    if (rows.length < SLICE) return shown
  }
}

async function lastShown(db: Db): Promise<number | null> {
  const [row] = await db.select({ at: max(alertShown.shownAt) }).from(alertShown)
  return row?.at ?? null
}

function countByRule(alerts: readonly DueAlert[]): { rule: AlertRuleKey; count: number }[] {
  const counts = new Map<AlertRuleKey, number>()
  for (const { rule } of alerts) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].map(([rule, count]) => ({ rule, count }))
}

const titleOf = (count: number): string => `${count.toLocaleString('id-ID')} peringatan baru`

/** Kinds and counts only: whoever passes the screen reads no title. */
const bodyOf = (alerts: readonly DueAlert[]): string =>
  countByRule(alerts)
    .map(({ rule, count }) => `${builtInRules[rule].name}: ${count.toLocaleString('id-ID')}`)
    .join('\n')
