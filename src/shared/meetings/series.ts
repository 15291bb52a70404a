/** Rules by which meetings repeat: how a clerk says them, the RRULE they are kept as, and their words. */
import { z } from 'zod'
import { calendarDate, dateParts, daysInMonth, weekday, type CalendarDate } from '../calendar/dates'
import { dayNames, monthNames, plainDate } from '../calendar/words'

/** Most meetings that one series makes. */
export const longestSeries = 200

const interval = z.number('Isi angka.').int().min(1, 'Paling sedikit 1.').max(99, 'Paling banyak 99.')
/** 0 Sunday to 6 Saturday, as `weekday` counts. */
const dayOfWeek = z.number().int().min(0).max(6)
/** Which one in the month; -1 is the last. */
const nth = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)])
const month = z.number().int().min(1).max(12)
const dayOfMonth = z.number('Isi tanggal 1 sampai 31.').int().min(1).max(31, 'Tanggal paling besar 31.')

/** What repeats. A day that a month does not have is its last one. */
export const SeriesPattern = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('weekly'),
    every: interval,
    weekdays: z.array(dayOfWeek).min(1, 'Pilih paling sedikit satu hari.'),
  }),
  z.object({ kind: z.literal('monthlyDay'), every: interval, day: dayOfMonth }),
  z.object({ kind: z.literal('monthlyWeekday'), every: interval, nth, weekday: dayOfWeek }),
  z.object({ kind: z.literal('yearlyDay'), every: interval, month, day: dayOfMonth }),
  z.object({ kind: z.literal('yearlyWeekday'), every: interval, month, nth, weekday: dayOfWeek }),
])
export type SeriesPattern = z.output<typeof SeriesPattern>

export const SeriesEnd = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('count'),
    count: z
      .number('Isi banyaknya rapat.')
      .int()
      .min(2, 'Seri paling sedikit 2 rapat.')
      .max(longestSeries, `Seri paling banyak ${longestSeries} rapat.`),
  }),
  z.object({ kind: z.literal('until'), until: calendarDate }),
])
export type SeriesEnd = z.output<typeof SeriesEnd>

export const SeriesRule = z.object({ pattern: SeriesPattern, end: SeriesEnd })
export type SeriesRule = z.output<typeof SeriesRule>
export type PatternKind = SeriesPattern['kind']

const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const

/** RFC 5545 text without DTSTART: `FREQ=MONTHLY;BYDAY=2MO;COUNT=12`. Read back by `readSeriesRule`. */
export function seriesRuleText({ pattern, end }: SeriesRule): string {
  const ending = end.kind === 'count' ? `COUNT=${end.count}` : `UNTIL=${end.until.replaceAll('-', '')}T000000Z`
  return [...patternParts(pattern), ...(pattern.every > 1 ? [`INTERVAL=${pattern.every}`] : []), ending].join(';')
}

function patternParts(pattern: SeriesPattern): string[] {
  switch (pattern.kind) {
    case 'weekly':
      return ['FREQ=WEEKLY', 'WKST=MO', `BYDAY=${sorted(pattern.weekdays).map(codeOf).join(',')}`]
    case 'monthlyDay':
      return ['FREQ=MONTHLY', ...dayParts(pattern.day)]
    case 'monthlyWeekday':
      return ['FREQ=MONTHLY', `BYDAY=${pattern.nth}${codeOf(pattern.weekday)}`]
    case 'yearlyDay':
      return ['FREQ=YEARLY', `BYMONTH=${pattern.month}`, ...dayParts(pattern.day)]
    case 'yearlyWeekday':
      return ['FREQ=YEARLY', `BYMONTH=${pattern.month}`, `BYDAY=${pattern.nth}${codeOf(pattern.weekday)}`]
  }
}

/** RFC 5545 leaves out months without a 31st; offices meet on the last day instead. */
function dayParts(day: number): string[] {
  if (day <= 28) return [`BYMONTHDAY=${day}`]
  const days = Array.from({ length: day - 27 }, (_none, index) => 28 + index)
  return [`BYMONTHDAY=${days.join(',')}`, 'BYSETPOS=-1']
}

