import { expect, test } from 'vitest'
import { dateOf } from '../../shared/calendar/dates'
import { lawOf } from '../../shared/schemes/laws'
import { makeAgreements } from './agreements'
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
