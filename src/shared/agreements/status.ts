/** The status of an agreement on a day, computed from its facts, with the sum that explains it. */
import { daysBetween, lastDayOfTerm, type CalendarDate } from '../calendar/dates'
import { thousands } from '../calendar/numbers'
import { longDate, plainDate } from '../calendar/words'
import { statuses } from '../status/statuses'
import {
  closingWords,
  isForeign,
  termUnitWords,
  type Closing,
  type Scheme,
  type TermKind,
  type TermUnit,
} from './enums'
import type { AgreementStatus, ReasonTerm, StatusView } from './model'

/** Days before the end from which an agreement "akan berakhir"; abroad 180, since an extension is asked 6 months ahead. */
export const expiringDays = { domestic: 90, foreign: 180 } as const

/** What states the end of an agreement. */
export type TermFacts = {
  signedOn: CalendarDate | null
  startsOn: CalendarDate | null
  termKind: TermKind
  termCount: number | null
  termUnit: TermUnit | null
  endsOn: CalendarDate | null
}

/** What the status depends on. `renewal`: a signed agreement that extends this one. */
export type StatusFacts = TermFacts & {
  scheme: Scheme
  processStartedOn: CalendarDate | null
  closing: Closing | null
  closedOn: CalendarDate | null
  renewal: { label: string; signedOn: CalendarDate } | null
}

/** First valid day: the stated start, else the day of signing. */
export const startOf = (facts: Pick<TermFacts, 'signedOn' | 'startsOn'>): CalendarDate | null =>
  facts.startsOn ?? facts.signedOn

/** Last valid day: as stated, or the day before the anniversary of the start; null when open-ended or unknown. */
export function endOf(facts: TermFacts): CalendarDate | null {
  switch (facts.termKind) {
    case 'SAMPAI':
      return facts.endsOn
    case 'TERBUKA':
      return null
    case 'JANGKA': {
      const start = startOf(facts)
      if (!start || !facts.termCount || !facts.termUnit) return null
      return lastDayOfTerm(start, facts.termCount, facts.termUnit)
    }
  }
}

/** The status on `today`. An agreement is valid through its last day; the trash plays no part here. */
export function statusOf(facts: StatusFacts, today: CalendarDate): StatusView {
  const end = endOf(facts)
  const daysLeft = end ? daysBetween(today, end) : null
  const status = decide(facts, end, daysLeft, today)
  return { status, daysLeft, because: explain(facts, status, end, daysLeft) }
}

function decide(
  facts: StatusFacts,
  end: CalendarDate | null,
  daysLeft: number | null,
  today: CalendarDate,
): AgreementStatus {
  if (!facts.signedOn) return facts.processStartedOn ? 'inProcess' : 'draft'
  if (facts.closing === 'DIAKHIRI' && (facts.closedOn ?? today) <= today) return 'ended'
  const isPast = end !== null && end < today
  if (facts.closing === 'DIBIARKAN_BERAKHIR' && isPast) return 'expired'
  if (facts.renewal) return 'extended'
  if ((startOf(facts) ?? today) > today) return 'notYetValid'
  if (daysLeft === null) return 'active'
  if (isPast) return 'undecided'
  return daysLeft <= expiringDays[isForeign(facts.scheme) ? 'foreign' : 'domestic'] ? 'expiring' : 'active'
}

function explain(
  facts: StatusFacts,
  status: AgreementStatus,
  end: CalendarDate | null,
  daysLeft: number | null,
): ReasonTerm[] {
  if (!facts.signedOn) return unsignedTerms(facts, status)
  const terms = [startTerm(facts), ...endTerms(facts), ...decisionTerms(facts, status)]
  const word = statuses.agreement[status].word
  if (status === 'ended' && facts.closedOn) return [...terms, term('result', word, longDate(facts.closedOn))]
  if (!end || daysLeft === null) return [...terms, term('result', 'Status', word)]
  return [...terms, term('result', 'Berlaku sampai', longDate(end), `${word}, ${daysText(daysLeft)}`)]
}

function unsignedTerms(facts: StatusFacts, status: AgreementStatus): ReasonTerm[] {
  const started = facts.processStartedOn
  return [
    term('field', 'Mulai proses', started ? plainDate(started) : 'belum diisi'),
    term('field', 'Tanda tangan', 'belum diisi'),
    term('result', 'Status', statuses.agreement[status].word, 'Sesudah ditandatangani, tanggal yang menentukan.'),
  ]
}

function startTerm(facts: StatusFacts): ReasonTerm {
  if (facts.startsOn) return term('field', 'Mulai berlaku', plainDate(facts.startsOn))
  const signed = facts.signedOn ? plainDate(facts.signedOn) : 'belum diisi'
  return term('field', 'Ditandatangani', signed, 'Tanggal mulai tidak diisi, jadi berlaku sejak tanda tangan.')
}

function endTerms(facts: StatusFacts): ReasonTerm[] {
  switch (facts.termKind) {
    case 'SAMPAI':
      return [
        term(
          'field',
          'Tanggal berakhir',
          facts.endsOn ? plainDate(facts.endsOn) : 'belum diisi',
          'Hari terakhir ikut dihitung.',
        ),
      ]
    case 'JANGKA': {
      const length =
        facts.termCount && facts.termUnit ? `${facts.termCount} ${termUnitWords[facts.termUnit]}` : 'belum diisi'
      const note =
        facts.termUnit === 'HARI' ? 'Hari pertama ikut dihitung.' : 'Hari terakhir = sehari sebelum ulang tanggal.'
      return [term('rule', 'Jangka waktu', length, note)]
    }
    case 'TERBUKA':
      return [term('field', 'Jangka waktu', 'Tanpa batas waktu')]
  }
}

function decisionTerms(facts: StatusFacts, status: AgreementStatus): ReasonTerm[] {
  const { closing, closedOn, renewal } = facts
  const on = closedOn ? plainDate(closedOn) : null
  if (closing && (status === 'ended' || status === 'expired'))
    return [term('field', 'Keputusan', closingWords[closing], on)]
  if (status === 'extended' && renewal) {
    return [term('field', 'Diperpanjang dengan', renewal.label, `ditandatangani ${plainDate(renewal.signedOn)}`)]
  }
  if (status === 'undecided') {
    return [term('rule', 'Belum ada keputusan', 'diperpanjang, dibiarkan berakhir, atau diakhiri')]
  }
  if (status !== 'expiring') return []
  return isForeign(facts.scheme)
    ? [
        term(
          'rule',
          'Akan berakhir',
          `sejak ${expiringDays.foreign} hari kalender sebelumnya`,
          'Permendagri 25/2020 Pasal 33',
        ),
      ]
    : [term('rule', 'Akan berakhir', `sejak ${expiringDays.domestic} hari kalender sebelumnya`)]
}

function term(kind: ReasonTerm['kind'], label: string, value: string, note: string | null = null): ReasonTerm {
  return { kind, label, value, note }
}

function daysText(days: number): string {
  if (days === 0) return 'hari ini hari terakhir'
  return days > 0 ? `${thousands(days)} hari lagi` : `lewat ${thousands(-days)} hari`
}
