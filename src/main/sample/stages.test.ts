import { expect, test } from 'vitest'
import { dateOf } from '../../shared/calendar/dates'
import { lawOf } from '../../shared/schemes/laws'
import { makeAgreements } from './agreements'
import { makeTicks } from './checks'
import { samplePlans } from './plan-list'
import { makeStages, sampleOffers } from './stages'

const today = dateOf(2026, 11, 24)
const list = makeAgreements(today)
const made = makeStages(list, today)

test('agreements in process and signed ones have stages of their scheme, in order, none in the future', () => {
  expect(made.size).toBeGreaterThan(30)
  for (const one of list) {
    const stages = made.get(one.key)?.stages ?? []
    const order = lawOf(one.family.scheme).stages.map(({ key }) => key)
    const places = stages.map(({ key }) => order.indexOf(key))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    for (const { enteredOn, doneOn } of stages) {
      expect(enteredOn <= today).toBe(true)
      if (doneOn) expect(doneOn >= enteredOn && doneOn <= today).toBe(true)
    }
    if (one.signedOn && stages.length > 0) expect(stages.at(-1)?.doneOn).toBe(one.signedOn)
  }
  expect(makeStages(list, today)).toEqual(made)
})

test('a clock of the DPRD runs, and two plans with a scheme wait for the answer to their offer', () => {
  const events = [...made.values()].flatMap((one) => one.events.map(({ key }) => key))
  expect(events).toContain('DPRD_REQUESTED')
  for (const { title } of sampleOffers)
    expect(samplePlans.find((plan) => plan.title === title)).toMatchObject({ scheme: 'KSDD_WAJIB', status: 'fixed' })
})

test('what is done has its points ticked but for a few, what runs half of them, each once', () => {
  const ticks = list.flatMap((one, serial) => {
    const stages = made.get(one.key)
    return stages ? makeTicks(one.family.scheme, stages, serial).map((tick) => ({ ...tick, key: one.key })) : []
  })
  expect(ticks.length).toBeGreaterThan(100)
  expect(new Set(ticks.map(({ key, checklistKey, itemKey }) => `${key} ${checklistKey} ${itemKey}`)).size).toBe(
    ticks.length,
  )
  expect(ticks.every(({ on }) => on <= today)).toBe(true)
  const [full, left] = [1, 0].map((serial) => makeTicks('KSDD_WAJIB', done, serial).length)
  expect([full, left]).toEqual([13, 11])
})

const done = {
  stages: [
    { key: 'PERSIAPAN' as const, enteredOn: dateOf(2026, 1, 5), doneOn: dateOf(2026, 2, 5), letterNumber: null },
  ],
  events: [],
  dprdNeeded: null,
}
