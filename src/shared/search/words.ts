/** What a person typed into a search, as words: the query for the index, and the places to mark in a title. */

const word = /[\p{L}\p{N}\p{M}]+/gu

/** Lower case without accents, as the index folds words. Keeps the length of most texts, see `marksIn`. */
const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/**
 * Query for FTS5: every part between blanks must occur; a part such as `119/0842` is a row of neighbouring words, and
 * its last word may go on. Null when nothing can be looked for.
 */
export function ftsQuery(text: string): string | null {
  const parts = text
    .split(/\s+/)
    .map((part) => (part.match(word) ?? []).join(' '))
    .filter((part) => part !== '')
  // Words are letters and digits only, so that no quote can end the string early.
  return parts.length === 0 ? null : parts.map((part) => `"${part}"*`).join(' AND ')
}

/** Start and length of the words in `title` that begin with a typed word. */
export function marksIn(title: string, text: string): [number, number][] {
  const typed = (text.match(word) ?? []).map(fold)
  return [...title.matchAll(word)].flatMap((match): [number, number][] => {
    const folded = fold(match[0])
    const longest = Math.max(0, ...typed.filter((part) => folded.startsWith(part)).map((part) => part.length))
    return longest === 0 ? [] : [[match.index, Math.min(longest, match[0].length)]]
  })
}

/** How alike two titles are, 0 to 1: the share of words of substance they have in common. */
export const titleLikeness = (a: string, b: string): number => likenessOfWords(substanceOf(a), substanceOf(b))

/** The same of their words of substance. */
export function likenessOfWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let common = 0
  for (const each of a) if (b.has(each)) common++
  return (2 * common) / (a.size + b.size)
}

const fillers = new Set(
  'dan di ke dari dengan untuk dalam pada yang tentang antara serta atas oleh bagi kerja sama kerjasama perjanjian kesepakatan bersama nota mou pks provinsi daerah'.split(
    ' ',
  ),
)

/** The words of a title that tell it from others. */
export const substanceOf = (title: string): Set<string> =>
  new Set((fold(title).match(word) ?? []).filter((each) => !fillers.has(each)))
