/** The time, as something that is passed in. */

/** `now`: ms UTC. `today`: the calendar date `YYYY-MM-DD` in the office's time zone. */
export type Clock = { now(): number; today(): string }

/** The system's clock. `timeZone` is asked each time, since settings can change it; default WITA. */
export function systemClock(timeZone: () => string = () => 'Asia/Makassar'): Clock {
  return { now: () => Date.now(), today: () => dateIn(timeZone(), Date.now()) }
}

/** The calendar date of a moment (ms UTC) in a time zone. */
export function dateIn(timeZone: string, ms: number): string {
  // The Swedish locale writes dates as YYYY-MM-DD.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(ms)
}
