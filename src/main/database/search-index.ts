/** The triggers that keep the search index equal to the records, also through undo, and the rebuilding of the index. */
import { sql } from 'drizzle-orm'
import { affairs, documentKindWords, schemeWords } from '../../shared/agreements/enums'
import { meetingKindWords } from '../../shared/meetings/enums'
import { officeGroupWords, partnerKindWords } from '../../shared/partners/enums'
import type { Client, Tx } from './db'
import type { Connection } from './driver/connection'

/**
 * Kinds of records in the order of their document ids: each kind owns a range, so that a search can be limited to it. A
 * document's id is the start of the range plus the rowid of its record; the range of agreements starts at 0.
 */
export const indexedKinds = ['agreement', 'meeting', 'partner', 'office', 'plan'] as const
export type IndexedKind = (typeof indexedKinds)[number]

const RANGE = 1_000_000_000_000

/** First and last document id of a kind. */
export function docRange(kind: IndexedKind): { from: number; to: number } {
  const from = indexedKinds.indexOf(kind) * RANGE
  return { from, to: from + RANGE - 1 }
}

/** What a document holds, as SQL over the record's table `t`. */
type Source = { table: string; title: string; number: string; partner: string; body: string }

const words = (column: string, of: Record<string, string>) =>
  `case ${column} ${Object.entries(of)
    .map(([value, text]) => `when '${value}' then '${text}'`)
    .join(' ')} end`

const long = <K extends string>(of: Record<K, { short: string; long: string }>, alias?: Partial<Record<K, string>>) =>
  Object.fromEntries(
    Object.entries<{ short: string; long: string }>(of).map(([key, { short, long: text }]) => [
      key,
      `${short} ${text} ${alias?.[key as K] ?? ''}`.trim(), // keys of `of` are K
    ]),
  )

const joined = (...parts: string[]) => parts.map((part) => `coalesce(${part}, '')`).join(` || ' ' || `)

/** In daily use "MoU" is also said of domestic agreements, so it finds them. */
const kindWords = long(documentKindWords, { KESEPAKATAN_BERSAMA: 'MoU', NOTA_KESEPAKATAN: 'MoU' })

const sources: Record<IndexedKind, Source> = {
  agreement: {
    table: 'agreements',
    title: 't.title',
    number: `(select group_concat(p.number, ' ') from parties p where p.agreement_id = t.id)`,
    partner: 't.partner_text',
    body: joined(
      words('t.document_kind', kindWords),
      words('t.scheme', long(schemeWords)),
      't.subject',
      't.objective',
      't.scope',
      't.notes',
      `(select group_concat(p.signatory_name, ' ') from parties p where p.agreement_id = t.id)`,
      `(select group_concat(o.name || ' ' || coalesce(o.short_name, ''), ' ') from agreement_offices ao join offices o on o.id = ao.office_id where ao.agreement_id = t.id)`,
    ),
  },
  meeting: {
    table: 'meetings',
    title: 't.title',
    number: 't.letter_number',
    partner: 't.place',
    body: joined(words('t.kind', meetingKindWords), 't.letter_subject', 't.chair', 't.note_taker', 't.notes'),
  },
  partner: {
    table: 'partners',
    title: 't.name',
    number: 'null',
    partner: `coalesce((select r.name from regions r where r.id = t.region_id), (select c.name from countries c where c.code = t.country_code))`,
    body: joined(
      words('t.kind', partnerKindWords),
      't.head_post',
      't.contact_name',
      't.address',
      `(select group_concat(n.name, ' ') from partner_aliases n where n.partner_id = t.id)`,
    ),
  },
  office: {
    table: 'offices',
    title: 't.name',
    number: 't.short_name',
    partner: 'null',
    body: joined(
      words('t.office_group', officeGroupWords),
      `(select group_concat(n.name, ' ') from office_aliases n where n.office_id = t.id)`,
    ),
  },
  plan: {
    table: 'plans',
    title: 't.title',
    number: joined('t.agreed_number', 't.decree_number'),
    partner: `coalesce((select p.name from partners p where p.id = t.partner_id), t.partner_text)`,
    body: joined(
      't.year',
      words('t.scheme', long(schemeWords)),
      words('t.affair_code', Object.fromEntries(affairs.map(({ code, name }) => [code, name]))),
      't.program',
      't.activity',
      't.objective',
      't.location',
      't.basis',
      't.notes',
      `(select o.name || ' ' || coalesce(o.short_name, '') from offices o where o.id = t.office_id)`,
      `(select group_concat(g.name, ' ') from plan_regions pr join regions g on g.id = pr.region_id where pr.plan_id = t.id)`,
    ),
  },
}

const dirty = 'select record_id from search_dirty'

/** Statements that index some records. The trash stays out. */
function addition(kind: IndexedKind, where: string): string[] {
  const { table, title, number, partner, body } = sources[kind]
  const doc = `${docRange(kind).from} + t.rowid`
  const from = `from ${table} t where t.deleted_at is null and ${where} order by t.rowid`
  return [
    `insert into search_docs (id, record_id) select ${doc}, t.id ${from}`,
    `insert into search_fts (rowid, title, number, partner, body) select ${doc}, ${title}, ${number}, ${partner}, ${body} ${from}`,
  ]
}

const updateSql = [
  `delete from search_fts where rowid in (select id from search_docs where record_id in (${dirty}))`,
  `delete from search_docs where record_id in (${dirty})`,
  ...indexedKinds.flatMap((kind) => addition(kind, `t.id in (${dirty})`)),
  'delete from search_dirty',
]

