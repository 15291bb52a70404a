/** The book of meetings (buku rakor): all meetings of a period with minutes, attendance and follow-ups, as PDF or document. */
import { sql } from 'drizzle-orm'
import { addDays, type CalendarDate } from '../../shared/calendar/dates'
import { momentAt, todayIn } from '../../shared/calendar/moments'
import { plainDate } from '../../shared/calendar/words'
import { BookPreview, type BookInput } from '../../shared/packs/model'
import { PaperChoices } from '../../shared/papers/contract'
import { ReportRequest } from '../../shared/reports/request'
import type { Db } from '../database/db'
import { composeMinutes, type ComposedMinutes } from '../minutes/papers'
import { composeReport, type ReportsDeps } from '../reports/compose'
import { readSettings } from '../settings/queries'
import type { Binding, Entry } from './binder'

type Span = Pick<BookInput, 'from' | 'to'>
type Row = { id: string; title: string; startsAt: number; hasMinutes: number; isFinal: number }

/** Meetings of the period in their order: over, not called off. */
async function listHeld(db: Db, { from, to }: Span, now: number): Promise<Row[]> {
  const { timeZone } = (await readSettings(db)).unit
  return db.all<Row>(sql`select m.id, m.title, m.starts_at as startsAt, n.id is not null as hasMinutes,
      n.finalised_at is not null as isFinal
    from meetings m left join meeting_minutes n on n.meeting_id = m.id
    where m.deleted_at is null and m.state <> 'DIBATALKAN' and m.ends_at <= ${now}
      and m.starts_at >= ${momentAt(from, 0, timeZone)} and m.starts_at < ${momentAt(addDays(to, 1), 0, timeZone)}
    order by m.starts_at, m.id limit 1000`)
}

export async function bookPreview({ db, clock }: ReportsDeps, span: Span): Promise<BookPreview> {
  const held = await listHeld(db, span, clock.now())
  return BookPreview.parse({
    meetings: held.filter(({ hasMinutes }) => hasMinutes).map((row) => ({ ...row, isFinal: row.isFinal === 1 })),
    without: held.filter(({ hasMinutes }) => !hasMinutes),
  })
}

export type BookMeetingPaper = { heading: string; minutes: ComposedMinutes }

export type GatheredBook = {
  title: string
  subtitle: string
  meetings: BookMeetingPaper[]
  /** Without ending. */
  fileName: string
  notices: string[]
}

/** The minutes of the period, each under the name and day of its meeting. */
export async function gatherBook(deps: ReportsDeps, span: Span, signal: AbortSignal): Promise<GatheredBook> {
  const { db, clock } = deps
  const { timeZone } = (await readSettings(db)).unit
  const held = await listHeld(db, span, clock.now())
  const meetings: BookMeetingPaper[] = []
  for (const { id, title, startsAt } of held.filter(({ hasMinutes }) => hasMinutes)) {
    signal.throwIfAborted()
    const minutes = await composeMinutes(deps, { meetingId: id, version: null }, PaperChoices.parse({}))
    meetings.push({ heading: `${title}, ${plainDate(todayIn(timeZone, startsAt))}`, minutes })
  }
  return {
    title: 'Buku Rakor',
    subtitle: periodText(span),
    meetings,
    fileName: `Buku Rakor ${periodText(span)}`,
    notices: held
      .filter(({ hasMinutes }) => !hasMinutes)
      .map(({ title, startsAt }) => `Belum ada notula: ${title}, ${plainDate(todayIn(timeZone, startsAt))}.`),
  }
}

/** The book as what the binder binds: list of meetings, each meeting, then all follow-ups. */
export async function bookBinding(
  deps: ReportsDeps,
  { from, to }: Span,
  { title, subtitle, meetings }: GatheredBook,
): Promise<Omit<Binding, 'target'>> {
  const { db, clock } = deps
  const { unit, letterhead, paper } = await readSettings(db)
  const report = async (request: ReportRequest): Promise<Entry & { title: string }> => {
    const { data, setup } = await composeReport(deps, request, PaperChoices.parse({}))
    const own = { ...data.report, signature: null }
    return { title: data.report.title, level: 1, paper: { kind: 'report', setup, data: { ...data, report: own } } }
  }
  const today = clock.today() as CalendarDate // the clock gives calendar dates
  return {
    title,
    head: `${title} · ${subtitle}`,
    cover: {
      letterhead,
      subtitle,
      facts: [{ label: 'Jumlah rapat', value: String(meetings.length) }],
      foot: `Disusun ${plainDate(today)} oleh ${unit.unitName}`,
    },
    entries: [
      await report(ReportRequest.parse({ kind: 'meetings', from, to })),
      ...meetings.map(({ heading, minutes: { data, setup } }): Entry => ({
        title: heading,
        level: 1,
        paper: { kind: 'minutes', data, setup },
      })),
      await report(ReportRequest.parse({ kind: 'followUpRecap', by: 'meeting', from, to })),
    ],
    setup: paper,
  }
}

/** "Tahun 2026" for a whole year, else its days. */
function periodText({ from, to }: Span): string {
  const isYear = from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4)
  return isYear ? `Tahun ${from.slice(0, 4)}` : `${plainDate(from)} s.d. ${plainDate(to)}`
}
