import { expect, test } from 'vitest'
import { calendarDate } from '../calendar/dates'
import { explainPlan, planStatusOf, type PlanFacts } from './status'

const day = (text: string) => calendarDate.parse(text)
const none: PlanFacts = {
  reviewedOn: null,
  reviewResult: null,
  agreedOn: null,
  agreedNumber: null,
  fixedOn: null,
  decreeNumber: null,
  postponedOn: null,
  postponedReason: null,
}

test.each([
  [{}, 'proposed'],
  [{ reviewedOn: day('2026-02-01') }, 'reviewed'],
  [{ reviewedOn: day('2026-02-01'), agreedOn: day('2026-03-01') }, 'agreed'],
  [{ agreedOn: day('2026-03-01') }, 'agreed'],
  [{ agreedOn: day('2026-03-01'), fixedOn: day('2026-04-01') }, 'fixed'],
  [{ fixedOn: day('2026-04-01'), postponedOn: day('2026-05-01') }, 'postponed'],
] as const)('the latest step decides, and a postponement before all: %o', (facts, status) => {
  expect(planStatusOf({ ...none, ...facts })).toBe(status)
})

test('the reason names every date with what was recorded beside it', () => {
  const facts: PlanFacts = {
    ...none,
    reviewedOn: day('2026-02-01'),
    reviewResult: 'LAYAK',
    agreedOn: day('2026-03-01'),
    agreedNumber: '100/F-3/2026',
  }
  expect(explainPlan(facts)).toEqual({
    status: 'agreed',
    because: [
      { kind: 'field', label: 'Telaah TKKSD', value: '1 Februari 2026', note: 'hasil: layak' },
      { kind: 'field', label: 'Disepakati', value: '1 Maret 2026', note: 'berita acara 100/F-3/2026' },
      { kind: 'field', label: 'Ditetapkan', value: 'belum diisi', note: null },
      { kind: 'result', label: 'Status', value: 'Disepakati', note: 'Tanggal kesepakatan terisi, belum ditetapkan.' },
    ],
  })
})
