/** Alerts: rules that the unit has changed, decisions that acknowledge alerts, and which were shown. */
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { schemes } from '../../../shared/agreements/enums'
import { alertDecisions, alertSubjects } from '../../../shared/alerts/enums'
import { date, datesCheck, id, moment, oneOf } from './columns'

/** A rule that differs from the built-in one, for one scheme or for all. */
export const alertRules = sqliteTable(
  'alert_rules',
  {
    id: id(),
    /** Key of shared/alerts. */
    rule: text('rule').notNull(),
    /** Null: every scheme. */
    scheme: text('scheme', { enum: schemes }),
    enabled: integer('enabled', { mode: 'boolean' }).notNull(),
    /** JSON array of days before the date, largest first. */
    days: text('days', { mode: 'json' }).$type<number[]>().notNull(),
  },
  (t) => [uniqueIndex('alert_rules_pair').on(t.rule, t.scheme), oneOf('alert_rules_scheme', t.scheme, schemes)],
)

/** What somebody decided about one alert: (subject, rule, computed date). */
export const alertDecisionRows = sqliteTable(
  'alert_decisions',
  {
    id: id(),
    subjectKind: text('subject_kind', { enum: alertSubjects }).notNull(),
    subjectId: text('subject_id').notNull(),
    rule: text('rule').notNull(),
    /** The computed date that the alert is about. */
    dueOn: date('due_on').notNull(),
    decision: text('decision', { enum: alertDecisions }).notNull(),
    /** For TUNDA: the day on which it comes back. */
    until: date('until'),
    reason: text('reason').notNull(),
    personId: text('person_id'),
    personName: text('person_name').notNull(),
    decidedAt: moment('decided_at').notNull(),
  },
  (t) => [
    index('alert_decisions_subject').on(t.subjectKind, t.subjectId, t.rule, t.dueOn),
    oneOf('alert_decisions_kind', t.subjectKind, alertSubjects),
    oneOf('alert_decisions_decision', t.decision, alertDecisions),
    datesCheck('alert_decisions_dates', t.dueOn, t.until),
  ],
)

/** Which alerts were put before somebody once. Outside the history: being shown changes no record. */
export const alertShown = sqliteTable('alert_shown', {
  /** `<subject kind>:<subject id>:<rule>:<due on>` */
  id: id(),
  shownAt: moment('shown_at').notNull(),
})
