import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { schemes, type DocumentKind } from '../agreements/enums'
import { calendarDate, fromDayNumber, type CalendarDate } from '../calendar/dates'
import { createCalendar } from '../calendar/working-days'
import { lawOf } from '../schemes/laws'
import type { Clock, SchemeFacts } from '../schemes/model'
import { clockDeadline } from './clocks'
import { dutyDeadlines } from './duties'
import { assess } from './engine'
import type { DeadlineInput } from './model'
import { timelineOf } from './timeline'

// The oracle knows no date arithmetic of the program. It walks through JavaScript's UTC calendar day by day, crossing
// off days, and asks for each of them what would be true in the evening.

const dayMs = 86_400_000
const ms = (day: string) => Date.parse(`${day}T00:00:00.000Z`)
const text = (at: number) => new Date(at).toISOString().slice(0, 10)
const d = (day: string) => calendarDate.parse(day)

const ownDays = [
  { day: d('2026-04-27'), name: 'Hari jadi', off: true },
  { day: d('2025-06-09'), name: 'Tetap bekerja', off: false },
  { day: d('2024-02-29'), name: 'Hari kabisat', off: true },
]
const calendar = createCalendar(ownDays)
const off = new Set([...calendar.offDays.keys()].map(ms))
const isOpen = (at: number) => new Date(at).getUTCDay() % 6 !== 0 && !off.has(at)

/** Days of a clock, crossed off one by one. */
function walk(from: number, amount: number, unit: Clock['unit']): number {
  let at = from
  for (let left = amount; left > 0;) {
    at += dayMs
    if (unit === 'HARI' || isOpen(at)) left--
  }
  return at
}

/** The last day before the same day of the month comes round again; where the month is too short, its last day. */
function lastOfYears(from: number, years: number): number {
  const date = new Date(from)
  const same = new Date(Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()))
  // UTC rolls 29 February over to 1 March; the anniversary is then 28 February.
  const anniversary = same.getUTCDate() === date.getUTCDate() ? same.getTime() : same.getTime() - dayMs
  return anniversary - dayMs
}

/** As many months earlier, by trying the days of that month from its last one down. */
function monthsBefore(end: number, months: number): number {
  const date = new Date(end)
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1))
  for (let day = date.getUTCDate(); ; day--) {
    const tried = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), day))
    if (tried.getUTCMonth() === target.getUTCMonth()) return tried.getTime()
  }
}

const facts: SchemeFacts = { dprdNeeded: true, initiative: 'DAERAH', level: 'KABKOTA', partnerKinds: ['PROVINSI'] }

const empty: Omit<DeadlineInput, 'scheme' | 'today'> = {
  facts,
  document: { kind: null, signedOn: null, start: null, end: null, decided: false, endedOn: null },
  chain: [],
  stages: [],
  events: [],
  reports: [],
  evaluations: [],
  calendar,
}

const allClocks = schemes.flatMap((scheme) => lawOf(scheme).clocks.map((clock) => ({ scheme, clock })))
const anyDay = fc.integer({ min: ms('2023-11-01') / dayMs, max: ms('2028-03-31') / dayMs })
/** Days that calendars get wrong, and ordinary ones. */
const tricky = fc.constantFrom(
  ...[
    '2024-02-28',
    '2024-02-29',
    '2024-03-01',
    '2025-02-28',
    '2024-01-31',
    '2024-08-31',
    '2025-12-31',
    '2026-01-01',
  ].map((day) => ms(day) / dayMs),
)
const startDay = fc.oneof({ weight: 3, arbitrary: anyDay }, { weight: 1, arbitrary: tricky })

let cases = 0

