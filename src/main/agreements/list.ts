/** The register as a list: pages, totals, counts by status. Fast at 100,000 agreements: see the decision on list queries. */
import { sql, type SQL } from 'drizzle-orm'
import {
  agreementStatuses,
  type AgreementFilter,
  type AgreementRow,
  type AgreementStatus,
} from '../../shared/agreements/model'
import { daysBetween, type CalendarDate } from '../../shared/calendar/dates'
import type { Queryable } from '../database/db'
import { filterSql, matchAgreements, type FilterSql } from './filter-sql'
import { statusSql } from './status-sql'

export type ListInput = AgreementFilter & {
  sort: keyof typeof sorts
  direction: 'asc' | 'desc'
  offset: number
  limit: number
}

/** Sort keys with the index that holds them in order. */
const sorts = {
  title: { by: 'a.title collate nocase', index: 'agreements_title' },
  number: { by: 'a.number_text', index: 'agreements_number' },
  partners: { by: 'a.partner_text collate nocase', index: 'agreements_partner' },
  signedOn: { by: 'a.signed_on', index: 'agreements_signed' },
  startsOn: { by: 'a.starts_on', index: 'agreements_starts' },
  endsOn: { by: 'a.ends_on', index: 'agreements_ends' },
  updatedAt: { by: 'a.updated_at', index: 'agreements_updated' },
} as const

/** A page of the register with the number of agreements that the filter matches. */
export async function listAgreements(
  db: Queryable,
  input: ListInput,
  today: CalendarDate,
): Promise<{ rows: AgreementRow[]; total: number }> {
  const filter = filterSql(input, today)
  const total = await countMatches(db, filter)
  const wanted = Math.min(input.limit, total - input.offset)
  if (wanted <= 0) return { rows: [], total }
  for (const query of await pageQueries(db, input, filter, total)) {
    const rows = await readRows(db, query(today), today)
    if (rows.length >= wanted) return { rows, total }
  }
  // Rows left between the count and the reading.
  return { rows: await readRows(db, foundPage(input, filter)(today), today), total }
}

/** How many agreements each status holds within a filter; its own statuses are not applied, so that tabs keep their counts. */
export async function countByStatus(
  db: Queryable,
  filter: AgreementFilter,
  today: CalendarDate,
): Promise<Record<AgreementStatus, number>> {
  const where = filterSql({ ...filter, statuses: undefined }, today)
  // One pass with sums takes half the time of a GROUP BY; the limit keeps SQLite from computing the status once per sum.
  const sums = agreementStatuses.map((status) => sql`sum(status = ${status}) as ${sql.identifier(status)}`)
  const [counts] = await db.all<Record<AgreementStatus, number | null>>(
    sql`select ${sql.join(sums, sql`, `)} from (select ${statusSql(today)} as status from ${matchesFrom(where, true)} limit -1 offset 0)`,
  )
  const entries = agreementStatuses.map((status) => [status, counts?.[status] ?? 0])
  return Object.fromEntries(entries) as Record<AgreementStatus, number> // every status is among the entries
}

/** Years in which agreements were signed or, unsigned, start; newest first. */
export async function agreementYears(db: Queryable): Promise<number[]> {
  // From each year straight to the one before, by the index; few agreements are unsigned.
  const rows = await db.all<{ year: number }>(sql`with recursive signed (day) as (
      select max(a.signed_on) from agreements a where a.deleted_at is null
      union all
      select (select max(a.signed_on) from agreements a where a.deleted_at is null and a.signed_on < substr(day, 1, 4) || '-01-01')
      from signed where day is not null)
    select cast(substr(day, 1, 4) as integer) as year from signed where day is not null
    union
    select cast(substr(a.starts_on, 1, 4) as integer) from agreements a indexed by agreements_signed
    where a.deleted_at is null and a.signed_on is null and a.starts_on is not null
    order by 1 desc`)
  return rows.map(({ year }) => year)
}

