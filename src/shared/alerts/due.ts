/** Which alerts are due on a day, and which decisions keep them quiet. */
import type { Scheme } from '../agreements/enums'
import { dayNumber, type CalendarDate } from '../calendar/dates'
import type { AlertDecision, AlertSubject } from './enums'
import { alertRuleKeys, builtInRules, isAboutDate, newestStep, stepDay, type AlertRuleKey, type RuleSet } from './rules'

/** A computed date that a rule watches. */
export type AlertFact = {
  subject: AlertSubject
  subjectId: string
  rule: AlertRuleKey
  /** What of the subject: the clock or the period; null when the subject has only one such date. */
  detail: string | null
  date: CalendarDate
  scheme: Scheme | null
}

/** A decision with what it was about. */
export type AlertAnswer = {
  family: string
  /** The step that stood there when it was decided. */
  step: number
  dueOn: CalendarDate
  decision: AlertDecision
  until: CalendarDate | null
}

export type DueAlert = AlertFact & {
  /** Days before the date of the newest step that is due; negative after it. */
  step: number
  /** The day on which that step fell due. */
  dueOn: CalendarDate
  /** The day a snooze ended, when that is why it stands here. */
  wokeOn: CalendarDate | null
}

/** Rule and detail: the steps of one family about one date fold into the newest. */
export const familyOf = ({ rule, detail }: Pick<AlertFact, 'rule' | 'detail'>): string =>
  detail === null ? rule : `${rule}:${detail}`

/** What a decision stores as its rule: `AGREEMENT_END@30`. */
export const ruleText = (family: string, step: number): string => `${family}@${step}`

/** Family and step of a stored rule; null when it is not one. */
export function readRuleText(text: string): { family: string; step: number } | null {
  const match = /^(.+)@(-?\d+)$/.exec(text)
  return match ? { family: match[1] ?? '', step: Number(match[2]) } : null
}

/** What decisions are looked up by: (subject, family, computed date). A changed date finds none of the old ones. */
export const answerKey = (
  { subject, subjectId }: Pick<AlertFact, 'subject' | 'subjectId'>,
  family: string,
  date: CalendarDate,
): string => `${subject}:${subjectId}:${family}:${date}`

/**
 * Identity of one alert: (subject, rule with its step, computed date), and the day on which it came back from a snooze.
 * What carries the same identity is never shown as new again.
 */
export const alertKey = (alert: DueAlert): string => {
  const back = alert.wokeOn === null ? '' : `:${alert.wokeOn}`
  return `${alert.subject}:${alert.subjectId}:${ruleText(familyOf(alert), alert.step)}:${alert.date}${back}`
}

/**
 * The alert of a fact on `today`, or null. Only the newest due step of a family stands; where the rule that follows is
 * due, only that one. `answer` is the last decision about this family and date:
 *
 * - PERPANJANG, AKHIRI and NEGOSIASI_ULANG settle the family for this date: no later step comes.
 * - TUNDA keeps it quiet until its day; on that day the newest step stands there again.
 * - TIDAK_PERLU settles the step it was about and the steps before; the next step asks again.
 */
export function dueAlert(
  fact: AlertFact,
  rules: RuleSet,
  answer: AlertAnswer | undefined,
  today: CalendarDate,
): DueAlert | null {
  const step = newestStep(rules.of(fact.rule, fact.scheme), fact.date, today)
  if (step === null) return null
  const { successor } = builtInRules[fact.rule]
  if (successor && newestStep(rules.of(successor, fact.scheme), fact.date, today) !== null) return null
  if (answer && isQuiet(answer, step, today)) return null
  const wokeOn = answer?.decision === 'TUNDA' ? answer.until : null
  return { ...fact, step, dueOn: stepDay(fact.date, step), wokeOn }
}

function isQuiet({ decision, step, until }: AlertAnswer, newest: number, today: CalendarDate): boolean {
  switch (decision) {
    case 'PERPANJANG':
    case 'AKHIRI':
    case 'NEGOSIASI_ULANG':
      return true
    case 'TUNDA':
      return until !== null && today < until
    case 'TIDAK_PERLU':
      return newest >= step
  }
}

/** Rules about a date that a decision can still move come first, in one order of dates; the others follow rule by rule. */
const rankOf = (rule: AlertRuleKey): number => (isAboutDate(rule) ? 0 : alertRuleKeys.indexOf(rule))

/** The most pressing first: dates that can still be met, then what is missing; the nearest date first. */
export function sortAlerts(alerts: readonly DueAlert[]): DueAlert[] {
  // As numbers: comparing the texts of 100,000 alerts would hold up the process. Rank, day and place in one number.
  const keys = Float64Array.from(alerts, ({ rule, date }, index) => {
    return (rankOf(rule) * 2 ** 23 + dayNumber(date) + 2 ** 19) * 2 ** 20 + index
  }).sort()
  return Array.from(keys, (key) => alerts[key % 2 ** 20]).filter((alert) => alert !== undefined)
}
