/** Gathers what the deadline engine must know of one agreement or plan. */
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { DocumentKind, Scheme } from '../../shared/agreements/enums'
import { startOf } from '../../shared/agreements/status'
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import type { WorkCalendar } from '../../shared/calendar/working-days'
import type { ChainFacts, DeadlineInput, EventFacts, StageFacts } from '../../shared/deadlines/model'
import { signingEventOf } from '../../shared/deadlines/timeline'
import { PartnerId } from '../../shared/ids/ids'
import type { PartnerKind } from '../../shared/partners/enums'
import { eventKeys, type EventKey, type StageKey } from '../../shared/schemes/keys'
import { lawOf } from '../../shared/schemes/laws'
import type { SchemeFacts } from '../../shared/schemes/model'
import type { StageSubject } from '../../shared/stages/model'
import { isStageKey } from '../../shared/stages/rules'
import { findAgreement, readFacts, readPartners, type AgreementRecord } from '../agreements/queries'
import type { Queryable } from '../database/db'
import { agreements, parties } from '../database/schema/agreements'
import { evaluations, periodReports } from '../database/schema/followups'
import { partners } from '../database/schema/masters'
import { stageEvents, stageRecords } from '../database/schema/stages'
import { readCalendar } from '../holidays/queries'
import { findPlan, type PlanRecord } from '../plans/queries'
import { readSettings } from '../settings/queries'

type StageRecord = typeof stageRecords.$inferSelect
type StageEvent = typeof stageEvents.$inferSelect

/** Everything read about the stages of one record. `input` is null for a plan without a scheme. */
export type Gathered = {
  agreement: AgreementRecord | null
  plan: PlanRecord | null
  records: StageRecord[]
  events: StageEvent[]
  input: DeadlineInput | null
  /** The stage that ends with the signing of this very document. */
  signingStage: StageKey | null
}

/** `known` is the calendar of working days, for who asks of many. Throws NOT_FOUND. */
export async function gather(
  db: Queryable,
  subject: StageSubject,
  today: CalendarDate,
  known?: WorkCalendar,
): Promise<Gathered> {
  const [records, events, calendar] = await Promise.all([
    readRecords(db, subject),
    readEvents(db, subject),
    known ?? readCalendar(db),
  ])
  if (subject.kind === 'plan') {
    const plan = await findPlan(db, subject.id)
    const input =
      plan.scheme === null ? null : await planInput(db, plan, plan.scheme, { records, events, today, calendar })
    return { agreement: null, plan, records, events, input, signingStage: null }
  }
  const agreement = await findAgreement(db, subject.id)
  const { input, signingStage } = await agreementInput(db, agreement, { records, events, today, calendar })
  return { agreement, plan: null, records, events, input, signingStage }
}

type Own = {
  records: readonly StageRecord[]
  events: readonly StageEvent[]
  today: CalendarDate
  calendar: WorkCalendar
}

async function planInput(db: Queryable, plan: PlanRecord, scheme: Scheme, own: Own): Promise<DeadlineInput> {
  const partner =
    plan.partnerId === null
      ? []
      : await db.select({ kind: partners.kind }).from(partners).where(eq(partners.id, plan.partnerId))
  return {
    scheme,
    facts: {
      dprdNeeded: null,
      initiative: plan.initiative,
      level: 'PROVINSI',
      partnerKinds: partner.map(({ kind }) => kind),
    },
    document: { kind: null, signedOn: null, start: null, end: null, decided: false, endedOn: null },
    chain: [],
    stages: stageFacts(own.records),
    events: eventFacts(own.events),
    reports: [],
    evaluations: [],
    calendar: own.calendar,
    today: own.today,
  }
}

async function agreementInput(
  db: Queryable,
  agreement: AgreementRecord,
  own: Own,
): Promise<{ input: DeadlineInput; signingStage: StageKey | null }> {
  const [facts, chain, status, reports, held] = await Promise.all([
    schemeFacts(db, agreement),
    readChain(db, agreement),
    readFacts(db, agreement),
    db.select().from(periodReports).where(eq(periodReports.agreementId, agreement.id)),
    db
      .select({ on: evaluations.heldOn })
      .from(evaluations)
      .where(and(eq(evaluations.agreementId, agreement.id), isNull(evaluations.deletedAt))),
  ])
  const { scheme, documentKind: kind } = agreement
  const { signedOn } = status
  const signing = signingEventOf(kind) ?? addendumSigning(chain)
  const signingStage = lawOf(scheme).stages.find(({ doneBy }) => signing && doneBy.includes(signing))?.key ?? null
  const input: DeadlineInput = {
    scheme,
    facts,
    document: {
      kind,
      signedOn,
      start: startOf(status),
      end: agreement.endsOn as CalendarDate | null, // checked by the table
      decided: status.closing !== null || status.renewal !== null,
      endedOn: status.closing === 'DIAKHIRI' ? status.closedOn : null,
    },
    chain,
    stages: withSigning(stageFacts(own.records), signingStage, signedOn),
    events: signedEvents(eventFacts(own.events), signing, signedOn),
    reports: reports.map(({ year, semester, receivedOn }) => ({
      year,
      semester,
      receivedOn: calendarDate.parse(receivedOn),
    })),
    evaluations: held.map(({ on }) => calendarDate.parse(on)),
    calendar: own.calendar,
    today: own.today,
  }
  return { input, signingStage }
}

/** The day of signing stands in one place, the agreement; what the stage says of it gives way. */
function withSigning(stages: StageFacts[], key: StageKey | null, signedOn: CalendarDate | null): StageFacts[] {
  if (signedOn === null) return stages
  return stages.map((stage) => (stage.stageKey === key ? { ...stage, doneOn: signedOn } : stage))
}

