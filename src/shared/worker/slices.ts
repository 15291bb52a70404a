/** Cuts a large message into pieces, since copying it in one go would hold up the process that sends it. */

type Path = readonly (string | number)[]
/** Further elements of the list at `path`. */
export type Slice = { path: Path; items: unknown[] }

/** About what a piece may weigh: a thousand plain values take about a millisecond to copy. */
const LIMIT = 3000
/** A text this long weighs as much as one plain value. */
const TEXT = 100

/** The value with its large lists emptied, and what was in them, in the order in which `joinSlices` puts it back. */
export function cutSlices(value: unknown): { rest: unknown; slices: Slice[] } {
  const slices: Slice[] = []
  return { rest: cut(value, [], slices), slices }
}

/** Puts the elements back into the lists of `rest`, which it changes. */
export function joinSlices(rest: unknown, slices: readonly Slice[]): unknown {
  for (const { path, items } of slices) listAt(rest, path).push(...items)
  return rest
}

function cut(value: unknown, path: Path, slices: Slice[]): unknown {
  if (typeof value === 'string' || weigh(value) <= LIMIT) return value
  if (Array.isArray(value)) {
    cutList(value, path, slices)
    return []
  }
  // Buffers and the like are light, so that this is a plain object.
  const entries = Object.entries(value as Record<string, unknown>)
  return Object.fromEntries(entries.map(([key, part]) => [key, cut(part, [...path, key], slices)]))
}

function cutList(list: readonly unknown[], path: Path, slices: Slice[]): void {
  let open: Slice = { path, items: [] }
  let weight = 0
  for (const [index, item] of list.entries()) {
    const own = weigh(item)
    if (weight === 0 || weight + own > LIMIT) {
      open = { path, items: [] }
      slices.push(open)
      weight = 0
    }
    open.items.push(own > LIMIT ? cut(item, [...path, index], slices) : item)
    // An element that was cut fills its piece, so that what belongs in it comes before its successor.
    weight += own
  }
}

/** Counts no further than the limit: what is heavier is cut anyway. */
function weigh(value: unknown): number {
  if (typeof value === 'string') return 1 + value.length / TEXT
  const parts: unknown[] = Array.isArray(value) ? value : isPlain(value) ? Object.values(value) : []
  let sum = 1
  for (const part of parts) {
    sum += weigh(part)
    if (sum > LIMIT) break
  }
  return sum
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function listAt(value: unknown, path: Path): unknown[] {
  // A path was made from the very value whose copy this is.
  return path.reduce((at, key) => (at as Record<string | number, unknown>)[key], value) as unknown[]
}