/** Statements that empty the index and fill it from the records. */
const rebuildSql = [
  `insert into search_fts (search_fts) values ('delete-all')`,
  'delete from search_docs',
  'delete from search_dirty',
  ...indexedKinds.flatMap((kind) => addition(kind, 'true')),
]

/**
 * Indexes what a command changed, before it commits. Triggers only note the records: FTS5 writes a segment whenever a
 * document is deleted, so that indexing row by row made a command of 100,000 agreements ten times slower.
 */
export async function updateSearchIndex(tx: Tx): Promise<void> {
  const [table] = await tx.all(sql`select 1 from sqlite_master where name = 'search_dirty'`)
  if (!table) return // A test with migrations of its own.
  const [first] = await tx.all(sql`select 1 from search_dirty limit 1`)
  if (first) for (const statement of updateSql) await tx.run(sql.raw(statement))
}

/** Empties the index and fills it from the records. */
export async function rebuildSearchIndex(client: Client): Promise<void> {
  await client.transaction((tx) => tx.execute(false, (connection) => connection.exec(rebuildSql.join(';\n'))))
}

/** Columns whose change alters a document. */
const watched: Record<string, string> = {
  agreements: 'title, document_kind, scheme, subject, objective, scope, notes, partner_text, deleted_at',
  meetings: 'title, kind, letter_number, place, letter_subject, chair, note_taker, notes, deleted_at',
  partners: 'name, kind, region_id, country_code, head_post, contact_name, address, deleted_at',
  offices: 'name, short_name, office_group, deleted_at',
  parties: 'agreement_id, number, signatory_name',
  agreement_offices: 'agreement_id, office_id',
  plans:
    'title, year, scheme, affair_code, program, activity, objective, location, basis, notes, office_id, partner_id, partner_text, agreed_number, decree_number, deleted_at',
  plan_regions: 'plan_id, region_id',
  partner_aliases: 'partner_id, name',
  office_aliases: 'office_id, name',
}

/** A change of a record, or of what its document shows of other records: the records to index again. */
type Trigger = { name: string; on: string; ids: string }

const onTable = (table: string, id: string): Trigger[] => [
  { name: `${table}_insert`, on: `insert on ${table}`, ids: `select new.${id}` },
  { name: `${table}_update`, on: `update of ${watched[table]} on ${table}`, ids: `select new.${id}` },
  { name: `${table}_delete`, on: `delete on ${table}`, ids: `select old.${id}` },
]

const triggers: Trigger[] = [
  ...indexedKinds.flatMap((kind) => onTable(sources[kind].table, 'id')),
  ...onTable('parties', 'agreement_id'),
  ...onTable('agreement_offices', 'agreement_id'),
  ...onTable('plan_regions', 'plan_id'),
  ...onTable('partner_aliases', 'partner_id'),
  {
    name: 'partner_aliases_moved',
    on: 'update of partner_id on partner_aliases',
    ids: 'select old.partner_id',
  },
  ...onTable('office_aliases', 'office_id'),
  { name: 'office_aliases_moved', on: 'update of office_id on office_aliases', ids: 'select old.office_id' },
  {
    name: 'offices_renamed',
    on: 'update of name, short_name on offices',
    ids: 'select agreement_id from agreement_offices where office_id = new.id union select id from plans where office_id = new.id',
  },
  {
    name: 'regions_renamed',
    on: 'update of name on regions',
    ids: 'select id from partners where region_id = new.id union select plan_id from plan_regions where region_id = new.id',
  },
  {
    name: 'plan_partners_renamed',
    on: 'update of name on partners',
    ids: 'select id from plans where partner_id = new.id',
  },
]

const triggerSql = ({ name, on, ids }: Trigger): string =>
  `CREATE TRIGGER search_${name} after ${on} begin\ninsert into search_dirty (record_id) select * from (${ids}) where true on conflict do nothing;\nend`

/** Makes the triggers what this program asks for; fills the index anew when they were different or rows were renumbered. */
export async function syncSearchIndex(connection: Connection): Promise<void> {
  const [table] = await connection.all(`select 1 from sqlite_master where name = 'search_docs'`)
  if (!table) return // A test with migrations of its own.
  const wanted = new Map(triggers.map((trigger) => [`search_${trigger.name}`, triggerSql(trigger)]))
  const rows = await connection.all(
    `select name, sql from sqlite_master where type = 'trigger' and name like 'search\\_%' escape '\\'`,
  )
  const present = new Map(rows.map((row) => [row['name'] as string, row['sql'] as string]))
  const same = present.size === wanted.size && [...wanted].every(([name, text]) => present.get(name) === text)
  if (same && !(await isRenumbered(connection))) return
  await connection.exec([...present.keys()].map((name) => `drop trigger ${name}`).join(';\n'))
  await connection.exec([...wanted.values(), ...rebuildSql].join(';\n'))
}

/**
 * Whether records have other rowids than their documents say. SQLite keeps them, but a tool that rebuilds the file may
 * close the gaps; the last document of each kind then points past its record.
 */
async function isRenumbered(connection: Connection): Promise<boolean> {
  const checks = indexedKinds.map((kind) => {
    const { from, to } = docRange(kind)
    return `exists (select 1 from (select id, record_id from search_docs where id between ${from} and ${to} order by id desc limit 1) d
      left join ${sources[kind].table} t on t.rowid = d.id - ${from} where t.id is not d.record_id)`
  })
  const [row] = await connection.all(`select ${checks.join(' or ')} as renumbered`)
  return row?.['renumbered'] === 1
}
