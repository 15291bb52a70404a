import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dateOf, daysBetween, type CalendarDate } from '../calendar/dates'
import { alertKey, answerKey, dueAlert, familyOf, type AlertAnswer, type AlertFact, type DueAlert } from './due'
import { alertDecisions, type AlertDecision } from './enums'
import { createRuleSet } from './rules'

const rules = createRuleSet()
const first = dateOf(2026, 1, 1)
const families = ['AGREEMENT_END', 'AGREEMENT_PAST'] as const
const settling: readonly AlertDecision[] = ['PERPANJANG', 'AKHIRI', 'NEGOSIASI_ULANG']

/** What somebody does at one start of the program; `off` days later comes the next one. */
const start = fc.record({
  off: fc.integer({ min: 1, max: 60 }),
  moved: fc.option(fc.integer({ min: -40, max: 400 }), { nil: null, freq: 8 }),
  decided: fc.option(
    fc.record({ decision: fc.constantFrom(...alertDecisions), snooze: fc.integer({ min: 1, max: 90 }) }),
    { nil: null, freq: 2 },
  ),
})
const calendars = fc.record({
  end: fc.integer({ min: -100, max: 500 }),
  abroad: fc.boolean(),
  starts: fc.array(start, { minLength: 2, maxLength: 20 }),
})

/** Decisions about one (family, date), the newest last, with the day on which each was taken. */
type Taken = { on: number; step: number; decision: AlertDecision; until: number | null }

/**
 * What must stand on a day, worked out from the words of the rule alone and day by day in plain numbers: walks the days
 * up to `today`, lays a step down on its day, and takes it away by the decisions of the days on which they were taken.
 */
function oracle(end: number, abroad: boolean, today: number, taken: readonly Taken[], family: string): number | null {
  const before = abroad ? [180, 90, 60, 30, 7, 0] : [90, 60, 30, 7, 0]
  if (family === 'AGREEMENT_END' && today > end) return null
  const steps = family === 'AGREEMENT_END' ? before : [-1]
  let standing: number | null = null
  let settled = false
  let asleepUntil: number | null = null
  let dismissed = Number.POSITIVE_INFINITY
  for (let day = Math.min(today, end - 181); day <= today; day++) {
    for (const step of steps) if (end - day === step) standing = step
    for (const one of taken.filter(({ on }) => on === day)) {
      settled = settling.includes(one.decision)
      asleepUntil = one.decision === 'TUNDA' ? one.until : null
      dismissed = one.decision === 'TIDAK_PERLU' ? one.step : Number.POSITIVE_INFINITY
    }
  }
  if (standing === null || settled || (asleepUntil !== null && today < asleepUntil)) return null
  return standing >= dismissed ? null : standing
}

test('10,000 calendars with the PC off, moved dates and decisions: none is lost, none is new twice', () => {
  fc.assert(
    fc.property(calendars, ({ end: firstEnd, abroad, starts }) => {
      const scheme = abroad ? 'KSDPL' : 'KSDPK'
      const answers = new Map<string, AlertAnswer>()
      const taken = new Map<string, Taken[]>()
      const shown = new Set<string>()
      const shownAs = new Map<string, number>()
      let end = firstEnd
      let day = 0
      for (const { off, moved, decided } of starts) {
        day += off
        const today = addDays(first, day)
        if (moved !== null) end = day + moved
        const date = addDays(first, end)
        const standing: DueAlert[] = []
        for (const rule of families) {
          const fact: AlertFact = { subject: 'agreement', subjectId: 'a', rule, detail: null, date, scheme }
          if (rule === 'AGREEMENT_PAST' && end >= day) continue
          const key = answerKey(fact, familyOf(fact), date)
          const alert = dueAlert(fact, rules, answers.get(key), today)
          expect(alert?.step ?? null).toBe(oracle(end, abroad, day, taken.get(key) ?? [], rule))
          if (alert) standing.push(alert)
        }
        expect(standing.length).toBeLessThan(2)
        for (const alert of standing) {
          expect(alert.dueOn <= today).toBe(true)
          // Once for a step of a date, and once more for each snooze that ended.
          const once = `${alert.rule} ${alert.step} ${alert.date} ${alert.wokeOn ?? ''}`
          if (!shown.has(alertKey(alert))) {
            shownAs.set(once, (shownAs.get(once) ?? 0) + 1)
            shown.add(alertKey(alert))
          }
          expect(shownAs.get(once)).toBe(1)
          if (decided) decide(alert, decided, { today, day, answers, taken })
        }
      }
    }),
    { numRuns: 10_000, seed: 20261124 },
  )
}, 60_000)

type Records = { today: CalendarDate; day: number; answers: Map<string, AlertAnswer>; taken: Map<string, Taken[]> }

function decide(
  alert: DueAlert,
  { decision, snooze }: { decision: AlertDecision; snooze: number },
  { today, day, answers, taken }: Records,
): void {
  const key = answerKey(alert, familyOf(alert), alert.date)
  const until = decision === 'TUNDA' ? addDays(today, snooze) : null
  answers.set(key, { family: familyOf(alert), step: alert.step, dueOn: alert.date, decision, until })
  const numbers = { on: day, step: alert.step, decision, until: until && daysBetween(first, until) }
  taken.set(key, [...(taken.get(key) ?? []), numbers])
}
