/** What the reports to the ministry say of each agreement that was valid in a period. */
import { inArray, sql } from 'drizzle-orm'
import { documentKindWords, termUnitWords, type Scheme } from '../../shared/agreements/enums'
import { calendarDate } from '../../shared/calendar/dates'
import { shortDate } from '../../shared/calendar/words'
import type { Period } from '../../shared/periods/periods'
import type { Queryable } from '../database/db'
import { agreements } from '../database/schema/agreements'
import { periodReports } from '../database/schema/followups'
import { ranIn } from '../periods/periods'

export type ReportedAgreement = {
  id: string
  scheme: Scheme
  title: string
  /** Kind of document and the numbers of the parties, a line each. */
  document: string
  /** Names of the parties in their order, numbered. */
  parties: string
  /** Initiating offices. */
  offices: string
  objective: string | null
  subject: string | null
  scope: string | null
  /** Term and its days, a line each. */
  term: string
  signedOn: string | null
  funding: string | null
  /** What was handed in for the period; null when nothing was. */
  report: typeof periodReports.$inferSelect | null
}

/** So many agreements are read at a time. */
const PART = 250

/** Agreements of some schemes that were valid on some day of the period, by scheme and date. */
export async function readReported(
  db: Queryable,
  period: Period,
  schemes: readonly Scheme[],
): Promise<ReportedAgreement[]> {
  const ids = await db.all<{ id: string }>(
    sql`select a.id from agreements a where ${ranIn(period, schemes)} order by a.signed_on, a.title collate nocase, a.id limit 5000`,
  )
  const read: ReportedAgreement[] = []
  for (let from = 0; from < ids.length; from += PART) {
    const part = ids.slice(from, from + PART).map(({ id }) => id)
    read.push(...(await readPart(db, period, part)))
  }
  return read
}

async function readPart(db: Queryable, { year, semester }: Period, ids: string[]): Promise<ReportedAgreement[]> {
  const [rows, parties, offices, reports] = await Promise.all([
    db.select().from(agreements).where(inArray(agreements.id, ids)),
    db.all<{ id: string; name: string; number: string | null }>(sql`select p.agreement_id as id, t.name, p.number
      from parties p join partners t on t.id = p.partner_id where p.agreement_id in ${ids} order by p.agreement_id, p.position`),
    db.all<{ id: string; name: string }>(sql`select ao.agreement_id as id, o.name from agreement_offices ao
      join offices o on o.id = ao.office_id where ao.agreement_id in ${ids} order by ao.agreement_id, ao.position`),
    db.select().from(periodReports).where(sql`${periodReports.agreementId} in ${ids}
      and ${periodReports.year} = ${year} and ${periodReports.semester} = ${semester}`),
  ])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const own = parties.filter((party) => party.id === id)
    const numbers = own.flatMap(({ number }) => number ?? [])
    return {
      ...row,
      document: [documentKindWords[row.documentKind].long.replace(/ \(.*\)$/, ''), ...numbers].join('\n'),
      parties: own.map(({ name }, index) => `${index + 1}. ${name}`).join('\n'),
      offices: offices
        .filter((office) => office.id === id)
        .map(({ name }) => name)
        .join(', '),
      term: termText(row),
      funding: row.fundingSource,
      report: reports.find((report) => report.agreementId === id) ?? null,
    }
  })
}

type TermRow = Pick<typeof agreements.$inferSelect, 'termCount' | 'termUnit' | 'startsOn' | 'signedOn' | 'endsOn'>

/** `5 tahun`, `18 Jan 2024`, `s.d. 17 Jan 2029`, a line each. */
function termText({ termCount, termUnit, startsOn, signedOn, endsOn }: TermRow): string {
  const day = (text: string) => shortDate(calendarDate.parse(text))
  const start = startsOn ?? signedOn
  const lines = [
    termCount !== null && termUnit !== null ? `${termCount} ${termUnitWords[termUnit]}` : null,
    start && day(start),
    endsOn ? `s.d. ${day(endsOn)}` : 'tanpa batas waktu',
  ]
  return lines.filter(Boolean).join('\n')
}
