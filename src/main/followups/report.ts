/** The list of follow-ups as a report. */
import { sql } from 'drizzle-orm'
import { thousands } from '../../shared/calendar/numbers'
import { plainDate } from '../../shared/calendar/words'
import { followUpCells } from '../../shared/followups/cells'
import { defaultFollowUpColumns, followUpColumns, followUpReportColumns } from '../../shared/followups/columns'
import { followUpSourceWords, type FollowUpFilter } from '../../shared/followups/model'
import { statuses } from '../../shared/status/statuses'
import type { Queryable } from '../database/db'
import type { ReportBuilder } from '../reports/builders'
import { listFollowUps } from './queries'

/** Most rows that a report holds. */
const LIMIT = 20_000

/** The list as it stands on screen. */
export const followUpsReportBuilder =
  (db: Queryable): ReportBuilder<'followUps'> =>
  async ({ filter, sort, direction, columns }, { today, unitName, signature, imprint }) => {
    const { rows, total } = await listFollowUps(db, { ...filter, sort, direction, offset: 0, limit: LIMIT }, today)
    return {
      report: {
        title: 'Daftar Tindak Lanjut',
        subtitle: unitName,
        scope: [`Keadaan per ${plainDate(today)}`, await scopeText(db, filter)],
        orientation: 'landscape',
        numbered: true,
        columns: followUpReportColumns(columns ?? defaultFollowUpColumns).map((key) => followUpColumns[key].report),
        groups: [{ label: null, rows: rows.map(followUpCells) }],
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
