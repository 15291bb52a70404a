/** The parties of a file under all their spellings, matched with the partners that the register knows. */
import type { PartnerKind } from '../partners/enums'
import type { ImportRow, PartnerChoice, PartnerEntry, RowParty } from './model'
import { isSameName, keyLikeness, nameKey } from './text'

export type KnownPartner = {
  id: string
  name: string
  kind: PartnerKind
  regionCode: string | null
  /** Other spellings. */
  aliases: readonly string[]
}

/** From here on a name is offered to choose from. */
const ALIKE = 0.72

/** Lists the parties of `rows` and unites spellings; afterwards each party of a row has the key of its entry. */
export function collectPartners(
  rows: readonly ImportRow[],
  known: readonly KnownPartner[],
  choices: Readonly<Record<string, PartnerChoice>>,
): PartnerEntry[] {
  const seen = new Map<string, { party: RowParty; spellings: Set<string>; rows: number }>()
  for (const row of rows) {
    for (const party of row.fields.parties) {
      const entry = seen.get(party.key)
      if (!entry) seen.set(party.key, { party, spellings: new Set([party.raw]), rows: 1 })
      else {
        entry.rows++
        if (entry.spellings.size < 20) entry.spellings.add(party.raw)
      }
    }
  }
  const find = createPartnerFinder(known)
  const united = uniteSpellings([...seen.values()])
  for (const row of rows) for (const party of row.fields.parties) Object.assign(party, united.get(party.key))
  const entries = new Map<string, PartnerEntry>()
  for (const { party, spellings, rows: count } of seen.values()) {
    const entry = entries.get(party.key)
    if (entry) {
      entry.rows += count
      entry.spellings.push(...[...spellings].filter((each) => !entry.spellings.includes(each)))
    } else entries.set(party.key, { ...baseOf(party), ...find(party), spellings: [...spellings], rows: count })
  }
  return [...entries.values()].map((entry) => chosen(entry, choices[entry.key], known))
}

const baseOf = ({ key, name, kind, regionCode, perhaps }: RowParty) => ({ key, name, kind, regionCode, perhaps })

type Seen = { party: RowParty; rows: number }

/** Rarer spellings join the likest of the more frequent ones. */
function uniteSpellings(all: readonly Seen[]): Map<string, Pick<RowParty, 'key' | 'name' | 'kind'>> {
  const united = new Map<string, Pick<RowParty, 'key' | 'name' | 'kind'>>()
  const heads = createBuckets<RowParty>()
  for (const { party } of [...all].sort((a, b) => b.rows - a.rows)) {
    const near = party.regionCode === null && party.kind !== null ? heads.nearest(party.key, ALIKE) : []
    const head = near.find((each) => each.kind === party.kind && isSameName(each.name, party.name))
    if (head) united.set(party.key, { key: head.key, name: head.name, kind: head.kind })
    else if (party.regionCode === null) heads.add(party.key, party)
  }
  return united
}

type Found = Pick<PartnerEntry, 'match' | 'partnerId' | 'kind' | 'candidates'>

function createPartnerFinder(known: readonly KnownPartner[]): (party: RowParty) => Found {
  const byRegion = new Map<string, KnownPartner>()
  const byName = new Map<string, KnownPartner>()
  const buckets = createBuckets<KnownPartner>()
  for (const partner of known) {
    const isGovernment = ['PROVINSI', 'KABUPATEN', 'KOTA'].includes(partner.kind)
    if (isGovernment && partner.regionCode !== null) byRegion.set(partner.regionCode, partner)
    for (const name of [partner.name, ...partner.aliases]) {
      const key = nameKey(name)
      byName.set(key, partner)
      buckets.add(key, partner)
    }
  }
  return (party) => {
    const exact =
      (party.regionCode === null ? undefined : byRegion.get(party.regionCode)) ??
      byName.get(nameKey(party.name)) ??
      byName.get(nameKey(party.raw))
    if (exact) return { match: 'existing', partnerId: exact.id, kind: exact.kind, candidates: [] }
    const meant = party.perhaps === null ? undefined : byName.get(nameKey(party.perhaps))
    const near = party.regionCode === null ? buckets.nearest(nameKey(party.name), ALIKE) : []
    const candidates = [
      ...new Map([...(meant ? [meant] : []), ...near].map(({ id, name }) => [id, { id, name }])).values(),
    ].slice(0, 5)
    const best = near.find((each) => each.kind === party.kind && isSameName(each.name, party.name))
    if (best) return { match: 'existing', partnerId: best.id, kind: best.kind, candidates }
    return { match: party.kind === null ? 'ask' : 'new', partnerId: null, kind: party.kind, candidates }
  }
}

/** Names by the beginnings of their key, so that not every pair has to be compared. */
function createBuckets<T>() {
  const buckets = new Map<string, { key: string; value: T }[]>()
  const partsOf = (key: string): string[] => {
    const parts = new Set<string>()
    for (let at = 0; at + 4 <= key.length; at += 2) parts.add(key.slice(at, at + 4)).add(key.slice(at + 1, at + 5))
    return [...parts]
  }
  return {
    add(key: string, value: T): void {
      for (const part of partsOf(key)) {
        const bucket = buckets.get(part)
        if (bucket) bucket.push({ key, value })
        else buckets.set(part, [{ key, value }])
      }
    },
    /** Values at least as like as `least`, the likest first. The rarest parts of the key say where to look. */
    nearest(key: string, least: number): T[] {
      const rare = partsOf(key)
        .map((part) => buckets.get(part) ?? [])
        .filter((bucket) => bucket.length > 0)
        .sort((a, b) => a.length - b.length)
        .slice(0, 6)
      const scored = new Map<T, number>()
      for (const { key: other, value } of rare.flat()) {
        if (scored.has(value)) continue
        const score = keyLikeness(key, other)
        if (score >= least) scored.set(value, score)
      }
      return [...scored].sort((a, b) => b[1] - a[1]).map(([value]) => value)
    },
  }
}

function chosen(entry: PartnerEntry, choice: PartnerChoice | undefined, known: readonly KnownPartner[]): PartnerEntry {
  if (!choice) return entry
  if (choice.kind === 'new')
    return { ...entry, match: 'new', name: choice.name, kind: choice.partnerKind, partnerId: null }
  const partner = known.find(({ id }) => id === choice.partnerId)
  return partner ? { ...entry, match: 'existing', partnerId: partner.id, kind: partner.kind } : entry
}
