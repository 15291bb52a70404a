/** Use cases of plans; owns all writes to plans and their parts. */
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { calendarDate } from '../../shared/calendar/dates'
import { PlanId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { PlanInput, PlanMove, PlanReview } from '../../shared/plans/model'
import { checkReview, decideMove } from '../../shared/plans/rules'
import { planStatusOf } from '../../shared/plans/status'
import { statuses } from '../../shared/status/statuses'
import type { Commands } from '../database/command'
import type { Db, Queryable, Tx } from '../database/db'
import { offices, partners, regions } from '../database/schema/masters'
import { plans } from '../database/schema/plans'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { becomeAgreementTx, type BecomeInput } from './become'
import { saveCriteriaTx, saveRegionsTx } from './parts'
import { factsOf, findPlan, planLabel, readPlanInput, type PlanRecord } from './queries'

export type PlansDeps = { db: Db; commands: Commands; clock: Clock; newId: NewId }

export type Plans = ReturnType<typeof createPlans>

export function createPlans(deps: PlansDeps) {
  const { commands } = deps
  return {
    /** Throws VALIDATION with the sentences of each field. */
    create(input: PlanInput, person: Actor): Promise<{ id: PlanId }> {
      return commands.run({ command: 'plans.create', label: 'Menambah rencana', person }, async (tx, batch) => {
        batch.label = `Menambah ${planLabel(input)}`
        return { id: await addPlanTx(tx, deps, input) }
      })
    },

    /** Changes nothing when the entries are what is stored. */
    update(id: PlanId, input: PlanInput, person: Actor): Promise<{ id: PlanId }> {
      return commands.run({ command: 'plans.update', label: 'Mengubah rencana', person }, async (tx, batch) => {
        await changePlanTx(tx, deps, id, input)
        batch.label = `Mengubah ${planLabel(input)}`
        return { id }
      })
    },

    trash: (ids: readonly PlanId[], person: Actor) => setDeleted(deps, ids, deps.clock.now(), person),
    restore: (ids: readonly PlanId[], person: Actor) => setDeleted(deps, ids, null, person),

    /** One step of each plan; none moves when one of them cannot. Throws VALIDATION. */
    move(ids: readonly PlanId[], move: PlanMove, person: Actor): Promise<{ count: number }> {
      return commands.run({ command: 'plans.move', label: 'Memindahkan rencana', person }, async (tx, batch) => {
        const moved: PlanRecord[] = []
        for (const id of ids) moved.push(await movePlanTx(tx, deps, id, move))
        const [first] = moved
        const status = first ? statuses.plan[planStatusOf(factsOf(first))].word : ''
        batch.label = `Menandai ${countedLabel(moved)} ${status.toLowerCase()}`
        return { count: moved.length }
      })
    },

    /** Throws VALIDATION; errors of a criterion stand under `criteria.<KEY>`. */
    review(id: PlanId, review: PlanReview, person: Actor): Promise<{ id: PlanId }> {
      return commands.run({ command: 'plans.review', label: 'Mencatat telaah', person }, async (tx, batch) => {
        batch.label = `Mencatat telaah ${planLabel(await reviewPlanTx(tx, deps, id, review))}`
        return { id }
      })
    },

    /** Makes an agreement of a plan; stages and files move along. Throws CONFLICT when the plan cannot become one. */
    become(input: BecomeInput, person: Actor) {
      return commands.run({ command: 'plans.become', label: 'Menjadikan naskah', person }, async (tx, batch) => {
        const { agreementId, title } = await becomeAgreementTx(tx, deps, input)
        batch.label = `Menjadikan naskah ${planLabel({ title })}`
        return { agreementId }
      })
    },
  }
}

/** Adds a plan within a command, for workbooks and sample data as well. Throws VALIDATION. */
export async function addPlanTx(
  tx: Tx,
  { newId, clock }: Pick<PlansDeps, 'newId' | 'clock'>,
  input: PlanInput,
): Promise<PlanId> {
  const id = PlanId.parse(newId())
  const columns = await checkedColumns(tx, input)
  const now = clock.now()
  await tx.insert(plans).values({ id, ...columns, createdAt: now, updatedAt: now })
  await saveRegionsTx(tx, id, input.regionIds, newId)
  return id
}

/** Takes one step within a command; returns the plan as it is then. Throws VALIDATION. */
export async function movePlanTx(
  tx: Tx,
  { clock }: Pick<PlansDeps, 'clock'>,
  id: PlanId,
  move: PlanMove,
): Promise<PlanRecord> {
  const record = await findPlan(tx, id)
  refuseTrashed(record)
  const { dates, errors } = decideMove(factsOf(record), move, calendarDate.parse(clock.today()))
  if (Object.keys(errors).length > 0) throw invalid(errors)
  await tx
    .update(plans)
    .set({ ...dates, updatedAt: clock.now() })
    .where(eq(plans.id, id))
  return { ...record, ...dates }
}

/** Records a review within a command. Throws VALIDATION. */
export async function reviewPlanTx(
  tx: Tx,
  { clock, newId }: Pick<PlansDeps, 'clock' | 'newId'>,
  id: PlanId,
  review: PlanReview,
): Promise<PlanRecord> {
  const record = await findPlan(tx, id)
  refuseTrashed(record)
  const errors = checkReview(review, { ...record, ...factsOf(record) }, calendarDate.parse(clock.today()))
  if (Object.keys(errors).length > 0) throw invalid(errors)
  const { reviewedOn, reviewResult, reviewNote } = review
  await saveCriteriaTx(tx, id, review.criteria, newId)
  await tx.update(plans).set({ reviewedOn, reviewResult, reviewNote, updatedAt: clock.now() }).where(eq(plans.id, id))
  return record
}

async function changePlanTx(tx: Tx, { newId, clock }: PlansDeps, id: PlanId, input: PlanInput): Promise<void> {
  const record = await findPlan(tx, id)
  refuseTrashed(record)
  const columns = await checkedColumns(tx, input)
  if (JSON.stringify(sorted(await readPlanInput(tx, record))) === JSON.stringify(sorted(input))) return
  await tx
    .update(plans)
    .set({ ...columns, updatedAt: clock.now() })
    .where(eq(plans.id, id))
  await saveRegionsTx(tx, id, input.regionIds, newId)
}

const sorted = (input: PlanInput) => {
  const entries = Object.entries({ ...input, regionIds: [...input.regionIds].sort() })
  return entries.sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The row of the entries. Throws VALIDATION when a chosen record is gone by now. */
async function checkedColumns(tx: Tx, input: PlanInput) {
  const missing = await missingRecords(tx, input)
  if (Object.keys(missing).length > 0) throw invalid(missing)
  const { regionIds: _regions, ...columns } = input
  return { ...columns, partnerText: input.partnerId === null ? input.partnerText : null }
}

async function missingRecords(db: Queryable, input: PlanInput): Promise<Record<string, string[]>> {
  const missing: Record<string, string[]> = {}
  const { officeId, partnerId, regionIds } = input
  if (officeId !== null && (await db.select().from(offices).where(eq(offices.id, officeId))).length === 0)
    missing['officeId'] = ['Perangkat daerah ini sudah tidak ada. Pilih lagi.']
  if (partnerId !== null && (await db.select().from(partners).where(eq(partners.id, partnerId))).length === 0)
    missing['partnerId'] = ['Mitra ini sudah tidak ada. Pilih lagi.']
  const ids = [...new Set(regionIds)]
  const found = ids.length === 0 ? [] : await db.select().from(regions).where(inArray(regions.id, ids))
  if (found.length < ids.length) missing['regionIds'] = ['Ada daerah yang sudah tidak ada. Pilih lagi.']
  return missing
}

function setDeleted(
  deps: PlansDeps,
  ids: readonly PlanId[],
  at: number | null,
  person: Actor,
): Promise<{ count: number }> {
  const [command, verb] = at === null ? ['plans.restore', 'Memulihkan'] : ['plans.trash', 'Menghapus']
  return deps.commands.run({ command, label: `${verb} rencana`, person }, async (tx, batch) => {
    const moved = await setDeletedTx(tx, ids, at)
    batch.label = `${verb} ${countedLabel(moved)}`
    return { count: moved.length }
  })
}

/** Moves plans into the trash (`deletedAt` a moment) or out of it (null), and returns those that moved. */
async function setDeletedTx(tx: Tx, ids: readonly PlanId[], deletedAt: number | null): Promise<PlanRecord[]> {
  const moved: PlanRecord[] = []
  for (let from = 0; from < ids.length; from += 500) {
    const inState = deletedAt === null ? isNotNull(plans.deletedAt) : isNull(plans.deletedAt)
    const chunk = and(inArray(plans.id, ids.slice(from, from + 500)), inState)
    moved.push(...(await tx.update(plans).set({ deletedAt }).where(chunk).returning()))
  }
  return moved
}

const countedLabel = (moved: readonly PlanRecord[]): string =>
  moved.length === 1 && moved[0] ? planLabel(moved[0]) : `${moved.length} rencana`

function refuseTrashed(record: PlanRecord): void {
  if (record.deletedAt === null) return
  throw new AppError('CONFLICT', 'Rencana ini ada di Sampah. Pulihkan dahulu, lalu ubah.')
}
