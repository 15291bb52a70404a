/** Letter numbers of agreements: several in one cell, with or without the name of the party before each. */
import { cleanLines, cleanText, isNothing, nameKey } from './text'

export type ReadNumber = { number: string; /** The party named before it. */ label: string | null }

/** The numbers of a cell in their order. */
export function readNumbers(raw: string): ReadNumber[] {
  return cleanLines(raw)
    .flatMap(splitLine)
    .filter((part) => !isNothing(part))
    .map(readNumber)
    .filter(({ number }) => !isNothing(number))
}

/** A semicolon always divides; a comma or "dan" only between two things that look like numbers. */
function splitLine(line: string): string[] {
  return line.split(/\s*;\s*/).flatMap((part) => {
    const pieces = part.split(/\s*,\s*|\s+dan\s+/i)
    return pieces.length > 1 && pieces.every((piece) => /\d/.test(piece) && piece.includes('/')) ? pieces : [part]
  })
}

function readNumber(part: string): ReadNumber {
  const match = /^([^:]*\p{L}[^:]*):\s*(.+)$/u.exec(part)
  const label = match?.[1]?.trim() ?? null
  const rest = cleanText(match?.[2] ?? part).replace(/^(?:nomor|no)\b\s*[.:]?\s*/i, '')
  const isWord = label === null || /^(?:nomor|no\.?|pihak\s+(?:pertama|kesatu|kedua|ketiga|i{1,3}))$/i.test(label)
  return { number: rest, label: isWord ? null : label }
}

/** Numbers that differ only in blanks, dots and strokes are one. */
export const numberKey = (number: string): string => nameKey(number)

/** The number of each party, null where it has none: by the name before it, else by the order. */
export function assignNumbers(
  numbers: readonly ReadNumber[],
  parties: readonly { matches: (label: string) => boolean }[],
): (string | null)[] {
  const assigned: (string | null)[] = parties.map(() => null)
  const rest: string[] = []
  for (const { number, label } of numbers) {
    const at =
      label === null ? -1 : parties.findIndex((party, index) => assigned[index] === null && party.matches(label))
    if (at >= 0) assigned[at] = number
    else rest.push(number)
  }
  for (const number of rest) {
    const free = assigned.indexOf(null)
    if (free >= 0) assigned[free] = number
  }
  return assigned
}
