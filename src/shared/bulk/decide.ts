/** What a change of many does to one agreement: a pure decision behind preview and command. */
import { affairs, copyKindWords, type AffairCode, type CopyKind } from '../agreements/enums'
import type { BulkChange, BulkFieldChange } from './contract'

type Named = { id: string; name: string }

/** An agreement as far as it can be changed together with others. */
export type BulkFacts = {
  trashed: boolean
  tags: readonly Named[]
  offices: readonly Named[]
  affairs: readonly AffairCode[]
  copyKind: CopyKind | null
  copyPlace: string | null
  notes: string | null
}

export type BulkDecision =
  { kind: 'change'; changes: BulkFieldChange[] } | { kind: 'same' } | { kind: 'refuse'; reason: string }

/** Most offices of an agreement, and most letters of its notes. */
const limits = { offices: 40, notes: 8000 }

/** `addOffices` are the offices of the change with their names. */
export function decideBulk(facts: BulkFacts, change: BulkChange, addOffices: readonly Named[]): BulkDecision {
  if (facts.trashed) return { kind: 'refuse', reason: 'Ada di kotak sampah. Pulihkan dahulu.' }
  const offices = changedOffices(facts, change, addOffices)
  if (offices.length > limits.offices) {
    return { kind: 'refuse', reason: `Perangkat daerah menjadi lebih dari ${limits.offices}.` }
  }
  const notes = joinNotes(facts.notes, change.appendNotes)
  if ((notes ?? '').length > limits.notes) return { kind: 'refuse', reason: 'Catatan menjadi terlalu panjang.' }
  const changes = [
    compare('Label', words(names(facts.tags)), words(changedTags(facts, change))),
    compare('Pemrakarsa', words(names(facts.offices)), words(names(offices))),
    compare('Urusan', words(affairNames(facts.affairs)), words(affairNames(changedAffairs(facts, change)))),
    compare('Bentuk naskah', copyWord(facts.copyKind), copyWord(chosen(change.copyKind, facts.copyKind))),
    compare('Tempat simpan', facts.copyPlace ?? '', chosen(change.copyPlace, facts.copyPlace) ?? ''),
    compare('Catatan', facts.notes ?? '', notes ?? ''),
  ].filter((each) => each !== null)
  return changes.length === 0 ? { kind: 'same' } : { kind: 'change', changes }
}

/** Notes with a line put below. */
export function joinNotes(notes: string | null, appended: string | null): string | null {
  if (appended === null) return notes
  return notes ? `${notes}\n${appended}` : appended
}

function changedTags({ tags }: BulkFacts, { addTags, removeTagIds }: BulkChange): string[] {
  const removed = new Set<string>(removeTagIds)
  const kept = tags.filter(({ id }) => !removed.has(id)).map(({ name }) => name)
  const has = new Set(kept.map(key))
  return [...kept, ...addTags.filter((name) => !has.has(key(name)))].sort((a, b) => a.localeCompare(b, 'id'))
}

function changedOffices({ offices }: BulkFacts, { removeOfficeIds }: BulkChange, added: readonly Named[]): Named[] {
  const removed = new Set<string>(removeOfficeIds)
  const kept = offices.filter(({ id }) => !removed.has(id))
  return [...kept, ...added.filter(({ id }) => !kept.some((each) => each.id === id))]
}

function changedAffairs({ affairs: codes }: BulkFacts, { addAffairs, removeAffairs }: BulkChange): AffairCode[] {
  return [...new Set([...codes.filter((code) => !removeAffairs.includes(code)), ...addAffairs])].sort()
}

const key = (name: string): string => name.toLocaleLowerCase('id')
const names = (all: readonly Named[]): string[] => all.map(({ name }) => name)
const words = (all: readonly string[]): string => all.join(', ')
const copyWord = (kind: CopyKind | null): string => (kind ? copyKindWords[kind] : '')
const chosen = <T>(wanted: T | null | undefined, present: T | null): T | null =>
  wanted === undefined ? present : wanted
const affairNames = (codes: readonly AffairCode[]): string[] =>
  codes.map((code) => affairs.find((affair) => affair.code === code)?.name ?? code)

const compare = (field: string, before: string, after: string): BulkFieldChange | null =>
  before === after ? null : { field, before, after }
