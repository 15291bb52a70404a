/** What the form looks up while somebody types: agreements to choose from, and what is computed from the entries. */
import { sql } from 'drizzle-orm'
import { documentKindWords } from '../../shared/agreements/enums'
import {
  AgreementInput,
  type AgreementRow,
  type AgreementSketch,
  type AgreementWarning,
  type StatusView,
} from '../../shared/agreements/model'
import { checkAgreement } from '../../shared/agreements/rules'
import { isPossibleDuplicate } from '../../shared/agreements/likeness'
import { endOf, startOf, statusOf } from '../../shared/agreements/status'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { AgreementId, PartnerId } from '../../shared/ids/ids'
import { ftsQuery } from '../../shared/search/words'
import type { Queryable } from '../database/db'
import { readSettings } from '../settings/queries'
import { latestAgreements } from './filter-sql'
import { rowsOf } from './list'
import { ancestorIds, findAgreement, readFacts, readPartners } from './queries'

/** Agreements whose words begin as typed, the latest changed first. */
export async function agreementChoices(
  db: Queryable,
  { text, exclude }: { text: string; exclude: AgreementId | null },
  today: CalendarDate,
): Promise<{ id: AgreementId; label: string; note: string }[]> {
  const query = ftsQuery(text)
  const found = await db.all<{ id: string }>(
    query === null
      ? sql`select id from agreements where deleted_at is null order by updated_at desc, id desc limit 21`
      : latestAgreements(query, 21),
  )
  const ids = found.map(({ id }) => id).filter((id) => id !== exclude)
  const rows = await rowsOf(db, ids.slice(0, 20), today)
  return rows.map(({ id, title, documentKind, number, partners }) => ({
    id,
    label: title,
    note: [documentKindWords[documentKind].short, number, partners].filter(Boolean).join(' · '),
  }))
}

export type Preview = {
  endsOn: CalendarDate | null
  status: StatusView | null
  similar: AgreementRow[]
  warnings: AgreementWarning[]
}

/** What follows from the entries so far. */
export async function previewAgreement(
  db: Queryable,
  { id, input: sketch }: { id: AgreementId | null; input: AgreementSketch },
  today: CalendarDate,
): Promise<Preview> {
  const input = completed(sketch)
  const chosen = input.parties.filter((party) => String(party.partnerId) !== '')
  const [{ unit }, facts] = await Promise.all([
    readSettings(db),
    id === null ? null : findAgreement(db, id).then((record) => readFacts(db, record)),
  ])
  const partners = await readPartners(db, chosen, unit.provinceCode)
  const others = [...partners].filter(([, partner]) => !partner.isOwn).map(([partnerId]) => partnerId as PartnerId)
  const { warnings } = checkAgreement(input, { id, ancestorIds: await ancestorIds(db, input.parentId), partners })
  return {
    endsOn: endOf(input),
    status:
      sketch.scheme && sketch.termKind
        ? statusOf({ closing: null, closedOn: null, renewal: null, ...pickDecision(facts), ...input }, today)
        : null,
    similar: await findSimilar(db, { id, input, partnerIds: others }, today),
    warnings,
  }
}

type Decision = Pick<Parameters<typeof statusOf>[0], 'closing' | 'closedOn' | 'renewal'>
const pickDecision = (facts: Decision | null): Partial<Decision> =>
  facts ? { closing: facts.closing, closedOn: facts.closedOn, renewal: facts.renewal } : {}

/** The sketch with what is missing filled in, so that the same rules read it. */
function completed({ parties, ...sketch }: AgreementSketch): AgreementInput {
  const empty = AgreementInput.parse({ scheme: 'KSDPK', documentKind: 'PKS', title: '-', termKind: 'TERBUKA' })
  const given = Object.fromEntries(Object.entries(sketch).filter(([, value]) => value !== undefined))
  return {
    ...empty,
    ...given,
    title: sketch.title ?? '',
    parties: (parties ?? []).map((party) => ({
      signatoryName: null,
      ...party,
      partnerId: (party.partnerId ?? '') as PartnerId, // an unchosen party keeps its place, so that warnings name the right row
    })),
  }
}

type Wanted = { id: AgreementId | null; input: AgreementInput; partnerIds: readonly PartnerId[] }

/** At most five agreements that may be the same one: a common partner, a like title, and periods that touch. */
async function findSimilar(
  db: Queryable,
  { id, input, partnerIds }: Wanted,
  today: CalendarDate,
): Promise<AgreementRow[]> {
  const number = input.parties.find((party) => party.number !== null)?.number ?? null
  if (partnerIds.length === 0 && number === null) return []
  const candidates = await db.all<{
    id: string
    title: string
    number: string | null
    start: CalendarDate | null
    end: CalendarDate | null
  }>(
    sql`select a.id, a.title, a.number_text as number, coalesce(a.starts_on, a.signed_on) as start, a.ends_on as end
      from agreements a where a.id in (
        select agreement_id from parties where partner_id in ${partnerIds.length > 0 ? [...partnerIds] : ['']}
        union select agreement_id from parties where number = ${number})
      and +a.deleted_at is null and a.id <> ${id ?? ''} order by a.updated_at desc, a.id limit 2000`,
  )
  const wanted = { title: input.title, number, start: startOf(input), end: endOf(input) }
  const found = candidates.filter((candidate) => isPossibleDuplicate(wanted, candidate)).slice(0, 5)
  return rowsOf(
    db,
    found.map((candidate) => candidate.id),
    today,
  )
}
