/** Dates as people write them into registers: long, short, as day numbers, only a month or year, from and to. */
import { dateOf, fromDayNumber, type CalendarDate } from '../calendar/dates'
import { monthNames } from '../calendar/words'
import type { CellValue } from '../sheets/model'
import { cleanText, isNothing, numberOfWords, wordsOf } from './text'

export type ReadDate =
  | { kind: 'day'; date: CalendarDate }
  /** Only `2021-03` or `2026` is said; a day is never made up. */
  | { kind: 'partial'; text: string }
  | { kind: 'period'; from: CalendarDate; to: CalendarDate }
  /** From the day of signing. */
  | { kind: 'signing' }
  /** Without an end. */
  | { kind: 'open' }
  | { kind: 'none' }
  /** A date that does not exist, with the reason. */
  | { kind: 'invalid'; why: string }
  | { kind: 'unreadable' }
  | { kind: 'error'; code: string }

/** What a cell says about a date. */
export function readDateCell(value: CellValue): ReadDate {
  switch (value.kind) {
    case 'date':
      return { kind: 'day', date: value.date }
    case 'number':
      return readDate(String(value.value))
    case 'text':
      return readDate(value.text)
    case 'error':
      return { kind: 'error', code: value.code }
    case 'boolean':
      return { kind: 'unreadable' }
  }
}

/** What a text says about a date; day before month, as in Indonesian. */
export function readDate(raw: string): ReadDate {
  const text = cleanText(raw)
  if (isNothing(text)) return { kind: 'none' }
  if (isOpenEnd(text)) return { kind: 'open' }
  if (/(?:sejak|mulai|saat|tanggal).*(?:tanda ?tangan|ttd|diundang)|^sejak ttd/i.test(text)) return { kind: 'signing' }
  const period = readPeriod(text)
  if (period) return period
  return readOne(withoutPrefix(text))
}

/** Whether a text says that there is no end. */
export const isOpenEnd = (text: string): boolean =>
  /tidak terbatas|tanpa batas|tak terbatas|selama (?:program|kegiatan|proyek)|tidak ditentukan|seterusnya/i.test(text)

const until = /\s*(?:\bs\s*[./]?\s*d\b\.?|\bsampai(?: dengan)?\b|\bhingga\b|\s[–—-]\s)\s*/i

function readPeriod(text: string): ReadDate | null {
  const parts = text.split(until).filter((part) => part.trim() !== '')
  if (parts.length !== 2) return null
  const [from, to] = parts.map((part) => readOne(withoutPrefix(part)))
  if (from?.kind === 'day' && to?.kind === 'day') return { kind: 'period', from: from.date, to: to.date }
  return null
}

const withoutPrefix = (text: string): string =>
  text
    .replace(/^(?:s\s*[./]?\s*d\b\.?|sampai(?: dengan)?|hingga|tgl\.?|tanggal|per)\s*/i, '')
    .replace(/\s*\([^)]*\)$/, '')
    .trim()

function readOne(text: string): ReadDate {
  return (
    readSerial(text) ??
    readIso(text) ??
    readNumeric(text) ??
    readWorded(text) ??
    readSpelled(text) ?? { kind: 'unreadable' }
  )
}

/** Day numbers of spreadsheets between 1954 and 2119; smaller figures are years or mistakes. */
function readSerial(text: string): ReadDate | null {
  if (/^(?:19|20|21)\d{2}$/.test(text)) return { kind: 'partial', text }
  const match = /^(\d{5})(?:[.,]\d+)?$/.exec(text)
  const days = Number(match?.[1])
  return match && days >= 20_000 && days <= 80_000 ? { kind: 'day', date: fromDayNumber(days - 25_569) } : null
}

function readIso(text: string): ReadDate | null {
  const match = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?$/.exec(text)
  if (!match) return null
  const [year, month] = [Number(match[1]), Number(match[2])]
  if (match[3] === undefined) return partialMonth(year, month)
  return realDay(year, month, Number(match[3]))
}

function readNumeric(text: string): ReadDate | null {
  const match = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,4})$/.exec(text)
  if (match) return realDay(fullYear(match[3] ?? ''), Number(match[2]), Number(match[1]))
  const month = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text)
  return month ? partialMonth(Number(month[2]), Number(month[1])) : null
}

/** `9 Nopember 2021`, `Kamis, 19 Agustus 2021`, `Kendari, 24 Agustus 2021`, `Mei 2023`, `29-Mar-21`. */
function readWorded(text: string): ReadDate | null {
  const match =
    /^(?:\p{L}[\p{L}’'. ]*,\s*)?(?:tanggal\s+)?(?:(\d{1,2})[\s./-]+)?(\p{L}+)\.?[\s./-]+'?(\d{1,4})$/iu.exec(text)
  if (!match) return null
  const month = monthOf(match[2] ?? '')
  if (month === 0) return null
  const year = fullYear(match[3] ?? '')
  return match[1] === undefined ? partialMonth(year, month) : realDay(year, month, Number(match[1]))
}

/** `tanggal dua puluh satu bulan Maret tahun dua ribu dua puluh satu`. */
function readSpelled(text: string): ReadDate | null {
  const words = wordsOf(text).filter((word) => !['hari', 'tanggal', 'bulan', 'tahun'].includes(word))
  const at = words.findIndex((word) => monthOf(word) > 0)
  if (at < 1) return null
  const day = numberOfWords(words.slice(0, at)) ?? numberOfWords(words.slice(1, at))
  const year = numberOfWords(words.slice(at + 1))
  return day === null || year === null ? null : realDay(year, monthOf(words[at] ?? ''), day)
}

function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length !== 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function partialMonth(year: number, month: number): ReadDate {
  const why = faultOf(year, month, 1)
  return why === null
    ? { kind: 'partial', text: `${year}-${String(month).padStart(2, '0')}` }
    : { kind: 'invalid', why }
}

function realDay(year: number, month: number, day: number): ReadDate {
  const why = faultOf(year, month, day)
  return why === null ? { kind: 'day', date: dateOf(year, month, day) } : { kind: 'invalid', why }
}

function faultOf(year: number, month: number, day: number): string | null {
  if (year < 1000) return `tahun ${year} tidak lengkap`
  if (year < 1900 || year > 2199) return `tahun ${year} tidak masuk akal`
  if (month < 1 || month > 12) return `tidak ada bulan ke-${month}`
  try {
    dateOf(year, month, day)
    return null
  } catch {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
    return `${monthNames[month - 1] ?? ''} ${year} hanya sampai tanggal ${last}`
  }
}

const shortMonths: Record<string, number> = {
  peb: 2,
  mrt: 3,
  may: 5,
  ags: 8,
  agt: 8,
  agst: 8,
  aug: 8,
  oct: 10,
  nop: 11,
  dec: 12,
  pebruari: 2,
  nopember: 11,
  january: 1,
  february: 2,
  march: 3,
  june: 6,
  july: 7,
  august: 8,
  october: 10,
  december: 12,
}

/** Month 1 to 12 of a name, a short form of at least three letters, or an English one; 0 when it is none. */
function monthOf(word: string): number {
  const lower = word.toLowerCase()
  const known = shortMonths[lower]
  if (known !== undefined) return known
  if (lower.length < 3) return 0
  return monthNames.findIndex((name) => name.toLowerCase().startsWith(lower)) + 1
}
