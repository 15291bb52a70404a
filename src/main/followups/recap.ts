/** The recapitulation of follow-ups, for each office or for each meeting, as a report. */
import { sql, type SQL } from 'drizzle-orm'
import { addDays } from '../../shared/calendar/dates'
import { momentAt, todayIn } from '../../shared/calendar/moments'
import { plainDate } from '../../shared/calendar/words'
import { followUpCells } from '../../shared/followups/cells'
import { followUpColumns, type FollowUpColumnKey } from '../../shared/followups/columns'
import type { FollowUpRow } from '../../shared/followups/model'
import type { FollowUpRecapRequest } from '../../shared/followups/recap'
import type { ReportGroup, ReportRecap } from '../../shared/reports/model'
import type { Queryable } from '../database/db'
import type { ReportBuilder } from '../reports/builders'
import { readSettings } from '../settings/queries'
import { listFollowUps } from './queries'

/** Most rows that a report holds. */
const LIMIT = 20_000

/** Every follow-up of a period with its progress, in groups, and the counts of each group. */
export const followUpRecapBuilder =
  (db: Queryable): ReportBuilder<'followUpRecap'> =>
  async (request, { today, unitName, signature, imprint }) => {
    const { timeZone } = (await readSettings(db)).unit
    const order = { sort: 'dueOn', direction: 'asc', offset: 0, limit: LIMIT } as const
    const { rows } = await listFollowUps(db, { trashed: false, ...order }, today, scopeSql(request, timeZone))
    const meetings = await readMeetings(db, timeZone)
    const said = await lastNotes(db)
    const { by } = request
    const nameOf = (row: FollowUpRow): string =>
      by === 'office' ? (row.office ?? row.owner ?? 'Belum ada penanggung jawab') : meetingName(row, meetings)
    const groups = groupsOf(rows, nameOf, by === 'office' ? null : meetings)
    const columns = [...own[by], ...common].map((key) => followUpColumns[key].report)
    return {
      report: {
        title: 'Rekapitulasi Tindak Lanjut',
        subtitle: unitName,
        scope: [`Keadaan per ${plainDate(today)}`, scopeText(request, rows[0] ? meetingName(rows[0], meetings) : null)],
        orientation: 'landscape',
        numbered: true,
        columns,
        groups: groups.map(({ label, rows: own }): ReportGroup => ({
          label,
          rows: own.map((row) => {
            const cells = followUpCells(row)
            const remark = typeof cells.remark === 'string' ? cells.remark : ''
            return { ...cells, remark: [said.get(row.id), remark].filter(Boolean).join('\n') }
          }),
        })),
        countNoun: 'tindak lanjut',
        totals: null,
        recap: rows.length > 0 ? recapOf(groups, by === 'office' ? 'Penanggung jawab' : 'Rapat') : null,
        notes: ['Lewat tenggat dihitung juga dalam belum selesai.'],
        signature,
        imprint,
      },
      fileName: `Rekap Tindak Lanjut ${by === 'office' ? 'per Perangkat Daerah' : 'per Rapat'} ${plainDate(today)}`,
      notices: rows.length === 0 ? ['Tidak ada tindak lanjut dalam pilihan ini. Rekapitulasi ini kosong.'] : [],
    }
  }

const own: Record<FollowUpRecapRequest['by'], readonly FollowUpColumnKey[]> = {
  office: ['title', 'source'],
  meeting: ['title', 'owner'],
}
const common: readonly FollowUpColumnKey[] = ['priority', 'dueOn', 'status', 'remark']

type Group = { label: string; rows: FollowUpRow[] }
type Meetings = ReadonlyMap<string, { label: string; startsAt: number }>

