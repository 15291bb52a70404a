/** Reads of single agreements: the record with its parts, its place in the chain, and its status. */
import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { documentKindWords, type DocumentKind } from '../../shared/agreements/enums'
import { AgreementDetail, AgreementInput, type PartyInput } from '../../shared/agreements/model'
import { statusOf, type StatusFacts } from '../../shared/agreements/status'
import type { CalendarDate } from '../../shared/calendar/dates'
import { AppError } from '../../shared/ipc/errors'
import type { Queryable } from '../database/db'
import { agreementAffairs, agreementOffices, agreements, parties } from '../database/schema/agreements'
import { offices, partners } from '../database/schema/masters'
import { meetingAgreements, meetings } from '../database/schema/meetings'
import { rowsOf } from './list'

export type AgreementRecord = typeof agreements.$inferSelect
export type Related = AgreementDetail['children'][number]

/** `PKS 119/0842/2026`, or the kind with the title when there is no number. */
export function agreementLabel(of: { documentKind: DocumentKind; numberText: string | null; title: string }): string {
  const title = of.title.length > 60 ? `${of.title.slice(0, 59)}…` : of.title
  return `${documentKindWords[of.documentKind].short} ${of.numberText ?? `“${title}”`}`
}

/** The row of an agreement, also when it is in the trash. Throws NOT_FOUND. */
export async function findAgreement(db: Queryable, id: string): Promise<AgreementRecord> {
  const [record] = await db.select().from(agreements).where(eq(agreements.id, id))
  if (!record) throw new AppError('NOT_FOUND', 'Naskah ini sudah tidak ada. Muat ulang daftar.')
  return record
}

/** An agreement as it was entered. Throws NOT_FOUND. */
export async function readInput(db: Queryable, record: AgreementRecord): Promise<AgreementInput> {
  const [partyRows, affairRows, officeRows] = await Promise.all([
    readParties(db, record.id),
    db
      .select({ code: agreementAffairs.affairCode })
      .from(agreementAffairs)
      .where(eq(agreementAffairs.agreementId, record.id))
      .orderBy(asc(agreementAffairs.affairCode)),
    readOffices(db, record.id),
  ])
  return AgreementInput.parse({
    ...record,
    affairCodes: affairRows.map(({ code }) => code),
    officeIds: officeRows.map(({ id }) => id),
    parties: partyRows,
  })
}

/** Everything about one agreement. Throws NOT_FOUND. */
export async function getAgreement(db: Queryable, id: string, today: CalendarDate): Promise<AgreementDetail> {
  const record = await findAgreement(db, id)
  const [input, partyRows, officeRows, meetingRows, facts, parent, children] = await Promise.all([
    readInput(db, record),
    readParties(db, id),
    readOffices(db, id),
    readMeetings(db, id),
    readFacts(db, record),
    readParent(db, record, today),
    readChildren(db, id, today),
  ])
  return AgreementDetail.parse({
    ...record,
    input,
    status: statusOf(facts, today),
    parties: partyRows,
    offices: officeRows,
    parent,
    children,
    meetings: meetingRows,
  })
}

/** What the status of an agreement depends on. */
export async function readFacts(db: Queryable, record: AgreementRecord): Promise<StatusFacts> {
  const [renewal] = await db
    .select()
    .from(agreements)
    .where(
      and(
        eq(agreements.parentId, record.id),
        eq(agreements.parentRelation, 'PERPANJANGAN'),
        sql`${agreements.signedOn} is not null`,
        isNull(agreements.deletedAt),
      ),
    )
    .orderBy(asc(agreements.signedOn), asc(agreements.id))
    .limit(1)
  return {
    ...record,
    renewal: renewal?.signedOn ? { label: agreementLabel(renewal), signedOn: renewal.signedOn } : null,
  } as StatusFacts // dates in columns are checked by the table
}

