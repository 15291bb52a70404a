/** The search over all records, by the beginnings of words. */
import { sql } from 'drizzle-orm'
import { documentKindWords } from '../../shared/agreements/enums'
import { plainMoment } from '../../shared/calendar/moments'
import type { Handlers } from '../../shared/ipc/define'
import { partnerKindWords, type PartnerKind } from '../../shared/partners/enums'
import { searchKinds, type searchContract, type SearchHit, type SearchKind } from '../../shared/search/contract'
import { ftsQuery, marksIn } from '../../shared/search/words'
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
  const groups = await Promise.all(searchKinds.map((kind) => findKind(db, kind, { query, text, limit })))
  return groups.filter((group) => group.total > 0)
}

type Wanted = { query: string; text: string; limit: number }

/** With more matches than this, how often a word occurs says nothing; those changed last come first then. */
const RANKED_LIMIT = 3000

async function findKind(db: Queryable, kind: SearchKind, { query, text, limit }: Wanted): Promise<SearchGroup> {
  const { from, to } = docRange(kind)
  const where = sql`search_fts match ${query} and rowid between ${sql.raw(`${from} and ${to}`)}`
  const [count] = await db.all<{ total: number }>(sql`select count(*) as total from search_fts where ${where}`)
  const total = count?.total ?? 0
  if (total === 0) return { kind, total, hits: [] }
  const order = total > RANKED_LIMIT ? sql`rowid desc` : sql`rank, rowid desc`
  const docs = await db.all<{ id: string }>(
    sql`select d.record_id as id from (select rowid as doc, rank as place from search_fts where ${where} order by ${order} limit ${limit}) found
      join search_docs d on d.id = found.doc order by ${total > RANKED_LIMIT ? sql`found.doc desc` : sql`found.place, found.doc desc`}`,
  )
  const ids = docs.map(({ id }) => id)
  const shown = new Map((await readers[kind](db, ids)).map((row) => [row.id, row]))
  const hits = ids.flatMap((id) => {
    const row = shown.get(id)
    return row ? { kind, id, title: row.title, note: row.note, marks: marksIn(row.title, text) } : []
  })
  return { kind, total, hits }
}

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
}

const note = (...parts: (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' · ')
