/** The pack of a meeting (bahan rakor): chosen parts and the files of its agenda in one PDF. */
import { sql } from 'drizzle-orm'
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import { plainDate } from '../../shared/calendar/words'
import { MeetingId } from '../../shared/ids/ids'
import { longSpan, shortTitle } from '../../shared/meetings/words'
import { PackOptions, packPartWords, type PackInput, type PackPart } from '../../shared/packs/model'
import { PaperChoices } from '../../shared/papers/contract'
import { ReportRequest } from '../../shared/reports/request'
import type { Queryable } from '../database/db'
import { faultText } from './faults'
import { listMeetingFiles } from './pack-files'
import type { FileStore } from '../files/store'
import { getMeeting } from '../meetings/detail'
import type { PaperBuilders } from '../papers/builders'
import { composeReport, type ReportsDeps } from '../reports/compose'
import { readSettings } from '../settings/queries'
import type { Binding, Entry } from './binder'

export type PackDeps = ReportsDeps & {
  store: Pick<FileStore, 'pathOf' | 'exists'>
  builders: Pick<PaperBuilders, 'running-order'>
}

/** What there is to bind for a meeting. */
export async function packOptions({ db, store, clock }: PackDeps, meetingId: MeetingId): Promise<PackOptions> {
  const { input } = await getMeeting(db, meetingId, clock.now())
  const files = await listMeetingFiles(db, store, meetingId)
  return PackOptions.parse({
    files: files.map(({ name, item, pages, fault }) => ({ name, item, pages, fault: fault && faultText(fault) })),
    previous: await previousMeeting(db, meetingId),
    agenda: input.agenda.length,
  })
}

/** Everything that the binder needs but the place of the file. */
export async function gatherPack(
  deps: PackDeps,
  input: PackInput,
): Promise<Omit<Binding, 'target'> & { fileName: string }> {
  const { db, clock } = deps
  const meeting = await getMeeting(db, input.meetingId, clock.now())
  const { unit, letterhead, paper } = await readSettings(db)
  const { title, place, chair } = meeting.input
  const zone = unit.timeZone
  const today = calendarDate.parse(clock.today())
  const entries: Entry[] = []
  for (const part of input.parts) entries.push(...(await partEntries(deps, input, { part, setup: paper })))
  const facts: [string, string | null][] = [
    ['Hari/tanggal', longSpan(meeting.input, zone)],
    ['Tempat', place],
    ['Pimpinan', chair],
  ]
  return {
    title: 'Bahan Rakor',
    head: `Bahan Rakor · ${shortTitle(title, 80)}`,
    cover: {
      letterhead,
      subtitle: title,
      facts: facts.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
      foot: `Disusun ${plainDate(today)} oleh ${unit.unitName}`,
    },
    entries,
    setup: paper,
    fileName: `Bahan Rakor ${shortTitle(title, 60)} ${plainDate(todayIn(zone, meeting.input.startsAt))}.pdf`,
  }
}

type Wanted = { part: PackPart; setup: Binding['setup'] }

async function partEntries(deps: PackDeps, input: PackInput, { part, setup }: Wanted): Promise<Entry[]> {
  const title = packPartWords[part]
  if (part === 'files') return fileEntries(deps, input.meetingId, setup)
  if (part === 'runningOrder') {
    const choices = PaperChoices.parse({})
    const {
      kind,
      data,
      setup: sheet,
    } = await deps.builders['running-order']({ kind: 'running-order', id: input.meetingId }, choices)
    return [{ title, level: 1, paper: { kind, data, setup: sheet } }]
  }
  const request = await requestOf(deps.db, part, input)
  if (request === null) {
    const text = 'Belum ada rapat sebelumnya, sehingga belum ada tindak lanjut yang dapat direkap.'
    return [{ title, level: 1, paper: { kind: 'bound', setup, data: { kind: 'sheet', title, text, lines: [] } } }]
  }
  return [{ title, level: 1, paper: await unsigned(deps, request) }]
}

/** A report of the pack is not signed by itself. */
async function unsigned(deps: PackDeps, request: ReportRequest) {
  const { data, setup } = await composeReport(deps, request, PaperChoices.parse({}))
  return { kind: 'report' as const, data: { ...data, report: { ...data.report, signature: null } }, setup }
}

async function requestOf(
  db: Queryable,
  part: Exclude<PackPart, 'files' | 'runningOrder'>,
  { meetingId, expiringDays }: PackInput,
): Promise<ReportRequest | null> {
  switch (part) {
    case 'byRegion':
      return ReportRequest.parse({ kind: 'recap', rows: 'region', columns: 'status' })
    case 'byScheme':
      return ReportRequest.parse({ kind: 'recap', rows: 'scheme', columns: 'status' })
    case 'expiring':
      return ReportRequest.parse({ kind: 'expiring', days: expiringDays })
    case 'teams':
      return ReportRequest.parse({ kind: 'teams' })
    case 'followUps': {
      const previous = await previousMeeting(db, meetingId)
      return previous && ReportRequest.parse({ kind: 'followUpRecap', by: 'meeting', meetingId: previous.id })
    }
  }
}

/** A sheet that lists the files, then each of them. */
async function fileEntries({ db, store }: PackDeps, meetingId: MeetingId, setup: Binding['setup']): Promise<Entry[]> {
  const files = await listMeetingFiles(db, store, meetingId)
  const title = packPartWords.files
  const text = files.length === 0 ? 'Belum ada berkas pada acara rapat ini.' : 'Berkas menurut acara rapat.'
  const lines = files.map(({ name, item }) => ({ label: name, value: item ?? 'Bahan rapat' }))
  return [
    { title, level: 1, paper: { kind: 'bound', setup, data: { kind: 'sheet', title, text, lines } } },
    ...files.map(({ name, path, type, fault }): Entry => ({
      title: name,
      level: 2,
      file: { name, path, type, fault },
    })),
  ]
}

type Previous = { id: MeetingId; label: string; followUps: number }

/** The meeting before this one: of its series where there is one, else of its kind. */
async function previousMeeting(db: Queryable, id: string): Promise<Previous | null> {
  const { timeZone } = (await readSettings(db)).unit
  const [row] = await db.all<{ id: string; title: string; startsAt: number; followUps: number }>(
    sql`select m.id, m.title, m.starts_at as startsAt,
        (select count(*) from follow_ups f where f.meeting_id = m.id and f.deleted_at is null) as followUps
      from meetings m join meetings own on own.id = ${id}
      where m.id <> own.id and m.starts_at < own.starts_at and m.deleted_at is null and m.state = 'TERJADWAL'
        and (m.series_id = own.series_id or m.kind = own.kind)
      order by m.series_id is own.series_id and own.series_id is not null desc, m.starts_at desc limit 1`,
  )
  if (!row) return null
  const day: CalendarDate = todayIn(timeZone, row.startsAt)
  return { id: MeetingId.parse(row.id), label: `${row.title}, ${plainDate(day)}`, followUps: row.followUps }
}
