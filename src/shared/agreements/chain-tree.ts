/** A family as the rows of a tree: from the root down, each with its depth and its place among its siblings. */
import { bySigning } from './chain'
import type { ChainMember } from './chain-model'

export type ChainRow = {
  member: ChainMember
  parent: ChainMember | undefined
  /** From 1. */
  level: number
  /** Place among siblings, from 1, and how many there are. */
  place: number
  siblings: number
  children: number
}

/** Rows in reading order; children of `closed` members are left out. Every member stands once, also in a circle. */
export function chainRows(members: readonly ChainMember[], closed: ReadonlySet<string> = new Set()): ChainRow[] {
  const byId = new Map<string, ChainMember>(members.map((member) => [member.id, member]))
  const below = new Map<string | null, ChainMember[]>()
  for (const member of members) {
    const key = member.parentId !== null && byId.has(member.parentId) ? member.parentId : null
    below.set(key, [...(below.get(key) ?? []), member])
  }
  for (const list of below.values()) list.sort(bySigning)
  const rows: ChainRow[] = []
  const seen = new Set<string>()
  const visit = (list: readonly ChainMember[], level: number, shown: boolean): void => {
    list.forEach((member, index) => {
      if (seen.has(member.id)) return
      seen.add(member.id)
      const children = below.get(member.id) ?? []
      const parent = member.parentId === null ? undefined : byId.get(member.parentId)
      if (shown)
        rows.push({ member, parent, level, place: index + 1, siblings: list.length, children: children.length })
      visit(children, level + 1, shown && !closed.has(member.id))
    })
  }
  visit(below.get(null) ?? [], 1, true)
  // A circle has no root: it is entered anywhere.
  for (const member of members) if (!seen.has(member.id)) visit([member], 1, true)
  return rows
}
