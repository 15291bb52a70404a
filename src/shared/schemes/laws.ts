/** The law of every scheme, and look-ups in it. */
import type { DocumentKind, Scheme } from '../agreements/enums'
import { ksdllOther, ksdpl } from './foreign'
import type { StageKey } from './keys'
import { ksddMandatory, ksddVoluntary } from './ksdd'
import { ksdpk } from './ksdpk'
import type { Condition, SchemeFacts, SchemeLaw, Stage, TermLimit } from './model'
import { ksdllPassingOn } from './passing-on'
import { synergy } from './synergy'

const laws: Record<Scheme, SchemeLaw> = {
  KSDD_WAJIB: ksddMandatory,
  KSDD_SUKARELA: ksddVoluntary,
  KSDPK: ksdpk,
  SINERGI: synergy,
  KSDPL: ksdpl,
  KSDLL_LAIN: ksdllOther,
  KSDLL_PENERUSAN: ksdllPassingOn,
}

/** Stages, clocks, terms and reports of a scheme. */
export const lawOf = (scheme: Scheme): SchemeLaw => laws[scheme]

/** A stage by its key; undefined when the scheme has none such. */
export const stageOf = (scheme: Scheme, key: StageKey): Stage | undefined =>
  laws[scheme].stages.find((stage) => stage.key === key)

/** The longest term of a kind of document, or null when the law names none. */
export const termLimit = (scheme: Scheme, kind: DocumentKind): TermLimit | null =>
  laws[scheme].terms.find(({ only }) => only.includes(kind)) ?? null

/** Whether a condition holds; null when a fact that decides is not known yet. */
export function holds(condition: Condition, facts: SchemeFacts): boolean | null {
  switch (condition.kind) {
    case 'ALWAYS':
      return true
    case 'DPRD_NEEDED':
      return facts.dprdNeeded
    case 'INITIATIVE':
      return facts.initiative && facts.initiative === condition.of
    case 'LEVEL':
      return facts.level === condition.of
    case 'PARTNER':
      return facts.partnerKinds.length === 0 ? null : facts.partnerKinds.some((kind) => condition.oneOf.includes(kind))
  }
}
