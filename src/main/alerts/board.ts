/** All alerts of today, computed when somebody asks and something that matters has changed, and kept until then. */
import { asc, gt, inArray, max, sql } from 'drizzle-orm'
import {
  answerKey,
  createJudge,
  familyOf,
  readRuleText,
  sortAlerts,
  type AlertAnswer,
  type AlertFact,
  type DueAlert,
} from '../../shared/alerts/due'
import { alertRuleKeys, createRuleSet, type AlertRuleKey, type OwnRule, type RuleSet } from '../../shared/alerts/rules'
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import type { Db, Queryable } from '../database/db'
import { alertDecisionRows, alertRules } from '../database/schema/alerts'
import { changeBatch, changeRow } from '../database/schema/changes'
import type { Clock } from '../platform/clock'
import { registerFacts } from './facts'
import { breath, SLICE, type FactSource } from './slices'
import { readWorkFacts } from './work-facts'

/** The alerts of one day, the most pressing first. */
export type Board = { today: CalendarDate; alerts: readonly DueAlert[]; byRule: ReadonlyMap<AlertRuleKey, number> }

export type AlertBoard = {
  /** As of today and of the last change; computed anew when either is another one. */
  current(): Promise<Board>
}

/** Alerts that are computed together, and the tables on which they depend. */
type PartPlan = { watched: readonly string[]; read: (source: FactSource) => AsyncGenerator<AlertFact[]>[] }
type Part = { today: CalendarDate; alerts: readonly DueAlert[] }

const always = ['settings', 'alert_rules', 'alert_decisions']

const register: PartPlan = {
  read: registerFacts,
  watched: [
    ...always,
    'agreements',
    'parties',
    'attachments',
    'plans',
    'stage_records',
    'stage_events',
    'holidays',
    'period_reports',
    'evaluations',
    'teams',
    'regions',
  ],
}

/** By itself, so that a follow-up that is ticked off does not have the whole register looked through. */
const work: PartPlan = { read: (source) => [readWorkFacts(source)], watched: [...always, 'follow_ups', 'meetings'] }

/** One for each opened data folder. Asking costs few look-ups while nothing has changed, also after sleep and at midnight. */
export function createAlertBoard(deps: { db: Db; clock: Clock }): AlertBoard {
  const parts = [createPart(deps, register), createPart(deps, work)] as const
  let known: { parts: readonly [Part, Part]; board: Board } | null = null
  return {
    async current() {
      for (;;) {
        const found = await Promise.all([parts[0].current(), parts[1].current()])
        if (known?.parts[0] === found[0] && known.parts[1] === found[1]) return known.board
        // Midnight may fall between the two.
        if (found[0].today !== found[1].today) continue
        known = { parts: found, board: merge(found) }
        return known.board
      }
    },
  }
}

function merge([first, second]: readonly [Part, Part]): Board {
  const alerts = sortAlerts([...first.alerts, ...second.alerts])
  const byRule = new Map<AlertRuleKey, number>()
  for (const { rule } of alerts) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
  return { today: first.today, alerts, byRule }
}

/** As of today and of the last change; computed anew when either is another one. */
function createPart({ db, clock }: { db: Db; clock: Clock }, plan: PartPlan): { current(): Promise<Part> } {
  let known: { today: CalendarDate; batch: number; part: Promise<Part> } | null = null
  let running: Promise<unknown> = Promise.resolve()
  return {
    async current() {
      // One at a time: while a long one runs, many changes lead to only one more.
      await running
      const today = calendarDate.parse(clock.today())
      const batch = await lastBatch(db)
      if (known?.today === today && known.batch !== batch && !(await touches(db, known.batch, plan.watched))) {
        known = { ...known, batch }
      }
      if (known?.today !== today || known.batch !== batch) {
        known = { today, batch, part: computePart(db, today, plan) }
        running = known.part.catch(() => undefined)
      }
      const { part } = known
      part.catch(() => {
        // The next who asks tries again.
        if (known?.part === part) known = null
      })
      return part
    },
  }
}

async function lastBatch(db: Db): Promise<number> {
  const [row] = await db.select({ id: max(changeBatch.id) }).from(changeBatch)
  return row?.id ?? 0
}

/** Whether a change since `batch` was in a table that matters. */
async function touches(db: Db, batch: number, watched: readonly string[]): Promise<boolean> {
  const [row] = await db
    .select({ id: changeRow.id })
    .from(changeRow)
    .where(sql`${gt(changeRow.batchId, batch)} and ${inArray(changeRow.tableName, [...watched])}`)
    .limit(1)
  return row !== undefined
}

/** Every alert of a part that is due on `today`. */
async function computePart(db: Queryable, today: CalendarDate, plan: PartPlan): Promise<Part> {
  const [rules, answers] = await Promise.all([readRuleSet(db), readAnswers(db)])
  const judge = createJudge(rules, today)
  // Beside each other, since each mostly waits for the database; joined in their own order, which pages rely on.
  const lanes = await Promise.all(
    plan.read({ db, rules, today }).map(async (lane) => {
      const alerts: DueAlert[] = []
      for await (const facts of lane) {
        for (const fact of facts) {
          const answer = answers.size > 0 ? answers.get(answerKey(fact, familyOf(fact), fact.date)) : undefined
          const alert = judge(fact, answer)
          if (alert) alerts.push(alert)
        }
        await breath()
      }
      return alerts
    }),
  )
  return { today, alerts: lanes.flat() }
}

/** The rules in force; an entry for a rule that this version does not know is passed over. */
export async function readRuleSet(db: Queryable): Promise<RuleSet> {
  return createRuleSet(await readOwnRules(db))
}

export async function readOwnRules(db: Queryable): Promise<OwnRule[]> {
  const rows = await db.select().from(alertRules).orderBy(asc(alertRules.id)).limit(1000)
  return rows.flatMap(({ rule, scheme, enabled, days }) => {
    const known = alertRuleKeys.find((key) => key === rule)
    return known ? [{ rule: known, scheme: scheme, enabled, days }] : []
  })
}

/** The last decision about each family and date. */
async function readAnswers(db: Queryable): Promise<Map<string, AlertAnswer>> {
  const answers = new Map<string, AlertAnswer>()
  for (let offset = 0; ; offset += SLICE) {
    const rows = await db
      .select()
      .from(alertDecisionRows)
      .orderBy(asc(alertDecisionRows.decidedAt), asc(alertDecisionRows.id))
      .limit(SLICE)
      .offset(offset)
    for (const { subjectKind: subject, subjectId, rule, dueOn: day, decision, until } of rows) {
      const about = readRuleText(rule)
      const dueOn = day as CalendarDate // checked by the table, as is `until`
      if (!about) continue
      const answer = { ...about, dueOn, decision, until: until as CalendarDate | null }
      answers.set(answerKey({ subject, subjectId }, about.family, dueOn), answer)
    }
    if (rows.length < SLICE) return answers
  }
}
