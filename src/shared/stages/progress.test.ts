import { expect, test } from 'vitest'
import { calendarDate } from '../calendar/dates'
import { createCalendar } from '../calendar/working-days'
import { assess } from '../deadlines/engine'
import type { DeadlineInput, DeadlineKey } from '../deadlines/model'
import type { EventKey } from '../schemes/keys'
import { clockProgress, deadlineTone } from './progress'

const d = (text: string) => calendarDate.parse(text)
const progress = (
  scheme: DeadlineInput['scheme'],
  key: DeadlineKey,
  given: Partial<Record<EventKey, string>>,
  today: string,
) => {
  const { deadlines } = assess({
    scheme,
    facts: { dprdNeeded: true, initiative: 'DAERAH', level: 'PROVINSI', partnerKinds: [] },
    document: { kind: null, signedOn: null, start: null, end: null, decided: false, endedOn: null },
    chain: [],
    stages: [],
    events: Object.entries(given).map(([eventKey, on]) => ({ eventKey: eventKey as EventKey, happenedOn: d(on) })),
    reports: [],
    evaluations: [],
    calendar: createCalendar(),
    today: d(today),
  })
  const deadline = deadlines.find((one) => one.key === key)
  return deadline && clockProgress(scheme, deadline)
}

test.each([
  ['2026-10-12', { day: 0, of: 45 }],
  ['2026-10-13', { day: 1, of: 45 }],
  ['2026-11-24', { day: 43, of: 45 }],
  ['2026-11-26', { day: 45, of: 45 }],
  ['2026-11-28', { day: 47, of: 45 }],
] as const)('calendar days since the DPRD got the request, on %s', (today, expected) => {
  expect(progress('KSDPK', 'DPRD_STANCE', { DPRD_REQUESTED: '2026-10-12' }, today)).toEqual(expected)
})

test('working days pass over weekends and holidays', () => {
  // 17 August 2026 is a Monday and a holiday.
  expect(progress('KSDPL', 'DPRD_STANCE', { DPRD_REQUESTED: '2026-08-14' }, '2026-08-18')).toEqual({ day: 1, of: 45 })
})

test('an answer stops the count on its day', () => {
  const events = { OFFER_RECEIVED: '2026-05-14', OFFER_ANSWERED: '2026-06-02' }
  expect(progress('KSDD_WAJIB', 'OFFER_ANSWER', events, '2026-11-24')).toEqual({ day: 19, of: 30 })
})

test('terms in years and clocks that wait have no count', () => {
  expect(progress('KSDPL', 'LOI_TERM', { LOI_SIGNED: '2026-05-14' }, '2026-11-24')).toBeNull()
  expect(progress('KSDPL', 'DPRD_STANCE', {}, '2026-11-24')).toBeNull()
})

test('the tone follows the days left', () => {
  expect([null, 31, 30, 8, 7, 0, -3].map(deadlineTone)).toEqual([
    'neutral',
    'progress',
    'attention',
    'attention',
    'urgent',
    'urgent',
    'urgent',
  ])
})
