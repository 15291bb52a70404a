/** Moments and distances as Beranda writes them. */
import { timeText, todayIn } from '../../shared/calendar/moments'
import { daysBetween } from '../../shared/calendar/dates'
import { thousands } from '../../shared/calendar/numbers'
import { shortDate } from '../../shared/calendar/words'

/** `hari ini 09.12`, `kemarin 16.30`, `18 Nov 2026 07.11` */
export function recentMoment(ms: number, now: number, timeZone: string): string {
  const day = todayIn(timeZone, ms)
  const ago = daysBetween(day, todayIn(timeZone, now))
  const word = ago === 0 ? 'hari ini' : ago === 1 ? 'kemarin' : shortDate(day)
  return `${word} ${timeText(ms, timeZone)}`
}

/** `hari ini`, `besok`, `lusa`, `16 hari lagi` */
export function dayDistance(ms: number, now: number, timeZone: string): string {
  const days = daysBetween(todayIn(timeZone, now), todayIn(timeZone, ms))
  if (days <= 0) return 'hari ini'
  return ['besok', 'lusa'][days - 1] ?? `${thousands(days)} hari lagi`
}
