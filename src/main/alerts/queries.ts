/** Reads of alerts: pages of the board with the words of their subjects, and the decisions of a record. */
import { and, desc, eq, sql, type SQL } from 'drizzle-orm'
import { documentKindWords, schemeWords, type DocumentKind, type Scheme } from '../../shared/agreements/enums'
import { alertKey, readRuleText, type DueAlert } from '../../shared/alerts/due'
import type { AlertSubject } from '../../shared/alerts/enums'
import { AlertDecisionView, AlertRow, type AlertFilter } from '../../shared/alerts/model'
import { dateNameOf, explainAlert } from '../../shared/alerts/reasons'
import { alertRuleKeys, builtInRules } from '../../shared/alerts/rules'
import { calendarDate, daysBetween, type CalendarDate } from '../../shared/calendar/dates'
import { shortDate } from '../../shared/calendar/words'
import { recommendationWords, type Recommendation } from '../../shared/evaluations/enums'
import type { Queryable } from '../database/db'
import { alertDecisionRows } from '../database/schema/alerts'
import type { Board } from './board'
import { workWords, type Words } from './work-words'

/** The alerts of a board that a filter lets through. */
export async function filterAlerts(
  db: Queryable,
  { alerts }: Board,
  filter: AlertFilter,
): Promise<readonly DueAlert[]> {
  const { rules, schemes, officeId, text } = filter
  let found = alerts
  if (rules && rules.length > 0) found = found.filter(({ rule }) => rules.includes(rule))
  if (schemes && schemes.length > 0) found = found.filter(({ scheme }) => scheme !== null && schemes.includes(scheme))
  if (text) {
    const ids = await idsOfText(db, text)
    found = found.filter(({ subjectId }) => ids.has(subjectId))
  }
  if (officeId === undefined) return found
  const rows = await db.all<{
    id: string
  }>(sql`select agreement_id as id from agreement_offices where office_id = ${officeId}
    union select id from plans where office_id = ${officeId}
    union select id from follow_ups where office_id = ${officeId}`)
  const ids = new Set(rows.map(({ id }) => id))
  return found.filter(({ subjectId }) => ids.has(subjectId))
}

/** Records whose name holds every word. */
async function idsOfText(db: Queryable, text: string): Promise<Set<string>> {
  const like = text.split(/\s+/).map((word) => `%${word.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`)
  const holds = (column: SQL) =>
    sql.join(
      like.map((pattern) => sql`${column} like ${pattern} escape '\\'`),
      sql` and `,
    )
  const agreement = sql`(a.title || ' ' || a.partner_text || ' ' || coalesce(a.number_text, ''))`
  const rows = await db.all<{ id: string }>(sql`select a.id from agreements a where ${holds(agreement)}
    union select id from plans where ${holds(sql`title`)} union select id from regions where ${holds(sql`name`)}
    union select id from follow_ups where ${holds(sql`title`)} union select id from meetings where ${holds(sql`title`)}`)
  return new Set(rows.map(({ id }) => id))
}

/** Alerts as lists show them; what has lost its subject since is left out. */
export async function rowsOfAlerts(
  db: Queryable,
  today: CalendarDate,
  alerts: readonly DueAlert[],
): Promise<AlertRow[]> {
  const words = await readWords(db, alerts)
  return alerts.flatMap((alert) => {
    const about = words.get(`${alert.subject}:${alert.subjectId}`)
    if (!about) return []
    return AlertRow.parse({
      ...alert,
      ...about,
      id: alertKey(alert),
      daysLeft: daysBetween(today, alert.date),
      dateName: dateNameOf(alert),
      because: explainAlert(alert, today),
    })
  })
}

async function readWords(db: Queryable, alerts: readonly DueAlert[]): Promise<Map<string, Words>> {
  const idsOf = (kind: AlertSubject) => [
    ...new Set(alerts.flatMap(({ subject, subjectId }) => (subject === kind ? [subjectId] : []))),
  ]
  const [agreementIds, planIds, regionIds] = [idsOf('agreement'), idsOf('plan'), idsOf('region')]
  const words = new Map<string, Words>()
  for (const { id, ...about } of await agreementWords(db, agreementIds)) words.set(`agreement:${id}`, about)
  if (planIds.length > 0) {
    const rows = await db.all<{ id: string; title: string; year: number; scheme: Scheme | null }>(
      sql`select id, title, year, scheme from plans where id in ${planIds}`,
    )
    for (const { id, title, year, scheme } of rows) {
      const note = ['Rencana', String(year), scheme && schemeWords[scheme].short].filter(Boolean).join(' · ')
      words.set(`plan:${id}`, { title, note, evaluation: null })
    }
  }
  if (regionIds.length > 0) {
    const rows = await db.all<{ id: string; name: string; code: string }>(
      sql`select id, name, code from regions where id in ${regionIds}`,
    )
    for (const { id, name, code } of rows)
      words.set(`region:${id}`, { title: name, note: `Daerah · ${code}`, evaluation: null })
  }
  for (const [key, about] of await workWords(db, idsOf('followUp'), idsOf('meeting'))) words.set(key, about)
  return words
}

type StoredAgreement = {
  id: string
  title: string
  kind: DocumentKind
  scheme: Scheme
  number: string | null
  partners: string
  heldOn: string | null
  recommendation: Recommendation | null
}

async function agreementWords(db: Queryable, ids: readonly string[]): Promise<(Words & { id: string })[]> {
  if (ids.length === 0) return []
  const rows = await db.all<StoredAgreement>(sql`select a.id, a.title, a.document_kind as kind, a.scheme,
      a.number_text as number, a.partner_text as partners, e.held_on as heldOn, e.recommendation
    from agreements a left join evaluations e on e.id = (
      select l.id from evaluations l where l.agreement_id = a.id and l.deleted_at is null and l.recommendation is not null
      order by l.held_on desc, l.id desc limit 1)
    where a.id in ${[...ids]}`)
  return rows.map(({ id, title, kind, scheme, number, partners, heldOn, recommendation }) => ({
    id,
    title,
    note: [documentKindWords[kind].short, schemeWords[scheme].short, number, partners].filter(Boolean).join(' · '),
    evaluation:
      heldOn && recommendation
        ? `Evaluasi ${shortDate(calendarDate.parse(heldOn))}: ${recommendationWords[recommendation].toLowerCase()}`
        : null,
  }))
}

/** Decisions about one record, the newest first. */
export async function listDecisions(db: Queryable, subject: AlertSubject, id: string): Promise<AlertDecisionView[]> {
  const rows = await db
    .select()
    .from(alertDecisionRows)
    .where(and(eq(alertDecisionRows.subjectKind, subject), eq(alertDecisionRows.subjectId, id)))
    .orderBy(desc(alertDecisionRows.decidedAt), desc(alertDecisionRows.id))
    .limit(200)
  return rows.map((row) => {
    const { family, step } = readRuleText(row.rule) ?? { family: row.rule, step: 0 }
    const rule = alertRuleKeys.find((key) => family === key || family.startsWith(`${key}:`))
    const ruleName = rule ? builtInRules[rule].name : family
    return AlertDecisionView.parse({ ...row, ruleName, step, date: row.dueOn })
  })
}
