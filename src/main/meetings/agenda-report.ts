/** The agenda of meetings between two days as a report. */
import { addDays, type CalendarDate } from '../../shared/calendar/dates'
import { momentAt, timeText, todayIn } from '../../shared/calendar/moments'
import { thousands } from '../../shared/calendar/numbers'
import { dayName, longDate, monthYear, plainDate, shortDate } from '../../shared/calendar/words'
import type { LayerItem } from '../../shared/layers/contract'
import { meetingKinds, meetingKindWords, type MeetingKind } from '../../shared/meetings/enums'
import type { MeetingRow } from '../../shared/meetings/model'
import { layerWords, type CalendarSpan } from '../../shared/meetings/span'
import { reportColumns, type ReportRecap, type ReportRow } from '../../shared/reports/model'
import { statuses } from '../../shared/status/statuses'
import { layerItems, type LayersDeps } from '../layers/layers'
import type { Clock } from '../platform/clock'
import type { ReportBuilder } from '../reports/builders'
import { readSettings } from '../settings/queries'
import { calendarLimit, listCalendar } from './queries'

/** Every meeting that touches the days, by its start. */
export const agendaReportBuilder =
  ({ db, clock, board }: LayersDeps & { clock: Clock }): ReportBuilder<'meetings'> =>
  async ({ from, to, kinds, layers }, { today, unitName, signature, imprint }) => {
    const zone = (await readSettings(db)).unit.timeZone
    const span = { from: momentAt(from, 0, zone), to: momentAt(addDays(to, 1), 0, zone) }
    const listed = await listCalendar(db, span, clock.now())
    const rows = listed.filter(({ kind }) => kinds.includes(kind))
    const { items } = await layerItems({ db, board }, { from, to }, layers)
    const lines = [
      ...rows.map((row) => ({ at: row.startsAt, cells: cells(row, zone) })),
      // Of a day, what is due stands before its meetings.
      ...items.map((item) => ({ at: momentAt(item.day, 0, zone) - 1, cells: layerCells(item) })),
    ].sort((a, b) => a.at - b.at)
    return {
      report: {
        title: `Agenda Rapat ${spanText({ from, to })}`,
        subtitle: unitName,
        scope: [kindsText(kinds), `Keadaan per ${plainDate(today)}`],
        orientation: 'landscape',
        numbered: true,
        columns,
        groups: [{ label: null, rows: lines.map((line) => line.cells) }],
        countNoun: items.length > 0 ? 'baris' : 'rapat',
        totals: null,
        recap: rows.length > 0 ? recapOf(rows, kinds) : null,
        notes: [],
        signature,
        imprint,
      },
      fileName: `Agenda Rapat ${spanText({ from, to })}`,
      notices: noticesOf(lines.length, listed.length),
    }
  }

const columns = reportColumns([
  { key: 'day', label: 'Hari', weight: 8 },
  { key: 'date', label: 'Tanggal', weight: 11, kind: 'date' },
  { key: 'time', label: 'Waktu', weight: 13 },
  { key: 'title', label: 'Rapat', weight: 38 },
  { key: 'kind', label: 'Jenis', weight: 20 },
  { key: 'place', label: 'Tempat', weight: 26 },
  { key: 'chair', label: 'Pimpinan', weight: 20 },
  { key: 'invitees', label: 'Undangan', weight: 12, kind: 'number', align: 'right' },
  { key: 'status', label: 'Status', weight: 15, kind: 'status' },
])

function cells(row: MeetingRow, zone: string): ReportRow {
  const day = todayIn(zone, row.startsAt)
  const waits = row.status === 'awaitingMinutes'
  return {
    day: dayName(day),
    date: day,
    time: timeOf(row, zone),
    title: row.title,
    kind: meetingKindWords[row.kind],
    place: row.place,
    chair: row.chair,
    invitees: row.invitees,
    status: { word: statuses.meeting[row.status].word, note: null, strong: waits, lack: false },
  }
}

/** What is laid over the calendar has a day and no time. */
const layerCells = ({ day, title, what, layer }: LayerItem): ReportRow => ({
  day: dayName(day),
  date: day,
  time: what,
  title,
  kind: layerWords[layer],
  place: null,
  chair: null,
  invitees: null,
  status: null,
})

/** "08.30–12.30"; of several days "08.30 s.d. 27 Nov 2026, 16.00". */
function timeOf({ startsAt, endsAt }: MeetingRow, zone: string): string {
  const [from, to] = [timeText(startsAt, zone), timeText(endsAt, zone)]
  const last = todayIn(zone, endsAt - 1)
  return last === todayIn(zone, startsAt) ? `${from}–${to}` : `${from} s.d. ${shortDate(last)}, ${to}`
}

function recapOf(rows: readonly MeetingRow[], kinds: readonly MeetingKind[]): ReportRecap {
  return {
    columns: ['Jenis rapat', 'Jumlah'],
    rows: meetingKinds
      .filter((kind) => kinds.includes(kind))
      .map((kind) => ({ label: meetingKindWords[kind], values: [rows.filter((row) => row.kind === kind).length] })),
    totals: { label: 'Jumlah', values: [rows.length] },
  }
}

/** "November 2026" for a whole month, "Selasa, 24 November 2026", "23 s.d. 29 November 2026". */
function spanText({ from, to }: Pick<CalendarSpan, 'from' | 'to'>): string {
  if (from === to) return longDate(from)
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  if (sameMonth && from.endsWith('-01') && isMonthEnd(to)) return monthYear(from)
  return `${sameMonth ? Number(from.slice(8)) : plainDate(from)} s.d. ${plainDate(to)}`
}

const isMonthEnd = (day: CalendarDate): boolean => addDays(day, 1).endsWith('-01')

/** "Semua jenis rapat", or the kinds that were left shown. */
export const kindsText = (kinds: readonly MeetingKind[]): string =>
  kinds.length === meetingKinds.length
    ? 'Semua jenis rapat'
    : kinds.length === 0
      ? 'Tanpa jenis rapat yang dipilih'
      : `Hanya ${kinds.map((kind) => meetingKindWords[kind]).join(', ')}`

function noticesOf(shown: number, listed: number): string[] {
  if (shown === 0) return ['Tidak ada rapat pada waktu dan jenis yang tampil. Daftar ini kosong.']
  return listed >= calendarLimit ? [`Yang dimuat ${thousands(calendarLimit)} rapat yang pertama.`] : []
}
