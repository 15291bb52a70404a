/** Records of a master table that may be one and the same, by the spelling of their names. */
import { nameLikeness, spellingKey } from './spelling'

export type Named = { id: string; name: string; kind: string }
/** Two records and how alike their names are, 0 to 1. */
export type LikelyPair = { a: string; b: string; likeness: number }

const enough = 0.86
/** A word in more names than this says too little to compare all of them. */
const commonWord = 60

/** A pair as a key, whichever of the two comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

const none: ReadonlySet<string> = new Set()

/**
 * Pairs whose names look alike, the likeliest first. Compares only names with a telling word in common, and leaves out
 * the pairs that are known to be `distinct`, by `pairKey`.
 */
export function likelyDuplicates(rows: readonly Named[], limit = 200, distinct = none): LikelyPair[] {
  const found = new Map<string, LikelyPair>()
  for (const group of groupsByWord(rows)) {
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) {
        const key = pairKey(a.id, b.id)
        if (found.has(key) || distinct.has(key)) continue
        const likeness = likenessOf(a, b)
        if (likeness >= enough) found.set(key, { a: a.id, b: b.id, likeness })
      }
    }
  }
  return [...found.values()].sort((x, y) => y.likeness - x.likeness || (x.a < y.a ? -1 : 1)).slice(0, limit)
}

/** Different numbers or points of the compass, and different kinds of region, make different bodies. */
function likenessOf(a: Named, b: Named): number {
  const [left, right] = [spellingKey(a.name), spellingKey(b.name)]
  if (left === right) return a.kind === b.kind ? 1 : 0.95
  if (tellingApart(left) !== tellingApart(right)) return 0
  return a.kind === b.kind ? nameLikeness(a.name, b.name) : nameLikeness(a.name, b.name) - 0.05
}

const apart = /\b(?:\d+|utara|selatan|barat|timur|tengah|tenggara|kepulauan|kabupaten|kota|provinsi|i|ii|iii|iv|v)\b/g

const tellingApart = (key: string): string => (key.match(apart) ?? []).sort().join(' ')

function groupsByWord(rows: readonly Named[]): Named[][] {
  const groups = new Map<string, Named[]>()
  for (const row of rows) {
    const key = spellingKey(row.name)
    const starts = key.split(' ').map((word) => `w:${word.slice(0, 4)}`)
    // The key without blanks catches "Halu Oleo" and "Haluoleo".
    for (const mark of new Set([...starts, `k:${key.replaceAll(' ', '').slice(0, 6)}`])) {
      const group = groups.get(mark)
      if (group) group.push(row)
      else groups.set(mark, [row])
    }
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.length <= commonWord)
}
