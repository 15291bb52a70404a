/** The register as a list: pages, totals, counts by status. Fast at 100,000 agreements: see the decision on list queries. */
import { sql, type SQL } from 'drizzle-orm'
import {
  agreementStatuses,
  type AgreementFilter,
  type AgreementRow,
  type AgreementStatus,
} from '../../shared/agreements/model'
import { daysBetween, type CalendarDate } from '../../shared/calendar/dates'
import type { AgreementId } from '../../shared/ids/ids'
import type { Queryable } from '../database/db'
import { filterSql, type FilterSql } from './filter-sql'
import { idList } from './id-list'
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

type Page = { rows: AgreementRow[]; total: number }

/** A page of the register with the number of agreements that the filter matches. */
export async function listAgreements(db: Queryable, input: ListInput, today: CalendarDate): Promise<Page> {
  const filter = filterSql(input, today)
  // Counting by the index of facts is cheap. Other matches are worth finding only once, for count and page.
  if (filter.trashed || filter.links.length > 0 || filter.rowids) return foundPage(db, { input, filter, today })
  if (filter.facts.length === 0) return wholePage(db, { input, filter, today })
  const total = await countMatches(db, filter)
  const wanted = Math.min(input.limit, total - input.offset)
  if (wanted <= 0) return { rows: [], total }
  const rowids = await nearRowids(db, input, filter.facts, total)
  if (rowids) {
    const rows = await readRows(db, pageOf(input, rowids, today), today)
    if (rows.length >= wanted) return { rows, total }
  }
  return foundPage(db, { input, filter, today })
}

/** A page of everything: the count, which reads an index to its end, and the rows do not wait for each other. */
async function wholePage(db: Queryable, { input, filter, today }: FoundPage): Promise<Page> {
  const [total, rows] = await Promise.all([
    countMatches(db, filter),
    readRows(db, pageOf(input, inOrder(input), today), today),
  ])
  return { rows, total }
}

