/** Texts of spreadsheets made comparable: what people type around the words, and how alike two names are. */

/** One line: blanks of all kinds to one space, invisible marks dropped. */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** The lines of a cell, each cleaned, empty ones left out. */
export const cleanLines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map(cleanText)
    .filter((line) => line !== '')

/** What people write into a cell that holds nothing. */
export const isNothing = (text: string): boolean => /^(?:[-–—_.]+|n\/?a|nihil|tidak ada|kosong)?$/i.test(text.trim())

/** Lower-case words without accents and punctuation; `&` is *dan*. */
export const wordsOf = (text: string): string[] =>
  cleanText(text)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' dan ')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** The words run together, so that `Halu Oleo` and `Haluoleo` are one. */
export const nameKey = (text: string): string => wordsOf(text).join('')

/** How alike two keys are, 0 to 1: the share of letter pairs in common (Dice). */
export function keyLikeness(a: string, b: string): number {
  if (a === b) return 1
  if (a.length < 2 || b.length < 2) return 0
  const pairs = new Map<string, number>()
  for (let at = 0; at < a.length - 1; at++) {
    const pair = a.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let common = 0
  for (let at = 0; at < b.length - 1; at++) {
    const pair = b.slice(at, at + 2)
    const left = pairs.get(pair) ?? 0
    if (left > 0) {
      common++
      pairs.set(pair, left - 1)
    }
  }
  return (2 * common) / (a.length + b.length - 2)
}

/** Whether two names are one but for a slip of the pen: letters in a long word, or blanks; never digits or short words. */
export function isSameName(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.join('') === right.join('')) return true
  return left.length === right.length && left.every((word, index) => isSlip(word, right[index] ?? ''))
}

function isSlip(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter < 5 || /\d/.test(a + b)) return false
  return editDistance(a, b) <= (shorter >= 8 ? 2 : 1)
}

function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(change, (before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    before = current
  }
  return before[b.length] ?? 0
}

const small = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ')

/** The value of number words up to 9999 (`dua puluh satu`), or null when they are none. */
export function numberOfWords(words: readonly string[]): number | null {
  let total = 0
  let current = 0
  for (const word of words) {
    const digit = small.indexOf(word)
    if (digit >= 0) current += digit
    else if (word === 'belas') current += 10
    else if (word === 'puluh') current *= 10
    else if (word === 'seratus') total += 100
    else if (word === 'seribu') total += 1000
    else if (word === 'ratus' || word === 'ribu') {
      total += current * (word === 'ratus' ? 100 : 1000)
      current = 0
    } else return null
  }
  return words.length === 0 ? null : total + current
}