test('clocks run, are met, missed or deemed as a walk day by day finds', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...allClocks),
      startDay,
      fc.option(fc.integer({ min: -5, max: 120 })),
      fc.integer({ min: -10, max: 420 }),
      ({ scheme, clock }, from, stopAfter, lapse) => {
        cases++
        const { start, until, amount, unit, consequence } = clock
        const fromMs = from * dayMs
        const backward = start.kind === 'BEFORE_END'
        const dueMs = backward
          ? monthsBefore(fromMs, amount)
          : unit === 'TAHUN'
            ? lastOfYears(fromMs, amount)
            : walk(fromMs, amount, unit)
        const stopMs = stopAfter === null ? null : (backward ? dueMs - 60 * dayMs : fromMs) + stopAfter * dayMs
        const todayMs = fromMs + (backward ? lapse - 300 : lapse) * dayMs
        const input: DeadlineInput = {
          ...empty,
          scheme,
          today: d(text(todayMs)),
          document: backward ? { ...empty.document, signedOn: d('2020-01-01'), end: d(text(fromMs)) } : empty.document,
          events: [
            ...(start.kind === 'EVENT' ? [{ eventKey: start.event, happenedOn: d(text(fromMs)) }] : []),
            ...(stopMs !== null && until[0] ? [{ eventKey: until[0], happenedOn: d(text(stopMs)) }] : []),
          ],
        }
        const counts = stopMs !== null && (backward || stopMs >= fromMs)
        const inTime = counts && stopMs <= dueMs
        const isOver = todayMs > dueMs
        const state = inTime ? 'met' : !isOver ? 'running' : consequence.kind === 'DEEMED' ? 'deemed' : 'late'
        const found = clockDeadline(clock, input, timelineOf(input))
        return (
          found.dueOn === text(dueMs) &&
          found.state === state &&
          found.open === (inTime ? false : isOver ? !counts : true) &&
          found.deemedOn === (state === 'deemed' ? text(dueMs + dayMs) : null) &&
          found.metOn === (counts ? text(stopMs) : null) &&
          Math.sign(found.daysLeft ?? 0) === signOfLeft(todayMs, dueMs, unit)
        )
      },
    ),
    { numRuns: 60_000 },
  )
})

/** Working days may be none left although the last day is still ahead: never, since the last day is one itself. */
function signOfLeft(today: number, due: number, unit: Clock['unit']): number {
  if (unit !== 'HARI_KERJA' || today <= due) return Math.sign(due - today)
  for (let at = due + dayMs; at <= today; at += dayMs) if (isOpen(at)) return -1
  return 0
}

test('days left are the days one can cross off', () => {
  fc.assert(
    fc.property(startDay, fc.integer({ min: 0, max: 90 }), fc.boolean(), (from, lapse, works) => {
      cases++
      const scheme = works ? 'KSDPL' : 'KSDD_WAJIB'
      const clock = lawOf(scheme).clocks.find(({ key }) => key === 'DPRD_STANCE')
      if (!clock) return false
      const today = from * dayMs + lapse * dayMs
      const event = { eventKey: 'DPRD_REQUESTED' as const, happenedOn: fromDayNumber(from) }
      const input = { ...empty, scheme, today: d(text(today)), events: [event] } as const
      const found = clockDeadline(clock, input, timelineOf(input))
      const due = ms(found.dueOn ?? '')
      let crossed = 0
      for (let at = Math.min(today, due) + dayMs; at <= Math.max(today, due); at += dayMs) {
        if (!works || isOpen(at)) crossed++
      }
      return found.daysLeft === (today > due ? -crossed || 0 : crossed)
    }),
    { numRuns: 20_000 },
  )
})

const reporting: readonly DocumentKind[] = ['PKS', 'MOU', 'NOTA_KESEPAKATAN', 'KESEPAKATAN_BERSAMA', 'LOI', 'ADDENDUM']

