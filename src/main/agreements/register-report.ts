/** The register as a report: all rows of a filter and what the list covers. */
import { inArray, sql } from 'drizzle-orm'
import { affairs, documentKindWords, schemeWords } from '../../shared/agreements/enums'
import { agreementSorts, type AgreementFilter } from '../../shared/agreements/model'
import { thousands } from '../../shared/calendar/numbers'
import type { CalendarDate } from '../../shared/calendar/dates'
import { plainDate } from '../../shared/calendar/words'
import type { RegisterRow } from '../../shared/papers/register'
import { registerReport } from '../../shared/papers/register'
import { statuses } from '../../shared/status/statuses'
import type { Queryable } from '../database/db'
import { agreementOffices, agreements, parties } from '../database/schema/agreements'
import { offices } from '../database/schema/masters'
import type { ReportBuilder } from '../reports/builders'
import { listIds, rowsOf } from './list'

/** Most rows that a report holds. */
const registerLimit = 20_000

/** The list as it stands on screen; more than `registerLimit` agreements are cut off. */
export const registerReportBuilder =
  (db: Queryable): ReportBuilder<'register'> =>
  async ({ filter, sort: wanted, direction }, { today, unitName, signature, imprint }) => {
    const sort = agreementSorts.find((each) => each === wanted) ?? 'title'
    const input = { ...filter, sort, direction, offset: 0, limit: registerLimit }
    const { ids, total } = await listIds(db, input, today)
    const report = registerReport(await registerRows(db, ids, today), {
      asOf: today,
      scope: await scopeText(db, filter),
      subtitle: unitName,
      byYear: sort === 'signedOn',
      signature,
      imprint,
    })
    return { report, fileName: `Register Naskah ${plainDate(today)}`, notices: registerNotices(total) }
  }

function registerNotices(total: number): string[] {
  if (total === 0) return ['Tidak ada naskah yang cocok dengan saringan. Daftar ini kosong.']
  if (total <= registerLimit) return []
  return [
    `Saringan ini memuat ${thousands(total)} naskah; yang dimuat ${thousands(registerLimit)} yang pertama. Persempit saringan untuk memuat sisanya.`,
  ]
}

/** So many rows are read at a time: what one answer of the database becomes in memory is made in one go. */
const PART = 250

async function registerRows(db: Queryable, all: readonly string[], today: CalendarDate): Promise<RegisterRow[]> {
  const made: RegisterRow[] = []
  for (let from = 0; from < all.length; from += PART) {
    const ids = all.slice(from, from + PART)
    const [part, numbers, names, ends] = await Promise.all([
      rowsOf(db, ids, today),
      readNumbers(db, ids),
      readOfficeNames(db, ids),
      readOpenEnded(db, ids),
    ])
    for (const row of part) {
      made.push({
        ...row,
        numbers: numbers.get(row.id) ?? [],
        offices: (names.get(row.id) ?? []).join(', '),
        openEnded: ends.has(row.id),
      })
    }
  }
  return made
}

async function readNumbers(db: Queryable, ids: string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ id: parties.agreementId, text: parties.number })
    .from(parties)
    .where(inArray(parties.agreementId, ids))
    .orderBy(parties.agreementId, parties.position)
  return grouped(rows)
}

async function readOfficeNames(db: Queryable, ids: string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ id: agreementOffices.agreementId, text: offices.name })
    .from(agreementOffices)
    .innerJoin(offices, sql`${offices.id} = ${agreementOffices.officeId}`)
    .where(inArray(agreementOffices.agreementId, ids))
    .orderBy(agreementOffices.agreementId, agreementOffices.position)
  return grouped(rows)
}

async function readOpenEnded(db: Queryable, ids: string[]): Promise<Set<string>> {
  const rows = await db
    .select({ id: agreements.id })
    .from(agreements)
    .where(
      sql`${inArray(agreements.id, ids)} and ${agreements.termKind} = 'TERBUKA' and ${agreements.signedOn} is not null`,
    )
  return new Set(rows.map(({ id }) => id))
}

function grouped(rows: readonly { id: string; text: string | null }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const { id, text } of rows) {
    if (text === null) continue
    const group = groups.get(id)
    if (group) group.push(text)
    else groups.set(id, [text])
  }
  return groups
}

/** What the filter lets through, in words: "Skema KSDPK; tahun 2025", or "Semua naskah". */
async function scopeText(db: Queryable, filter: AgreementFilter): Promise<string> {
  const parts = [
    listed(
      'Skema',
      filter.schemes?.map((scheme) => schemeWords[scheme].short),
    ),
    listed(
      'Jenis',
      filter.documentKinds?.map((kind) => documentKindWords[kind].long),
    ),
    listed(
      'Status',
      filter.statuses?.map((status) => statuses.agreement[status].word),
    ),
    await named(db, 'Pemrakarsa', 'offices', 'id', filter.officeId),
    await named(db, 'Mitra', 'partners', 'id', filter.partnerId),
    await named(db, 'Daerah', 'regions', 'code', filter.regionCode),
    filter.affairCode === undefined
      ? null
      : `Urusan ${affairs.find(({ code }) => code === filter.affairCode)?.name ?? filter.affairCode}`,
    filter.year === undefined ? null : `Tahun ${filter.year}`,
    filter.text ? `Memuat kata “${filter.text}”` : null,
    filter.trashed ? 'Kotak sampah' : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'Semua naskah' : parts.join('; ')
}

const listed = (what: string, words: string[] | undefined): string | null =>
  words && words.length > 0 ? `${what}: ${words.join(', ')}` : null

async function named(db: Queryable, what: string, table: string, key: string, value: string | undefined) {
  if (value === undefined) return null
  const [row] = await db.all<{ name: string }>(
    sql`select name from ${sql.identifier(table)} where ${sql.identifier(key)} = ${value}`,
  )
  return `${what}: ${row?.name ?? value}`
}