/** Offices by name, meetings by their day; each group keeps the order of the rows. */
function groupsOf(
  rows: readonly FollowUpRow[],
  nameOf: (row: FollowUpRow) => string,
  meetings: Meetings | null,
): Group[] {
  const groups = new Map<string, Group & { at: number }>()
  for (const row of rows) {
    const key = meetings && row.meetingId ? row.meetingId : nameOf(row)
    const at = (row.meetingId && meetings?.get(row.meetingId)?.startsAt) ?? 0
    const group = groups.get(key) ?? { label: nameOf(row), rows: [], at: meetings ? Number(at) : 0 }
    group.rows.push(row)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => a.at - b.at || a.label.localeCompare(b.label, 'id'))
}

function recapOf(groups: readonly Group[], head: string): ReportRecap {
  const count = (rows: readonly FollowUpRow[], wanted: (row: FollowUpRow) => boolean) => rows.filter(wanted).length
  const values = (rows: readonly FollowUpRow[]) => [
    count(rows, ({ status }) => status !== 'done' && status !== 'cancelled'),
    count(rows, ({ status }) => status === 'overdue'),
    count(rows, ({ status }) => status === 'done'),
    count(rows, ({ status }) => status === 'cancelled'),
    rows.length,
  ]
  return {
    columns: [head, 'Belum selesai', 'Lewat tenggat', 'Selesai', 'Dibatalkan', 'Jumlah'],
    rows: groups.map(({ label, rows }) => ({ label, values: values(rows) })),
    totals: { label: 'Jumlah', values: values(groups.flatMap(({ rows }) => rows)) },
  }
}

/** A meeting counts by its day, what came from no meeting by the day it was noted. */
function scopeSql({ by, from, to, meetingId }: FollowUpRecapRequest, timeZone: string): SQL {
  if (meetingId !== null) return sql`f.meeting_id = ${meetingId}`
  const day = sql`coalesce((select m.starts_at from meetings m where m.id = f.meeting_id), f.created_at)`
  return sql.join(
    [
      by === 'meeting' ? sql`f.meeting_id is not null` : sql`1`,
      from === null ? sql`1` : sql`${day} >= ${momentAt(from, 0, timeZone)}`,
      to === null ? sql`1` : sql`${day} < ${momentAt(addDays(to, 1), 0, timeZone)}`,
    ],
    sql` and `,
  )
}

function scopeText({ by, from, to, meetingId }: FollowUpRecapRequest, meeting: string | null): string {
  if (meetingId !== null) return meeting ?? 'Satu rapat'
  const what = by === 'office' ? 'Menurut perangkat daerah' : 'Menurut rapat'
  if (from === null && to === null) return `${what}, semua waktu`
  const parts = [from && `sejak ${plainDate(from)}`, to && `sampai dengan ${plainDate(to)}`]
  return `${what}, ${parts.filter(Boolean).join(' ')}`
}

const meetingName = ({ meetingId, meeting }: FollowUpRow, meetings: Meetings): string =>
  (meetingId && meetings.get(meetingId)?.label) ?? meeting ?? 'Dicatat tersendiri'

/** Meetings that left something to do, each with its day. */
async function readMeetings(db: Queryable, timeZone: string): Promise<Meetings> {
  const rows = await db.all<{
    id: string
    title: string
    startsAt: number
  }>(sql`select m.id, m.title, m.starts_at as startsAt
    from meetings m where m.id in (select meeting_id from follow_ups where meeting_id is not null)`)
  return new Map(
    rows.map(({ id, title, startsAt }) => [
      id,
      { startsAt, label: `${title}, ${plainDate(todayIn(timeZone, startsAt))}` },
    ]),
  )
}

/** The newest note of each follow-up. */
async function lastNotes(db: Queryable): Promise<Map<string, string>> {
  const rows = await db.all<{ id: string; text: string }>(sql`select n.follow_up_id as id, n.text from follow_up_notes n
    where n.id = (select l.id from follow_up_notes l where l.follow_up_id = n.follow_up_id
      order by l.noted_on desc, l.at desc, l.id desc limit 1)`)
  return new Map(rows.map(({ id, text }) => [id, text]))
}
