/** From when to when: the dates and the term of a row, checked against each other. */
import { AgreementInput } from '../agreements/model'
import { termFinding } from '../guards/terms'
import type { DocumentKind, Scheme, TermUnit } from '../agreements/enums'
import { addDays, daysBetween, isCalendarDate, lastDayOfTerm, type CalendarDate } from '../calendar/dates'
import { fieldDate } from '../calendar/words'
import { readDateCell, type ReadDate } from './dates'
import { fieldWord, type Reporter } from './findings'
import type { RowFields } from './model'
import type { SourceRow } from './rows'
import { readTerm } from './terms'

type Term = { count: number; unit: TermUnit }
export type Period = Pick<
  RowFields,
  'signedOn' | 'party1SignedOn' | 'party2SignedOn' | 'startsOn' | 'endsOn' | 'endsOnBasis' | 'term'
>
type DateField = 'signedOn' | 'party2SignedOn' | 'startsOn' | 'endsOn'

/** Reads the dates of a row. */
export function readPeriod(row: SourceRow, report: Reporter, today: CalendarDate): Period {
  const term = readTermCell(row, report)
  const signing = readSigning(row, report, today)
  const { signedOn } = signing
  const start = readOne(row, 'startsOn', report)
  const end = readEnd(row, report)
  const startsOn = start.read.kind === 'signing' ? signedOn : (textOf(start.read) ?? null)
  const period = start.read.kind === 'period' ? start.read : end.read.kind === 'period' ? end.read : null
  const from = period?.from ?? firstDay(startsOn, signedOn)
  const given = period?.to ?? (end.read.kind === 'day' ? end.read.date : null)
  checkYears(signing.party1SignedOn ?? signedOn, startsOn, today, report)
  const wanted = term ?? end.term
  if (given !== null) checkEnd(row, from ?? (isCalendarDate(signedOn) ? signedOn : null), given, wanted, report)
  const isBroken = end.read.kind === 'invalid' || end.read.kind === 'unreadable' || end.read.kind === 'error'
  const counted = from !== null && wanted !== null && given === null && !isBroken ? lastDay(from, wanted) : null
  const base = { ...signing, startsOn: period?.from ?? startsOn, term: wanted }
  if (given !== null) return { ...base, endsOn: given, endsOnBasis: 'cell' }
  if (end.read.kind === 'partial') return { ...base, endsOn: end.read.text, endsOnBasis: 'cell' }
  return counted === null
    ? { ...base, endsOn: null, endsOnBasis: 'none' }
    : { ...base, endsOn: counted, endsOnBasis: 'term' }
}

type Signing = Pick<RowFields, 'signedOn' | 'party1SignedOn' | 'party2SignedOn'>

/** The agreement keeps the last day; where the second party signed later, the other day is that of the first. */
function readSigning(row: SourceRow, report: Reporter, today: CalendarDate): Signing {
  const signedOn = textOf(readOne(row, 'signedOn', report).read)
  const second = textOf(readOne(row, 'party2SignedOn', report).read)
  if (!isCalendarDate(second)) return { signedOn, party1SignedOn: null, party2SignedOn: second }
  const isFar = isCalendarDate(signedOn) && Math.abs(daysBetween(signedOn, second)) > 366
  if (isFar || isImprobable(second, today)) {
    const than = isFar ? `, padahal tanggal tanda tangannya ${fieldDate(signedOn)}` : ''
    const message = `Pihak kedua menandatangani ${fieldDate(second)}${than}. Periksa tahunnya.`
    report.warning('party2SignedOn', 'DATE_OUT_OF_RANGE', message)
  }
  if (!isCalendarDate(signedOn) || second <= signedOn) {
    return { signedOn, party1SignedOn: null, party2SignedOn: second }
  }
  if (!isFar) {
    const message = `Pihak kedua menandatangani sesudah ${fieldDate(signedOn)}. Tanggal naskah menjadi ${fieldDate(second)}, yang paling akhir; ${fieldDate(signedOn)} menjadi tanggal pihak kesatu.`
    report.warning('party2SignedOn', 'SIGNED_LATER', message)
  }
  return { signedOn: second, party1SignedOn: signedOn, party2SignedOn: second }
}

const isImprobable = (date: CalendarDate, today: CalendarDate): boolean =>
  date > addDays(today, 366) || date < '1945-08-17'

function readTermCell(row: SourceRow, report: Reporter): Term | null {
  const cell = row.cells.term
  if (!cell || cell.value.kind === 'error') return null
  const read = readTerm(cell.text)
  if (read.kind === 'term') return { count: read.count, unit: read.unit }
  if (read.kind === 'conflict') {
    const message = `Angkanya ${read.figure}, hurufnya ${read.word}. Dipakai angkanya; periksa naskahnya.`
    report.warning('term', 'TERM_CONFLICT', message)
    return { count: read.figure, unit: read.unit }
  }
  if (read.kind === 'unreadable') {
    report.warning('term', 'TERM_UNREADABLE', `“${cell.text}” tidak terbaca sebagai jangka waktu, misalnya 3 tahun.`)
  }
  return null
}

