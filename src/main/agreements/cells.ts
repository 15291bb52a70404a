/** Cells of the register beyond the row itself: numbers of the parties, offices, affairs, tags and the like. */
import { sql } from 'drizzle-orm'
import {
  affairs,
  copyKindWords,
  documentKindWords,
  termUnitWords,
  type DocumentKind,
} from '../../shared/agreements/enums'
import { registerColumns, type RegisterColumnKey } from '../../shared/agreements/columns'
import type { AgreementListRow, AgreementRow } from '../../shared/agreements/model'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { ReportRow } from '../../shared/reports/model'
import type { Queryable } from '../database/db'
import { agreementAffairs, agreementOffices, agreements, parties } from '../database/schema/agreements'
import { offices } from '../database/schema/masters'
import { agreementTags, tags } from '../database/schema/register'
import { chainMarks } from './parent-over'
import { idList } from './id-list'

/** So many ids go into one statement. */
const CHUNK = 2000

/** The rows with the cells of the columns that need reading, and what is amiss in their chains. */
export async function withCells(
  db: Queryable,
  rows: readonly AgreementRow[],
  columns: readonly RegisterColumnKey[],
  today: CalendarDate,
): Promise<AgreementListRow[]> {
  const ids = rows.map(({ id }) => id)
  const [cells, marks] = await Promise.all([
    readCells(
      db,
      ids,
      columns.filter((key) => !registerColumns[key].base),
    ),
    chainMarks(db, ids, today),
  ])
  return rows.map((row) => ({ ...row, cells: cells.get(row.id) ?? {}, chain: marks.get(row.id) ?? null }))
}

/** Cells of each agreement for the given columns; those of the row itself are left out. */
export async function readCells(
  db: Queryable,
  ids: readonly string[],
  columns: readonly RegisterColumnKey[],
): Promise<Map<string, ReportRow>> {
  const cells = new Map<string, ReportRow>(ids.map((id) => [id, {}]))
  if (columns.length === 0) return cells
  for (let from = 0; from < ids.length; from += CHUNK) {
    const chunk = ids.slice(from, from + CHUNK)
    const put = (id: string, part: ReportRow) => void Object.assign(cells.get(id) ?? {}, part)
    // Each waits for the database most of the time.
    await Promise.all([
      columns.some((key) => ownKeys.has(key)) && readOwn(db, chunk, columns, put),
      columns.some((key) => numberKeys.has(key)) && readNumbers(db, chunk, put),
      ...lists
        .filter(({ key }) => columns.includes(key))
        .map(async ({ key, read, joint }) => {
          for (const [id, texts] of grouped(await read(db, chunk))) put(id, { [key]: texts.join(joint) })
        }),
    ])
  }
  return cells
}

type Put = (id: string, part: ReportRow) => void
type Part = { id: string; text: string }

const numberKeys: ReadonlySet<RegisterColumnKey> = new Set(['numbers', 'number1', 'number2'])
const ownKeys: ReadonlySet<RegisterColumnKey> = new Set([
  'processStartedOn',
  'signedPlace',
  'term',
  'value',
  'fundingSource',
  'copyKind',
  'copyPlace',
  'parent',
  'subject',
  'notes',
])

/** Columns of the agreement's own row that lists do not carry. */
async function readOwn(db: Queryable, ids: string[], columns: readonly RegisterColumnKey[], put: Put): Promise<void> {
  const rows = await db
    .select()
    .from(agreements)
    .where(sql`${agreements.id} in ${idList(ids)}`)
  const parents = columns.includes('parent') ? await readParents(db, rows) : new Map<string, string>()
  for (const row of rows) {
    put(row.id, {
      processStartedOn: row.processStartedOn,
      signedPlace: row.signedPlace,
      term: termWords(row),
      value: row.valueRupiah,
      fundingSource: row.fundingSource,
      copyKind: row.copyKind && copyKindWords[row.copyKind],
      copyPlace: row.copyPlace,
      parent: row.parentId ? (parents.get(row.parentId) ?? null) : null,
      subject: row.subject,
      notes: row.notes,
    })
  }
}

function termWords({ termKind, termCount, termUnit, endsOn }: typeof agreements.$inferSelect): string | null {
  if (termKind === 'TERBUKA') return 'Tanpa batas'
  if (termKind === 'JANGKA' && termCount !== null && termUnit !== null) return `${termCount} ${termUnitWords[termUnit]}`
  return endsOn === null ? null : 'Sampai tanggal'
}

async function readParents(db: Queryable, rows: readonly { parentId: string | null }[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ parentId }) => parentId ?? []))]
  if (ids.length === 0) return new Map()
  const found = await db
    .select({
      id: agreements.id,
      kind: agreements.documentKind,
      number: agreements.numberText,
      title: agreements.title,
    })
    .from(agreements)
    .where(sql`${agreements.id} in ${idList(ids)}`)
  const label = (kind: DocumentKind, text: string) => `${documentKindWords[kind].short} ${text}`
  return new Map(found.map(({ id, kind, number, title }) => [id, label(kind, number ?? `“${title}”`)]))
}

async function readNumbers(db: Queryable, ids: string[], put: Put): Promise<void> {
  const rows = await db
    .select({ id: parties.agreementId, position: parties.position, number: parties.number })
    .from(parties)
    .where(sql`${parties.agreementId} in ${idList(ids)}`)
    .orderBy(parties.agreementId, parties.position)
  const all = grouped(rows.flatMap(({ id, number }) => (number === null ? [] : { id, text: number })))
  for (const [id, numbers] of all) put(id, { numbers: numbers.join('\n') })
  for (const { id, position, number } of rows) if (position <= 2) put(id, { [`number${position}`]: number })
}

/** Columns that list several records. */
const lists: readonly {
  key: RegisterColumnKey
  joint: string
  read: (db: Queryable, ids: string[]) => Promise<Part[]>
}[] = [
  {
    key: 'offices',
    joint: ', ',
    read: (db, ids) =>
      db
        .select({ id: agreementOffices.agreementId, text: offices.name })
        .from(agreementOffices)
        .innerJoin(offices, sql`${offices.id} = ${agreementOffices.officeId}`)
        .where(sql`${agreementOffices.agreementId} in ${idList(ids)}`)
        .orderBy(agreementOffices.agreementId, agreementOffices.position),
  },
  {
    key: 'affairs',
    joint: '; ',
    read: async (db, ids) => {
      const rows = await db
        .select({ id: agreementAffairs.agreementId, code: agreementAffairs.affairCode })
        .from(agreementAffairs)
        .where(sql`${agreementAffairs.agreementId} in ${idList(ids)}`)
        .orderBy(agreementAffairs.agreementId, agreementAffairs.affairCode)
      return rows.map(({ id, code }) => ({ id, text: affairNames.get(code) ?? code }))
    },
  },
  {
    key: 'tags',
    joint: ', ',
    read: (db, ids) =>
      db
        .select({ id: agreementTags.agreementId, text: tags.name })
        .from(agreementTags)
        .innerJoin(tags, sql`${tags.id} = ${agreementTags.tagId}`)
        .where(sql`${agreementTags.agreementId} in ${idList(ids)}`)
        .orderBy(agreementTags.agreementId, tags.name),
  },
]

const affairNames = new Map<string, string>(affairs.map(({ code, name }) => [code, name]))

function grouped(rows: readonly Part[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const { id, text } of rows) {
    const group = groups.get(id)
    if (group) group.push(text)
    else groups.set(id, [text])
  }
  return groups
}
