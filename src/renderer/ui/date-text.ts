/** Between calendar dates as text (`2026-11-26`), times (`08:30`) and the Date values of the pickers, without any zone. */

const pad = (value: number, length = 2) => String(value).padStart(length, '0')

/** Local midnight of a calendar date; null for anything else. */
export function dateOfText(text: string | null | undefined): Date | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? '')
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(year, month - 1, day)
  return date.getMonth() === month - 1 && date.getDate() === day ? date : null
}

/** `2026-11-26`; null without a date, '' while it is incomplete or has no four-digit year. */
export function textOfDate(date: Date | null): string | null {
  if (date === null) return null
  if (Number.isNaN(date.getTime()) || date.getFullYear() < 1000) return ''
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

/** A typed year of one or two digits means this century. */
export function completeYear(date: Date): Date {
  const year = date.getFullYear()
  if (Number.isNaN(year) || year >= 100) return date
  return new Date(2000 + year, date.getMonth(), date.getDate())
}

/** The time on some day; null for anything but `HH:mm`. */
export function dateOfTime(text: string | null | undefined): Date | null {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text ?? '')
  return parts ? new Date(2000, 0, 1, Number(parts[1]), Number(parts[2])) : null
}

/** `08:30`; null without a time, '' while it is incomplete. */
export function textOfTime(date: Date | null): string | null {
  if (date === null) return null
  return Number.isNaN(date.getTime()) ? '' : `${pad(date.getHours())}:${pad(date.getMinutes())}`
}
