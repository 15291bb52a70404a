/** Wall clocks of calendar files as moments, where the file itself does not say what its zone means. */

/** Names that Windows and older programs give to the zones of the region, by the names that Intl knows. */
const otherNames: Record<string, string> = {
  'se asia standard time': 'Asia/Jakarta',
  'singapore standard time': 'Asia/Makassar',
  'w. australia standard time': 'Asia/Makassar',
  'taipei standard time': 'Asia/Makassar',
  'tokyo standard time': 'Asia/Jayapura',
  'korea standard time': 'Asia/Jayapura',
  utc: 'UTC',
  wib: 'Asia/Jakarta',
  wita: 'Asia/Makassar',
  wit: 'Asia/Jayapura',
}

export type WallClock = { year: number; month: number; day: number; hour: number; minute: number; second: number }

/** The moment of a wall clock; null for a zone that nobody knows. */
export function momentIn(zone: string, wall: WallClock): number | null {
  const format = formatOf(otherNames[zone.toLowerCase()] ?? zone)
  if (!format) return null
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second)
  // The offset at the first guess may be the one before a change to summer time; the second guess has the right one.
  const guess = asUtc - offsetAt(format, asUtc)
  return asUtc - offsetAt(format, guess)
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { ...fields, timeZone: zone })
  } catch {
    return null
  }
}

const fields = {
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const

function offsetAt(format: Intl.DateTimeFormat, ms: number): number {
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]))
  const at = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0
  const wall = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'))
  return wall - Math.floor(ms / 1000) * 1000
}
