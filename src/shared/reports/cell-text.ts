/** The words of a cell, the same on screen, paper and in documents. */
import { isCalendarDate } from '../calendar/dates'
import { rupiah, thousands } from '../calendar/numbers'
import { shortDate } from '../calendar/words'
import type { ReportCell, ReportColumn } from './model'

/** A value as it is read, with its line breaks; a mark is its word. Empty for nothing. */
export function cellText(value: ReportCell | undefined, { kind }: Pick<ReportColumn, 'kind'>): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return kind === 'money' ? rupiah(value) : thousands(value)
  if (typeof value === 'object') return value.word
  return kind === 'date' && isCalendarDate(value) ? shortDate(value) : value
}

/** The small second line of a status or a lack. */
export const cellNote = (value: ReportCell | undefined): string | null =>
  typeof value === 'object' ? (value?.note ?? null) : null
