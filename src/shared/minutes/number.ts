/** Numbers of minutes from the office's pattern: the next running number of the year. */
import { dateParts, type CalendarDate } from '../calendar/dates'
import { fillNumber } from '../meetings/letter-number'

const special = /[.*+?^${}()|[\]\\]/g
const MARK = '\u0000'

/** The number after the highest one that fits the pattern in the year of `date`; null without a pattern to count by. */
export function nextNumber(
  pattern: string | null,
  date: CalendarDate,
  taken: readonly (string | null)[],
): string | null {
  if (pattern === null || !pattern.includes('{nomor}')) return null
  const fits = runningNumber(pattern, dateParts(date).year)
  const highest = taken.reduce((high, number) => Math.max(high, Number(fits.exec(number ?? '')?.[1] ?? 0)), 0)
  return fillNumber(pattern, { number: String(highest + 1), date })
}

/** Finds the running number in a number of that year, whatever the month. */
function runningNumber(pattern: string, year: number): RegExp {
  const marked = pattern
    .replace('{nomor}', `${MARK}n`)
    .replaceAll(/\{(bulan|bulan-romawi)\}/g, `${MARK}m`)
    .replaceAll('{tahun}', String(year))
  const source = marked
    .replaceAll(special, String.raw`\$&`)
    .replace(`${MARK}n`, String.raw`(\d{1,9})`)
    .replaceAll(`${MARK}m`, '[0-9IVX]+')
  return new RegExp(`^${source}$`)
}
