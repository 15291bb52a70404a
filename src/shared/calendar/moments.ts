/** Moments (ms UTC) seen in the Indonesian time zones, which know no summer time. */
import { dayNumber, fromDayNumber, type CalendarDate } from './dates'
import { longDate, plainDate } from './words'

const zones: Record<string, { word: string; hours: number }> = {
  'Asia/Jakarta': { word: 'WIB', hours: 7 },
  'Asia/Makassar': { word: 'WITA', hours: 8 },
  'Asia/Jayapura': { word: 'WIT', hours: 9 },
}

const minute = 60_000
const day = 86_400_000

/** "WITA" for Asia/Makassar. Throws RangeError for a zone outside Indonesia. */
export function zoneWord(zone: string): string {
  return zoneOf(zone).word
}

/** The calendar date on which the moment `ms` falls in a zone. */
export function todayIn(zone: string, ms: number): CalendarDate {
  return fromDayNumber(Math.floor(localMs(zone, ms) / day))
}

/** "08.30" */
export function timeText(ms: number, zone: string): string {
  return clockText(minutesIn(zone, ms))
}

/** "Kamis, 26 November 2026 pukul 08.30 WITA" */
export function longMoment(ms: number, zone: string): string {
  return `${longDate(todayIn(zone, ms))} pukul ${timeText(ms, zone)} ${zoneWord(zone)}`
}

/** "26 November 2026 pukul 08.30 WITA" */
export function plainMoment(ms: number, zone: string): string {
  return `${plainDate(todayIn(zone, ms))} pukul ${timeText(ms, zone)} ${zoneWord(zone)}`
}

/** Minutes since midnight of a moment in a zone. */
export function minutesIn(zone: string, ms: number): number {
  const local = localMs(zone, ms)
  return Math.floor((local - Math.floor(local / day) * day) / minute)
}

/** The moment of a date and minutes since midnight in a zone. */
export function momentAt(date: CalendarDate, minutes: number, zone: string): number {
  return dayNumber(date) * day + minutes * minute - zoneOf(zone).hours * 60 * minute
}

/** "08.30" of minutes since midnight. */
export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`
}

function localMs(zone: string, ms: number): number {
  return ms + zoneOf(zone).hours * 60 * minute
}

function zoneOf(zone: string): { word: string; hours: number } {
  const found = zones[zone]
  if (!found) throw new RangeError(`unknown time zone: ${zone}`)
  return found
}
