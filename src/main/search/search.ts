/** The search over all records, by the beginnings of words. */
import { sql, type SQL } from 'drizzle-orm'
import { documentKindWords } from '../../shared/agreements/enums'
import { plainMoment } from '../../shared/calendar/moments'
import type { Handlers } from '../../shared/ipc/define'
import { partnerKindWords, type PartnerKind } from '../../shared/partners/enums'
import { searchKinds, type searchContract, type SearchHit, type SearchKind } from '../../shared/search/contract'
import { ftsQuery, marksIn } from '../../shared/search/words'
import { latestAgreements } from '../agreements/filter-sql'
import type { Db, Queryable } from '../database/db'
import { docRange } from '../database/search-index'
import { readSettings } from '../settings/queries'

export type SearchGroup = { kind: SearchKind; total: number; hits: SearchHit[] }

export const searchHandlers = ({ db }: { db: Db }): Handlers<typeof searchContract> => ({
  'search.find': async ({ text, limit }) => ({ groups: await findRecords(db, text, limit) }),
})

/** Hits by kind of record, best first; kinds without a hit are left out. */
export async function findRecords(db: Queryable, text: string, limit: number): Promise<SearchGroup[]> {
  const query = ftsQuery(text)
  if (query === null) return []
  const totals = await countKinds(db, query)
  const found = searchKinds.filter((kind) => totals[kind] > 0)
  return Promise.all(found.map((kind) => findKind(db, kind, { query, text, limit, total: totals[kind] })))
}

type Wanted = { query: string; text: string; limit: number; total: number }

/** With more matches than this, how often a word occurs says nothing; those changed last come first then. */
const RANKED_LIMIT = 3000

/** All kinds in one pass: the words are looked up once. */
async function countKinds(db: Queryable, query: string): Promise<Record<SearchKind, number>> {
  const sums = searchKinds.map((kind) => sql`sum(${inRange(kind)}) as ${sql.identifier(kind)}`)
  const [counts] = await db.all<Record<SearchKind, number | null>>(
    sql`select ${sql.join(sums, sql`, `)} from search_fts where search_fts match ${query}`,
  )
  const entries = searchKinds.map((kind) => [kind, counts?.[kind] ?? 0])
  return Object.fromEntries(entries) as Record<SearchKind, number> // every kind is among the entries
}

function inRange(kind: SearchKind): SQL {
  const { from, to } = docRange(kind)
  return sql.raw(`rowid between ${from} and ${to}`)
}

async function findKind(db: Queryable, kind: SearchKind, wanted: Wanted): Promise<SearchGroup> {
  const { text, total } = wanted
  const docs = await db.all<{ id: string }>(total > RANKED_LIMIT ? latest(kind, wanted) : ranked(kind, wanted))
  const ids = docs.map(({ id }) => id)
  const shown = new Map((await readers[kind](db, ids)).map((row) => [row.id, row]))
  const hits = ids.flatMap((id) => {
    const row = shown.get(id)
    return row ? { kind, id, title: row.title, note: row.note, marks: marksIn(row.title, text) } : []
  })
  return { kind, total, hits }
}

/** The best matches, by where and how often the words occur. */
const ranked = (kind: SearchKind, { query, limit }: Wanted): SQL =>
  sql`select d.record_id as id from (select rowid as doc, rank as place from search_fts
      where search_fts match ${query} and ${inRange(kind)} order by rank, rowid desc limit ${limit}) found
    join search_docs d on d.id = found.doc order by found.place, found.doc desc`

/** The matches changed last; of the other kinds there are few, and those added last must do. */
const latest = (kind: SearchKind, { query, limit }: Wanted): SQL =>
  kind === 'agreement'
    ? latestAgreements(query, limit)
    : sql`select d.record_id as id from search_fts join search_docs d on d.id = search_fts.rowid
        where search_fts match ${query} and search_fts.${inRange(kind)} order by search_fts.rowid desc limit ${limit}`

type Shown = { id: string; title: string; note: string }

/** How each kind of record is read for a line of the result. */
const readers: Record<SearchKind, (db: Queryable, ids: string[]) => Promise<Shown[]>> = {
  async agreement(db, ids) {
    const rows = await db.all<{
      id: string
      title: string
      kind: keyof typeof documentKindWords
      number: string | null
      partner: string
    }>(
      sql`select id, title, document_kind as kind, number_text as number, partner_text as partner from agreements where id in ${ids}`,
    )
    return rows.map((row) => ({ ...row, note: note(documentKindWords[row.kind].short, row.number, row.partner) }))
  },
  async meeting(db, ids) {
    const rows = await db.all<{ id: string; title: string; startsAt: number; place: string | null }>(
      sql`select id, title, starts_at as startsAt, place from meetings where id in ${ids}`,
    )
    const { unit } = await readSettings(db)
    return rows.map((row) => ({ ...row, note: note(plainMoment(row.startsAt, unit.timeZone), row.place) }))
  },
  async partner(db, ids) {
    const rows = await db.all<{ id: string; title: string; kind: PartnerKind; place: string | null }>(
      sql`select p.id, p.name as title, p.kind, coalesce(r.name, c.name) as place from partners p
        left join regions r on r.id = p.region_id left join countries c on c.code = p.country_code where p.id in ${ids}`,
    )
    return rows.map((row) => ({
      ...row,
      note: note(partnerKindWords[row.kind], row.place === row.title ? null : row.place),
    }))
  },
  async office(db, ids) {
    const rows = await db.all<{ id: string; title: string; short: string | null }>(
      sql`select id, name as title, short_name as short from offices where id in ${ids}`,
    )
    return rows.map((row) => ({ ...row, note: note('Perangkat daerah', row.short) }))
  },
  async plan(db, ids) {
    const rows = await db.all<{ id: string; title: string; year: number; office: string | null }>(
      sql`select p.id, p.title, p.year, o.name as office from plans p left join offices o on o.id = p.office_id where p.id in ${ids}`,
    )
    return rows.map((row) => ({ ...row, note: note(`Rencana ${row.year}`, row.office) }))
  },
}

const note = (...parts: (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' · ')
