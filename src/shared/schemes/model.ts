/** What a scheme of cooperation is made of: stages, documents, conditions, checklists, clocks, terms and reports, each with its article. */
import type { DocumentKind, Scheme } from '../agreements/enums'
import type { FileRole } from '../files/enums'
import type { PartnerKind } from '../partners/enums'
import type { Initiative } from '../plans/enums'
import type { ClockKey, DutyKey, EventKey, StageKey } from './keys'

/** Whose cooperation it is: the province's own, or that of a kabupaten or kota in it. */
export type Level = 'PROVINSI' | 'KABKOTA'

/** What conditions are judged by. Null: nobody has said. */
export type SchemeFacts = {
  /** Whether the people and the region are burdened or the budget of the year does not provide for it. */
  dprdNeeded: boolean | null
  initiative: Initiative | null
  level: Level
  /** Kinds of the partners, the own side left out. */
  partnerKinds: readonly PartnerKind[]
}

/** When a stage, checklist or clock holds. */
export type Condition =
  | { kind: 'ALWAYS' }
  | { kind: 'DPRD_NEEDED' }
  | { kind: 'INITIATIVE'; of: Initiative }
  | { kind: 'LEVEL'; of: Level }
  | { kind: 'PARTNER'; oneOf: readonly PartnerKind[] }

/** Who has to act: `us` is the region's side (TKKSD, bureau, initiating office, head of region). */
export type Actor = { side: 'us' | 'other'; name: string }

/** A paper that a stage yields. */
export type StageDocument = { name: string; role: FileRole; signers: readonly string[]; article: string }

/** Points to be gone through in a stage. Keys are stable. */
export type Checklist = {
  key: string
  title: string
  article: string
  when: Condition
  items: readonly { key: string; text: string }[]
}

export type Stage = {
  key: StageKey
  /** The words of the field: "Penyusunan Kesepakatan Bersama". */
  name: string
  /** One sentence: what is to be done. */
  what: string
  actor: Actor
  article: string
  when: Condition
  /** The condition in words, for *Mengapa?*; null when the stage always holds. */
  condition: string | null
  /** Whose record keeps this stage; null every one. A KB leaves the stages of the PKS to the PKS below it. */
  keptOn: readonly DocumentKind[] | null
  documents: readonly StageDocument[]
  checklists: readonly Checklist[]
  /** Events that may be recorded in this stage, in their usual order. */
  events: readonly EventKey[]
  /** Events whose day is the day on which the stage is done. */
  doneBy: readonly EventKey[]
}

/**
 * HARI calendar days, HARI_KERJA working days: the day of the event is not counted, the last day is. BULAN and TAHUN
 * after an event are terms: they last through the day before the anniversary.
 */
export const clockUnits = ['HARI', 'HARI_KERJA', 'BULAN', 'TAHUN'] as const
export type ClockUnit = (typeof clockUnits)[number]
export const clockUnitWords: Record<ClockUnit, string> = {
  HARI: 'hari',
  HARI_KERJA: 'hari kerja',
  BULAN: 'bulan',
  TAHUN: 'tahun',
}

/** Where a clock begins: with an event, or counted backwards from the last valid day. */
export type ClockStart = { kind: 'EVENT'; event: EventKey } | { kind: 'BEFORE_END' }

/** What follows when nobody acted in time. */
export type Consequence =
  | { kind: 'NOTE'; text: string }
  /** Something else is to be done, recorded by `event`. */
  | { kind: 'NEXT'; event: EventKey; text: string }
  /** Approval counts as given on the day after; `event` records it. */
  | { kind: 'DEEMED'; event: EventKey; text: string }

export type Clock = {
  key: ClockKey
  name: string
  stage: StageKey
  /** Who has to act before it runs out. */
  actor: Actor
  when: Condition
  start: ClockStart
  amount: number
  unit: ClockUnit
  /** Any of these ends it. */
  until: readonly EventKey[]
  consequence: Consequence
  article: string
  /** Why the law is read this way, where its wording leaves room. */
  reading: string | null
}

/** A longest term. `only`: the kinds of documents it binds. */
export type TermLimit = { only: readonly DocumentKind[]; years: number; what: string; article: string }

/** A report or inspection that comes back every semester or year. */
export type Duty = {
  key: DutyKey
  name: string
  period: 'SEMESTER' | 'TAHUN'
  /** Last day by semester (index 0 and 1), or of the year in index 0; `yearsAfter` the end of the period's year. */
  due: readonly { month: number; day: number; yearsAfter: number }[]
  when: Condition
  actor: Actor
  /** What shows that it was done: a report of the period, or an evaluation held in it. */
  metBy: 'REPORT' | 'EVALUATION'
  consequence: string | null
  article: string
  /** Where the date comes from, when the law names none. */
  basis: string | null
}

/** A document a scheme knows, and what it may hang below. */
export type DocumentRule = { kind: DocumentKind; below: readonly DocumentKind[]; article: string }

/** The law of one scheme as data. */
export type SchemeLaw = {
  scheme: Scheme
  /** In the order of the law. */
  stages: readonly Stage[]
  clocks: readonly Clock[]
  terms: readonly TermLimit[]
  duties: readonly Duty[]
  /** In the order of a chain: KB, PKS, addendum. */
  documents: readonly DocumentRule[]
  /** Checklists of the whole matter, beside those of its stages. */
  checklists: readonly Checklist[]
  /** Article on who signs, for the check of the signer. */
  signing: { article: string; text: string }
}
