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

export type Nodes = ReturnType<typeof createNodes>

/** `list` in the order in which guards name agreements, the latest changed first; `ownId`: the own province, which everybody shares. */
export function createNodes(list: readonly (readonly [id: string, entry: Entered])[], ownId: string) {
  const byId = new Map<string, Node>()
  const byPartner = new Map<string, Node[]>()
  const byNumber = new Map<string, { node: Node; partnerId: string }[]>()
  const below = new Map<string, string[]>()
  for (const [id, entry] of list) {
    const node = nodeOf(id, entry)
    byId.set(id, node)
    if (entry.parentId !== null) put(below, entry.parentId, id)
    for (const { partnerId, number } of entry.parties) {
      if (String(partnerId) !== ownId) put(byPartner, partnerId, node)
      if (number !== null) put(byNumber, number, { node, partnerId })
    }
  }

  /** Alike by nature: those above and below; of an addendum or renewal also those beside it. */
  function kinOf(id: string, { parentId, parentRelation }: Entered): Set<string> {
    const kin = new Set([id])
    for (let at = parentId as string | null; at !== null && !kin.has(at);) {
      kin.add(at)
      at = byId.get(at)?.entry.parentId ?? null
    }
    const isSequel = parentRelation === 'ADENDUM' || parentRelation === 'PERPANJANGAN'
    addBelow(kin, isSequel && parentId !== null ? parentId : id)
    return kin
  }

  function addBelow(kin: Set<string>, top: string): void {
    const open = [top]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const id of below.get(at) ?? []) if (!kin.has(id)) open.push(kin.add(id) && id)
    }
  }

  return {
    /** Agreements with a common partner, a like title and a period that overlaps. */
    alike(id: string): Alike[] {
      const node = byId.get(id)
      if (!node) return []
      const kin = kinOf(id, node.entry)
      const partners = node.entry.parties.flatMap(({ partnerId }) => byPartner.get(partnerId) ?? [])
      // A node may share two partners; a set keeps the order of the first.
      return [...new Set(partners)].filter((other) => !kin.has(other.id) && isAlike(node, other))
    },

    /** Other agreements with the numbers of one. */
    numbers(id: string): NumberUse[] {
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
    },

    /** The parent with the last day of its line of addenda and renewals. */
    parent({ parentId }: Entered): GuardContext['parent'] {
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
    },
  }
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
