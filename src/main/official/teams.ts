/** How far each region is with its team for cooperation (TKKSD), as far as recorded. Permendagri 22/2020 art. 45. */
import { sql } from 'drizzle-orm'
import type { CalendarDate } from '../../shared/calendar/dates'
import { plainDate } from '../../shared/calendar/words'
import { reportColumns, type ReportMark, type ReportRow } from '../../shared/reports/model'
import type { Queryable } from '../database/db'
import type { ReportBuilder } from '../reports/builders'
import { readSettings } from '../settings/queries'

const columns = reportColumns([
  { key: 'region', label: 'Daerah', weight: 26 },
  { key: 'decree', label: 'Nomor keputusan', weight: 24 },
  { key: 'decreeOn', label: 'Tanggal keputusan', weight: 14, kind: 'date' },
  { key: 'validUntil', label: 'Berlaku sampai', weight: 14, kind: 'date' },
  { key: 'state', label: 'Keadaan', weight: 16, kind: 'status' },
  { key: 'note', label: 'Keterangan', weight: 22 },
])

type Stored = {
  name: string
  teamId: string | null
  decreeNumber: string | null
  decreeOn: CalendarDate | null
  validUntil: CalendarDate | null
  note: string | null
}

/** The province and its kabupaten and kota by their code. */
export const teamsReportBuilder =
  (db: Queryable): ReportBuilder<'teams'> =>
  async (_request, { today, unitName, signature, imprint }) => {
    const { unit } = await readSettings(db)
    const rows = await db.all<Stored>(sql`select r.name, t.id as teamId, t.decree_number as decreeNumber,
        t.decree_on as decreeOn, t.valid_until as validUntil, t.note
      from regions r left join teams t on t.region_id = r.id
      where r.code = ${unit.provinceCode} or r.parent_code = ${unit.provinceCode} order by r.code limit 1000`)
    const states = rows.map((row) => stateOf(row, today))
    return {
      report: {
        title: 'Cakupan TKKSD',
        subtitle: unitName,
        scope: [`Keadaan per ${plainDate(today)}`, 'Menurut keputusan yang sudah dicatat'],
        orientation: 'landscape',
        numbered: true,
        columns,
        groups: [{ label: null, rows: rows.map((row, index) => cells(row, states[index])) }],
        countNoun: null,
        totals: null,
        recap: {
          columns: ['Keadaan keputusan', 'Daerah'],
          rows: Object.values(words).map((label) => ({
            label,
            values: [states.filter((state) => words[state] === label).length],
          })),
          totals: { label: 'Jumlah', values: [rows.length] },
        },
        notes: ['Belum tercatat tidak berarti belum ada: keputusannya belum dicatat di Simpul.'],
        signature,
        imprint,
      },
      fileName: `Cakupan TKKSD ${plainDate(today)}`,
      notices: [],
    }
  }

const words = { valid: 'Berlaku', over: 'Habis masa berlaku', missing: 'Belum tercatat' } as const
type State = keyof typeof words

function stateOf({ teamId, decreeNumber, validUntil }: Stored, today: CalendarDate): State {
  if (teamId === null || decreeNumber === null) return 'missing'
  return validUntil !== null && validUntil < today ? 'over' : 'valid'
}

function cells({ name, decreeNumber, decreeOn, validUntil, note }: Stored, state: State = 'missing'): ReportRow {
  const mark: ReportMark = { word: words[state], note: null, strong: state === 'over', lack: state === 'missing' }
  return { region: name, decree: decreeNumber, decreeOn, validUntil, state: mark, note }
}