/** Rows of given agreements, in the given order; those in the trash as well. */
export async function rowsOf(db: Queryable, ids: readonly string[], today: CalendarDate): Promise<AgreementRow[]> {
  if (ids.length === 0) return []
  const rows = await readRows(db, sql`${selectRow(today)} from agreements a where a.id in ${[...ids]}`, today)
  const byId = new Map(rows.map((row) => [row.id as string, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

async function countMatches(db: Queryable, filter: FilterSql): Promise<number> {
  const query =
    filter.onlyText === null
      ? sql`select count(*) as total from ${matchesFrom(filter)}`
      : sql`select count(*) as total from search_fts where ${matchAgreements(filter.onlyText)}`
  const [row] = await db.all<{ total: number }>(query)
  return row?.total ?? 0
}

/** `from … where …` of all matches, found without reading rows that do not match. */
function matchesFrom({ trashed, facts, links }: FilterSql, readsFacts = facts.length > 0): SQL {
  if (links.length === 0) {
    const where = sql.join([alive(trashed), ...facts], sql` and `)
    // The smaller index where the facts are not needed.
    return sql`agreements a indexed by ${sql.raw(readsFacts ? 'agreements_facts' : 'agreements_updated')} where ${where}`
  }
  const where = sql.join([...links.map(({ set }) => set), alive(trashed, '+'), ...facts], sql` and `)
  return sql`agreements a where ${where}`
}

/** A unary plus keeps SQLite from starting with this condition. */
const alive = (trashed: boolean, plus: '' | '+' = ''): SQL =>
  sql.raw(trashed ? `${plus}a.deleted_at > 0` : `${plus}a.deleted_at is null`)

type PageQuery = (today: CalendarDate) => SQL

/**
 * Ways to a page, to be tried in turn. Many matches: look at the beginning of the index of the sort order, as far as
 * about twice what an even spread asks for; matches may be bunched elsewhere, then the page is not full and the next way
 * is taken. Few: find them all, then sort.
 */
async function pageQueries(db: Queryable, input: ListInput, filter: FilterSql, total: number): Promise<PageQuery[]> {
  if (filter.trashed) return []
  if (filter.facts.length + filter.links.length === 0) return [walkedPage(input)]
  // The highest rowid is about the size of the register; counting it would read a whole index.
  const [size] = await db.all<{ rows: number | null }>(sql`select max(rowid) as rows from agreements`)
  const near = Math.ceil((2 * (size?.rows ?? 0) * (input.offset + input.limit)) / total) + 200
  return near <= total ? [nearPage(input, filter, near)] : []
}

/** Nothing but the order: the index alone leads to the page. */
const walkedPage = (input: ListInput): PageQuery =>
  pageOf(input, sql`select a.rowid from ${inOrder(input)} limit ${input.limit} offset ${input.offset}`)

/** The matches among the first `near` agreements of the sort order. */
function nearPage(input: ListInput, { facts, links }: FilterSql, near: number): PageQuery {
  const tests = [...facts, ...links.map(({ test }) => test)]
  const first = sql`select a.rowid from ${inOrder(input)} limit ${near}`
  return pageOf(
    input,
    sql`select a.rowid from agreements a where a.rowid in (${first}) and ${sql.join(tests, sql` and `)}
      ${orderOf(input)} limit ${input.limit} offset ${input.offset}`,
  )
}

/** All matches, sorted. */
const foundPage = (input: ListInput, filter: FilterSql): PageQuery =>
  pageOf(
    input,
    sql`select a.rowid from ${matchesFrom(filter)} ${orderOf(input)} limit ${input.limit} offset ${input.offset}`,
  )

const inOrder = (input: ListInput): SQL =>
  sql`agreements a indexed by ${sql.raw(sorts[input.sort].index)} where ${alive(false)} ${orderOf(input)}`

/** Only the rows of the page are read whole: status and scans would be computed for every match before the sorting. */
const pageOf =
  (input: ListInput, rowids: SQL): PageQuery =>
  (today) =>
    sql`${selectRow(today)} from agreements a where a.rowid in (${rowids}) ${orderOf(input)}`

const orderOf = ({ sort, direction }: ListInput): SQL =>
  sql.raw(`order by ${sorts[sort].by} ${direction}, a.id ${direction}`)

const selectRow = (today: CalendarDate): SQL => sql`select a.id, a.title, a.scheme, a.document_kind as documentKind,
  a.number_text as number, a.partner_text as partners, a.signed_on as signedOn, a.starts_on as startsOn, a.ends_on as endsOn,
  a.updated_at as updatedAt, a.deleted_at as deletedAt, ${statusSql(today)} as status,
  (select count(*) from attachments f where f.agreement_id = a.id and f.deleted_at is null) as scans`

async function readRows(db: Queryable, query: SQL, today: CalendarDate): Promise<AgreementRow[]> {
  const rows = await db.all<Omit<AgreementRow, 'daysLeft'>>(query)
  return rows.map((row) => ({ ...row, daysLeft: row.endsOn ? daysBetween(today, row.endsOn) : null }))
}
