import { expect, test } from 'vitest'
import { addDays, dateOf } from '../calendar/dates'
import { alertKey, dueAlert, readRuleText, ruleText, sortAlerts, type AlertAnswer, type AlertFact } from './due'
import { createRuleSet, furthestStep, newestStep } from './rules'

const rules = createRuleSet()
const end = dateOf(2026, 6, 30)
const fact: AlertFact = {
  subject: 'agreement',
  subjectId: 'a',
  rule: 'AGREEMENT_END',
  detail: null,
  date: end,
  scheme: 'KSDPK',
}
const on = (daysBefore: number) => addDays(end, -daysBefore)
const answer = (decision: AlertAnswer['decision'], step: number, until: AlertAnswer['until'] = null): AlertAnswer => ({
  family: 'AGREEMENT_END',
  step,
  dueOn: end,
  decision,
  until,
})

test.each([
  [91, null],
  [90, 90],
  [61, 90],
  [60, 60],
  [8, 30],
  [7, 7],
  [0, 0],
  [-1, null],
])('%i days before the end the step that stands is %s', (days, step) => {
  expect(dueAlert(fact, rules, undefined, on(days))?.step ?? null).toBe(step)
})

test('abroad it begins 180 days ahead, and the PC may have been off for the first steps', () => {
  const abroad = { ...fact, scheme: 'KSDPL' } as const
  expect(dueAlert(abroad, rules, undefined, on(180))?.step).toBe(180)
  expect(dueAlert(abroad, rules, undefined, on(59))?.step).toBe(60)
})

test('past the end the rule for it takes over, and the end returns when that rule is switched off', () => {
  const past = { ...fact, rule: 'AGREEMENT_PAST' } as const
  expect(dueAlert(past, rules, undefined, on(-1))?.step).toBe(-1)
  const without = createRuleSet([{ rule: 'AGREEMENT_PAST', scheme: null, enabled: false, days: [1] }])
  expect(dueAlert(past, without, undefined, on(-1))).toBeNull()
  expect(dueAlert(fact, without, undefined, on(-20))?.step).toBe(0)
})

test.each(['PERPANJANG', 'AKHIRI', 'NEGOSIASI_ULANG'] as const)(
  '%s settles every later step of the date',
  (decision) => {
    for (const days of [60, 30, 7, 0]) expect(dueAlert(fact, rules, answer(decision, 60), on(days))).toBeNull()
  },
)

test('TIDAK_PERLU settles its step; the next one asks again', () => {
  expect(dueAlert(fact, rules, answer('TIDAK_PERLU', 60), on(31))).toBeNull()
  expect(dueAlert(fact, rules, answer('TIDAK_PERLU', 60), on(30))?.step).toBe(30)
})

test('TUNDA comes back on its day as something new', () => {
  const snoozed = answer('TUNDA', 60, on(40))
  expect(dueAlert(fact, rules, snoozed, on(41))).toBeNull()
  const back = dueAlert(fact, rules, snoozed, on(40))!
  expect(back.wokeOn).toBe(on(40))
  expect(alertKey(back)).not.toBe(alertKey(dueAlert(fact, rules, undefined, on(40))!))
})

test('another date is another alert', () => {
  const moved = { ...fact, date: addDays(end, 365) }
  expect(dueAlert(moved, rules, undefined, on(0))).toBeNull()
  const later = dueAlert(moved, rules, undefined, addDays(end, 365 - 60))!
  expect(alertKey(later)).toBe('agreement:a:AGREEMENT_END@60:2027-06-30')
})

test('an entry for the scheme wins over one for all, and that over the built-in rule', () => {
  const own = createRuleSet([
    { rule: 'AGREEMENT_END', scheme: null, enabled: true, days: [45] },
    { rule: 'AGREEMENT_END', scheme: 'KSDPK', enabled: true, days: [200, 10] },
  ])
  expect(newestStep(own.of('AGREEMENT_END', 'KSDPK'), end, on(150))).toBe(200)
  expect(newestStep(own.of('AGREEMENT_END', 'SINERGI'), end, on(150))).toBeNull()
  expect(newestStep(own.of('AGREEMENT_END', 'SINERGI'), end, on(45))).toBe(45)
  expect(furthestStep(own, 'AGREEMENT_END')).toBe(200)
  const off = createRuleSet([{ rule: 'TEAM_ENDING', scheme: null, enabled: false, days: [90] }])
  expect(furthestStep(off, 'TEAM_ENDING')).toBe(Number.NEGATIVE_INFINITY)
})

test('a missed clock stands one day later; a missing scan after its days', () => {
  const clock = { ...fact, rule: 'STAGE_CLOCK', detail: 'DPRD_ANSWER' } as const
  expect(dueAlert(clock, rules, undefined, on(-1))?.step).toBe(-1)
  const scan = { ...fact, rule: 'MISSING_SCAN' } as const
  expect(dueAlert(scan, rules, undefined, on(-13))).toBeNull()
  expect(dueAlert(scan, rules, undefined, on(-14))?.step).toBe(-14)
})

test('stored rules read back, whatever stands in their detail', () => {
  expect(readRuleText(ruleText('PERIOD_REPORT:2026-1', -1))).toEqual({ family: 'PERIOD_REPORT:2026-1', step: -1 })
  expect(readRuleText('nonsense')).toBeNull()
})

test('dates that can still be met come before what is missing, the nearest first', () => {
  const due = (rule: AlertFact['rule'], date: AlertFact['date']) => ({
    ...fact,
    rule,
    date,
    step: 0,
    dueOn: date,
    wokeOn: null,
  })
  const sorted = sortAlerts([
    due('MISSING_SCAN', dateOf(2001, 1, 1)),
    due('AGREEMENT_END', dateOf(2026, 9, 1)),
    due('STAGE_CLOCK', dateOf(2026, 8, 1)),
    due('AGREEMENT_PAST', dateOf(1965, 8, 1)),
  ])
  expect(sorted.map(({ rule }) => rule)).toEqual(['AGREEMENT_PAST', 'STAGE_CLOCK', 'AGREEMENT_END', 'MISSING_SCAN'])
})
