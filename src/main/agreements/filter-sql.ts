/** The filter of the register as SQL over `agreements a`, in the forms that suit few and many matches. */
import { sql, type SQL } from 'drizzle-orm'
import type { AgreementFilter } from '../../shared/agreements/model'
import type { CalendarDate } from '../../shared/calendar/dates'
import { ftsQuery } from '../../shared/search/words'
import { docRange } from '../database/search-index'
import { markedRowids } from './parent-over'
import { hasStatus } from './status-sql'

export type FilterSql = {
  trashed: boolean
  /** Conditions on columns of the index `agreements_facts`; in the trash, which is small, on any column. */
  facts: SQL[]
  /** Conditions on `a.id`, each a set of ids from another table. */
  links: SQL[]
  /** Rowids of the agreements that hold the typed words or are marked in their chain; null where neither is asked for. */
  rowids: SQL | null
}

/** Builds the conditions of a filter; statuses are those of `today`. */
export function filterSql(filter: AgreementFilter, today: CalendarDate): FilterSql {
  const { trashed, text } = filter
  const facts = [...listFacts(filter, today), ...yearFact(filter.year)]
  const links = [...partyLinks(filter), ...officeLinks(filter)]
  const marked = chainRowids(filter, today)
  // What lies in the trash is in no chain.
  if (trashed && marked) facts.push(sql`0`)
  if (!text) return { trashed, facts, links, rowids: trashed ? null : marked }
  const query = ftsQuery(text)
  if (query === null) return { trashed, facts: [...facts, sql`0`], links, rowids: null }
  if (trashed) return { trashed, facts: [...facts, likeText(text)], links, rowids: null }
  const found = agreementRowids(query)
  return { trashed, facts, links, rowids: marked ? sql`select * from (${found}) intersect ${marked}` : found }
}

const chainRowids = ({ chainMarks }: AgreementFilter, today: CalendarDate): SQL | null =>
  chainMarks && chainMarks.length > 0 ? sql`select * from (${markedRowids(chainMarks, today)})` : null

function listFacts({ schemes, documentKinds, statuses }: AgreementFilter, today: CalendarDate): SQL[] {
  const facts: SQL[] = []
  if (schemes && schemes.length > 0) facts.push(sql`a.scheme in ${schemes}`)
  if (documentKinds && documentKinds.length > 0) facts.push(sql`a.document_kind in ${documentKinds}`)
  if (statuses && statuses.length > 0) {
    const each = statuses.map((status) => hasStatus(status, today))
    facts.push(sql`(${sql.join(each, sql` or `)})`)
  }
  return facts
}

function yearFact(year: number | undefined): SQL[] {
  if (year === undefined) return []
  const [from, to] = [`${year}-01-01`, `${year}-12-31`]
  return [
    sql`(a.signed_on between ${from} and ${to} or (a.signed_on is null and a.starts_on between ${from} and ${to}))`,
  ]
}

function partyLinks({ partnerId, regionCode }: AgreementFilter): SQL[] {
  const links: SQL[] = []
  if (partnerId !== undefined) {
    links.push(sql`a.id in (select agreement_id from parties where partner_id = ${partnerId})`)
  }
  if (regionCode !== undefined) {
    const inRegion = sql`select t.id from partners t join regions g on g.id = t.region_id where g.code = ${regionCode}`
    links.push(sql`a.id in (select agreement_id from parties where partner_id in (${inRegion}))`)
  }
  return links
}

function officeLinks({ officeId, affairCode, tagIds }: AgreementFilter): SQL[] {
  const links: SQL[] = []
  if (officeId !== undefined) {
    links.push(sql`a.id in (select agreement_id from agreement_offices where office_id = ${officeId})`)
  }
  if (affairCode !== undefined) {
    links.push(sql`a.id in (select agreement_id from agreement_affairs where affair_code = ${affairCode})`)
  }
  if (tagIds && tagIds.length > 0) {
    links.push(sql`a.id in (select agreement_id from agreement_tags where tag_id in ${tagIds})`)
  }
  return links
}

/** The search index leaves the trash out. */
const likeText = (text: string): SQL =>
  sql`(a.title like ${`%${text}%`} or a.number_text like ${`%${text}%`} or a.partner_text like ${`%${text}%`})`

/** Rowids of the agreements outside the trash that an FTS query finds; they are the ids of their documents. */
function agreementRowids(query: string): SQL {
  const { from, to } = docRange('agreement')
  return sql`select rowid from search_fts where search_fts match ${query} and rowid between ${sql.raw(`${from} and ${to}`)}`
}

/** Query for the ids of the agreements outside the trash that an FTS query finds, those changed last first. */
export const latestAgreements = (query: string, limit: number): SQL =>
  // The index of changes is walked until enough are found.
  sql`select id from agreements indexed by agreements_updated where deleted_at is null
    and rowid in (${agreementRowids(query)}) order by updated_at desc, id desc limit ${limit}`