test('reports are owed for the periods that hold a day on which the document was valid', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...schemes),
      fc.constantFrom(...reporting),
      startDay,
      fc.option(fc.integer({ min: 0, max: 1500 })),
      fc.integer({ min: 0, max: 1600 }),
      (scheme, kind, from, length, lapse) => {
        cases++
        const startMs = from * dayMs
        const endMs = length === null ? null : startMs + length * dayMs
        const todayMs = startMs + lapse * dayMs
        const document = {
          ...empty.document,
          kind,
          signedOn: d(text(startMs)),
          start: d(text(startMs)),
          end: endMs === null ? null : d(text(endMs)),
        }
        const input = { ...empty, scheme, document, today: d(text(todayMs)) }
        const found = dutyDeadlines(input).map(({ id, state }) => `${id} ${state}`)
        return found.sort().join() === owed(scheme, kind, startMs, endMs, todayMs).sort().join()
      },
    ),
    { numRuns: 5000 },
  )
})

/** Walks from the start of last year to today and notes each period in which a valid day was met. */
function owed(scheme: string, kind: DocumentKind, start: number, end: number | null, today: number): string[] {
  if (kind === 'LOI' || kind === 'ADDENDUM') return []
  const abroad = scheme.startsWith('KSDPL') || scheme.startsWith('KSDLL')
  const found = new Map<string, boolean>()
  const thisYear = new Date(today).getUTCFullYear()
  const note = (id: string, year: number, due: number) => {
    const begins = id.endsWith('-2') ? Date.UTC(year, 6, 1) : Date.UTC(year, 0, 1)
    if (begins <= today) found.set(id, today > due)
  }
  for (let at = Date.UTC(thisYear - 1, 0, 1); at < Date.UTC(thisYear + 1, 0, 1); at += dayMs) {
    if (at < start || (end !== null && at > end)) continue
    const year = new Date(at).getUTCFullYear()
    const half = new Date(at).getUTCMonth() < 6 ? 1 : 2
    const halfDue = half === 1 ? Date.UTC(year, 5, 30) : Date.UTC(year, 11, 31)
    if (abroad) {
      note(`FOREIGN_SUPERVISION:${year}-${half}`, year, halfDue)
      note(`FOREIGN_REPORT_TO_GOVERNOR:${year}-0`, year, Date.UTC(year + 1, 0, 7))
    } else if (scheme === 'SINERGI') {
      note(`SINERGI_SEMESTER_REPORT:${year}-${half}`, year, halfDue)
      note(`SINERGI_YEARLY_REPORT:${year}-0`, year, Date.UTC(year, 11, 31))
    } else note(`SEMESTER_REPORT:${year}-${half}`, year, halfDue)
  }
  return [...found].map(([id, isOver]) => `${id} ${isOver ? 'late' : 'running'}`)
}

const zones = ['UTC', 'Asia/Makassar', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Europe/Oslo']

test('the time zone of the computer changes nothing', () => {
  const before = process.env['TZ']
  const day: CalendarDate = d('2026-03-16')
  const answers = new Set<string>()
  const offsets = new Set<number>()
  try {
    for (const zone of zones) {
      process.env['TZ'] = zone
      offsets.add(new Date(2026, 2, 16).getTimezoneOffset())
      const input = { ...empty, scheme: 'KSDPL', today: day } as const
      const document = { ...empty.document, kind: 'MOU', signedOn: d('2024-02-29'), start: d('2024-02-29') } as const
      const events = [
        { eventKey: 'DPRD_REQUESTED', happenedOn: d('2026-03-29') },
        { eventKey: 'GOVERNOR_RECEIVED_PLAN', happenedOn: day },
      ] as const
      answers.add(JSON.stringify(assess({ ...input, events, document: { ...document, end: d('2026-08-31') } })))
    }
  } finally {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  }
  // Proves that the zone did change for JavaScript's own local dates.
  expect(offsets.size).toBeGreaterThan(4)
  expect(answers.size).toBe(1)
})

// With the 20,000 of calendar/working-days.test.ts more than 100,000.
afterAll(() => expect(cases).toBeGreaterThanOrEqual(85_000))
