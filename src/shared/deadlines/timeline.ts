/** Days on which things happened, as recorded and as the documents of the chain show, and which stages bind a record. */
import { documentKindWords, type DocumentKind } from '../agreements/enums'
import type { CalendarDate } from '../calendar/dates'
import type { EventKey } from '../schemes/keys'
import { lawOf, holds } from '../schemes/laws'
import type { Stage } from '../schemes/model'
import type { DeadlineInput } from './model'

export type Timeline = ReadonlyMap<EventKey, CalendarDate>

const signing: Partial<Record<DocumentKind, EventKey>> = {
  KESEPAKATAN_BERSAMA: 'KB_SIGNED',
  PKS: 'PKS_SIGNED',
  KONTRAK: 'PKS_SIGNED',
  NOTA_KESEPAKATAN: 'NOTA_SIGNED',
  LOI: 'LOI_SIGNED',
  MOU: 'MOU_SIGNED',
}

/** The event that signing a document is; null for an addendum, which has none of its own. */
export const signingEventOf = (kind: DocumentKind | null): EventKey | null => (kind && signing[kind]) ?? null

/** Recorded events, and signings that the dates of the documents show. What was recorded wins. */
export function timelineOf({ document, chain, events }: DeadlineInput): Timeline {
  const days = new Map<EventKey, CalendarDate>()
  for (const { kind, signedOn } of [...chain, document]) {
    const event = signingEventOf(kind)
    if (event && signedOn) days.set(event, signedOn)
  }
  for (const { eventKey, happenedOn } of events) days.set(eventKey, happenedOn)
  return days
}

/** Whether a stage binds the record. `applies` null: a fact that decides is missing. */
export function stageApplies(stage: Stage, input: DeadlineInput): { applies: boolean | null; why: string | null } {
  const elsewhere = keptElsewhere(stage, input)
  if (elsewhere) return { applies: false, why: `Dicatat pada ${documentKindWords[elsewhere].long}.` }
  const applies = holds(stage.when, input.facts)
  if (applies === true) return { applies, why: null }
  const words = stage.condition ?? 'bila berlaku'
  return applies === null
    ? { applies, why: `Belum ditentukan. Tahap ini berlaku ${words}.` }
    : { applies, why: `Tidak berlaku. Tahap ini berlaku ${words}.` }
}

/**
 * The kind of document whose record keeps a stage, when that is not this one: a document above it, or one that comes
 * later in the chain. Without a document above, the record keeps the earlier stages itself.
 */
function keptElsewhere({ keptOn }: Stage, { scheme, document, chain }: DeadlineInput): DocumentKind | null {
  const own = document.kind
  if (keptOn === null || own === null || keptOn.includes(own)) return null
  const above = chain.find(({ kind, place }) => place === 'above' && keptOn.includes(kind))
  if (above) return above.kind
  const order = lawOf(scheme).documents.map(({ kind }) => kind)
  const first = keptOn[0]
  return first && order.indexOf(first) > order.indexOf(own) ? first : null
}
