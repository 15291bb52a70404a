/** Alerts as they are listed, decided, and set up. */
import { z } from 'zod'
import { schemes } from '../agreements/enums'
import { ReasonTerm } from '../agreements/model'
import { calendarDate } from '../calendar/dates'
import { AgreementId, OfficeId } from '../ids/ids'
import { pageInput, requiredText } from '../lists/page'
import { alertDecisions, alertSubjects } from './enums'
import { alertRuleKeys } from './rules'

/** What names one alert towards main. */
export const AlertName = z.object({
  subject: z.enum(alertSubjects),
  subjectId: z.string().min(1).max(64),
  rule: z.enum(alertRuleKeys),
  detail: z.string().max(100).nullable(),
  date: calendarDate,
})
export type AlertName = z.output<typeof AlertName>

export const AlertRow = AlertName.extend({
  /** The identity of shared/alerts/due. */
  id: z.string(),
  scheme: z.enum(schemes).nullable(),
  /** Days before the date at which it fell due; negative after it. */
  step: z.number().int(),
  dueOn: calendarDate,
  wokeOn: calendarDate.nullable(),
  /** From today to the date; negative once past. */
  daysLeft: z.number().int(),
  /** What it is about: title of the agreement or plan, name of the region. */
  title: z.string(),
  /** Kind, number and partners, or what else tells it apart. */
  note: z.string(),
  /** What the date means: `Berakhir`, `Jawaban DPRD`. */
  dateName: z.string(),
  /** The last evaluation with its recommendation, where there is one. */
  evaluation: z.string().nullable(),
  because: z.array(ReasonTerm),
})
export type AlertRow = z.output<typeof AlertRow>

/** What narrows the list; every given field must hold. */
export const AlertFilter = z.object({
  text: z.string().trim().max(200).optional(),
  rules: z.array(z.enum(alertRuleKeys)).optional(),
  schemes: z.array(z.enum(schemes)).optional(),
  officeId: OfficeId.optional(),
})
export type AlertFilter = z.output<typeof AlertFilter>

export const AlertListInput = AlertFilter.extend(pageInput)
export type AlertListInput = z.output<typeof AlertListInput>

export const AlertDecisionInput = z.object({
  alert: AlertName,
  decision: z.enum(alertDecisions),
  /** For TUNDA: the day on which it comes back. */
  until: calendarDate.nullable().default(null),
  /** For AKHIRI of an agreement: its last day. */
  endsOn: calendarDate.nullable().default(null),
  reason: requiredText('alasan', 1000),
})
export type AlertDecisionInput = z.output<typeof AlertDecisionInput>

/** A decision that was recorded, as the page of its subject shows it. */
export const AlertDecisionView = z.object({
  id: z.string(),
  ruleName: z.string(),
  date: calendarDate,
  step: z.number().int(),
  decision: z.enum(alertDecisions),
  until: calendarDate.nullable(),
  reason: z.string(),
  personName: z.string(),
  decidedAt: z.number(),
})
export type AlertDecisionView = z.output<typeof AlertDecisionView>

export const AlertsOf = z.object({ open: z.array(AlertRow), decisions: z.array(AlertDecisionView) })
export const AlertsOfInput = z.object({ subject: z.literal('agreement'), id: AgreementId })

/** What fell due since somebody last looked. */
export const FreshAlerts = z.object({
  /** Names this set towards `alerts.seen`. */
  set: z.number().int(),
  total: z.number().int(),
  byRule: z.array(z.object({ rule: z.enum(alertRuleKeys), count: z.number().int() })),
  /** The most pressing ones. */
  rows: z.array(AlertRow),
  /** When alerts were shown before; null the first time. */
  since: z.number().nullable(),
})
export type FreshAlerts = z.output<typeof FreshAlerts>

const days = z
  .array(z.number().int().min(0, 'Isi angka 0 atau lebih.').max(1000, 'Isi angka sampai 1.000.'))
  .min(1, 'Isi paling sedikit satu angka.')
  .max(12, 'Isi paling banyak dua belas angka.')

export const AlertRuleLine = z.object({ scheme: z.enum(schemes).nullable(), enabled: z.boolean(), days })
export type AlertRuleLine = z.output<typeof AlertRuleLine>

export const AlertRuleView = z.object({
  rule: z.enum(alertRuleKeys),
  /** One line for every scheme it watches; one without a scheme for what has none. */
  lines: z.array(AlertRuleLine),
  isBuiltIn: z.boolean(),
})
export type AlertRuleView = z.output<typeof AlertRuleView>

export const AlertRuleInput = z.object({
  rule: z.enum(alertRuleKeys),
  /** Null: back to the built-in rule. */
  lines: z.array(AlertRuleLine).max(20).nullable(),
})
export type AlertRuleInput = z.output<typeof AlertRuleInput>
