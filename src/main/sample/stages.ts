/** Stages of the sample agreements: those in process at different points, and some that were signed. */
import { eq } from 'drizzle-orm'
import type { DocumentKind } from '../../shared/agreements/enums'
import { addDays, daysBetween, type CalendarDate } from '../../shared/calendar/dates'
import type { AgreementId } from '../../shared/ids/ids'
import type { EventKey, StageKey } from '../../shared/schemes/keys'
import { lawOf } from '../../shared/schemes/laws'
import type { Stage } from '../../shared/schemes/model'
import type { Tx } from '../database/db'
import { agreements } from '../database/schema/agreements'
import { plans } from '../database/schema/plans'
import { stageEvents, stageRecords } from '../database/schema/stages'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import type { SampleAgreement } from './agreements'

export type SampleStages = {
  stages: { key: StageKey; enteredOn: CalendarDate; doneOn: CalendarDate | null; letterNumber: string | null }[]
  events: { key: EventKey; on: CalendarDate; letterNumber: string }[]
  dprdNeeded: boolean | null
}

/** Every signed agreement that stands on this place of the list has its stages. */
const SIGNED_EVERY = 3

/** Stages of the whole list by the key of the agreement, the same for the same day. */
export function makeStages(list: readonly SampleAgreement[], today: CalendarDate): Map<string, SampleStages> {
  const made = new Map<string, SampleStages>()
  let open = 0
  for (const [place, one] of list.entries()) {
    const stages = stagesBeforeSigning(one)
    if (stages.length === 0) continue
    if (one.signedOn === null && one.processStartedOn !== null) {
      made.set(one.key, inProcess(stages, one.processStartedOn, today, open++))
    } else if (one.signedOn !== null && place % SIGNED_EVERY === 0) {
      made.set(one.key, signed(stages, one.signedOn, place))
    }
  }
  return made
}

/** What this document keeps, through its signing; addenda go without. */
function stagesBeforeSigning({ family, documentKind, parent }: SampleAgreement): readonly Stage[] {
  if (documentKind === 'ADDENDUM') return []
  const { stages, documents } = lawOf(family.scheme)
  const orderOf = (kind: DocumentKind | undefined) => documents.findIndex((rule) => rule.kind === kind)
  const isKept = ({ keptOn }: Stage): boolean => {
    if (keptOn === null || keptOn.includes(documentKind)) return true
    // Nothing above keeps the earlier stages; the sample has no Rencana Kerja Sama of its own above an MoU.
    const isEarlier = orderOf(keptOn[0]) < orderOf(documentKind)
    return isEarlier && (parent === null || keptOn[0] === 'RENCANA_KERJA')
  }
  const end = stages.findIndex(({ key }) => key === 'PELAKSANAAN')
  return stages.slice(0, end).filter((stage) => isKept(stage) && stage.when.kind !== 'PARTNER')
}

/** The days since the start are shared among the stages that are done; the one after them runs. */
function inProcess(stages: readonly Stage[], start: CalendarDate, today: CalendarDate, serial: number): SampleStages {
  const running = runningPlace(stages, serial)
  const step = Math.max(1, Math.floor(daysBetween(start, today) / (running + 1)))
  const current = stages[running]
  return {
    stages: stages.slice(0, running + 1).map(({ key }, index) => ({
      key,
      enteredOn: addDays(start, index * step),
      doneOn: index < running ? addDays(start, (index + 1) * step) : null,
      letterNumber: null,
    })),
    events: current ? openEvents(current, today, serial) : [],
    dprdNeeded: current?.key === 'PERSETUJUAN_DPRD' ? true : null,
  }
}

/** The DPRD in two of three, else each stage in turn. */
function runningPlace(stages: readonly Stage[], serial: number): number {
  const dprd = stages.findIndex(({ key }) => key === 'PERSETUJUAN_DPRD')
  return dprd >= 0 && serial % 3 !== 2 ? dprd : serial % stages.length
}

/** A request to the DPRD two days before its 45 are over. */
function openEvents({ key }: Stage, today: CalendarDate, serial: number): SampleStages['events'] {
  if (key === 'PERSETUJUAN_DPRD')
    return [{ key: 'DPRD_REQUESTED', on: addDays(today, -43), letterNumber: `100.3.7/F-31${serial}` }]
  return []
}

/** Back from the day of signing, a fortnight a stage. */
function signed(stages: readonly Stage[], signedOn: CalendarDate, place: number): SampleStages {
  const needed = place % 2 === 0
  const binding = stages.filter(({ when }) => when.kind !== 'DPRD_NEEDED' || needed)
  const last = binding.length - 1
  return {
    stages: binding.map(({ key }, index) => ({
      key,
      enteredOn: addDays(signedOn, (index - last - 1) * 14),
      doneOn: addDays(signedOn, (index - last) * 14),
      letterNumber: index % 3 === 1 ? `100.3.7/F-${4000 + place * 10 + index}` : null,
    })),
    events: [],
    dprdNeeded: stages.some(({ when }) => when.kind === 'DPRD_NEEDED') ? needed : null,
  }
}

/** Offers of plans that are fixed: one past its 30 days, one in time. */
export const sampleOffers = [
  { title: 'Rujukan ibu dan anak antarpulau', daysAgo: 33 },
  { title: 'Angkutan massal aglomerasi Kendari', daysAgo: 12 },
] as const

/** Writes the offers; the plans must be there. */
export async function addSampleOffersTx(
  tx: Tx,
  { newId, clock }: { newId: NewId; clock: Clock },
  today: CalendarDate,
): Promise<void> {
  const createdAt = clock.now()
  for (const [index, { title, daysAgo }] of sampleOffers.entries()) {
    const [plan] = await tx.select({ id: plans.id }).from(plans).where(eq(plans.title, title)).limit(1)
    if (!plan) continue
    const happenedOn = addDays(today, -daysAgo)
    await tx.insert(stageEvents).values({
      id: newId(),
      planId: plan.id,
      eventKey: 'OFFER_RECEIVED',
      happenedOn,
      letterNumber: `100.3.7/F-20${index}`,
      createdAt,
    })
  }
}

/** Writes them; the agreements must be there. */
export async function addSampleStagesTx(
  tx: Tx,
  { newId, clock }: { newId: NewId; clock: Clock },
  made: ReadonlyMap<string, SampleStages>,
  ids: ReadonlyMap<string, AgreementId>,
): Promise<void> {
  const now = clock.now()
  for (const [key, { stages, events, dprdNeeded }] of made) {
    const agreementId = ids.get(key)
    if (!agreementId) continue
    const rows = stages.map(({ key: stageKey, ...dates }) => ({
      id: newId(),
      agreementId,
      stageKey,
      ...dates,
      createdAt: now,
      updatedAt: now,
    }))
    await tx.insert(stageRecords).values(rows)
    const happened = events.map(({ key: eventKey, on, letterNumber }) => ({
      id: newId(),
      agreementId,
      eventKey,
      happenedOn: on,
      letterNumber,
      createdAt: now,
    }))
    if (happened.length > 0) await tx.insert(stageEvents).values(happened)
    if (dprdNeeded !== null) await tx.update(agreements).set({ dprdNeeded }).where(eq(agreements.id, agreementId))
  }
}
