/** Rules of plans: which step may follow, what a review needs, which kind of document a plan becomes, what looks alike. */
import type { DocumentKind, Scheme } from '../agreements/enums'
import { isForeign } from '../agreements/enums'
import { compareDates, type CalendarDate } from '../calendar/dates'
import { fieldDate } from '../calendar/words'
import { titleLikeness } from '../search/words'
import { criteriaFor, criterionWords } from './criteria'
import type { Initiative } from './enums'
import type { PlanMove, PlanReview } from './model'
import { planStatusOf, type PlanFacts } from './status'

type Errors = Record<string, string[]>

/** What a step makes of the dates. Later steps are taken away when a plan goes back; errors name the fields of the step. */
export function decideMove(
  facts: PlanFacts,
  move: PlanMove,
  today: CalendarDate,
): { dates: PlanFacts; errors: Errors } {
  return { dates: datesAfter(facts, move), errors: moveErrors(facts, move, today) }
}

const noAgreed = { agreedOn: null, agreedNumber: null }
const noFixed = { fixedOn: null, decreeNumber: null }
const noPostponed = { postponedOn: null, postponedReason: null }

function datesAfter(dates: PlanFacts, move: PlanMove): PlanFacts {
  switch (move.to) {
    case 'proposed':
      return { reviewedOn: null, reviewResult: null, ...noAgreed, ...noFixed, ...noPostponed }
    case 'reviewed':
      return { ...dates, reviewedOn: move.on, ...noAgreed, ...noFixed, ...noPostponed }
    case 'agreed':
      return { ...dates, agreedOn: move.on, agreedNumber: move.number, ...noFixed, ...noPostponed }
    case 'fixed':
      return { ...dates, fixedOn: move.on, decreeNumber: move.number, ...noPostponed }
    case 'postponed':
      return { ...dates, postponedOn: move.on, postponedReason: move.reason }
    case 'resumed':
      return { ...dates, ...noPostponed }
  }
}

function moveErrors(facts: PlanFacts, move: PlanMove, today: CalendarDate): Errors {
  if (move.to === 'resumed') return facts.postponedOn ? {} : { to: ['Rencana ini tidak sedang ditunda.'] }
  if (move.to === 'proposed') return {}
  if (compareDates(move.on, today) > 0) return { on: ['Tanggal ini belum tiba. Isi hari ini atau sebelumnya.'] }
  if (move.to === 'reviewed' || move.to === 'postponed') return {}
  const refused = facts.reviewResult === 'TIDAK_LAYAK'
  if (refused) return { to: ['Hasil telaah TKKSD tidak layak. Perbarui telaah dahulu, atau tunda rencana ini.'] }
  const before = move.to === 'fixed' ? (facts.agreedOn ?? facts.reviewedOn) : facts.reviewedOn
  return before && compareDates(move.on, before) < 0
    ? { on: [`Tanggal ini mendahului langkah sebelumnya. Isi ${fieldDate(before)} atau sesudahnya.`] }
    : {}
}

/** Errors of a review: a result needs its date and a mark for every criterion. Permendagri 22/2020 art. 7, 29 and 31. */
export function checkReview(
  review: PlanReview,
  facts: { initiative: Initiative; agreedOn: CalendarDate | null },
  today: CalendarDate,
): Errors {
  const errors: Errors = {}
  const { reviewedOn, reviewResult } = review
  if (reviewedOn && compareDates(reviewedOn, today) > 0)
    errors['reviewedOn'] = ['Tanggal ini belum tiba. Isi hari ini atau sebelumnya.']
  if (reviewedOn && facts.agreedOn && compareDates(reviewedOn, facts.agreedOn) > 0)
    errors['reviewedOn'] = [`Rencana disepakati ${fieldDate(facts.agreedOn)}. Isi tanggal telaah sebelum itu.`]
  for (const { criterion, mark, note } of review.criteria) {
    if (mark === null && note !== null) errors[`criteria.${criterion}`] = ['Beri nilai, atau kosongkan catatannya.']
  }
  if (reviewResult === null) return errors
  if (!reviewedOn) errors['reviewedOn'] = ['Isi tanggal telaah.']
  const marked = new Set(review.criteria.filter(({ mark }) => mark !== null).map(({ criterion }) => criterion))
  for (const criterion of criteriaFor(facts.initiative)) {
    if (!marked.has(criterion)) errors[`criteria.${criterion}`] = [`Nilai ${criterionWords[criterion].short} dahulu.`]
  }
  return errors
}

/** What to look at in a review that does not keep it from being saved. */
export function reviewWarnings(review: PlanReview, initiative: Initiative): string[] {
  const asked = criteriaFor(initiative)
  const marks = review.criteria.filter(({ criterion }) => asked.includes(criterion))
  const no = marks.filter(({ mark }) => mark === 'TIDAK').map(({ criterion }) => criterionWords[criterion].short)
  const yes = marks.length > 0 && marks.every(({ mark }) => mark === 'YA')
  if (review.reviewResult === 'LAYAK' && no.length > 0)
    return [`Hasilnya layak, padahal belum terpenuhi: ${no.join(', ')}.`]
  return review.reviewResult === 'TIDAK_LAYAK' && yes ? ['Hasilnya tidak layak, padahal semua kriteria terpenuhi.'] : []
}

/** The first document of a scheme. Permendagri 22/2020 art. 9, 32 and 53; Permendagri 25/2020 art. 9. */
export function documentKindFor(scheme: Scheme): DocumentKind {
  if (scheme === 'SINERGI') return 'NOTA_KESEPAKATAN'
  return isForeign(scheme) ? 'MOU' : 'KESEPAKATAN_BERSAMA'
}

export type AlikePlan = { title: string; year: number | null; officeId: string | null }

const enoughInCommon = 0.6

/** Whether two plans may be one and the same: one office, one year, like titles. */
export const isLikePlan = (a: AlikePlan, b: AlikePlan): boolean =>
  a.year === b.year && a.officeId === b.officeId && titleLikeness(a.title, b.title) >= enoughInCommon

/** Why a plan cannot become an agreement now; null when it can. */
export function whyNotAgreement(
  plan: Parameters<typeof planStatusOf>[0] &
    Pick<PlanFacts, 'reviewResult'> & { agreementId: string | null; deletedAt: number | null },
): string | null {
  if (plan.agreementId !== null) return 'Rencana ini sudah menjadi naskah.'
  if (plan.deletedAt !== null) return 'Rencana ini ada di Sampah. Pulihkan dahulu.'
  if (planStatusOf(plan) === 'postponed') return 'Rencana ini ditunda. Lanjutkan dahulu.'
  return plan.reviewResult === 'TIDAK_LAYAK' ? 'Hasil telaah TKKSD tidak layak.' : null
}
