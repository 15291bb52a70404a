/** All alerts of today, computed when somebody asks and something that matters has changed, and kept until then. */
import { asc, gt, inArray, max, sql } from 'drizzle-orm'
import {
  answerKey,
  createJudge,
  familyOf,
  readRuleText,
  sortAlerts,
  type AlertAnswer,
  type DueAlert,
} from '../../shared/alerts/due'
import { alertRuleKeys, createRuleSet, type AlertRuleKey, type OwnRule, type RuleSet } from '../../shared/alerts/rules'
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import type { Db, Queryable } from '../database/db'
import { alertDecisionRows, alertRules } from '../database/schema/alerts'
import { changeBatch, changeRow } from '../database/schema/changes'
import type { Clock } from '../platform/clock'
import { readFacts } from './facts'
import { breath, SLICE } from './slices'

/** The alerts of one day, the most pressing first. */
export type Board = { today: CalendarDate; alerts: readonly DueAlert[]; byRule: ReadonlyMap<AlertRuleKey, number> }

export type AlertBoard = {
  /** As of today and of the last change; computed anew when either is another one. */
  current(): Promise<Board>
}

/** Tables on which alerts depend. */
const watched: string[] = [
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
  'settings',
  'alert_rules',
  'alert_decisions',
]

/** One for each opened data folder. Asking costs two look-ups while nothing has changed, also after sleep and at midnight. */
export function createAlertBoard({ db, clock }: { db: Db; clock: Clock }): AlertBoard {
  let known: { today: CalendarDate; batch: number; board: Promise<Board> } | null = null
  let running: Promise<unknown> = Promise.resolve()
  return {
    async current() {
      // One at a time: while a long one runs, many changes lead to only one more.
      await running
      const today = calendarDate.parse(clock.today())
      const batch = await lastBatch(db)
      if (known?.today === today && known.batch !== batch && !(await touches(db, known.batch))) {
        known = { ...known, batch }
      }
      if (known?.today !== today || known.batch !== batch) {
        known = { today, batch, board: computeBoard(db, today) }
        running = known.board.catch(() => undefined)
      }
      const { board } = known
      board.catch(() => {
        // The next who asks tries again.
        if (known?.board === board) known = null
      })
      return board
    },
  }
}

async function lastBatch(db: Db): Promise<number> {
  const [row] = await db.select({ id: max(changeBatch.id) }).from(changeBatch)
  return row?.id ?? 0
}

/** Whether a change since `batch` was in a table that matters here. */
async function touches(db: Db, batch: number): Promise<boolean> {
  const [row] = await db
    .select({ id: changeRow.id })
    .from(changeRow)
    .where(sql`${gt(changeRow.batchId, batch)} and ${inArray(changeRow.tableName, watched)}`)
    .limit(1)
  return row !== undefined
}

/** Every alert that is due on `today`. */
async function computeBoard(db: Queryable, today: CalendarDate): Promise<Board> {
  const [rules, answers] = await Promise.all([readRuleSet(db), readAnswers(db)])
  const judge = createJudge(rules, today)
  const alerts: DueAlert[] = []
  for await (const facts of readFacts({ db, rules, today })) {
    for (const fact of facts) {
      const answer = answers.size > 0 ? answers.get(answerKey(fact, familyOf(fact), fact.date)) : undefined
      const alert = judge(fact, answer)
      if (alert) alerts.push(alert)
    }
    await breath()
  }
  const byRule = new Map<AlertRuleKey, number>()
  for (const { rule } of alerts) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
  return { today, alerts: sortAlerts(alerts), byRule }
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
