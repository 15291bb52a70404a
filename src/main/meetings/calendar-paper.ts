/** The month of the calendar as a paper: every meeting in its days, days off with their names. */
import { addDays, addMonths, dateParts, weekday, type CalendarDate } from '../../shared/calendar/dates'
import { momentAt, timeText, todayIn } from '../../shared/calendar/moments'
import { monthYear, plainDate } from '../../shared/calendar/words'
import type { WorkCalendar } from '../../shared/calendar/working-days'
import type { LayerItem } from '../../shared/layers/contract'
import { meetingKinds, meetingKindWords, type MeetingKind } from '../../shared/meetings/enums'
import type { MeetingRow, MeetingStatus } from '../../shared/meetings/model'
import { layerWords, type CalendarLayer } from '../../shared/meetings/span'
import type { CalendarEntry, MeetingCalendarData, PaperDay } from '../../shared/papers/meeting-calendar'
import { statuses } from '../../shared/status/statuses'
import { head } from '../database/chain'
import { readCalendar } from '../holidays/queries'
import { layerItems, type LayersDeps } from '../layers/layers'
import type { PaperBuilders } from '../papers/builders'
import { readSettings } from '../settings/queries'
import type { MeetingPapersDeps } from './papers'
import { listCalendar } from './queries'
import { kindsText } from './agenda-report'

type Builders = Pick<PaperBuilders, 'meeting-calendar'>

export function calendarPapers({ db, clock, board }: MeetingPapersDeps & LayersDeps): Builders {
  return {
    async 'meeting-calendar'({ month, kinds, layers }, choices) {
      const settings = await readSettings(db)
      const zone = settings.unit.timeZone
      const days = daysOf(month)
      const last = days.at(-1) ?? month
      const span = { from: momentAt(days[0] ?? month, 0, zone), to: momentAt(addDays(last, 1), 0, zone) }
      const rows = (await listCalendar(db, span, clock.now())).filter(({ kind }) => kinds.includes(kind))
      // Days off are shaded and named by the calendar itself.
      const laid = layers.filter((layer) => layer !== 'holidays')
      const { items } = await layerItems({ db, board }, { from: days[0] ?? month, to: last }, laid)
      const named = layers.includes('holidays')
      const facts = { month, zone, calendar: await readCalendar(db), rows, items, named }
      const data: MeetingCalendarData = {
        letterhead: settings.letterhead,
        month: monthYear(month),
        unitName: settings.unit.unitName,
        scope: [kindsText(kinds), `Keadaan per ${plainDate(todayIn(zone, clock.now()))}`],
        weeks: weeksOf(days.map((date) => dayOf(date, facts))),
        kinds: [...countsOf(rows, kinds, month, zone), ...laid.map((layer) => layerCount(layer, items, month))],
        imprint: { printedAt: clock.now(), timeZone: zone, historyHead: await head(db) },
      }
      const setup = { ...settings.paper, ...(choices.paper && { paper: choices.paper }) }
      const empty = data.kinds.every(({ count }) => count === 0)
      const notices = empty ? [`Belum ada rapat pada ${data.month}; kalender dicetak kosong.`] : []
      return { kind: 'meeting-calendar', data, setup, notices, fileName: `Kalender Rapat ${data.month}.pdf` }
    },
  }
}

/** All days of the weeks that touch a month, Monday first. */
function daysOf(month: CalendarDate): CalendarDate[] {
  const first = addDays(month, 1 - dateParts(month).day)
  const last = addDays(addMonths(first, 1), -1)
  const days: CalendarDate[] = []
  const end = addDays(last, (7 - weekday(last)) % 7)
  for (let day = addDays(first, -((weekday(first) + 6) % 7)); day <= end; day = addDays(day, 1)) days.push(day)
  return days
}

const weeksOf = (days: PaperDay[]): PaperDay[][] =>
  Array.from({ length: days.length / 7 }, (_none, week) => days.slice(week * 7, week * 7 + 7))

type Facts = {
  month: CalendarDate
  zone: string
  calendar: WorkCalendar
  rows: readonly MeetingRow[]
  items: readonly LayerItem[]
  /** Whether holidays are named; they are shaded anyhow. */
  named: boolean
}

function dayOf(date: CalendarDate, { month, zone, calendar, rows, items, named }: Facts): PaperDay {
  const weekend = weekday(date) === 0 || weekday(date) === 6
  const holiday = calendar.offDays.get(date)
  const today = rows.filter((row) => firstDay(row, zone) <= date && date <= lastDay(row, zone))
  return {
    date,
    outside: date.slice(0, 7) !== month.slice(0, 7),
    off: holiday === undefined ? (weekend ? '' : null) : named ? holiday : '',
    entries: [
      ...today.map((row) => entryOf(row, date, zone)),
      ...items.filter(({ day }) => day === date).map(layerEntry),
    ],
  }
}

function entryOf(row: MeetingRow, date: CalendarDate, zone: string): CalendarEntry {
  const [from, to] = [timeText(row.startsAt, zone), timeText(row.endsAt, zone)]
  const one = firstDay(row, zone) === lastDay(row, zone)
  return {
    letter: kindLetters[row.kind],
    time: firstDay(row, zone) !== date ? 'lanjutan' : one ? `${from}–${to}` : from,
    title: row.title,
    place: row.place,
    note: notedStatuses.has(row.status) ? statuses.meeting[row.status].word.toLocaleLowerCase('id') : null,
    struck: row.status === 'cancelled',
  }
}

const layerEntry = ({ layer, what, title }: LayerItem): CalendarEntry => ({
  letter: layerLetters[layer],
  time: what,
  title,
  place: null,
  note: null,
  struck: false,
})

/** Other letters than the kinds of meetings have. */
const layerLetters: Record<CalendarLayer, string> = { deadlines: 'B', reports: 'L', holidays: 'H' }

function layerCount(layer: CalendarLayer, items: readonly LayerItem[], month: CalendarDate) {
  const inMonth = items.filter((item) => item.layer === layer && item.day.slice(0, 7) === month.slice(0, 7))
  return { letter: layerLetters[layer], word: layerWords[layer], count: inMonth.length }
}

const notedStatuses: ReadonlySet<MeetingStatus> = new Set(['draft', 'cancelled'])

/** A letter each, so that a copy in black and white still tells kinds apart. */
const kindLetters: Record<MeetingKind, string> = {
  RAKOR: 'R',
  PLENO_TKKSD: 'P',
  TEKNIS_TKKSD: 'T',
  PEMBAHASAN_NASKAH: 'N',
  MONEV: 'M',
  ANTAR_KL: 'K',
}

/** Meetings that start or go on in the month itself. */
function countsOf(rows: readonly MeetingRow[], kinds: readonly MeetingKind[], month: CalendarDate, zone: string) {
  const inMonth = rows.filter(
    (row) =>
      firstDay(row, zone).slice(0, 7) <= month.slice(0, 7) && month.slice(0, 7) <= lastDay(row, zone).slice(0, 7),
  )
  return meetingKinds
    .filter((kind) => kinds.includes(kind))
    .map((kind) => ({
      letter: kindLetters[kind],
      word: meetingKindWords[kind],
      count: inMonth.filter((row) => row.kind === kind).length,
    }))
}

const firstDay = ({ startsAt }: MeetingRow, zone: string): CalendarDate => todayIn(zone, startsAt)
/** A meeting that ends at midnight ends on the day before. */
const lastDay = ({ endsAt }: MeetingRow, zone: string): CalendarDate => todayIn(zone, endsAt - 1)
