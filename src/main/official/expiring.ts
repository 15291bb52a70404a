/** Agreements that end within a number of days, the next one first. */
import { sql } from 'drizzle-orm'
import { documentKindWords, schemeWords } from '../../shared/agreements/enums'
import type { AgreementRow } from '../../shared/agreements/model'
import { addDays } from '../../shared/calendar/dates'
import { thousands } from '../../shared/calendar/numbers'
import { plainDate } from '../../shared/calendar/words'
import { statusMark } from '../../shared/papers/register'
import { reportColumns, type ReportRow } from '../../shared/reports/model'
import { readCells } from '../agreements/cells'
import { rowsOf } from '../agreements/list'
import { hasStatus } from '../agreements/status-sql'
import type { Queryable } from '../database/db'
import type { ReportBuilder } from '../reports/builders'

const PART = 250

const columns = reportColumns([
  { key: 'endsOn', label: 'Berakhir', weight: 9, kind: 'date' },
  { key: 'daysLeft', label: 'Hari lagi', weight: 6, kind: 'number', align: 'right' },
  { key: 'title', label: 'Naskah', weight: 26 },
  { key: 'document', label: 'Jenis dan nomor', weight: 15 },
  { key: 'partners', label: 'Mitra', weight: 18 },
  { key: 'offices', label: 'Perangkat daerah', weight: 15 },
  { key: 'status', label: 'Status', weight: 11, kind: 'status' },
])

/** Builds the list of what ends in the next `days` days; ended and extended agreements are left out. */
export const expiringReportBuilder =
  (db: Queryable): ReportBuilder<'expiring'> =>
  async ({ days }, { today, unitName, signature, imprint }) => {
    const last = addDays(today, days)
    const ids = await db.all<{ id: string }>(sql`select a.id from agreements a
      where a.deleted_at is null and a.ends_on between ${today} and ${last}
        and (${hasStatus('active', today)} or ${hasStatus('expiring', today)})
      order by a.ends_on, a.title collate nocase, a.id limit 20000`)
    const rows: ReportRow[] = []
    for (let from = 0; from < ids.length; from += PART) {
      const part = ids.slice(from, from + PART).map(({ id }) => id)
      const [listed, more] = await Promise.all([rowsOf(db, part, today), readCells(db, part, ['numbers', 'offices'])])
      for (const row of listed) rows.push(cells(row, more.get(row.id) ?? {}))
    }
    const range = `${plainDate(today)} s.d. ${plainDate(last)}`
    return {
      report: {
        title: 'Daftar Naskah yang Akan Berakhir',
        subtitle: unitName,
        scope: [`${thousands(days)} hari ke depan`, range],
        orientation: 'landscape',
        numbered: true,
        columns,
        groups: [{ label: null, rows }],
        countNoun: 'naskah',
        totals: null,
        recap: null,
        notes: ['Naskah berlaku sampai dengan hari terakhirnya.'],
        signature,
        imprint,
      },
      fileName: `Naskah Akan Berakhir ${plainDate(today)}`,
      notices: rows.length === 0 ? [`Tidak ada naskah yang berakhir dalam ${thousands(days)} hari ke depan.`] : [],
    }
  }

function cells(row: AgreementRow, more: ReportRow): ReportRow {
  const numbers = typeof more['numbers'] === 'string' ? more['numbers'] : ''
  return {
    endsOn: row.endsOn,
    daysLeft: row.daysLeft,
    title: row.title,
    document: [`${documentKindWords[row.documentKind].short} · ${schemeWords[row.scheme].short}`, numbers]
      .filter(Boolean)
      .join('\n'),
    partners: row.partners,
    offices: more['offices'] ?? null,
    status: statusMark(row.status, row.daysLeft),
  }
}
