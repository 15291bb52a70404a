/** The role of a signer line by line, with all forms of acting for another. */
import type { Signatory } from '../../shared/papers/model'

/** "u.b." stands on its own line below, and "a.n." hangs for both. */
export function hangingPrefix({ prefix }: Signatory): string | null {
  return prefix === 'u.b.' ? 'a.n.' : prefix
}

/** Roles in capitals, a comma only after the last. */
export function roleText({ prefix, behalfLines, viaLines, roleLines }: Signatory): string[] {
  const own = capitals(roleLines)
  const last = own.map((line, index) => (index === own.length - 1 ? `${line},` : line))
  if (prefix === 'a.n.') return [...capitals(behalfLines), ...last]
  if (prefix === 'u.b.') return [...capitals(behalfLines), ...capitals(viaLines), 'u.b.', ...last]
  return last
}

/** The role with its prefix, for documents that cannot hang it before the first line. */
export function signatureLines(signatory: Signatory): string[] {
  const prefix = hangingPrefix(signatory)
  const [first = '', ...rest] = roleText(signatory)
  return [prefix ? `${prefix} ${first}` : first, ...rest]
}

/** Abbreviations such as "Plt." keep their case. */
function capitals(lines: readonly string[]): string[] {
  return lines.map((line) =>
    line
      .split(' ')
      .map((word) => (/^(Plt|Plh|Pj|Pjs)\.$/.test(word) ? word : word.toUpperCase()))
      .join(' '),
  )
}
