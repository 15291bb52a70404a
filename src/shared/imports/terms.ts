/** How long an agreement runs, as registers say it: `5 (lima) tahun`, `60 bln`, `Tiga tahun`. */
import type { TermUnit } from '../agreements/enums'
import { isOpenEnd } from './dates'
import { cleanText, isNothing, numberOfWords, wordsOf } from './text'

export type ReadTerm =
  | { kind: 'term'; count: number; unit: TermUnit }
  /** Figure and word contradict each other. */
  | { kind: 'conflict'; figure: number; word: number; unit: TermUnit }
  | { kind: 'open' }
  | { kind: 'none' }
  | { kind: 'unreadable' }

/** Whole years are told as years, so that 60 months and five years are one. */
export function readTerm(raw: string): ReadTerm {
  const text = cleanText(raw)
  if (isNothing(text)) return { kind: 'none' }
  if (isOpenEnd(text)) return { kind: 'open' }
  const words = wordsOf(text)
  const at = words.findIndex((word) => unitOf(word) !== null)
  const unit = unitOf(words[at] ?? '')
  if (unit === null) return { kind: 'unreadable' }
  const before = words.slice(0, at).filter((word) => word !== 'selama')
  const figures = before.filter((word) => /^\d+$/.test(word)).map(Number)
  const spelled = numberOfWords(before.filter((word) => !/^\d+$/.test(word)))
  const figure = figures[0]
  if (figures.length > 1 || (figure === undefined && spelled === null)) return { kind: 'unreadable' }
  if (figure !== undefined && spelled !== null && figure !== spelled) {
    return { kind: 'conflict', figure, word: spelled, unit }
  }
  const count = figure ?? spelled ?? 0
  if (count < 1 || count > 999) return { kind: 'unreadable' }
  return unit === 'BULAN' && count % 12 === 0
    ? { kind: 'term', count: count / 12, unit: 'TAHUN' }
    : { kind: 'term', count, unit }
}

function unitOf(word: string): TermUnit | null {
  if (/^(?:tahun|thn|th|year|years)$/.test(word)) return 'TAHUN'
  if (/^(?:bulan|bln|bl|month|months)$/.test(word)) return 'BULAN'
  return /^(?:hari|hr|day|days)$/.test(word) ? 'HARI' : null
}
