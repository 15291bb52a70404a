/** Reads of the master tables: partners, offices, regions and countries. */
import { and, eq, isNull, sql, type SQL } from 'drizzle-orm'
import { AppError } from '../../shared/ipc/errors'
import { partnerKindWords, officeGroupWords, type PartnerKind } from '../../shared/partners/enums'
import {
  PartnerDetail,
  type Choice,
  type OfficeRow,
  type PartnerRow,
  type RegionRow,
  type TeamInput,
} from '../../shared/partners/model'
import { ftsQuery } from '../../shared/search/words'
import type { Queryable } from '../database/db'
import { offices, partners } from '../database/schema/masters'
import { docRange, type IndexedKind } from '../database/search-index'
import { readSettings } from '../settings/queries'

type Page = { offset: number; limit: number }
type Paged<T> = { rows: T[]; total: number }

export type PartnerListInput = Page & {
  text?: string | undefined
  kind?: PartnerKind | undefined
  trashed: boolean
  sort: 'name' | 'kind' | 'agreements'
  direction: 'asc' | 'desc'
}

/** Agreements per partner, those in the trash left out. Counting parties by their index alone keeps a partner of 100,000 quick. */
const perPartner = sql.raw(`
  in_trash (partner_id, n) as materialized (
    select p.partner_id, count(*) from agreements a join parties p on p.agreement_id = a.id where a.deleted_at > 0 group by 1)`)
const partnerCount = sql.raw(
  `(select count(*) from parties p where p.partner_id = t.id) - coalesce((select n from in_trash i where i.partner_id = t.id), 0)`,
)

const perOffice = sql.raw(`
  in_trash (office_id, n) as materialized (
    select o.office_id, count(*) from agreements a join agreement_offices o on o.agreement_id = a.id where a.deleted_at > 0 group by 1)`)
const officeCount = sql.raw(
  `(select count(*) from agreement_offices o where o.office_id = t.id) - coalesce((select n from in_trash i where i.office_id = t.id), 0)`,
)

const aliasNames = (kind: 'partner' | 'office') =>
  `(select group_concat(n.name, ' ') from ${kind}_aliases n where n.${kind}_id = t.id)`

const partnerRow = sql`select t.id, t.name, t.kind, coalesce(r.name, c.name) as place, t.contact_name as contactName, t.phone,
    ${partnerCount} as agreements, t.deleted_at as deletedAt
  from partners t left join regions r on r.id = t.region_id left join countries c on c.code = t.country_code`

const officeRow = sql`select t.id, t.name, t.short_name as shortName, t.office_group as "group",
    ${officeCount} as agreements, t.deleted_at as deletedAt
  from offices t`

const partnerSorts: Record<PartnerListInput['sort'], SQL> = {
  name: sql.raw('t.name collate nocase'),
  kind: sql.raw('t.kind'),
  agreements: sql.raw('agreements'),
}

/** A page of partners. */
export async function listPartners(db: Queryable, input: PartnerListInput): Promise<Paged<PartnerRow>> {
  const conditions = [alive(input.trashed), ...matching(input.text, 't.name', 't.contact_name', aliasNames('partner'))]
  if (input.kind !== undefined) conditions.push(sql`t.kind = ${input.kind}`)
  const where = sql.join(conditions, sql` and `)
  const direction = sql.raw(input.direction)
  const rows = await db.all<PartnerRow>(sql`with ${perPartner} ${partnerRow}
    where ${where} order by ${partnerSorts[input.sort]} ${direction}, t.name collate nocase, t.id
    limit ${input.limit} offset ${input.offset}`)
  return { rows, total: await countRows(db, sql`partners t where ${where}`) }
}

/** Rows of given partners, in no order; those in the trash as well. */
export async function partnerRowsOf(db: Queryable, ids: readonly string[]): Promise<PartnerRow[]> {
  if (ids.length === 0) return []
  return db.all<PartnerRow>(sql`with ${perPartner} ${partnerRow} where t.id in ${[...ids]} limit ${ids.length}`)
}

/** One partner. Throws NOT_FOUND. */
export async function getPartner(db: Queryable, id: string): Promise<PartnerDetail> {
  const [row] = await db.select().from(partners).where(eq(partners.id, id))
  if (!row) throw new AppError('NOT_FOUND', 'Mitra ini sudah tidak ada. Muat ulang daftar.')
  const [more] = await db.all<{ place: string | null }>(sql`select coalesce(r.name, c.name) as place
    from partners t left join regions r on r.id = t.region_id left join countries c on c.code = t.country_code where t.id = ${id}`)
  return PartnerDetail.parse({
    ...row,
    input: row,
    place: more?.place ?? null,
    agreements: await agreementsOfPartner(db, id),
  })
}

