/** The status of a plan, computed from its dates, with the sum that explains it. */
import type { ReasonTerm } from '../agreements/model'
import type { CalendarDate } from '../calendar/dates'
import { plainDate } from '../calendar/words'
import { statuses } from '../status/statuses'
import { reviewResultWords, type ReviewResult } from './enums'

export const planStatuses = ['proposed', 'reviewed', 'agreed', 'fixed', 'postponed'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** The dates of a plan; each says that a step was taken on that day. */
export type PlanFacts = {
  reviewedOn: CalendarDate | null
  reviewResult: ReviewResult | null
  agreedOn: CalendarDate | null
  agreedNumber: string | null
  fixedOn: CalendarDate | null
  decreeNumber: string | null
  postponedOn: CalendarDate | null
  postponedReason: string | null
}

export type PlanStatusView = { status: PlanStatus; because: ReasonTerm[] }

/** A postponement wins until it is lifted; then the latest step taken. Permendagri 22/2020 art. 5, 7 and 25. */
export function planStatusOf(
  facts: Pick<PlanFacts, 'reviewedOn' | 'agreedOn' | 'fixedOn' | 'postponedOn'>,
): PlanStatus {
  if (facts.postponedOn) return 'postponed'
  if (facts.fixedOn) return 'fixed'
  if (facts.agreedOn) return 'agreed'
  return facts.reviewedOn ? 'reviewed' : 'proposed'
}

/** The status and the dates it rests on. */
export function explainPlan(facts: PlanFacts): PlanStatusView {
  const status = planStatusOf(facts)
  return { status, because: [...stepTerms(facts), resultTerm(status)] }
}

function stepTerms(facts: PlanFacts): ReasonTerm[] {
  const { reviewedOn, reviewResult, agreedOn, agreedNumber, fixedOn, decreeNumber, postponedOn, postponedReason } =
    facts
  const steps: ReasonTerm[] = [
    step('Telaah TKKSD', reviewedOn, reviewResult && `hasil: ${reviewResultWords[reviewResult].toLowerCase()}`),
    step('Disepakati', agreedOn, agreedNumber && `berita acara ${agreedNumber}`),
    step('Ditetapkan', fixedOn, decreeNumber && `keputusan ${decreeNumber}`),
  ]
  return postponedOn ? [...steps, step('Ditunda', postponedOn, postponedReason)] : steps
}

const step = (label: string, on: CalendarDate | null, note: string | null): ReasonTerm => ({
  kind: 'field',
  label,
  value: on ? plainDate(on) : 'belum diisi',
  note: on ? note : null,
})

const why: Record<PlanStatus, string> = {
  proposed: 'Belum ada tanggal telaah.',
  reviewed: 'Tanggal telaah terisi, belum disepakati.',
  agreed: 'Tanggal kesepakatan terisi, belum ditetapkan.',
  fixed: 'Tanggal penetapan terisi.',
  postponed: 'Penundaan berlaku sampai dicabut.',
}

const resultTerm = (status: PlanStatus): ReasonTerm => ({
  kind: 'result',
  label: 'Status',
  value: statuses.plan[status].word,
  note: why[status],
})
