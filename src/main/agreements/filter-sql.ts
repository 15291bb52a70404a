/** The filter of the register as SQL over `agreements a`, in the forms that suit few and many matches. */
import { sql, type SQL } from 'drizzle-orm'
import type { AgreementFilter } from '../../shared/agreements/model'
import type { CalendarDate } from '../../shared/calendar/dates'
import { ftsQuery } from '../../shared/search/words'
import { docRange } from '../database/search-index'
import { hasStatus } from './status-sql'

/** A condition that another table answers: as a set of ids to start from, or as a test of one row. */
type Link = { set: SQL; test: SQL }

export type FilterSql = {
  trashed: boolean
  /** Conditions on columns of the index `agreements_facts`. */
  facts: SQL[]
  links: Link[]
  /** FTS query when the only condition is a text, so that the search index alone can count. */
  onlyText: string | null
}

/** Builds the conditions of a filter; statuses are those of `today`. */
export function filterSql(filter: AgreementFilter, today: CalendarDate): FilterSql {
  const facts = [...listFacts(filter, today), ...yearFact(filter.year)]
  const links = [...partyLinks(filter), ...officeLinks(filter)]
  const text = filter.text ? textLink(filter.text, filter.trashed) : null
  const onlyText = text?.query && facts.length + links.length === 0 && !filter.trashed ? text.query : null
  return { trashed: filter.trashed, facts, links: text ? [...links, text] : links, onlyText }
}

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

function partyLinks({ partnerId, regionCode }: AgreementFilter): Link[] {
  const links: Link[] = []
  if (partnerId !== undefined) {
    links.push({
      set: sql`a.id in (select agreement_id from parties where partner_id = ${partnerId})`,
      test: sql`exists (select 1 from parties p where p.agreement_id = a.id and p.partner_id = ${partnerId})`,
    })
  }
  if (regionCode !== undefined) {
    const inRegion = sql`select t.id from partners t join regions g on g.id = t.region_id where g.code = ${regionCode}`
    links.push({
      set: sql`a.id in (select agreement_id from parties where partner_id in (${inRegion}))`,
      test: sql`exists (select 1 from parties p where p.agreement_id = a.id and +p.partner_id in (${inRegion}))`,
    })
  }
  return links
}

function officeLinks({ officeId, affairCode }: AgreementFilter): Link[] {
  const links: Link[] = []
  if (officeId !== undefined) {
    links.push({
      set: sql`a.id in (select agreement_id from agreement_offices where office_id = ${officeId})`,
      test: sql`exists (select 1 from agreement_offices o where o.agreement_id = a.id and o.office_id = ${officeId})`,
    })
  }
  if (affairCode !== undefined) {
    links.push({
      set: sql`a.id in (select agreement_id from agreement_affairs where affair_code = ${affairCode})`,
      test: sql`exists (select 1 from agreement_affairs f where f.agreement_id = a.id and f.affair_code = ${affairCode})`,
    })
  }
  return links
}

function textLink(text: string, trashed: boolean): Link & { query: string | null } {
  const query = ftsQuery(text)
  if (query === null) return { set: sql`0`, test: sql`0`, query }
  if (trashed) {
    // The search index leaves the trash out; the trash is small.
    const like = sql`(a.title like ${`%${text}%`} or a.number_text like ${`%${text}%`} or a.partner_text like ${`%${text}%`})`
    return { set: like, test: like, query }
  }
  const matches = sql`select rowid from search_fts where ${matchAgreements(query)}`
  return {
    set: sql`a.id in (select record_id from search_docs where id in (${matches}))`,
    test: sql`(select d.id from search_docs d where d.record_id = a.id) in (${matches})`,
    query,
  }
}

/** Condition on `search_fts` for documents of agreements. */
export function matchAgreements(query: string): SQL {
  const { from, to } = docRange('agreement')
  return sql`search_fts match ${query} and search_fts.rowid between ${sql.raw(`${from} and ${to}`)}`
}