/** Agreements in which a partner takes part, those in the trash left out. */
export async function agreementsOfPartner(db: Queryable, id: string): Promise<number> {
  const [row] = await db.all<{ n: number }>(
    sql`with ${perPartner} select ${partnerCount} as n from partners t where t.id = ${id}`,
  )
  return row?.n ?? 0
}

/** Partners to choose from while somebody types. */
export async function partnerChoices(db: Queryable, text: string): Promise<(Choice & { headPost: string | null })[]> {
  const rows = await db.all<{
    id: string
    label: string
    kind: PartnerKind
    place: string | null
    headPost: string | null
  }>(
    sql`select t.id, t.name as label, t.kind, coalesce(r.name, c.name) as place, t.head_post as headPost
      ${choiceSource('partner', 'partners', text)}
      left join regions r on r.id = t.region_id left join countries c on c.code = t.country_code
      where t.deleted_at is null order by ${choiceOrder(text)} limit 30`,
  )
  return rows.map(({ kind, place, ...row }) => ({
    ...row,
    note: [partnerKindWords[kind], place === row.label ? null : place].filter(Boolean).join(' · '),
  }))
}

/** A page of offices by group and name. */
export async function listOffices(
  db: Queryable,
  { text, trashed, limit, offset }: Page & { text?: string | undefined; trashed: boolean },
): Promise<Paged<OfficeRow>> {
  const where = sql.join(
    [alive(trashed), ...matching(text, 't.name', 't.short_name', aliasNames('office'))],
    sql` and `,
  )
  const rows = await db.all<OfficeRow>(sql`with ${perOffice} ${officeRow} where ${where}
    order by t.name collate nocase, t.id limit ${limit} offset ${offset}`)
  return { rows, total: await countRows(db, sql`offices t where ${where}`) }
}

/** Rows of given offices, in no order; those in the trash as well. */
export async function officeRowsOf(db: Queryable, ids: readonly string[]): Promise<OfficeRow[]> {
  if (ids.length === 0) return []
  return db.all<OfficeRow>(sql`with ${perOffice} ${officeRow} where t.id in ${[...ids]} limit ${ids.length}`)
}

/** One office, those in the trash as well. Throws NOT_FOUND. */
export async function getOffice(db: Queryable, id: string): Promise<OfficeRow> {
  const [row] = await officeRowsOf(db, [id])
  if (!row) throw new AppError('NOT_FOUND', 'Perangkat daerah ini sudah tidak ada. Muat ulang daftar.')
  return row
}

/** Agreements that an office initiated, those in the trash left out. */
export async function agreementsOfOffice(db: Queryable, id: string): Promise<number> {
  const [row] = await db.all<{ n: number }>(
    sql`with ${perOffice} select ${officeCount} as n from offices t where t.id = ${id}`,
  )
  return row?.n ?? 0
}

/** Offices to choose from while somebody types. */
export async function officeChoices(db: Queryable, text: string): Promise<Choice[]> {
  const rows = await db.all<{ id: string; label: string; short: string | null; kind: keyof typeof officeGroupWords }>(
    sql`select t.id, t.name as label, t.short_name as short, t.office_group as kind ${choiceSource('office', 'offices', text)}
      where t.deleted_at is null order by ${choiceOrder(text)} limit 30`,
  )
  return rows.map(({ id, label, short, kind }) => ({ id, label, note: short ?? officeGroupWords[kind] }))
}

/** A page of regions by code, the own province first. */
export async function listRegions(
  db: Queryable,
  { text, limit, offset }: Page & { text?: string | undefined },
): Promise<Paged<RegionRow>> {
  const where = sql.join([sql`1`, ...matching(text, 't.name', 't.code', 't.capital')], sql` and `)
  const rows = await db.all<StoredRegion>(sql`with ${perPartner}
    select x.id, x.code, x.name, x.kind, x.parent_code as parentCode, x.capital, x.area_km2 as areaKm2, x.population, tm.id as teamId,
      tm.decree_number as decreeNumber, tm.decree_on as decreeOn, tm.valid_until as validUntil, tm.note as teamNote,
      coalesce((select sum(${partnerCount}) from partners t where t.region_id = x.id and t.deleted_at is null), 0) as agreements
    from (select t.* from regions t where ${where} order by ${await ownFirst(db, 't')} limit ${limit} offset ${offset}) x
    left join teams tm on tm.region_id = x.id
    order by ${await ownFirst(db, 'x')}`)
  return { rows: rows.map(toRegionRow), total: await countRows(db, sql`regions t where ${where}`) }
}

