/** What the form looks up while somebody types: agreements to choose from, and what is computed from the entries. */
import { sql } from 'drizzle-orm'
import { documentKindWords } from '../../shared/agreements/enums'
import { AgreementInput, type AgreementRow, type AgreementSketch, type StatusView } from '../../shared/agreements/model'
import { isPossibleDuplicate } from '../../shared/agreements/likeness'
import { endOf, statusOf } from '../../shared/agreements/status'
import type { CalendarDate } from '../../shared/calendar/dates'
import { checkGuards } from '../../shared/guards/guards'
import type { GuardView } from '../../shared/guards/model'
import { likenessOf } from '../../shared/guards/twins'
import type { AgreementId, PartnerId } from '../../shared/ids/ids'
import { ftsQuery } from '../../shared/search/words'
import type { Queryable } from '../database/db'
import { readGuardContext } from '../guards/context'
import { guardViews } from '../guards/overrides'
import { latestAgreements } from './filter-sql'
import { rowsOf } from './list'
import { findAgreement, readFacts } from './queries'

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
  guards: GuardView[]
}

/** What follows from the entries so far. */
export async function previewAgreement(
  db: Queryable,
  { id, input: sketch }: { id: AgreementId | null; input: AgreementSketch },
  today: CalendarDate,
): Promise<Preview> {
  const input = completed(sketch)
  const facts = id === null ? null : await findAgreement(db, id).then((record) => readFacts(db, record))
  const context = await readGuardContext(db, id, input)
  const wanted = likenessOf(input)
  const similar = context.others.filter((other) => isPossibleDuplicate(wanted, other)).slice(0, 5)
  return {
    endsOn: endOf(input),
    status:
      sketch.scheme && sketch.termKind
        ? statusOf({ closing: null, closedOn: null, renewal: null, ...pickDecision(facts), ...input }, today)
        : null,
    similar: await rowsOf(
      db,
      similar.map((other) => other.id),
      today,
    ),
    guards: (await guardViews(db, id, checkGuards(input, context))).filter(({ severity }) => severity !== 'error'),
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
