import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar/dates'
import { criteriaFor, reviewArticle } from './criteria'
import type { PlanReview } from './model'
import { checkReview, decideMove, documentKindFor, isLikePlan, reviewWarnings, whyNotAgreement } from './rules'
import { planStatusOf, type PlanFacts } from './status'

const day = (text: string) => calendarDate.parse(text)
const today = day('2026-06-15')
const facts = (given: Partial<PlanFacts> = {}): PlanFacts => ({
  reviewedOn: day('2026-02-01'),
  reviewResult: 'LAYAK',
  agreedOn: null,
  agreedNumber: null,
  fixedOn: null,
  decreeNumber: null,
  postponedOn: null,
  postponedReason: null,
  ...given,
})

describe('a step', () => {
  test('writes its date and number', () => {
    const { dates, errors } = decideMove(facts(), { to: 'agreed', on: day('2026-03-01'), number: 'BA 1' }, today)
    expect(errors).toEqual({})
    expect(dates).toMatchObject({ agreedOn: '2026-03-01', agreedNumber: 'BA 1', reviewResult: 'LAYAK' })
  })

  test('back takes away what came after it', () => {
    const fixed = facts({ agreedOn: day('2026-03-01'), fixedOn: day('2026-04-01'), decreeNumber: 'SK 1' })
    const agreed = decideMove(fixed, { to: 'agreed', on: day('2026-03-02'), number: null }, today).dates
    expect(agreed).toMatchObject({ agreedOn: '2026-03-02', fixedOn: null, decreeNumber: null })
    expect(decideMove(fixed, { to: 'proposed' }, today).dates).toEqual({
      ...facts(),
      reviewedOn: null,
      reviewResult: null,
    })
  })

  test('that resumes returns to the step reached before', () => {
    const waiting = facts({ agreedOn: day('2026-03-01'), postponedOn: day('2026-05-01'), postponedReason: 'Anggaran' })
    expect(planStatusOf(decideMove(waiting, { to: 'resumed' }, today).dates)).toBe('agreed')
    expect(decideMove(facts(), { to: 'resumed' }, today).errors).toHaveProperty('to')
  })

  test.each([
    ['in the future', facts(), { to: 'fixed', on: day('2026-06-16'), number: null }, 'on'],
    ['before the step it follows', facts(), { to: 'agreed', on: day('2026-01-31'), number: null }, 'on'],
    [
      'of a plan that was found unfit',
      facts({ reviewResult: 'TIDAK_LAYAK' }),
      { to: 'fixed', on: today, number: null },
      'to',
    ],
  ] as const)('%s is refused', (_what, given, move, field) => {
    expect(decideMove(given, move, today).errors).toHaveProperty(field)
  })
})

describe('a review', () => {
  const review = (given: Partial<PlanReview> = {}): PlanReview => ({
    criteria: criteriaFor('DAERAH').map((criterion) => ({ criterion, mark: 'YA', note: null })),
    reviewedOn: day('2026-02-01'),
    reviewResult: 'LAYAK',
    reviewNote: null,
    ...given,
  })
  const own = { initiative: 'DAERAH', agreedOn: null } as const

  test('asks five criteria of the region and eight of a partner, by their articles', () => {
    expect([criteriaFor('DAERAH').length, criteriaFor('MITRA').length]).toEqual([5, 8])
    expect(reviewArticle({ scheme: 'KSDPK', initiative: 'DAERAH' })).toContain('Pasal 29')
    expect(reviewArticle({ scheme: 'KSDPK', initiative: 'MITRA' })).toContain('Pasal 31')
    expect(reviewArticle({ scheme: 'KSDD_WAJIB', initiative: 'DAERAH' })).toContain('Pasal 7')
  })

  test('with a result needs its date and every mark', () => {
    expect(checkReview(review(), own, today)).toEqual({})
    expect(Object.keys(checkReview(review(), { ...own, initiative: 'MITRA' }, today))).toEqual([
      'criteria.BONAFIDITAS',
      'criteria.PENGALAMAN',
      'criteria.KOMITMEN',
    ])
    expect(Object.keys(checkReview(review({ reviewedOn: null }), own, today))).toEqual(['reviewedOn'])
  })

  test('that is not finished may be kept', () => {
    expect(checkReview(review({ criteria: [], reviewedOn: null, reviewResult: null }), own, today)).toEqual({})
  })

  test('lies neither in the future nor after the agreement', () => {
    expect(checkReview(review({ reviewedOn: day('2026-06-16') }), own, today)).toHaveProperty('reviewedOn')
    expect(checkReview(review(), { ...own, agreedOn: day('2026-01-15') }, today)).toHaveProperty('reviewedOn')
  })

  test('whose result contradicts its marks is pointed out', () => {
    const marks = review().criteria
    const no = [{ ...marks[0]!, mark: 'TIDAK' as const }, ...marks.slice(1)]
    expect(reviewWarnings(review({ criteria: no }), 'DAERAH')[0]).toContain('RPJMD')
    expect(reviewWarnings(review({ reviewResult: 'TIDAK_LAYAK' }), 'DAERAH')).toHaveLength(1)
    expect(reviewWarnings(review(), 'DAERAH')).toEqual([])
  })
})

test('the first document follows from the scheme', () => {
  expect([documentKindFor('SINERGI'), documentKindFor('KSDPL'), documentKindFor('KSDPK')]).toEqual([
    'NOTA_KESEPAKATAN',
    'MOU',
    'KESEPAKATAN_BERSAMA',
  ])
})

test('plans are alike in one office and year with like titles', () => {
  const a = { title: 'Pembangunan rantai dingin di pelabuhan', year: 2026, officeId: 'x' }
  expect(isLikePlan(a, { ...a, title: 'Pembangunan rantai dingin pelabuhan perikanan' })).toBe(true)
  expect(isLikePlan(a, { ...a, year: 2027 })).toBe(false)
  expect(isLikePlan(a, { ...a, officeId: 'y' })).toBe(false)
  expect(isLikePlan(a, { ...a, title: 'Patroli bersama perairan' })).toBe(false)
})

test.each([
  [{ agreementId: 'a' }, 'sudah menjadi naskah'],
  [{ deletedAt: 1 }, 'Sampah'],
  [{ postponedOn: today }, 'ditunda'],
  [{ reviewResult: 'TIDAK_LAYAK' as const }, 'tidak layak'],
])('says why a plan cannot become an agreement: %o', (given, words) => {
  const plan = { ...facts(), agreementId: null, deletedAt: null }
  expect(whyNotAgreement(plan)).toBeNull()
  expect(whyNotAgreement({ ...plan, ...given })).toContain(words)
})
