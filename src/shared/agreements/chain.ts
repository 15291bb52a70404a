/** A family of agreements on any day: which members applied, which text that was, and what stood without its parent. */
import type { CalendarDate } from '../calendar/dates'
import type { ChainMember } from './chain-model'
import { isForeign } from './enums'
import type { AgreementStatus } from './model'
import { endOf, startOf, statusOf } from './status'

/** Where a member stands on a day. */
type ChainState = {
  member: ChainMember
  /** Its status as it was computed on that day; null as long as there was nothing of it. */
  status: AgreementStatus | null
  /** Whether its text applied. */
  applies: boolean
}

/** A child that applies below a parent that no longer does. */
type Orphan = { child: ChainMember; parent: ChainMember }

/** A family on one day. Cheap for a few hundred members. */
export type ChainDay = {
  day: CalendarDate
  stateOf: (id: string) => ChainState | undefined
  /** Members of the line of `id`: one agreement with its addenda and renewals, oldest first. */
  lineOf: (id: string) => ChainMember[]
  /** The text that applied in the line of `id`: the newest signed of those that did. */
  textOf: (id: string) => ChainMember | null
  orphans: Orphan[]
}

/** Computes a family as of a day. Pure; a circle in the data ends the walk. */
export function chainOn(members: readonly ChainMember[], day: CalendarDate): ChainDay {
  const byId = new Map<string, ChainMember>(members.map((member) => [member.id, member]))
  const lines = groupBy(members, (member) => climb(byId, member, ['ADENDUM', 'PERPANJANGAN']).id)
  const amended = groupBy(members, (member) => climb(byId, member, ['ADENDUM']).id)
  const applying = new Set(
    [...amended].flatMap(([baseId, group]) => applyingOf(byId.get(baseId), group, day).map(({ id }) => id as string)),
  )
  const states = new Map<string, ChainState>(
    members.map((member) => [
      member.id,
      { member, status: statusOn(members, member, day), applies: applying.has(member.id) },
    ]),
  )
  const headId = (id: string): string | undefined => {
    const member = byId.get(id)
    return member && climb(byId, member, ['ADENDUM', 'PERPANJANGAN']).id
  }
  const lineOf = (id: string) => [...(lines.get(headId(id) ?? '') ?? [])].sort(bySigning)
  const textOf = (id: string) => lineOf(id).findLast((member) => applying.has(member.id)) ?? null
  return {
    day,
    stateOf: (id) => states.get(id),
    lineOf,
    textOf,
    orphans: members.flatMap((child): Orphan[] => {
      const parent = child.parentId === null ? undefined : byId.get(child.parentId)
      if (!parent || child.relation !== 'PELAKSANAAN' || !applying.has(child.id) || isStep(parent)) return []
      const wasSigned = lineOf(parent.id).some(({ signedOn }) => signedOn !== null && signedOn <= day)
      return wasSigned && textOf(parent.id) === null ? [{ child, parent }] : []
    }),
  }
}

/** What applies below a member, at any depth: what must be thought of when it ends. */
export function livingBelow(members: readonly ChainMember[], chain: ChainDay, id: string): ChainMember[] {
  const below = new Set([id])
  for (let grown = 0; grown < below.size;) {
    grown = below.size
    for (const { id: childId, parentId } of members) if (parentId !== null && below.has(parentId)) below.add(childId)
  }
  return members.filter((member) => member.id !== id && below.has(member.id) && chain.stateOf(member.id)?.applies)
}

/** By signing, then start; unsigned ones last. */
export function bySigning(a: ChainMember, b: ChainMember): number {
  const key = ({ signedOn, startsOn, id }: ChainMember) =>
    `${signedOn ?? '9999'} ${startsOn ?? signedOn ?? '9999'} ${id}`
  return key(a) < key(b) ? -1 : 1
}

type Relations = readonly NonNullable<ChainMember['relation']>[]

/** The first member above that is not hung by one of the relations; the member itself if it is none such. */
function climb(byId: ReadonlyMap<string, ChainMember>, from: ChainMember, through: Relations): ChainMember {
  const seen = new Set<string>()
  let at = from
  while (at.relation !== null && through.includes(at.relation) && !seen.has(at.id)) {
    seen.add(at.id)
    const parent = at.parentId === null ? undefined : byId.get(at.parentId)
    if (!parent) break
    at = parent
  }
  return at
}

/**
 * Of an agreement and the addenda that change it, those that apply: each in its own term, an addendum without one as long
 * as the agreement or a dated addendum does. When the agreement is ended, so are its addenda.
 */
function applyingOf(base: ChainMember | undefined, group: readonly ChainMember[], day: CalendarDate): ChainMember[] {
  if (!base || isEnded(base, day)) return []
  const isOpenAddendum = (member: ChainMember) => member !== base && endOf(member) === null
  const alive = group.some((member) => !isOpenAddendum(member) && isInTerm(member, day))
  return group.filter((member) => isInTerm(member, day) && (alive || !isOpenAddendum(member)))
}

function isInTerm(member: ChainMember, day: CalendarDate): boolean {
  const start = startOf(member)
  if (member.trashed || !member.signedOn || member.signedOn > day || !start || start > day) return false
  const end = endOf(member)
  return !isEnded(member, day) && (end === null || end >= day)
}

const isEnded = ({ closing, closedOn }: ChainMember, day: CalendarDate): boolean =>
  closing === 'DIAKHIRI' && (closedOn ?? day) <= day

/** The status with only what was known by the day. */
function statusOn(members: readonly ChainMember[], member: ChainMember, day: CalendarDate): AgreementStatus | null {
  const by = (date: CalendarDate | null) => (date !== null && date <= day ? date : null)
  const signedOn = by(member.signedOn)
  const processStartedOn = by(member.processStartedOn)
  const cameLater = member.signedOn !== null || member.processStartedOn !== null
  if (signedOn === null && processStartedOn === null && cameLater) return null
  const decided = member.closing !== null && (member.closedOn === null || member.closedOn <= day)
  const facts = {
    ...member,
    signedOn,
    processStartedOn,
    closing: decided ? member.closing : null,
    closedOn: decided ? member.closedOn : null,
    renewal: renewalOf(members, member, day),
  }
  return statusOf(facts, day).status
}

function renewalOf(members: readonly ChainMember[], { id }: ChainMember, day: CalendarDate) {
  const first = members
    .filter(
      (each) => each.parentId === id && each.relation === 'PERPANJANGAN' && !each.trashed && each.signedOn !== null,
    )
    .sort(bySigning)[0]
  return first?.signedOn && first.signedOn <= day ? { label: first.title, signedOn: first.signedOn } : null
}

/** A letter of intent or a plan abroad is done with once the next document is signed. Permendagri 25/2020 art. 13 to 20. */
export const isStep = ({ documentKind, scheme }: Pick<ChainMember, 'documentKind' | 'scheme'>): boolean =>
  documentKind === 'LOI' || (documentKind === 'RENCANA_KERJA' && isForeign(scheme))

function groupBy(members: readonly ChainMember[], keyOf: (member: ChainMember) => string): Map<string, ChainMember[]> {
  const groups = new Map<string, ChainMember[]>()
  for (const member of members) {
    const key = keyOf(member)
    groups.set(key, [...(groups.get(key) ?? []), member])
  }
  return groups
}