function signedEvents(events: EventFacts[], signing: EventKey | null, signedOn: CalendarDate | null): EventFacts[] {
  if (signing === null || signedOn === null) return events
  return [...events.filter(({ eventKey }) => eventKey !== signing), { eventKey: signing, happenedOn: signedOn }]
}

/** An addendum is signed as the document that it changes was. */
const addendumSigning = (chain: readonly ChainFacts[]): EventKey | null =>
  signingEventOf(chain.find(({ place }) => place === 'above')?.kind ?? null)

/** Whose cooperation it is follows from the parties: that of a kabupaten or kota only where the province is none of them. */
async function schemeFacts(db: Queryable, agreement: AgreementRecord): Promise<SchemeFacts> {
  const { unit } = await readSettings(db)
  const rows = await db
    .select()
    .from(parties)
    .where(eq(parties.agreementId, agreement.id))
    .orderBy(asc(parties.position))
  const given = rows.map(({ partnerId }) => ({ partnerId: PartnerId.parse(partnerId) }))
  const known = [...(await readPartners(db, given, unit.provinceCode)).values()]
  const isOurs = known.some(({ isOwn }) => isOwn)
  const isLocal = (kind: PartnerKind) => kind === 'KABUPATEN' || kind === 'KOTA'
  return {
    dprdNeeded: agreement.dprdNeeded,
    initiative: agreement.initiative,
    level: !isOurs && known.some(({ kind }) => isLocal(kind)) ? 'KABKOTA' : 'PROVINSI',
    partnerKinds: known.filter(({ isOwn }) => !isOwn).map(({ kind }) => kind),
  }
}

type Link = { id: string; parent_id: string | null; parent_relation: string | null; depth: number }

/**
 * Documents above, nearest first, and below. What is extended belongs to a matter of its own, so the walk passes over
 * it and takes only the Kesepakatan Bersama above it, under which the renewed document stands as well.
 */
async function readChain(db: Queryable, { id }: AgreementRecord): Promise<ChainFacts[]> {
  const up = await db.all<Link>(sql`with recursive up (id, parent_id, parent_relation, depth) as (
      select id, parent_id, parent_relation, 0 from agreements where id = ${id}
      union select a.id, a.parent_id, a.parent_relation, depth + 1 from up join agreements a on a.id = up.parent_id where depth < 20)
    select * from up order by depth`)
  const down = await db.all<{ id: string }>(sql`with recursive down (id, depth) as (
      select id, 1 from agreements where parent_id = ${id} and parent_relation <> 'PERPANJANGAN'
      union select a.id, depth + 1 from down join agreements a on a.parent_id = down.id
        where a.parent_relation <> 'PERPANJANGAN' and depth < 20)
    select id from down limit 500`)
  const above = aboveOf(up)
  const ids = [...above.keys(), ...down.map((row) => row.id)]
  if (ids.length === 0) return []
  const rows = await db
    .select({ id: agreements.id, kind: agreements.documentKind, signedOn: agreements.signedOn })
    .from(agreements)
    .where(and(inArray(agreements.id, ids), isNull(agreements.deletedAt)))
  return ids.flatMap((wanted) => {
    const row = rows.find((one) => one.id === wanted)
    if (!row || above.get(wanted)?.(row.kind) === false) return []
    const signedOn = row.signedOn === null ? null : calendarDate.parse(row.signedOn)
    return [{ kind: row.kind, signedOn, place: above.has(wanted) ? ('above' as const) : ('below' as const) }]
  })
}

type Takes = (kind: DocumentKind) => boolean

/** Ids above with the kinds that count there. */
function aboveOf(up: readonly Link[]): Map<string, Takes> {
  const above = new Map<string, Takes>()
  let takes: Takes = () => true
  for (const [index, link] of up.entries()) {
    if (index > 0) above.set(link.id, up[index - 1]?.parent_relation === 'PERPANJANGAN' ? () => false : takes)
    if (link.parent_relation === 'PERPANJANGAN') takes = (kind) => kind === 'KESEPAKATAN_BERSAMA'
  }
  return above
}

const stageFacts = (records: readonly StageRecord[]): StageFacts[] =>
  records.flatMap(({ stageKey, enteredOn, doneOn, skippedReason }) =>
    isStageKey(stageKey)
      ? [{ stageKey, enteredOn: dateOrNull(enteredOn), doneOn: dateOrNull(doneOn), skippedReason }]
      : [],
  )

const eventFacts = (events: readonly StageEvent[]): EventFacts[] =>
  events.flatMap(({ eventKey, happenedOn }) =>
    isEventKey(eventKey) ? [{ eventKey, happenedOn: calendarDate.parse(happenedOn) }] : [],
  )

const isEventKey = (key: string): key is EventKey => (eventKeys as readonly string[]).includes(key)

const dateOrNull = (value: string | null): CalendarDate | null => (value === null ? null : calendarDate.parse(value))

const ownerOf = ({ kind, id }: StageSubject, table: typeof stageRecords | typeof stageEvents) =>
  kind === 'agreement' ? eq(table.agreementId, id) : eq(table.planId, id)

const readRecords = (db: Queryable, subject: StageSubject): Promise<StageRecord[]> =>
  db.select().from(stageRecords).where(ownerOf(subject, stageRecords)).orderBy(asc(stageRecords.id)).limit(100)

const readEvents = (db: Queryable, subject: StageSubject): Promise<StageEvent[]> =>
  db
    .select()
    .from(stageEvents)
    .where(ownerOf(subject, stageEvents))
    .orderBy(asc(stageEvents.happenedOn), asc(stageEvents.id))
    .limit(100)
