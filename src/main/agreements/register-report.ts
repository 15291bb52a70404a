/** The register as a report: all rows of a filter and what the list covers. */
import { sql } from 'drizzle-orm'
import { chainMarkWords } from '../../shared/agreements/chain-words'
import { agreementSorts, reportColumnKeys, type RegisterColumnKey } from '../../shared/agreements/columns'
import { affairs, documentKindWords, schemeWords } from '../../shared/agreements/enums'
import type { AgreementFilter, AgreementRow } from '../../shared/agreements/model'
import { thousands } from '../../shared/calendar/numbers'
import type { CalendarDate } from '../../shared/calendar/dates'
import { plainDate } from '../../shared/calendar/words'
import type { RegisterRow } from '../../shared/papers/register'
import { registerReport } from '../../shared/papers/register'
import type { ReportRow } from '../../shared/reports/model'
import { statuses } from '../../shared/status/statuses'
import type { Queryable } from '../database/db'
import type { ReportBuilder } from '../reports/builders'
import { readCells } from './cells'
import { listIds, rowsOf } from './list'

/** Most rows that a report holds. */
const registerLimit = 20_000

/** The list as it stands on screen; more than `registerLimit` agreements are cut off. */
export const registerReportBuilder =
  (db: Queryable): ReportBuilder<'register'> =>
  async ({ filter, sort: wanted, direction, columns }, { today, unitName, signature, imprint }) => {
    const sort = agreementSorts.find((each) => each === wanted) ?? 'title'
    const input = { ...filter, sort, direction, offset: 0, limit: registerLimit }
    const { ids, total } = await listIds(db, input, today)
    const report = registerReport(await registerRows(db, ids, { today, columns: columns ?? [] }), {
      asOf: today,
      scope: await scopeText(db, filter),
      subtitle: unitName,
      byYear: sort === 'signedOn',
      columns,
      signature,
      imprint,
    })
    return { report, fileName: `Register Naskah ${plainDate(today)}`, notices: registerNotices(total) }
  }

function registerNotices(total: number): string[] {
  if (total === 0) return ['Tidak ada naskah yang cocok dengan saringan. Daftar ini kosong.']
  if (total <= registerLimit) return []
  return [
    `Saringan ini memuat ${thousands(total)} naskah; yang dimuat ${thousands(registerLimit)} yang pertama. Persempit saringan untuk memuat sisanya.`,
  ]
}

/** So many rows are read at a time: what one answer of the database becomes in memory is made in one go. */
const PART = 250

async function registerRows(
  db: Queryable,
  all: readonly string[],
  { today, columns }: { today: CalendarDate; columns: readonly RegisterColumnKey[] },
): Promise<RegisterRow[]> {
  const wanted = [...new Set<RegisterColumnKey>([...reportColumnKeys(columns), 'numbers', 'offices'])]
  const made: RegisterRow[] = []
  const read = (from: number) => {
    const ids = all.slice(from, from + PART)
    const part = Promise.all([rowsOf(db, ids, today), readCells(db, ids, wanted)])
    // A failure is told when the part is asked for.
    part.catch(() => undefined)
    return part
  }
  let next = read(0)
  for (let from = 0; from < all.length; from += PART) {
    const [part, cells] = await next
    // Read while this one is turned into rows.
    if (from + PART < all.length) next = read(from + PART)
    for (const row of part) made.push(registerRow(row, cells.get(row.id) ?? {}))
  }
  return made
}

function registerRow(row: AgreementRow, cells: ReportRow): RegisterRow {
  const text = (key: RegisterColumnKey) => (typeof cells[key] === 'string' ? cells[key] : '')
  return {
    ...row,
    numbers: text('numbers').split('\n').filter(Boolean),
    offices: text('offices'),
    openEnded: row.endsOn === null && row.signedOn !== null,
    more: { ...cells, startsOn: row.startsOn, daysLeft: row.daysLeft, scans: row.scans },
  }
}

/** What the filter lets through, in words: "Skema KSDPK; tahun 2025", or "Semua naskah". */
async function scopeText(db: Queryable, filter: AgreementFilter): Promise<string> {
  const parts = [
    listed(
      'Skema',
      filter.schemes?.map((scheme) => schemeWords[scheme].short),
    ),
    listed(
      'Jenis',
      filter.documentKinds?.map((kind) => documentKindWords[kind].long),
    ),
    listed(
      'Status',
      filter.statuses?.map((status) => statuses.agreement[status].word),
    ),
    listed(
      'Rantai',
      filter.chainMarks?.map((mark) => chainMarkWords[mark].short),
    ),
    await named(db, 'Pemrakarsa', 'offices', 'id', filter.officeId),
    await named(db, 'Mitra', 'partners', 'id', filter.partnerId),
    await named(db, 'Daerah', 'regions', 'code', filter.regionCode),
    listed('Label', await tagNames(db, filter.tagIds)),
    filter.affairCode === undefined
      ? null
      : `Urusan ${affairs.find(({ code }) => code === filter.affairCode)?.name ?? filter.affairCode}`,
    filter.year === undefined ? null : `Tahun ${filter.year}`,
    filter.text ? `Memuat kata “${filter.text}”` : null,
    filter.trashed ? 'Kotak sampah' : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'Semua naskah' : parts.join('; ')
}

const listed = (what: string, words: string[] | undefined): string | null =>
  words && words.length > 0 ? `${what}: ${words.join(', ')}` : null

async function tagNames(db: Queryable, ids: readonly string[] | undefined): Promise<string[] | undefined> {
  if (!ids || ids.length === 0) return undefined
  const rows = await db.all<{ name: string }>(sql`select name from tags where id in ${[...ids]} order by name`)
  return rows.map(({ name }) => name)
}

async function named(db: Queryable, what: string, table: string, key: string, value: string | undefined) {
  if (value === undefined) return null
  const [row] = await db.all<{ name: string }>(
    sql`select name from ${sql.identifier(table)} where ${sql.identifier(key)} = ${value}`,
  )
  return `${what}: ${row?.name ?? value}`
}
