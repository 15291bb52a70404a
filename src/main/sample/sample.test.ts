import { expect, test } from 'vitest'
import { schemes } from '../../shared/agreements/enums'
import { dateOf, weekday } from '../../shared/calendar/dates'
import { makeAgreements } from './agreements'
import { planStatuses } from '../../shared/plans/status'
import { makeMeetings } from './meetings'
import { samplePlans } from './plan-list'

const today = dateOf(2026, 11, 24)

test('about 150 agreements over all schemes, the same each time', () => {
  const list = makeAgreements(today)
  expect(list.length).toBeGreaterThanOrEqual(140)
  expect(list.length).toBeLessThanOrEqual(170)
  expect(new Set(list.map((one) => one.family.scheme))).toEqual(new Set(schemes))
  expect(new Set(list.map((one) => one.key)).size).toBe(list.length)
  expect(makeAgreements(today)).toEqual(list)
})

test('every parent is part of the data and no agreement hangs below itself', () => {
  const list = makeAgreements(today)
  const byKey = new Map(list.map((one) => [one.key, one]))
  for (const one of list) {
    const seen = new Set<string>()
    for (let at = one; at.parent; at = byKey.get(at.parent.key)!) {
      expect(seen.has(at.key)).toBe(false)
      seen.add(at.key)
      expect(byKey.has(at.parent.key)).toBe(true)
    }
  }
})

test('invented numbers carry their mark, and foreign rows say that they are fictional', () => {
  for (const one of makeAgreements(today)) {
    for (const number of one.numbers) if (number !== null) expect(number).toContain('F-')
    if (one.family.scheme.startsWith('KSDPL') || one.family.scheme.startsWith('KSDLL'))
      expect(one.title).toContain('(contoh fiktif)')
  }
})

test('about 40 meetings on working days', () => {
  const list = makeMeetings(today)
  expect(list.length).toBeGreaterThanOrEqual(36)
  expect(list.length).toBeLessThanOrEqual(46)
  for (const meeting of list) expect([0, 6]).not.toContain(weekday(meeting.on))
  expect(makeMeetings(today)).toEqual(list)
})

test('about 25 plans in every status, one of which became an agreement', () => {
  expect(samplePlans).toHaveLength(25)
  expect(new Set(samplePlans.map(({ status }) => status))).toEqual(new Set(planStatuses))
  expect(samplePlans.filter(({ becomes }) => becomes)).toHaveLength(1)
})
