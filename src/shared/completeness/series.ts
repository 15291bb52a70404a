/** Gaps in the running numbers of agreements: `119/0840/2026` and `119/0842/2026` miss 841. */

export type Numbered = { id: string; number: string }

/** `missing` lie between the number before and that of the agreement `id`. */
export type NumberGap = { id: string; before: string; missing: number[] }

/** Wider jumps are another block of numbers of the same book, not lost agreements. */
const WIDEST = 20

type Placed = Numbered & { series: string; serial: number }

/**
 * Finds gaps within each series: numbers with the same beginning and year, since one book counts all kinds of documents.
 * The running part is the last group of digits that is no year.
 */
export function numberGaps(numbers: readonly Numbered[]): NumberGap[] {
  const series = new Map<string, Placed[]>()
  for (const one of numbers) {
    const placed = place(one)
    if (placed) series.set(placed.series, [...(series.get(placed.series) ?? []), placed])
  }
  return [...series.values()].flatMap(gapsOf)
}

function place(one: Numbered): Placed | null {
  const groups = [...one.number.matchAll(/\d+/g)]
  const running = groups.findLast(([digits], index) => index < groups.length - 1 || !isYear(digits))
  if (!running) return null
  const [digits] = running
  const year = groups.findLast(([last]) => isYear(last))?.[0] ?? ''
  const series = `${one.number.slice(0, running.index)}#${year}`
  return { ...one, series: series.toUpperCase().replaceAll(/\s+/g, ''), serial: Number(digits) }
}

const isYear = (digits: string): boolean => /^(19|20)\d\d$/.test(digits)

function gapsOf(members: readonly Placed[]): NumberGap[] {
  const inOrder = [...members].sort((a, b) => a.serial - b.serial || (a.id < b.id ? -1 : 1))
  return inOrder.flatMap((one, index) => {
    const before = inOrder[index - 1]
    const jump = before ? one.serial - before.serial : 0
    if (!before || jump < 2 || jump > WIDEST) return []
    const missing = Array.from({ length: jump - 1 }, (_, step) => before.serial + step + 1)
    return [{ id: one.id, before: before.number, missing }]
  })
}