/** Ids of the parents above an agreement, nearest first. */
export async function ancestorIds(db: Queryable, parentId: string | null): Promise<string[]> {
  const rows = await db.all<{ id: string }>(
    // `union` ends the walk even if a circle ever got in.
    sql`with recursive up (id) as (select ${parentId} union select a.parent_id from up join agreements a on a.id = up.id)
      select id from up where id is not null`,
  )
  return rows.map(({ id }) => id)
}

function readParties(db: Queryable, agreementId: string) {
  return db
    .select({
      position: parties.position,
      partnerId: parties.partnerId,
      partnerName: partners.name,
      partnerKind: partners.kind,
      number: parties.number,
      signatoryName: parties.signatoryName,
      signatoryPost: parties.signatoryPost,
      powerNumber: parties.powerNumber,
      powerDate: parties.powerDate,
      signedOn: parties.signedOn,
    })
    .from(parties)
    .innerJoin(partners, eq(partners.id, parties.partnerId))
    .where(eq(parties.agreementId, agreementId))
    .orderBy(asc(parties.position))
}

function readOffices(db: Queryable, agreementId: string) {
  return db
    .select({ id: offices.id, name: offices.name })
    .from(agreementOffices)
    .innerJoin(offices, eq(offices.id, agreementOffices.officeId))
    .where(eq(agreementOffices.agreementId, agreementId))
    .orderBy(asc(agreementOffices.position))
}

function readMeetings(db: Queryable, agreementId: string) {
  return db
    .select({ id: meetings.id, title: meetings.title, startsAt: meetings.startsAt })
    .from(meetingAgreements)
    .innerJoin(meetings, eq(meetings.id, meetingAgreements.meetingId))
    .where(and(eq(meetingAgreements.agreementId, agreementId), isNull(meetings.deletedAt)))
    .orderBy(desc(meetings.startsAt), asc(meetings.id))
    .limit(200)
}

async function readParent(db: Queryable, record: AgreementRecord, today: CalendarDate): Promise<Related | null> {
  if (record.parentId === null || record.parentRelation === null) return null
  const [row] = await rowsOf(db, [record.parentId], today)
  return row ? { ...row, relation: record.parentRelation } : null
}

async function readChildren(db: Queryable, id: string, today: CalendarDate): Promise<Related[]> {
  const found = await db
    .select({ id: agreements.id, relation: agreements.parentRelation })
    .from(agreements)
    .where(and(eq(agreements.parentId, id), isNull(agreements.deletedAt)))
    .orderBy(sql`coalesce(${agreements.signedOn}, ${agreements.startsOn}, '9999')`, asc(agreements.id))
    .limit(500)
  const relations = new Map(found.map((row) => [row.id, row.relation]))
  const rows = await rowsOf(db, [...relations.keys()], today)
  return rows.flatMap((row) => {
    const relation = relations.get(row.id)
    return relation ? { ...row, relation } : []
  })
}

/** Names and kinds of the partners of some parties, and which of them is the own province. */
export async function readPartners(
  db: Queryable,
  given: readonly Pick<PartyInput, 'partnerId'>[],
  provinceCode: string,
) {
  const ids = given.map(({ partnerId }) => partnerId)
  if (ids.length === 0) return new Map<string, PartnerFacts>()
  const rows = await db
    .select({
      id: partners.id,
      name: partners.name,
      kind: partners.kind,
      headPost: partners.headPost,
      isOwn: sql<number>`(${partners.kind} = 'PROVINSI' and exists (select 1 from regions g where g.id = ${partners.regionId} and g.code = ${provinceCode}))`,
    })
    .from(partners)
    .where(inArray(partners.id, ids))
  return new Map<string, PartnerFacts>(rows.map((row) => [row.id, { ...row, isOwn: row.isOwn === 1 }]))
}

export type PartnerFacts = Pick<typeof partners.$inferSelect, 'name' | 'kind' | 'headPost'> & { isOwn: boolean }
