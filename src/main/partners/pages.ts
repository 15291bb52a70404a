/** Reads of the pages of one partner and one office, and of the pairs that may be duplicates. */
import { isNull, sql } from 'drizzle-orm'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { OfficeId, PartnerId } from '../../shared/ids/ids'
import { likelyDuplicates } from '../../shared/partners/duplicates'
import type { OfficeRow, PartnerRow } from '../../shared/partners/model'
import {
  OfficePage,
  PartnerPage,
  type OfficePair,
  type PartnerPair,
  type Totals,
} from '../../shared/partners/page-model'
import { countByStatus } from '../agreements/list'
import { hasStatus } from '../agreements/status-sql'
import type { Queryable } from '../database/db'
import { offices, partners } from '../database/schema/masters'
import { countFollowUps } from '../followups/queries'
import { listMeetings } from '../meetings/queries'
import { listPlans } from '../plans/list'
import { aliasesOf, mergedIntoOf, type MasterKind } from './alias-rows'
import { distinctKeys } from './distinct'
import { getOffice, getPartner, officeRowsOf, partnerRowsOf } from './queries'

type Now = { now(): number; today(): string }

/** One partner with its other names and how much there is of it. Throws NOT_FOUND. */
export async function partnerPage(db: Queryable, id: PartnerId, clock: Now): Promise<PartnerPage> {
  const detail = await getPartner(db, id)
  return PartnerPage.parse({
    ...detail,
    aliases: await shownAliases(db, 'partner', id),
    totals: await totalsOf(db, { partnerId: id }, clock),
    mergedInto: detail.deletedAt === null ? null : await mergedIntoOf(db, 'partner', id),
  })
}

/** One office with its other names and how much there is of it. Throws NOT_FOUND. */
export async function officePage(db: Queryable, id: OfficeId, clock: Now): Promise<OfficePage> {
  const row = await getOffice(db, id)
  return OfficePage.parse({
    ...row,
    aliases: await shownAliases(db, 'office', id),
    totals: await totalsOf(db, { officeId: id }, clock),
    mergedInto: row.deletedAt === null ? null : await mergedIntoOf(db, 'office', id),
  })
}

async function shownAliases(db: Queryable, kind: MasterKind, id: string) {
  return (await aliasesOf(db, kind, id)).map(({ mergedId, ...row }) => ({ ...row, merged: mergedId !== null }))
}

type Owner = { partnerId: PartnerId } | { officeId: OfficeId }

async function totalsOf(db: Queryable, owner: Owner, clock: Now): Promise<Totals> {
  const today = clock.today() as CalendarDate // the clock tells dates of the calendar
  const page = { trashed: false, offset: 0, limit: 1 } as const
  const plans = await listPlans(db, { ...owner, ...page, sort: 'updatedAt', direction: 'desc' })
  const meetings = await listMeetings(db, { ...owner, ...page, direction: 'desc' }, clock.now())
  const byFollowUp = await countFollowUps(db, { ...owner, trashed: false }, today)
  const followUps = Object.values(byFollowUp).reduce((sum, count) => sum + count, 0)
  return {
    byStatus: await countByStatus(db, { ...owner, trashed: false }, today),
    runningValue: await runningValue(db, owner, today),
    plans: plans.total,
    meetings: meetings.total,
    followUps,
    openFollowUps: followUps - byFollowUp.done - byFollowUp.cancelled,
  }
}

async function runningValue(db: Queryable, owner: Owner, today: CalendarDate): Promise<number> {
  const ids =
    'partnerId' in owner
      ? sql`select agreement_id from parties where partner_id = ${owner.partnerId}`
      : sql`select agreement_id from agreement_offices where office_id = ${owner.officeId}`
  const [row] = await db.all<{ value: number | null }>(sql`select sum(a.value_rupiah) as value from agreements a
    where a.id in (${ids}) and a.deleted_at is null and ((${hasStatus('active', today)}) or (${hasStatus('expiring', today)}))`)
  return row?.value ?? 0
}

/** Pairs of living partners whose names look alike and who were not called distinct, the likeliest first. */
export async function partnerDuplicates(db: Queryable): Promise<PartnerPair[]> {
  const rows = await db
    .select({ id: partners.id, name: partners.name, kind: partners.kind, region: partners.regionId })
    .from(partners)
    .where(isNull(partners.deletedAt))
    .limit(50_000)
  const pairs = likelyDuplicates(rows, 100, await distinctKeys(db, 'partner'))
  const byId = new Map<string, PartnerRow>((await partnerRowsOf(db, idsOf(pairs))).map((row) => [row.id, row]))
  return pairs.flatMap(({ a, b, likeness }) => ordered(byId.get(a), byId.get(b), likeness))
}

/** Pairs of living offices whose names look alike and who were not called distinct, the likeliest first. */
export async function officeDuplicates(db: Queryable): Promise<OfficePair[]> {
  const rows = await db
    .select({ id: offices.id, name: offices.name, kind: offices.group })
    .from(offices)
    .where(isNull(offices.deletedAt))
    .limit(5000)
  const pairs = likelyDuplicates(rows, 100, await distinctKeys(db, 'office'))
  const byId = new Map<string, OfficeRow>((await officeRowsOf(db, idsOf(pairs))).map((row) => [row.id, row]))
  return pairs.flatMap(({ a, b, likeness }) => ordered(byId.get(a), byId.get(b), likeness))
}

const idsOf = (pairs: readonly { a: string; b: string }[]): string[] => [
  ...new Set(pairs.flatMap(({ a, b }) => [a, b])),
]

/** The one with more agreements first: it is the one to keep. */
function ordered<R extends { agreements: number }>(a: R | undefined, b: R | undefined, likeness: number) {
  if (!a || !b) return []
  return [a.agreements >= b.agreements ? { a, b, likeness } : { a: b, b: a, likeness }]
}
