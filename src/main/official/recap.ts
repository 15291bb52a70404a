/** Counts of the register by two properties, with the filter behind each number; and the same as a report. */
import { sql, type SQL } from 'drizzle-orm'
import { affairs, documentKindWords, documentKinds, schemes, schemeWords } from '../../shared/agreements/enums'
import { AgreementFilter, agreementStatuses } from '../../shared/agreements/model'
import type { CalendarDate } from '../../shared/calendar/dates'
import { plainDate } from '../../shared/calendar/words'
import { dimensionWords, isShared, type Dimension, type Recap, type RecapQuestion } from '../../shared/official/recap'
import type { ReportColumn, ReportRow } from '../../shared/reports/model'
import { statuses } from '../../shared/status/statuses'
import { filterSql } from '../agreements/filter-sql'
import { statusSql } from '../agreements/status-sql'
import type { Queryable } from '../database/db'
import type { ReportBuilder } from '../reports/builders'

type Value = string | number | null
type Count = { r: Value; c: string; n: number }

/** How a property is read: its value over `agreements a`, and the table that holds several of them. */
function source(dimension: Dimension, today: CalendarDate): { value: SQL; join: SQL } {
  const none = sql``
  switch (dimension) {
    case 'scheme':
      return { value: sql`a.scheme`, join: none }
    case 'documentKind':
      return { value: sql`a.document_kind`, join: none }
    case 'status':
      return { value: statusSql(today), join: none }
    case 'year':
      return { value: sql`cast(substr(coalesce(a.signed_on, a.starts_on), 1, 4) as integer)`, join: none }
    case 'office':
      return { value: sql`x.office_id`, join: sql`left join agreement_offices x on x.agreement_id = a.id` }
    case 'affair':
      return { value: sql`x.affair_code`, join: sql`left join agreement_affairs x on x.agreement_id = a.id` }
    case 'region':
      return {
        value: sql`g.code`,
        join: sql`left join parties x on x.agreement_id = a.id left join partners t on t.id = x.partner_id left join regions g on g.id = t.region_id`,
      }
  }
}

/** Counts agreements by row and column; an agreement with several offices, affairs or regions stands in each of their rows. */
export async function readRecap(db: Queryable, question: RecapQuestion, today: CalendarDate): Promise<Recap> {
  const base = AgreementFilter.parse({ year: question.year })
  const { facts } = filterSql(base, today)
  const where = sql.join([sql`a.deleted_at is null`, ...facts], sql` and `)
  const [rows, columns] = [source(question.rows, today), source(question.columns, today)]
  const counts = await db.all<Count>(sql`select ${rows.value} as r, ${columns.value} as c, count(distinct a.id) as n
    from agreements a ${rows.join} where ${where} group by 1, 2`)
  const totals = await db.all<{ c: string; n: number }>(
    sql`select ${columns.value} as c, count(*) as n from agreements a where ${where} group by 1`,
  )
  const heads = columnValues(question.columns).filter((value) => totals.some(({ c }) => c === value))
  const names = await readNames(db, question.rows)
  // An agreement without a region has parties that have one, and then the row of nothing says nothing.
  const values = [...new Set(counts.map(({ r }) => r))].filter((value) => value !== null || question.rows !== 'region')
  const lines = values.map((value) => ({ value, label: labelOf(question.rows, value, names) }))
  lines.sort((a, b) => orderOf(question.rows, a) - orderOf(question.rows, b) || a.label.localeCompare(b.label, 'id'))
  return {
    columns: heads.map((value) => ({
      label: labelOf(question.columns, value, names),
      filter: { ...base, ...filterFor(question.columns, value) },
    })),
    rows: lines.map(({ value, label }) => {
      const own = counts.filter(({ r }) => r === value)
      return {
        label,
        filter: value === null ? null : { ...base, ...filterFor(question.rows, value) },
        values: heads.map((head) => own.find(({ c }) => c === head)?.n ?? 0),
        total: own.reduce((sum, { n }) => sum + n, 0),
      }
    }),
    totals: heads.map((head) => totals.find(({ c }) => c === head)?.n ?? 0),
    total: totals.reduce((sum, { n }) => sum + n, 0),
  }
}

function columnValues(dimension: RecapQuestion['columns']): readonly string[] {
  return { status: agreementStatuses, scheme: schemes, documentKind: documentKinds }[dimension]
}

