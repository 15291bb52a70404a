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
  const [total, live] = await Promise.all([
    countMatches(db, filter),
    countMatches(db, { ...noFilter, trashed: filter.trashed }),
  ])
  if (total === 0) return { rows: [], total }
  return { rows: await readRows(db, pageSql(input, filter, total, live, today), today), total }
}

/** All agreements of a filter in order, for papers and exports; at most `limit`. */
export async function allAgreements(
  db: Queryable,
  input: Omit<ListInput, 'offset' | 'limit'>,
  today: CalendarDate,
  limit: number,
): Promise<{ rows: AgreementRow[]; total: number }> {
  return listAgreements(db, { ...input, offset: 0, limit }, today)
}

/** How many agreements each status holds within a filter; its own statuses are not applied, so that tabs keep their counts. */
export async function countByStatus(
  db: Queryable,
  filter: AgreementFilter,
  today: CalendarDate,
): Promise<Record<AgreementStatus, number>> {
  const where = filterSql({ ...filter, statuses: undefined }, today)
  const rows = await db.all<{ status: AgreementStatus; total: number }>(
    sql`select ${statusSql(today)} as status, count(*) as total from ${matchesFrom(where)} group by 1`,
  )
  const counts = Object.fromEntries(agreementStatuses.map((status) => [status, 0]))
  for (const { status, total } of rows) counts[status] = total
  return counts as Record<AgreementStatus, number> // every status was set above
}

/** Years in which agreements were signed or, unsigned, start; newest first. */
export async function agreementYears(db: Queryable): Promise<number[]> {
  const rows = await db.all<{ year: number }>(
    sql`select distinct cast(substr(coalesce(a.signed_on, a.starts_on), 1, 4) as integer) as year
      from agreements a indexed by agreements_facts where a.deleted_at is null and coalesce(a.signed_on, a.starts_on) is not null order by 1 desc`,
  )
  return rows.map(({ year }) => year)
}

const noFilter: FilterSql = { trashed: false, facts: [], links: [], onlyText: null }

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
function matchesFrom({ trashed, facts, links }: FilterSql): SQL {
  if (links.length === 0) {
    const where = sql.join([alive(trashed), ...facts], sql` and `)
    return sql`agreements a indexed by agreements_facts where ${where}`
  }
  const where = sql.join([...links.map(({ set }) => set), alive(trashed, '+'), ...facts], sql` and `)
  return sql`agreements a where ${where}`
}

/** A unary plus keeps SQLite from starting with this condition. */
const alive = (trashed: boolean, plus: '' | '+' = ''): SQL =>
  sql.raw(trashed ? `${plus}a.deleted_at > 0` : `${plus}a.deleted_at is null`)

/** Index entries that walking may cost before finding all matches and sorting them is quicker. */
const WALK_LIMIT = 10_000

/** Many matches: walk the index of the sort order until the page is full. Few: find them, then sort. */
function pageSql(input: ListInput, filter: FilterSql, total: number, live: number, today: CalendarDate): SQL {
  const { by, index } = sorts[input.sort]
  const direction = sql.raw(input.direction)
  const end = sql`order by ${sql.raw(by)} ${direction}, a.id ${direction} limit ${input.limit} offset ${input.offset}`
  const walked = (live / total) * (input.offset + input.limit)
  const isFiltered = filter.facts.length + filter.links.length > 0
  if (!filter.trashed && (!isFiltered || walked <= WALK_LIMIT)) {
    const tests = [alive(false), ...filter.facts, ...filter.links.map(({ test }) => test)]
    return sql`${selectRow(today)} from agreements a indexed by ${sql.raw(index)} where ${sql.join(tests, sql` and `)} ${end}`
  }
  const ids = sql`select a.id from ${matchesFrom(filter)}`
  return sql`${selectRow(today)} from agreements a where a.id in (${ids}) ${end}`
}

const selectRow = (today: CalendarDate): SQL => sql`select a.id, a.title, a.scheme, a.document_kind as documentKind,
  a.number_text as number, a.partner_text as partners, a.signed_on as signedOn, a.starts_on as startsOn, a.ends_on as endsOn,
  a.updated_at as updatedAt, a.deleted_at as deletedAt, ${statusSql(today)} as status,
  (select count(*) from attachments f where f.agreement_id = a.id and f.deleted_at is null) as scans`

async function readRows(db: Queryable, query: SQL, today: CalendarDate): Promise<AgreementRow[]> {
  const rows = await db.all<Omit<AgreementRow, 'daysLeft'>>(query)
  return rows.map((row) => ({ ...row, daysLeft: row.endsOn ? daysBetween(today, row.endsOn) : null }))
}
