/** The list of alerts as a report. */
import { sql } from 'drizzle-orm'
import { schemeWords } from '../../shared/agreements/enums'
import type { AlertFilter, AlertRow } from '../../shared/alerts/model'
import { builtInRules, stepWords } from '../../shared/alerts/rules'
import { thousands } from '../../shared/calendar/numbers'
import { plainDate } from '../../shared/calendar/words'
import { reportColumns, type ReportRow } from '../../shared/reports/model'
import type { Db, Queryable } from '../database/db'
import type { ReportBuilder } from '../reports/builders'
import type { AlertBoard } from './board'
import { filterAlerts, rowsOfAlerts } from './queries'

/** Most rows that a report holds, and how many are read at once. */
const LIMIT = 20_000
const PART = 500

/** The list as it stands on screen. */
export const alertsReportBuilder =
  (db: Db, board: AlertBoard): ReportBuilder<'alerts'> =>
  async ({ filter }, { today, unitName, signature, imprint }) => {
    const now = await board.current()
    const found = await filterAlerts(db, now, filter)
    const rows: AlertRow[] = []
    for (let from = 0; from < Math.min(found.length, LIMIT); from += PART) {
      rows.push(...(await rowsOfAlerts(db, now.today, found.slice(from, Math.min(from + PART, LIMIT)))))
    }
    return {
      report: {
        title: 'Daftar Peringatan',
        subtitle: unitName,
        scope: [`Keadaan per ${plainDate(today)}`, await scopeText(db, filter)],
        orientation: 'landscape',
        numbered: true,
        columns,
        groups: [{ label: null, rows: rows.map(cells) }],
        countNoun: 'peringatan',
        totals: null,
        recap: null,
        notes: [],
        signature,
        imprint,
      },
      fileName: `Peringatan ${plainDate(today)}`,
      notices: noticesOf(found.length),
    }
  }

const columns = reportColumns([
  { key: 'rule', label: 'Peringatan', weight: 22 },
  { key: 'title', label: 'Tentang', weight: 40 },
  { key: 'dateName', label: 'Tanggal apa', weight: 18 },
  { key: 'date', label: 'Tanggal', weight: 11, kind: 'date' },
  { key: 'left', label: 'Sisa', weight: 12 },
  { key: 'step', label: 'Diingatkan', weight: 14 },
])

const cells = (row: AlertRow): ReportRow => ({
  rule: builtInRules[row.rule].name,
  title: `${row.title}\n${row.note}`,
  dateName: row.dateName,
  date: row.date,
  left: leftWords(row.daysLeft),
  step: row.wokeOn ? 'sesudah ditunda' : stepWords(row.step),
})

function leftWords(left: number): string {
  if (left === 0) return 'hari ini'
  return left > 0 ? `${thousands(left)} hari lagi` : `lewat ${thousands(-left)} hari`
}

async function scopeText(db: Queryable, { rules, schemes, officeId, text }: AlertFilter): Promise<string> {
  const parts = [
    rules && rules.length > 0 ? `Jenis: ${rules.map((rule) => builtInRules[rule].name).join(', ')}` : null,
    schemes && schemes.length > 0 ? `Skema: ${schemes.map((scheme) => schemeWords[scheme].short).join(', ')}` : null,
    officeId ? `Pemrakarsa: ${await officeName(db, officeId)}` : null,
    text ? `Memuat kata “${text}”` : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'Semua peringatan' : parts.join('; ')
}

async function officeName(db: Queryable, id: string): Promise<string> {
  const [row] = await db.all<{ name: string }>(sql`select name from offices where id = ${id}`)
  return row?.name ?? 'tidak dikenal'
}

function noticesOf(total: number): string[] {
  if (total === 0) return ['Tidak ada peringatan yang cocok dengan saringan. Daftar ini kosong.']
  return total > LIMIT ? [`Yang dimuat ${thousands(LIMIT)} yang pertama dari ${thousands(total)} peringatan.`] : []
}
