/** Compares the rows of an import with the agreements that the register already has. */
import { sql } from 'drizzle-orm'
import type { DocumentKind } from '../../shared/agreements/enums'
import { isCalendarDate } from '../../shared/calendar/dates'
import type { ImportRow, PartnerEntry } from '../../shared/imports/model'
import { numberKey } from '../../shared/imports/numbers'
import { createTwinIndex, factsOf, reportReuse, type TwinFacts } from '../../shared/imports/twins'
import { agreementLabel } from '../agreements/queries'
import type { Queryable } from '../database/db'
import { pause } from './pause'

const CHUNK = 300

/** Marks rows whose agreement the register has, and numbers that it uses for another one. */
export async function markRegisterTwins(
  db: Queryable,
  rows: readonly ImportRow[],
  partners: readonly PartnerEntry[],
  ownKey: string,
  signal: AbortSignal,
): Promise<void> {
  const index = createTwinIndex()
  const seen = new Set<string>()
  for await (const facts of candidates(db, rows, signal)) {
    if (seen.has(facts.id)) continue
    seen.add(facts.id)
    index.add(facts)
  }
  const ids = new Map(partners.map((partner) => [partner.key, partner.partnerId ?? partner.key]))
  for (const [position, row] of rows.entries()) {
    if (position % 250 === 249) await pause(signal)
    const facts = factsOf(row, ownKey, (key) => ids.get(key) ?? key)
    if (!facts || row.twin?.kind === 'exact') continue
    const twin = index.twinOf(facts)
    if (twin) row.twin = { kind: twin.kind, where: 'register', id: twin.of.id, label: twin.of.label }
    else {
      const owner = index.numberOwner(facts)
      reportReuse(row, owner && { ...owner, id: 'sudah ada di register' })
    }
  }
}

type Row = {
  id: string
  title: string
  kind: DocumentKind
  numberText: string | null
  signedOn: string | null
  endsOn: string | null
  parties: string
}

/** Living agreements with a number or a day of signing that the rows have as well. */
async function* candidates(db: Queryable, rows: readonly ImportRow[], signal: AbortSignal): AsyncGenerator<TwinFacts> {
  const days = new Set(rows.flatMap(({ fields: { signedOn } }) => (isCalendarDate(signedOn) ? [signedOn] : [])))
  const numbers = new Set(rows.flatMap(({ fields }) => fields.numbers.filter((number) => number !== null)))
  const columns = sql`a.id, a.title, a.document_kind as kind, a.number_text as numberText, a.signed_on as signedOn, a.ends_on as endsOn,
    (select json_group_array(json_array(p.partner_id, p.number)) from parties p where p.agreement_id = a.id) as parties`
  const inList = (values: readonly string[]) =>
    sql.join(
      values.map((value) => sql`${value}`),
      sql`, `,
    )
  for (const chunk of chunks([...days])) {
    const found = await db.all<Row>(
      sql`select ${columns} from agreements a where a.deleted_at is null and a.signed_on in (${inList(chunk)})`,
    )
    yield* factsOfRows(found, signal)
  }
  for (const chunk of chunks([...numbers])) {
    const found = await db.all<Row>(sql`select ${columns} from agreements a where a.deleted_at is null
      and a.id in (select n.agreement_id from parties n where n.number in (${inList(chunk)}))`)
    yield* factsOfRows(found, signal)
  }
}

async function* factsOfRows(rows: readonly Row[], signal: AbortSignal): AsyncGenerator<TwinFacts> {
  for (const [position, row] of rows.entries()) {
    if (position % 500 === 499) await pause(signal)
    const parties = JSON.parse(row.parties) as [string, string | null][]
    yield {
      id: row.id,
      label: agreementLabel({ documentKind: row.kind, numberText: row.numberText, title: row.title }),
      title: row.title,
      kind: row.kind,
      partners: parties.map(([partnerId]) => partnerId),
      numbers: parties.flatMap(([, number]) => (number === null ? [] : [numberKey(number)])),
      signedOn: row.signedOn,
      endsOn: row.endsOn,
    }
  }
}

function* chunks(values: readonly string[]): Generator<string[]> {
  for (let from = 0; from < values.length; from += CHUNK) yield values.slice(from, from + CHUNK)
}
