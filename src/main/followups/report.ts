/** The list of follow-ups as a report. */
import { sql } from 'drizzle-orm'
import { thousands } from '../../shared/calendar/numbers'
import { plainDate, shortDate } from '../../shared/calendar/words'
import { followUpSourceWords, type FollowUpFilter, type FollowUpRow } from '../../shared/followups/model'
import { reportColumns, type ReportRow } from '../../shared/reports/model'
import { statuses } from '../../shared/status/statuses'
import type { Queryable } from '../database/db'
import type { ReportBuilder } from '../reports/builders'
import { listFollowUps } from './queries'

/** Most rows that a report holds. */
const LIMIT = 20_000

/** The list as it stands on screen. */
export const followUpsReportBuilder =
  (db: Queryable): ReportBuilder<'followUps'> =>
  async ({ filter, sort, direction }, { today, unitName, signature, imprint }) => {
    const { rows, total } = await listFollowUps(db, { ...filter, sort, direction, offset: 0, limit: LIMIT }, today)
    return {
      report: {
        title: 'Daftar Tindak Lanjut',
        subtitle: unitName,
        scope: [`Keadaan per ${plainDate(today)}`, await scopeText(db, filter)],
        orientation: 'landscape',
        numbered: true,
        columns,
        groups: [{ label: null, rows: rows.map(cells) }],
        countNoun: 'tindak lanjut',
        totals: null,
        recap: null,
        notes: [],
        signature,
        imprint,
      },
      fileName: `Tindak Lanjut ${plainDate(today)}`,
      notices: noticesOf(total),
    }
  }

const columns = reportColumns([
  { key: 'title', label: 'Tindak lanjut', weight: 30 },
  { key: 'owner', label: 'Penanggung jawab', weight: 18 },
  { key: 'source', label: 'Asal', weight: 22 },
  { key: 'dueOn', label: 'Tenggat', weight: 11, kind: 'date' },
  { key: 'status', label: 'Status', weight: 14, kind: 'status' },
  { key: 'remark', label: 'Keterangan', weight: 20 },
])

function cells(row: FollowUpRow): ReportRow {
  const { status, daysLeft } = row
  return {
    title: row.title,
    owner: [row.office, row.owner].filter(Boolean).join('\n'),
    source: [row.agreement, row.meeting].filter(Boolean).join('\n'),
    dueOn: row.dueOn,
    status: {
      word: statuses.followUp[status].word,
      note: status === 'overdue' && daysLeft !== null ? `lewat ${thousands(-daysLeft)} hari` : null,
      strong: status === 'overdue',
      lack: false,
    },
    remark: [
      row.detail,
      row.doneOn && `Selesai ${shortDate(row.doneOn)}`,
      row.evidence && `Bukti: ${row.evidence}`,
      row.cancelledReason && `Dibatalkan: ${row.cancelledReason}`,
      status === 'snoozed' && row.snoozedUntil && `Ditunda sampai ${shortDate(row.snoozedUntil)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  }
}

async function scopeText(db: Queryable, filter: FollowUpFilter): Promise<string> {
  const parts = [
    filter.statuses && filter.statuses.length > 0
      ? `Status: ${filter.statuses.map((status) => statuses.followUp[status].word).join(', ')}`
      : null,
    filter.source ? `Asal: ${followUpSourceWords[filter.source]}` : null,
    filter.officeId ? `Perangkat daerah: ${await officeName(db, filter.officeId)}` : null,
    filter.text ? `Memuat kata “${filter.text}”` : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'Semua tindak lanjut' : parts.join('; ')
}

async function officeName(db: Queryable, id: string): Promise<string> {
  const [row] = await db.all<{ name: string }>(sql`select name from offices where id = ${id}`)
  return row?.name ?? 'tidak dikenal'
}

function noticesOf(total: number): string[] {
  if (total === 0) return ['Tidak ada tindak lanjut yang cocok dengan saringan. Daftar ini kosong.']
  return total > LIMIT ? [`Yang dimuat ${thousands(LIMIT)} yang pertama dari ${thousands(total)} tindak lanjut.`] : []
}