/** The rule of a text that `seriesRuleText` wrote; null for any other. */
export function readSeriesRule(text: string): SeriesRule | null {
  const parts = new Map(text.split(';').map((part) => part.split('=', 2) as [string, string | undefined]))
  const every = Number(parts.get('INTERVAL') ?? '1')
  const until = /^(\d{4})(\d\d)(\d\d)T/.exec(parts.get('UNTIL') ?? '')
  const end = until
    ? { kind: 'until', until: until.slice(1, 4).join('-') }
    : { kind: 'count', count: Number(parts.get('COUNT')) }
  const rule = SeriesRule.safeParse({ pattern: { every, ...readPattern(parts) }, end })
  return rule.success ? rule.data : null
}

function readPattern(parts: ReadonlyMap<string, string | undefined>): Record<string, unknown> {
  const byDay = parts.get('BYDAY') ?? ''
  if (parts.get('FREQ') === 'WEEKLY') return { kind: 'weekly', weekdays: byDay.split(',').map(dayOf) }
  const yearly = parts.get('FREQ') === 'YEARLY'
  const base = yearly ? { month: Number(parts.get('BYMONTH')) } : {}
  const name = yearly ? 'yearly' : 'monthly'
  const inMonth = /^(-?\d)([A-Z]{2})$/.exec(byDay)
  if (inMonth) return { ...base, kind: `${name}Weekday`, nth: Number(inMonth[1]), weekday: dayOf(inMonth[2] ?? '') }
  return { ...base, kind: `${name}Day`, day: Number(parts.get('BYMONTHDAY')?.split(',').at(-1)) }
}

const codeOf = (day: number): string => codes[day] ?? ''
const dayOf = (code: string): number => codes.findIndex((known) => known === code)
const sorted = (days: readonly number[]): number[] => [...new Set(days)].sort((a, b) => ((a + 6) % 7) - ((b + 6) % 7))

/** The pattern that a day suggests: 14 December 2026 is every second Monday of the month. */
export function patternOn(kind: PatternKind, day: CalendarDate): SeriesPattern {
  const parts = dateParts(day)
  const which = nthOf(day)
  switch (kind) {
    case 'weekly':
      return { kind, every: 1, weekdays: [weekday(day)] }
    case 'monthlyDay':
      return { kind, every: 1, day: parts.day }
    case 'monthlyWeekday':
      return { kind, every: 1, nth: which, weekday: weekday(day) }
    case 'yearlyDay':
      return { kind, every: 1, month: parts.month, day: parts.day }
    case 'yearlyWeekday':
      return { kind, every: 1, month: parts.month, nth: which, weekday: weekday(day) }
  }
}

/** The fifth one of a month is its last. */
function nthOf(date: CalendarDate): 1 | 2 | 3 | 4 | -1 {
  const { year, month: inMonth, day } = dateParts(date)
  if (day + 7 > daysInMonth(year, inMonth)) return -1
  return Math.ceil(day / 7) as 1 | 2 | 3 | 4 // a day that is not in the last week is in one of the first four
}

const nthWords: Record<string, string> = {
  1: 'pertama',
  2: 'kedua',
  3: 'ketiga',
  4: 'keempat',
  '-1': 'terakhir',
}

/** "Setiap bulan pada Senin kedua, 12 kali", "Setiap tahun pada 29 Februari, sampai 31 Desember 2030". */
export function seriesWords({ pattern, end }: SeriesRule): string {
  const ending = end.kind === 'count' ? `${end.count} kali` : `sampai ${plainDate(end.until)}`
  return `${patternWords(pattern)}, ${ending}`
}

export function patternWords(pattern: SeriesPattern): string {
  const every = (unit: string) => (pattern.every === 1 ? `Setiap ${unit}` : `Setiap ${pattern.every} ${unit}`)
  switch (pattern.kind) {
    case 'weekly':
      return `${every('minggu')} pada ${listed(sorted(pattern.weekdays).map(dayWord))}`
    case 'monthlyDay':
      return `${every('bulan')} pada tanggal ${pattern.day}${pattern.day > 28 ? ' atau hari terakhir bulan' : ''}`
    case 'monthlyWeekday':
      return `${every('bulan')} pada ${dayWord(pattern.weekday)} ${nthWords[pattern.nth]}`
    case 'yearlyDay':
      return `${every('tahun')} pada ${pattern.day} ${monthWord(pattern.month)}`
    case 'yearlyWeekday':
      return `${every('tahun')} pada ${dayWord(pattern.weekday)} ${nthWords[pattern.nth]} bulan ${monthWord(pattern.month)}`
  }
}

const dayWord = (day: number): string => dayNames[day] ?? ''
const monthWord = (number: number): string => monthNames[number - 1] ?? ''

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} dan ${words.at(-1)}`
}
