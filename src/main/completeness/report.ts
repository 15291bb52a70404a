/** The completeness report: the agreements that lack one thing, or every lack in turn. */
import { documentKindWords, schemeWords } from '../../shared/agreements/enums'
import { thousands } from '../../shared/calendar/numbers'
import type { CalendarDate } from '../../shared/calendar/dates'
import { plainDate } from '../../shared/calendar/words'
import type { LackRow } from '../../shared/completeness/contract'
import { lackKeys, lackLabel, lacks, type LackKey } from '../../shared/completeness/rules'
import type { Period } from '../../shared/periods/periods'
import { reportColumns, type ReportGroup, type ReportRow } from '../../shared/reports/model'
import type { Queryable } from '../database/db'
import type { ReportBuilder } from '../reports/builders'
import { listLacking } from './queries'

/** Most agreements that one lack lists. */
const LIMIT = 20_000

export const completenessReportBuilder =
  (db: Queryable): ReportBuilder<'completeness'> =>
  async ({ lack, year, semester }, { today, unitName, signature, imprint }) => {
    const period: Period = { year, semester }
    const lists = await readLists(db, lack === null ? lackKeys : [lack], { period, today })
    const found = lists.filter(({ rows }) => rows.length > 0)
    const cut = lists.filter(({ rows, total }) => rows.length < total)
    return {
      report: {
        title: 'Laporan Kelengkapan Naskah',
        subtitle: unitName,
        scope: [`Keadaan per ${plainDate(today)}`, lack === null ? 'Semua kekurangan' : lackLabel(lack, period)],
        orientation: 'landscape',
        numbered: true,
        columns,
        groups: lack === null ? found.map(({ key, rows }) => groupOf(lackLabel(key, period), rows)) : byOffice(found),
        countNoun: 'naskah',
        totals: null,
        recap: null,
        notes: lack === null ? [] : [lacks[lack].why],
        signature,
        imprint,
      },
      fileName: `Kelengkapan Naskah ${plainDate(today)}`,
      notices: [
        ...(found.length === 0 ? ['Tidak ada naskah yang kurang lengkap. Daftar ini kosong.'] : []),
        ...cut.map(({ key, total }) => `${lacks[key].label}: dimuat ${thousands(LIMIT)} dari ${thousands(total)}.`),
      ],
    }
  }

type List = { key: LackKey; rows: LackRow[]; total: number }

async function readLists(
  db: Queryable,
  keys: readonly LackKey[],
  { period, today }: { period: Period; today: CalendarDate },
): Promise<List[]> {
  const lists: List[] = []
  for (const key of keys) {
    const question = { lack: key, year: period.year, semester: period.semester === 2 ? 2 : 1 } as const
    lists.push({ key, ...(await listLacking(db, question, { offset: 0, limit: LIMIT }, today)) })
  }
  return lists
}

const columns = reportColumns([
  { key: 'title', label: 'Naskah', weight: 32 },
  { key: 'kind', label: 'Jenis', weight: 12 },
  { key: 'number', label: 'Nomor', weight: 16 },
  { key: 'partners', label: 'Mitra', weight: 20 },
  { key: 'offices', label: 'Perangkat daerah', weight: 16 },
  { key: 'signedOn', label: 'Ditandatangani', weight: 11, kind: 'date' },
  { key: 'endsOn', label: 'Berakhir', weight: 11, kind: 'date' },
  { key: 'note', label: 'Keterangan', weight: 18 },
])

const cells = (row: LackRow): ReportRow => ({
  title: row.title,
  kind: `${documentKindWords[row.documentKind].short}\n${schemeWords[row.scheme].short}`,
  number: row.number,
  partners: row.partners,
  offices: row.offices,
  signedOn: row.signedOn,
  endsOn: row.endsOn,
  note: row.note,
})

const groupOf = (label: string, rows: readonly LackRow[]): ReportGroup => ({ label, rows: rows.map(cells) })

/** Reports and repairs are asked of offices, so one lack is listed by office. */
function byOffice(lists: readonly List[]): ReportGroup[] {
  const rows = lists.flatMap((list) => list.rows)
  const groups = new Map<string, LackRow[]>()
  for (const row of rows) {
    const office = row.offices || 'Tanpa perangkat daerah'
    groups.set(office, [...(groups.get(office) ?? []), row])
  }
  return [...groups].map(([label, own]) => groupOf(label, own))
}