function readOne(row: SourceRow, field: DateField, report: Reporter): { read: ReadDate } {
  const cell = row.cells[field]
  if (!cell) return { read: { kind: 'none' } }
  const read = readDateCell(cell.value)
  reportDate(read, field, cell.text, report)
  return { read }
}

/** A column of ends may hold a term instead. */
function readEnd(row: SourceRow, report: Reporter): { read: ReadDate; term: Term | null } {
  const cell = row.cells.endsOn
  const term = cell?.value.kind === 'text' ? readTerm(cell.text) : null
  if (term?.kind === 'term') return { read: { kind: 'none' }, term: { count: term.count, unit: term.unit } }
  return { ...readOne(row, 'endsOn', report), term: null }
}

function reportDate(read: ReadDate, field: DateField, text: string, report: Reporter): void {
  if (read.kind === 'invalid') {
    report.error(field, 'DATE_INVALID', `“${text}”: ${read.why}. Isi tanggal yang benar atau kosongkan.`)
  } else if (read.kind === 'unreadable') {
    report.error(field, 'DATE_UNREADABLE', `“${text}” bukan tanggal. Isi tanggal atau kosongkan.`)
  } else if (read.kind === 'partial') {
    const what = read.text.length === 4 ? 'tahun' : 'bulan dan tahun'
    const message = `Hanya ${what} yang tertulis. Harinya tidak ditebak: ${fieldWord(field)} dibiarkan kosong dan teksnya dicatat.`
    report.warning(field, 'DATE_INCOMPLETE', message)
  }
}

const textOf = (read: ReadDate): string | null =>
  read.kind === 'day' ? read.date : read.kind === 'partial' ? read.text : read.kind === 'period' ? read.from : null

function firstDay(startsOn: string | null, signedOn: string | null): CalendarDate | null {
  if (isCalendarDate(startsOn)) return startsOn
  return startsOn === null && isCalendarDate(signedOn) ? signedOn : null
}

function lastDay(from: CalendarDate, term: Term): CalendarDate | null {
  try {
    return lastDayOfTerm(from, term.count, term.unit)
  } catch {
    return null
  }
}

/** A year typed wrongly shows in a signing long after the start, or in the future. */
function checkYears(signedOn: string | null, startsOn: string | null, today: CalendarDate, report: Reporter): void {
  if (!isCalendarDate(signedOn)) return
  if (isCalendarDate(startsOn) && daysBetween(startsOn, signedOn) > 366) {
    const message = `Ditandatangani ${fieldDate(signedOn)}, padahal berlaku sejak ${fieldDate(startsOn)}. Periksa tahunnya.`
    report.warning('signedOn', 'DATE_OUT_OF_RANGE', message)
  } else if (isImprobable(signedOn, today)) {
    report.warning('signedOn', 'DATE_OUT_OF_RANGE', `Ditandatangani ${fieldDate(signedOn)}? Periksa tahunnya.`)
  }
}

/** Up to so many days an end may differ from the term: the day before the anniversary, the anniversary, leap days. */
const TOLERANCE = 4

function checkEnd(
  row: SourceRow,
  from: CalendarDate | null,
  end: CalendarDate,
  term: Term | null,
  report: Reporter,
): void {
  if (from === null) return
  if (end < from) {
    const message = `Mulai ${fieldDate(from)}, berakhir ${fieldDate(end)}. Isi ${fieldDate(from)} atau sesudahnya.`
    report.error(row.cells.endsOn ? 'endsOn' : 'startsOn', 'END_BEFORE_START', message)
    return
  }
  const last = term ? lastDay(from, term) : null
  if (term === null || last === null || Math.abs(daysBetween(last, end)) <= TOLERANCE) return
  const message = `Jangka waktunya ${row.cells.term?.text ?? ''}, jadi sampai ${fieldDate(last)}; tertulis ${fieldDate(end)}. Dipakai tanggalnya.`
  report.warning('endsOn', 'TERM_CONFLICT', message)
}

/** Longest terms of the law, at the cell that says the term. */
export function checkLength(
  row: SourceRow,
  period: Period,
  kind: DocumentKind,
  scheme: Scheme,
  report: Reporter,
): void {
  const { startsOn, signedOn, endsOn, term } = period
  const start = firstDay(startsOn, signedOn)
  if (start === null || !isCalendarDate(endsOn) || endsOn < start) return
  const input = AgreementInput.parse({
    scheme,
    documentKind: kind,
    title: '-',
    startsOn: start,
    endsOn,
    termKind: 'SAMPAI',
  })
  const tooLong = termFinding(input, 'hint')
  if (!tooLong) return
  const message = tooLong.article === null ? tooLong.message : `${tooLong.message} (${tooLong.article})`
  const byTerm = term !== null && (lastDay(start, term) ?? start) > addDays(start, 5 * 366)
  report.warning(byTerm && row.cells.term ? 'term' : row.cells.endsOn ? 'endsOn' : 'term', 'TERM_TOO_LONG', message)
}