type Names = ReadonlyMap<string, string>

async function readNames(db: Queryable, dimension: Dimension): Promise<Names> {
  const rows =
    dimension === 'office'
      ? await db.all<{ key: string; name: string }>(sql`select id as key, name from offices`)
      : dimension === 'region'
        ? await db.all<{ key: string; name: string }>(sql`select code as key, name from regions`)
        : []
  return new Map(rows.map(({ key, name }) => [key, name]))
}

function labelOf(dimension: Dimension, value: Value, names: Names): string {
  const key = String(value)
  if (value === null) return dimension === 'year' ? 'Tanpa tanggal' : 'Tidak disebut'
  switch (dimension) {
    case 'scheme':
      return schemeWords[key as keyof typeof schemeWords].short
    case 'documentKind':
      return documentKindWords[key as keyof typeof documentKindWords].short
    case 'status':
      return statuses.agreement[key as keyof typeof statuses.agreement].word
    case 'affair':
      return affairs.find(({ code }) => code === key)?.name ?? key
    case 'year':
      return key
    case 'office':
    case 'region':
      return names.get(key) ?? key
  }
}

/** Closed lists keep their order, years come newest first, all others by name; nothing stands at the end. */
function orderOf(dimension: Dimension, { value }: { value: Value }): number {
  if (value === null) return Number.MAX_SAFE_INTEGER
  const lists: Partial<Record<Dimension, readonly string[]>> = {
    scheme: schemes,
    documentKind: documentKinds,
    status: agreementStatuses,
    affair: affairs.map(({ code }) => code),
  }
  if (dimension === 'year') return -Number(value)
  return lists[dimension]?.indexOf(String(value)) ?? 0
}

function filterFor(dimension: Dimension, value: Value): Partial<AgreementFilter> {
  const key = String(value)
  const parts: Record<Dimension, object> = {
    scheme: { schemes: [key] },
    documentKind: { documentKinds: [key] },
    status: { statuses: [key] },
    year: { year: Number(value) },
    office: { officeId: key },
    affair: { affairCode: key },
    region: { regionCode: key },
  }
  const { trashed: _trashed, ...filter } = AgreementFilter.parse(parts[dimension])
  return filter
}

/** The same counts as a report. */
export const recapReportBuilder =
  (db: Queryable): ReportBuilder<'recap'> =>
  async (question, { today, unitName, signature, imprint }) => {
    const recap = await readRecap(db, question, today)
    const number = { hint: null, kind: 'number' as const, align: 'right' as const, weight: 8 }
    const columns: ReportColumn[] = [
      { key: 'label', label: dimensionWords[question.rows], hint: null, weight: 16, kind: 'text', align: 'left' },
      ...recap.columns.map(({ label }, index) => ({ ...number, key: `c${index}`, label })),
      { ...number, key: 'total', label: 'Jumlah' },
    ]
    const line = (label: string, values: readonly number[], total: number): ReportRow => ({
      label,
      ...Object.fromEntries(values.map((value, index) => [`c${index}`, value])),
      total,
    })
    const by = `menurut ${dimensionWords[question.rows].toLowerCase()} dan ${dimensionWords[question.columns].toLowerCase()}`
    return {
      report: {
        title: 'Rekapitulasi Kerja Sama Daerah',
        subtitle: unitName,
        scope: [
          `Keadaan per ${plainDate(today)}`,
          `${by.charAt(0).toUpperCase()}${by.slice(1)}${question.year === undefined ? '' : `, tahun ${question.year}`}`,
        ],
        orientation: 'landscape',
        numbered: true,
        columns,
        groups: [{ label: null, rows: recap.rows.map(({ label, values, total }) => line(label, values, total)) }],
        countNoun: null,
        totals: { ...line('', recap.totals, recap.total), label: null },
        recap: null,
        notes: isShared(question.rows)
          ? ['Naskah dengan beberapa nilai dihitung di setiap barisnya; pada Jumlah setiap naskah dihitung satu kali.']
          : [],
        signature,
        imprint,
      },
      fileName: `Rekapitulasi ${dimensionWords[question.rows]} ${plainDate(today)}`,
      notices: recap.total === 0 ? ['Tidak ada naskah yang cocok. Rekapitulasi ini kosong.'] : [],
    }
  }
