/** What is laid over the calendar: ends and other last days of agreements, reports that are due, days off. */
import { sql } from 'drizzle-orm'
import { schemes, type Scheme } from '../../shared/agreements/enums'
import type { DueAlert } from '../../shared/alerts/due'
import type { AlertRuleKey } from '../../shared/alerts/rules'
import { dateParts, type CalendarDate } from '../../shared/calendar/dates'
import { LayerItem } from '../../shared/layers/contract'
import { calendarLayers, type CalendarLayer } from '../../shared/meetings/span'
import { periodWords, type Period } from '../../shared/periods/periods'
import { isRenewed } from '../agreements/status-sql'
import type { AlertBoard } from '../alerts/board'
import { rowsOfAlerts } from '../alerts/queries'
import { reportDueOn } from '../alerts/report-facts'
import type { Db } from '../database/db'
import { readCalendar } from '../holidays/queries'
import { owesReport } from '../periods/periods'

export type LayersDeps = { db: Db; board: AlertBoard }
export type LayerSpan = { from: CalendarDate; to: CalendarDate }

/** Most ends of agreements that are listed at once; a calendar with more of them shows nothing. */
export const MOST_ENDS = 2000

/** Items of the layers between two days, by day; `more` counts ends that were left out. */
export async function layerItems(
  deps: LayersDeps,
  span: LayerSpan,
  layers: readonly CalendarLayer[],
): Promise<{ items: LayerItem[]; more: number }> {
  const items: LayerItem[] = []
  let more = 0
  if (layers.includes('deadlines')) {
    const ends = await endsOf(deps.db, span)
    more = ends.more
    items.push(...ends.items, ...(await alertDates(deps, span)))
  }
  if (layers.includes('reports')) items.push(...(await reportDates(deps.db, span)))
  if (layers.includes('holidays')) items.push(...(await holidaysOf(deps.db, span)))
  const order = (item: LayerItem) => `${item.day}${calendarLayers.indexOf(item.layer)}`
  return { items: items.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0)), more }
}

/** Signed agreements that end, neither closed nor renewed: what the list calls active, expiring or undecided. */
async function endsOf(db: Db, { from, to }: LayerSpan): Promise<{ items: LayerItem[]; more: number }> {
  const ending = sql`from agreements a where a.deleted_at is null and a.signed_on is not null and a.closing is null
    and a.ends_on between ${from} and ${to} and not ${isRenewed}`
  const [count] = await db.all<{ total: number }>(sql`select count(*) as total ${ending}`)
  const rows = await db.all<{ id: string; title: string; day: string }>(
    sql`select a.id, a.title, a.ends_on as day ${ending} order by a.ends_on, a.id limit ${MOST_ENDS}`,
  )
  const items = rows.map(({ id, title, day }) =>
    LayerItem.parse({ id: `end:${id}`, layer: 'deadlines', day, title, what: 'Berakhir', to: `/kerja-sama/${id}` }),
  )
  return { items, more: Math.max(0, (count?.total ?? 0) - rows.length) }
}

/** Rules whose date is a last day; ends and reports have items of their own. */
const dated: readonly AlertRuleKey[] = ['EXTENSION_WINDOW', 'LOI_LAPSE', 'STAGE_CLOCK', 'TEAM_ENDING']

async function alertDates({ db, board }: LayersDeps, { from, to }: LayerSpan): Promise<LayerItem[]> {
  const { alerts, today } = await board.current()
  const shown = alerts.filter(({ rule, date }) => dated.includes(rule) && from <= date && date <= to)
  return (await rowsOfAlerts(db, today, shown.slice(0, MOST_ENDS))).map(({ id, date, title, dateName, ...row }) =>
    LayerItem.parse({ id: `alert:${id}`, layer: 'deadlines', day: date, title, what: dateName, to: pageOf(row, id) }),
  )
}

function pageOf({ subject, subjectId }: Pick<DueAlert, 'subject' | 'subjectId'>, id: string): string {
  if (subject === 'agreement') return `/kerja-sama/${subjectId}`
  return subject === 'plan' ? `/rencana/${subjectId}` : `/peringatan?alert=${encodeURIComponent(id)}`
}

/** One item for each period and last day, with the number of agreements that still owe the report. */
async function reportDates(db: Db, { from, to }: LayerSpan): Promise<LayerItem[]> {
  const items: LayerItem[] = []
  for (const period of periodsAround(from, to)) {
    for (const [day, owing] of dueDays(period)) {
      if (day < from || day > to) continue
      const [count] = await db.all<{ total: number }>(
        sql`select count(*) as total from agreements a where ${owesReport(period)} and a.scheme in ${owing}`,
      )
      const total = count?.total ?? 0
      if (total > 0) items.push(reportItem(period, day, total))
    }
  }
  return items
}

function reportItem(period: Period, day: CalendarDate, total: number): LayerItem {
  const { year, semester } = period
  const lack = semester === 0 ? 'NO_YEAR_REPORT' : 'NO_SEMESTER_REPORT'
  const to = `/laporan/kelengkapan?lack=${lack}&year=${year}&semester=${semester === 0 ? 2 : semester}`
  const title = `Laporan ${periodWords(period)}: ${total.toLocaleString('id-ID')} naskah belum melapor`
  return LayerItem.parse({
    id: `report:${year}-${semester}:${day}`,
    layer: 'reports',
    day,
    title,
    what: 'Batas laporan',
    to,
  })
}

/** Reports fall due in the year after their period at the latest. */
function periodsAround(from: CalendarDate, to: CalendarDate): Period[] {
  const [first, last] = [dateParts(from).year - 1, dateParts(to).year]
  return Array.from({ length: last - first + 1 }, (_none, index) => first + index).flatMap((year) =>
    ([0, 1, 2] as const).map((semester) => ({ year, semester })),
  )
}

/** Schemes by the last day that their law sets for a period. */
function dueDays(period: Period): Map<CalendarDate, Scheme[]> {
  const days = new Map<CalendarDate, Scheme[]>()
  for (const scheme of schemes) {
    const day = reportDueOn(scheme, period)
    if (day) days.set(day, [...(days.get(day) ?? []), scheme])
  }
  return days
}

async function holidaysOf(db: Db, { from, to }: LayerSpan): Promise<LayerItem[]> {
  const { offDays } = await readCalendar(db)
  return [...offDays]
    .filter(([day]) => from <= day && day <= to)
    .map(([day, title]) => ({ id: `off:${day}`, layer: 'holidays', day, title, what: 'Libur', to: null }))
}
