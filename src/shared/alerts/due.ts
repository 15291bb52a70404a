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

/** What a fact comes to on one day, with the last decision about its family and date. */
type Judge = (fact: AlertFact, answer: AlertAnswer | undefined) => DueAlert | null

/** Where the steps of a rule stand about one date. */
type Standing = Pick<DueAlert, 'step' | 'dueOn'>

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
  return createJudge(rules, today)(fact, answer)
}

/** `dueAlert` for many facts of one day: what rule, scheme and date have in common is worked out once. */
export function createJudge(rules: RuleSet, today: CalendarDate): Judge {
  const known = new Map<AlertRuleKey, Map<Scheme | null, Map<CalendarDate, Standing | null>>>()
  return ({ subject, subjectId, rule, detail, date, scheme }, answer) => {
    const bySchemes = keep(known, rule, () => new Map<Scheme | null, Map<CalendarDate, Standing | null>>())
    const byDates = keep(bySchemes, scheme, () => new Map<CalendarDate, Standing | null>())
    const standing = keep(byDates, date, () => standingOf({ rule, scheme, date }, rules, today))
    if (!standing || (answer && isQuiet(answer, standing.step, today))) return null
    const { step, dueOn } = standing
    const wokeOn = answer?.decision === 'TUNDA' ? answer.until : null
    return { subject, subjectId, rule, detail, date, scheme, step, dueOn, wokeOn }
  }
}

function standingOf(
  { rule, scheme, date }: Pick<AlertFact, 'rule' | 'scheme' | 'date'>,
  rules: RuleSet,
  today: CalendarDate,
): Standing | null {
  const step = newestStep(rules.of(rule, scheme), date, today)
  if (step === null) return null
  const { successor } = builtInRules[rule]
  if (successor && newestStep(rules.of(successor, scheme), date, today) !== null) return null
  return { step, dueOn: stepDay(date, step) }
}

function keep<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
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
  const ranks = new Map(alertRuleKeys.map((rule) => [rule, rankOf(rule) * 2 ** 23 + 2 ** 19]))
  const days = new Map<CalendarDate, number>()
  const keys = new Float64Array(alerts.length)
  for (const [index, { rule, date }] of alerts.entries()) {
    const day = keep(days, date, () => dayNumber(date))
    keys[index] = ((ranks.get(rule) ?? 0) + day) * 2 ** 20 + index
  }
  const sorted: DueAlert[] = []
  for (const key of keys.sort()) {
    const alert = alerts[key % 2 ** 20]
    if (alert) sorted.push(alert)
  }
  return sorted
}
