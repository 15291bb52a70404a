/** How the time of a meeting is written. */
import { timeText, todayIn, zoneWord } from '../calendar/moments'
import { dayName, longDate, shortDate } from '../calendar/words'
import type { LetterShape } from './enums'

type Span = { startsAt: number; endsAt: number }

const days = ({ startsAt, endsAt }: Span, zone: string) => ({
  first: todayIn(zone, startsAt),
  // A meeting that ends at midnight ends on the day before.
  last: todayIn(zone, endsAt - 1),
})

/** "Kamis, 10 Desember 2026, 08.30–16.00 WITA"; of several days "… 08.30 s.d. Jumat, 11 Desember 2026, 16.00 WITA". */
export function longSpan(span: Span, zone: string): string {
  const { first, last } = days(span, zone)
  const from = timeText(span.startsAt, zone)
  const to = `${timeText(span.endsAt, zone)} ${zoneWord(zone)}`
  return first === last
    ? `${longDate(first)}, ${from}–${to}`
    : `${longDate(first)}, ${from} s.d. ${longDate(last)}, ${to}`
}

/** "Kam, 10 Des 2026, 08.30–16.00 WITA" */
export function shortSpan(span: Span, zone: string): string {
  const { first, last } = days(span, zone)
  const from = timeText(span.startsAt, zone)
  const to = `${timeText(span.endsAt, zone)} ${zoneWord(zone)}`
  const day = `${dayName(first).slice(0, 3)}, ${shortDate(first)}`
  return first === last ? `${day}, ${from}–${to}` : `${day}, ${from} s.d. ${shortDate(last)}, ${to}`
}

/** "08.30 s.d. 16.00 WITA": the time of day alone, as letters write it. */
export function clockSpan({ startsAt, endsAt }: Span, zone: string): string {
  return `${timeText(startsAt, zone)} s.d. ${timeText(endsAt, zone)} ${zoneWord(zone)}`
}

/** "2 jam 30 menit", "45 menit", "3 jam". */
export function durationText(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [hours > 0 ? `${hours} jam` : '', rest > 0 || hours === 0 ? `${rest} menit` : '']
  return parts.filter((part) => part !== '').join(' ')
}

/** A title as it fits into a label of the history. */
export function shortTitle(title: string, max = 80): string {
  return title.length <= max ? title : `${title.slice(0, max - 1).trimEnd()}…`
}

/** How the letter goes out. */
export const letterShapeWords: Record<LetterShape, string> = {
  LAMPIRAN: 'Satu surat dengan lampiran daftar undangan',
  MASING_MASING: 'Satu surat untuk setiap undangan',
}