/** Ids of a page of any length, for a reader of many rows: read in parts by `rowsOf` they hold nobody up. */
export async function listIds(
  db: Queryable,
  input: ListInput,
  today: CalendarDate,
): Promise<{ ids: AgreementId[]; total: number }> {
  const filter = filterSql(input, today)
  const rows = await db.all<{ id: AgreementId; total: number }>(sql`${withFound(filter)}
    select a.id, (select count(*) from found) as total from agreements a
    where a.rowid in (${rowidsOfFound(input, filter)}) ${orderOf(input)}`)
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 }
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
  const rows = await readRows(db, sql`${selectRow(today)} from agreements a where a.id in ${idList(ids)}`, today)
  const byId = new Map(rows.map((row) => [row.id as string, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

async function countMatches(db: Queryable, filter: FilterSql): Promise<number> {
  const [row] = await db.all<{ total: number }>(sql`select count(*) as total from ${matchesFrom(filter)}`)
  return row?.total ?? 0
}

/** `from … where …` of all matches, found without reading rows that do not match. */
function matchesFrom({ trashed, facts, links, rowids }: FilterSql, readsFacts = facts.length > 0): SQL {
  if (links.length === 0) {
    const found = rowids ? [sql`a.rowid in (${rowids})`] : []
    const where = sql.join([alive(trashed), ...found, ...facts], sql` and `)
    // The smaller index where the facts are not needed.
    return sql`agreements a indexed by ${sql.raw(readsFacts ? 'agreements_facts' : 'agreements_updated')} where ${where}`
  }
  // A unary plus keeps SQLite from starting with a condition: the links lead.
  const found = rowids ? [sql`+a.rowid in (${rowids})`] : []
  return sql`agreements a where ${sql.join([...links, ...found, alive(trashed, '+'), ...facts], sql` and `)}`
}

/** Rowids of all matches; those of a text alone are what the search index says. */
const matchRowids = (filter: FilterSql): SQL =>
  filter.rowids && filter.facts.length + filter.links.length === 0
    ? filter.rowids
    : sql`select a.rowid from ${matchesFrom(filter)}`

const alive = (trashed: boolean, plus: '' | '+' = ''): SQL =>
  sql.raw(trashed ? `${plus}a.deleted_at > 0` : `${plus}a.deleted_at is null`)

/**
 * Finds all matches once. Their page: the index of the sort order is walked until the page is full, without reading any
 * row but those shown; of the small trash the rows are sorted.
 */
async function foundPage(db: Queryable, { input, filter, today }: FoundPage): Promise<Page> {
  const more = sql`, (select count(*) from found) as total`
  const rows = await readRows<{ total: number }>(
    db,
    sql`${withFound(filter)} ${pageOf(input, rowidsOfFound(input, filter), today, more)}`,
    today,
  )
  const [first] = rows
  // Behind the last page no row brings the count along.
  const total = first?.total ?? (input.offset > 0 ? await countMatches(db, filter) : 0)
  return { rows: rows.map(({ total: _total, ...row }) => row), total }
}

const withFound = (filter: FilterSql): SQL => sql`with found (id) as materialized (${matchRowids(filter)})`

function rowidsOfFound(input: ListInput, { trashed }: FilterSql): SQL {
  const isMatch = sql`a.rowid in (select id from found)`
  return trashed
    ? sql`select a.rowid from agreements a where ${isMatch} ${orderOf(input)} ${sliceOf(input)}`
    : inOrder(input, isMatch)
}

type FoundPage = { input: ListInput; filter: FilterSql; today: CalendarDate }

/**
 * Rowids of the page among the beginning of the sort order, as far as about twice what an even spread of the matches asks
 * for. They may be bunched elsewhere: then the page is not full. Null where so many rows would have to be read that it is
 * better to find all matches.
 */
async function nearRowids(db: Queryable, input: ListInput, facts: SQL[], total: number): Promise<SQL | null> {
  // The highest rowid is about the size of the register; counting it would read a whole index.
  const [size] = await db.all<{ rows: number | null }>(sql`select max(rowid) as rows from agreements`)
  const near = Math.ceil((2 * (size?.rows ?? 0) * (input.offset + input.limit)) / total) + 200
  if (near > total) return null
  const first = inOrder({ ...input, offset: 0, limit: near })
  return sql`select a.rowid from agreements a where a.rowid in (${first}) and ${sql.join(facts, sql` and `)}
    ${orderOf(input)} ${sliceOf(input)}`
}

/** Rowids of a page of the register in its order, by the index alone; `also` narrows them. */
function inOrder(input: ListInput, also?: SQL): SQL {
  const where = also ? sql`${alive(false)} and ${also}` : alive(false)
  return sql`select a.rowid from agreements a indexed by ${sql.raw(sorts[input.sort].index)} where ${where}
    ${orderOf(input)} ${sliceOf(input)}`
}

const sliceOf = ({ limit, offset }: ListInput): SQL => sql`limit ${limit} offset ${offset}`

/** Only the rows of the page are read whole: status and scans would be computed for every match before the sorting. */
const pageOf = (input: ListInput, rowids: SQL, today: CalendarDate, more?: SQL): SQL =>
  sql`${selectRow(today, more)} from agreements a where a.rowid in (${rowids}) ${orderOf(input)}`

const orderOf = ({ sort, direction }: ListInput): SQL =>
  sql.raw(`order by ${sorts[sort].by} ${direction}, a.id ${direction}`)

const selectRow = (
  today: CalendarDate,
  more = sql``,
): SQL => sql`select a.id, a.title, a.scheme, a.document_kind as documentKind,
  a.number_text as number, a.partner_text as partners, a.signed_on as signedOn, a.starts_on as startsOn, a.ends_on as endsOn,
  a.updated_at as updatedAt, a.deleted_at as deletedAt, ${statusSql(today)} as status,
  (select count(*) from attachments f where f.agreement_id = a.id and f.deleted_at is null) as scans${more}`

async function readRows<More>(db: Queryable, query: SQL, today: CalendarDate): Promise<(AgreementRow & More)[]> {
  const rows = await db.all<Omit<AgreementRow & More, 'daysLeft'> & { endsOn: CalendarDate | null }>(query)
  // With its days left every row is whole.
  return rows.map((row) => ({
    ...row,
    daysLeft: row.endsOn ? daysBetween(today, row.endsOn) : null,
  })) as (AgreementRow & More)[]
}
