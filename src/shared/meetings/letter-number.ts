/** Numbers of letters from the office's pattern, such as `005/{nomor}/{tahun}`. */
import { dateParts, type CalendarDate } from '../calendar/dates'

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

export type NumberFacts = {
  /** The running number; null while it is not known. */
  number: string | null
  date: CalendarDate | null
}

/** Fills a pattern. What is not known yet stays blank: `005//2026`. Unknown words in braces are left as they are. */
export function fillNumber(pattern: string, { number, date }: NumberFacts): string {
  const parts = date && dateParts(date)
  const values: Record<string, string> = {
    nomor: number ?? '',
    bulan: parts ? String(parts.month).padStart(2, '0') : '',
    'bulan-romawi': parts ? (roman[parts.month - 1] ?? '') : '',
    tahun: parts ? String(parts.year) : '',
  }
  return pattern.replaceAll(/\{([a-z-]+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** What is printed before the blank while the running number is not known: `005/`. */
export function knownNumber(pattern: string, date: CalendarDate | null): string {
  const at = pattern.indexOf('{nomor}')
  return fillNumber(at < 0 ? '' : pattern.slice(0, at), { number: null, date })
}

/** The number of a letter: a bare running number is put into the pattern, a whole one is kept as typed. */
export function letterNumber(typed: string | null, pattern: string, date: CalendarDate | null): string | null {
  if (typed === null) return null
  return /^\d+$/.test(typed) && pattern.includes('{nomor}') && isKnown(pattern, date)
    ? fillNumber(pattern, { number: typed, date })
    : typed
}

/** Without a date the year and month of the pattern are not known. */
const isKnown = (pattern: string, date: CalendarDate | null): boolean =>
  date !== null || !/\{(bulan|bulan-romawi|tahun)\}/.test(pattern)
