/** Reports of this year and the year before that agreements owe and nobody has handed in. */
import { sql } from 'drizzle-orm'
import { schemes, type Scheme } from '../../shared/agreements/enums'
import type { AlertFact } from '../../shared/alerts/due'
import { furthestStep } from '../../shared/alerts/rules'
import { addDays, dateOf, dateParts, type CalendarDate } from '../../shared/calendar/dates'
import { reportsYearly } from '../../shared/periods/model'
import { periodStart, type Period } from '../../shared/periods/periods'
import { holds, lawOf } from '../../shared/schemes/laws'
import { owesReport } from '../periods/periods'
import { slices, type FactSource } from './slices'

/** A period by the name of its column. */
type Due = { column: string; period: Period; days: ReadonlyMap<Scheme, CalendarDate | null> }
type Owing = { at: number; id: string; scheme: Scheme } & Record<string, unknown>

/** Slices of agreements with every report they owe, of periods whose last day for handing in is near or past. */
export async function* reportFacts({ db, rules, today }: FactSource): AsyncGenerator<AlertFact[]> {
  const far = furthestStep(rules, 'PERIOD_REPORT')
  if (far === Number.NEGATIVE_INFINITY) return
  const due = duePeriods(today, addDays(today, far))
  const [first] = due
  if (!first) return
  const cells = due.map(({ column, period }) => sql`(${owesReport(period)}) as ${sql.identifier(column)}`)
  const select = (after: Owing | null) => sql`select a.rowid as at, a.id, a.scheme, ${sql.join(cells, sql`, `)}
    from agreements a where a.deleted_at is null and a.signed_on is not null
      and (a.ends_on is null or a.ends_on >= ${periodStart(first.period)})
      and a.document_kind not in ('LOI', 'ADDENDUM') and a.rowid > ${after?.at ?? 0}
    order by a.rowid`
  for await (const rows of slices<Owing>(db, select)) yield rows.flatMap((row) => factsOf(row, due))
}

function factsOf(row: Owing, due: readonly Due[]): AlertFact[] {
  return due.flatMap(({ column, period: { year, semester }, days }) => {
    const date = row[column] === 1 ? days.get(row.scheme) : null
    if (!date) return []
    const detail = `${year}-${semester}`
    return [{ subject: 'agreement', subjectId: row.id, rule: 'PERIOD_REPORT', detail, date, scheme: row.scheme }]
  })
}

/** Periods that some scheme must report on by `last`, the earliest first. */
function duePeriods(today: CalendarDate, last: CalendarDate): Due[] {
  return periodsBefore(today).flatMap((period, index) => {
    const days = new Map(schemes.map((scheme) => [scheme, reportDueOn(scheme, period)]))
    const isDue = [...days.values()].some((day) => day !== null && day <= last)
    return isDue ? [{ column: `p${index}`, period, days }] : []
  })
}

/** Periods of this year and the year before that have begun. */
function periodsBefore(today: CalendarDate): Period[] {
  const { year } = dateParts(today)
  return [year - 1, year]
    .flatMap((each) => ([0, 1, 2] as const).map((semester) => ({ year: each, semester })))
    .filter((period) => periodStart(period) <= today)
}

/** The last day for the report of a period by the law of the scheme; null when the scheme owes none of this kind. */
export function reportDueOn(scheme: Scheme, { year, semester }: Period): CalendarDate | null {
  if (reportsYearly(scheme) !== (semester === 0)) return null
  const facts = { dprdNeeded: null, initiative: null, level: 'PROVINSI', partnerKinds: [] } as const
  const duty = lawOf(scheme).duties.find(
    ({ metBy, period, when }) =>
      metBy === 'REPORT' && period === (semester === 0 ? 'TAHUN' : 'SEMESTER') && holds(when, facts) === true,
  )
  const due = duty?.due[semester === 2 ? 1 : 0]
  return due ? dateOf(year + due.yearsAfter, due.month, due.day) : null
}
