/** The register as it will be once an import is written: what guards compare each row with. */
import { memberLabel } from '../agreements/chain-words'
import { isAlike } from '../agreements/likeness'
import { endOf, startOf } from '../agreements/status'
import { dateParts, type CalendarDate } from '../calendar/dates'
import type { GuardContext } from '../guards/guards'
import type { NumberUse } from '../guards/twins'
import { substanceOf } from '../search/words'
import type { Mergeable } from './merge'

/** An agreement of the register, or a row of the file that goes in. */
export type Entered = Mergeable & { closing?: string | null; closedOn?: CalendarDate | null }
export type Alike = { label: string; start: CalendarDate | null }

type Node = {
  id: string
  entry: Entered
  label: string
  start: CalendarDate | null
  end: CalendarDate | null
  words: ReadonlySet<string>
}

type Index = {
  byId: Map<string, Node>
  byPartner: Map<string, Node[]>
  byNumber: Map<string, { node: Node; partnerId: string }[]>
  /** Ids of the agreements right below each. */
  below: Map<string, string[]>
}

type Listed = readonly (readonly [id: string, entry: Entered])[]

export type Nodes = ReturnType<typeof createNodes>

/** `list` in the order in which guards name agreements, the latest changed first; `ownId`: the own province, which everybody shares. */
export function createNodes(list: Listed, ownId: string) {
  const index = indexOf(list, ownId)
  return {
    /** Agreements with a common partner, a like title and a period that overlaps. */
    alike(id: string): Alike[] {
      const node = index.byId.get(id)
      if (!node) return []
      const kin = kinOf(index, id, node.entry)
      const partners = node.entry.parties.flatMap(({ partnerId }) => index.byPartner.get(partnerId) ?? [])
      // A node may share two partners; a set keeps the order of the first.
      return [...new Set(partners)].filter((other) => !kin.has(other.id) && isAlike(node, other))
    },
    /** Other agreements with the numbers of one. */
    numbers: (id: string): NumberUse[] => numbersOf(index, id),
    /** The parent with the last day of its line of addenda and renewals. */
    parent: (entry: Entered): GuardContext['parent'] => parentOf(index, entry),
  }
}

function indexOf(list: Listed, ownId: string): Index {
  const index: Index = { byId: new Map(), byPartner: new Map(), byNumber: new Map(), below: new Map() }
  for (const [id, entry] of list) {
    const node = nodeOf(id, entry)
    index.byId.set(id, node)
    if (entry.parentId !== null) put(index.below, entry.parentId, id)
    for (const { partnerId, number } of entry.parties) {
      if (String(partnerId) !== ownId) put(index.byPartner, partnerId, node)
      if (number !== null) put(index.byNumber, number, { node, partnerId })
    }
  }
  return index
}

/** Alike by nature: those above and below; of an addendum or renewal also those beside it. */
function kinOf({ byId, below }: Index, id: string, { parentId, parentRelation }: Entered): Set<string> {
  const kin = new Set([id])
  for (let at = parentId as string | null; at !== null && !kin.has(at);) {
    kin.add(at)
    at = byId.get(at)?.entry.parentId ?? null
  }
  const isSequel = parentRelation === 'ADENDUM' || parentRelation === 'PERPANJANGAN'
  const open = [isSequel && parentId !== null ? String(parentId) : id]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const each of below.get(at) ?? []) if (!kin.has(each)) open.push(kin.add(each) && each)
  }
  return kin
}

function numbersOf({ byId, byNumber }: Index, id: string): NumberUse[] {
  const uses = byId.get(id)?.entry.parties.flatMap(({ number }) => (number && byNumber.get(number)) || []) ?? []
  return uses
    .filter(({ node }) => node.id !== id)
    .map(({ node, partnerId }) => {
      const { number = null } = node.entry.parties.find((party) => party.partnerId === partnerId) ?? {}
      const first = node.entry.signedOn ?? node.entry.startsOn
      const year = first === null ? null : dateParts(first).year
      const label = memberLabel({ ...node.entry, number: null })
      return { partnerId, number: number ?? '', year, label }
    })
}

function parentOf({ byId, below }: Index, { parentId }: Entered): GuardContext['parent'] {
  const parent = parentId === null ? undefined : byId.get(parentId)
  if (!parent) return null
  const line = [parent]
  for (const { id } of line) {
    const sequels = (below.get(id) ?? []).flatMap((each) => byId.get(each) ?? [])
    line.push(...sequels.filter(({ entry }) => entry.parentRelation !== 'PELAKSANAAN' && entry.signedOn !== null))
    if (line.length > 200) break
  }
  const ends = line.map(({ entry, end }) => (entry.closing === 'DIAKHIRI' ? (entry.closedOn ?? null) : end))
  const endsOn = ends.reduce((last, end) => (last === null || end === null ? null : end > last ? end : last))
  return { documentKind: parent.entry.documentKind, label: parent.label, endsOn }
}

function nodeOf(id: string, entry: Entered): Node {
  const number = entry.parties.find((party) => party.number !== null)?.number ?? null
  const label = memberLabel({ ...entry, number })
  return { id, entry, label, start: startOf(entry), end: lastDayOf(entry), words: substanceOf(entry.title) }
}

/** Null also for a term that leaves the calendar. */
export function lastDayOf(entry: Entered): CalendarDate | null {
  try {
    return endOf(entry)
  } catch {
    return null
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