type StoredRegion = Omit<RegionRow, 'team'> &
  Omit<TeamInput, 'note'> & { teamId: string | null; teamNote: string | null }

function toRegionRow({ teamId, decreeNumber, decreeOn, validUntil, teamNote, ...row }: StoredRegion): RegionRow {
  return { ...row, team: teamId === null ? null : { decreeNumber, decreeOn, validUntil, note: teamNote } }
}

/** Regions to choose from while somebody types. */
export async function regionChoices(db: Queryable, text: string): Promise<(Choice & { code: string })[]> {
  const where = sql.join([sql`1`, ...matching(text, 't.name', 't.code')], sql` and `)
  return db.all(
    sql`select t.id, t.name as label, t.code as note, t.code from regions t where ${where} order by ${await ownFirst(db, 't')} limit 60`,
  )
}

async function ownFirst(db: Queryable, table: 't' | 'x'): Promise<SQL> {
  const { unit } = await readSettings(db)
  const [code, parent] = [sql.raw(`${table}.code`), sql.raw(`${table}.parent_code`)]
  return sql`(${code} = ${unit.provinceCode} or ${parent} is ${unit.provinceCode}) desc, ${code}`
}

/** Countries to choose from while somebody types. */
export async function countryChoices(db: Queryable, text: string): Promise<Choice[]> {
  const where = sql.join([sql`1`, ...matching(text, 't.name', 't.code')], sql` and `)
  return db.all(
    sql`select t.code as id, t.name as label, t.code as note from countries t where ${where} order by t.name limit 300`,
  )
}

/** A living partner of the same name and kind, if there is one but `id`. */
export async function findNamesake(
  db: Queryable,
  id: string | null,
  name: string,
  kind: PartnerKind,
): Promise<boolean> {
  const [row] = await db
    .select({ id: partners.id })
    .from(partners)
    .where(
      and(
        sql`${partners.name} = ${name} collate nocase`,
        eq(partners.kind, kind),
        isNull(partners.deletedAt),
        sql`${partners.id} <> ${id ?? ''}`,
      ),
    )
    .limit(1)
  return row !== undefined
}

/** A living office of the same name, if there is one but `id`. */
export async function findOfficeNamesake(db: Queryable, id: string | null, name: string): Promise<boolean> {
  const [row] = await db
    .select({ id: offices.id })
    .from(offices)
    .where(
      and(sql`${offices.name} = ${name} collate nocase`, isNull(offices.deletedAt), sql`${offices.id} <> ${id ?? ''}`),
    )
    .limit(1)
  return row !== undefined
}

const alive = (trashed: boolean): SQL => sql.raw(trashed ? 't.deleted_at is not null' : 't.deleted_at is null')

/** Every typed word occurs in one of the columns; master tables hold some thousand rows at most. */
function matching(text: string | undefined, ...columns: string[]): SQL[] {
  const words = (text ?? '').split(/\s+/).filter((word) => word !== '')
  const haystack = sql.raw(columns.map((column) => `coalesce(${column}, '')`).join(` || ' ' || `))
  return words.map((word) => sql`(${haystack}) like ${`%${word.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`} escape '\\'`)
}

async function countRows(db: Queryable, from: SQL): Promise<number> {
  const [row] = await db.all<{ n: number }>(sql`select count(*) as n from ${from}`)
  return row?.n ?? 0
}

/** `from … t`: all records, or those whose words begin as typed. */
function choiceSource(kind: IndexedKind, table: string, text: string): SQL {
  const query = ftsQuery(text)
  if (query === null) return sql`from ${sql.raw(table)} t`
  const { from, to } = docRange(kind)
  return sql`from (select rowid as doc, rank as place from search_fts where search_fts match ${query}
      and rowid between ${sql.raw(`${from} and ${to}`)} order by rank limit 200) f
    join search_docs d on d.id = f.doc join ${sql.raw(table)} t on t.id = d.record_id`
}

const choiceOrder = (text: string): SQL =>
  ftsQuery(text) === null ? sql.raw('t.name collate nocase, t.id') : sql.raw('f.place, t.name collate nocase, t.id')
