/** Words of the register that screens share: line under a title, days left, and the tone of an end. */
import { documentKindWords, schemeWords, type DocumentKind, type Scheme } from '../../shared/agreements/enums'
import type { AgreementStatus } from '../../shared/agreements/model'
import type { Tone } from '../../shared/status/statuses'

/** `PKS · KSDPK · 119/0842/2026` */
export function kindLine(row: { documentKind: DocumentKind; scheme: Scheme; number?: string | null }): string {
  const parts = [documentKindWords[row.documentKind].short, schemeWords[row.scheme].short, row.number]
  return parts.filter(Boolean).join(' · ')
}

/** `6 hari lagi`, `hari ini`, `lewat 21 hari`; long spans in years and months. */
export function daysWords(days: number): string {
  if (days === 0) return 'hari ini'
  if (days === 1) return 'besok'
  if (days === 2) return 'lusa'
  const span = spanWords(Math.abs(days))
  return days < 0 ? `lewat ${span}` : `${span} lagi`
}

function spanWords(days: number): string {
  if (days <= 120) return `${days} hari`
  const months = Math.round(days / 30.44)
  if (months < 12) return `${months} bulan`
  const years = Math.floor(months / 12)
  return months % 12 === 0 ? `${years} tahun` : `${years} tahun ${months % 12} bulan`
}

/** Statuses whose end still asks for something; elsewhere the days left are only information. */
const waiting: readonly AgreementStatus[] = ['expiring', 'undecided']

/** Urgent within a week or past, attention within a month; only while the end still matters. */
export function endTone(status: AgreementStatus, daysLeft: number | null): Tone {
  if (daysLeft === null || !waiting.includes(status)) return 'neutral'
  return daysLeft <= 7 ? 'urgent' : daysLeft <= 30 ? 'attention' : 'neutral'
}

/** Statuses after which the days past the end no longer matter. */
export const isOver = (status: AgreementStatus): boolean => ['expired', 'extended', 'ended'].includes(status)
