/** The list of plans: pages, counts by status, years, and rows by id. */
import { sql, type SQL } from 'drizzle-orm'
import type { PlanFilter, PlanListInput, PlanRow } from '../../shared/plans/model'
import { planStatuses, type PlanStatus } from '../../shared/plans/status'
import { ftsQuery } from '../../shared/search/words'
import type { Queryable } from '../database/db'
import { docRange } from '../database/search-index'

const reachedSql = sql.raw(`case when p.fixed_on is not null then 'fixed' when p.agreed_on is not null then 'agreed'
  when p.reviewed_on is not null then 'reviewed' else 'proposed' end`)

/** SQL of the status over the alias `p`; says the same as `planStatusOf`, which a test proves. */
export const statusSql = sql`case when p.postponed_on is not null then 'postponed' else ${reachedSql} end`

const sorts: Record<PlanListInput['sort'], string> = {
  year: 'p.year',
  title: 'p.title collate nocase',
  office: 'o.name collate nocase',
  priority: `case p.priority when 'TINGGI' then 1 when 'SEDANG' then 2 else 3 end`,
  costRupiah: 'p.cost_rupiah',
  updatedAt: 'p.updated_at',
}

const from = sql.raw('plans p left join offices o on o.id = p.office_id left join partners t on t.id = p.partner_id')

/** Regions in the order of their codes, then the location in words, over the alias `p`. */
export const placesSql = sql.raw(`trim(coalesce((select group_concat(name, ', ') from (select g.name from plan_regions r
  join regions g on g.id = r.region_id where r.plan_id = p.id order by g.code)), '') || '; ' || coalesce(p.location, ''), '; ')`)

const columns = sql`p.id, p.year, p.title, p.affair_code as affairCode, p.scheme, p.priority, p.initiative, o.name as office,
  coalesce(t.name, p.partner_text) as partner, p.program, ${placesSql} as places, p.cost_rupiah as costRupiah, p.cost_source as costSource, p.basis,
  ${statusSql} as status, ${reachedSql} as reached, p.review_result as reviewResult,
  p.agreement_id as agreementId, p.updated_at as updatedAt, p.deleted_at as deletedAt`

/** A page of plans with the number of plans that the filter matches. */
export async function listPlans(
  db: Queryable,
  input: Omit<PlanListInput, 'limit'> & { limit: number },
): Promise<{ rows: PlanRow[]; total: number }> {
  const where = filterSql(input)
  const order = sql.raw(`${sorts[input.sort]} ${input.direction}, p.id ${input.direction}`)
  const [rows, [count]] = await Promise.all([
    db.all<PlanRow>(
      sql`select ${columns} from ${from} where ${where} order by ${order} limit ${input.limit} offset ${input.offset}`,
    ),
    db.all<{ total: number }>(sql`select count(*) as total from plans p where ${where}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

/** How many plans each status holds within a filter; its own statuses are not applied. */
export async function countPlans(db: Queryable, filter: PlanFilter): Promise<Record<PlanStatus, number>> {
  const rows = await db.all<{ status: PlanStatus; count: number }>(
    sql`select ${statusSql} as status, count(*) as count from plans p where ${filterSql({ ...filter, statuses: undefined })} group by 1`,
  )
  const counts = new Map(rows.map(({ status, count }) => [status, count]))
  // Every status is among the entries.
  return Object.fromEntries(planStatuses.map((status) => [status, counts.get(status) ?? 0])) as Record<
    PlanStatus,
    number
  >
}

/** Years in which plans stand, newest first. */
export async function planYears(db: Queryable): Promise<number[]> {
  const rows = await db.all<{ year: number }>(
    sql`select distinct year from plans where deleted_at is null order by year desc`,
  )
  return rows.map(({ year }) => year)
}

/** Rows of given plans in the given order. */
export async function planRows(db: Queryable, ids: readonly string[]): Promise<PlanRow[]> {
  if (ids.length === 0) return []
  const rows = await db.all<PlanRow>(sql`select ${columns} from ${from} where p.id in ${[...ids]}`)
  const byId = new Map<string, PlanRow>(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function filterSql(filter: PlanFilter): SQL {
  const { statuses, schemes, priorities, year, officeId, partnerId, affairCode, text, trashed } = filter
  const facts = [sql.raw(trashed ? 'p.deleted_at > 0' : 'p.deleted_at is null')]
  if (year !== undefined) facts.push(sql`p.year = ${year}`)
  if (statuses && statuses.length > 0) facts.push(sql`${statusSql} in ${statuses}`)
  if (schemes && schemes.length > 0) facts.push(sql`p.scheme in ${schemes}`)
  if (priorities && priorities.length > 0) facts.push(sql`p.priority in ${priorities}`)
  if (officeId !== undefined) facts.push(sql`p.office_id = ${officeId}`)
  if (partnerId !== undefined) facts.push(sql`p.partner_id = ${partnerId}`)
  if (affairCode !== undefined) facts.push(sql`p.affair_code = ${affairCode}`)
  if (text) facts.push(textSql(text, trashed))
  return sql.join(facts, sql` and `)
}

function textSql(text: string, trashed: boolean): SQL {
  // The search index leaves the trash out; the trash is small.
  if (trashed) return sql`(p.title like ${`%${text}%`} or p.partner_text like ${`%${text}%`})`
  const query = ftsQuery(text)
  if (query === null) return sql`0`
  const { from: first, to: last } = docRange('plan')
  return sql`p.id in (select d.record_id from search_docs d where d.id in (select rowid from search_fts
    where search_fts match ${query} and rowid between ${sql.raw(`${first} and ${last}`)}))`
}
