/** Reads of single plans: the record with its parts, and plans that look alike. */
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { CalendarDate } from '../../shared/calendar/dates'
import { PlanId } from '../../shared/ids/ids'
import { AppError } from '../../shared/ipc/errors'
import { criteriaFor } from '../../shared/plans/criteria'
import { PlanDetail, PlanInput, type PlanRow, type PlanSketch } from '../../shared/plans/model'
import { isLikePlan } from '../../shared/plans/rules'
import { explainPlan, type PlanFacts } from '../../shared/plans/status'
import type { Queryable } from '../database/db'
import { agreements } from '../database/schema/agreements'
import { offices, partners, regions } from '../database/schema/masters'
import { planCriteria, planRegions, plans } from '../database/schema/plans'
import { planRows } from './list'

export type PlanRecord = typeof plans.$inferSelect

/** `“Angkutan antarpulau”`, shortened for labels of the history. */
export function planLabel({ title }: { title: string }): string {
  return `rencana “${title.length > 60 ? `${title.slice(0, 59)}…` : title}”`
}

/** The row of a plan, also when it is in the trash. Throws NOT_FOUND. */
export async function findPlan(db: Queryable, id: string): Promise<PlanRecord> {
  const [record] = await db.select().from(plans).where(eq(plans.id, id))
  if (!record) throw new AppError('NOT_FOUND', 'Rencana ini sudah tidak ada. Muat ulang daftar.')
  return record
}

/** What the status of a plan depends on; dates in columns are checked by the table. */
export const factsOf = (record: PlanRecord): PlanFacts => ({
  reviewedOn: record.reviewedOn as CalendarDate | null,
  reviewResult: record.reviewResult,
  agreedOn: record.agreedOn as CalendarDate | null,
  agreedNumber: record.agreedNumber,
  fixedOn: record.fixedOn as CalendarDate | null,
  decreeNumber: record.decreeNumber,
  postponedOn: record.postponedOn as CalendarDate | null,
  postponedReason: record.postponedReason,
})

/** A plan as it was entered. */
export async function readPlanInput(db: Queryable, record: PlanRecord): Promise<PlanInput> {
  const rows = await readRegions(db, record.id)
  return PlanInput.parse({ ...record, regionIds: rows.map(({ id }) => id) })
}

/** Everything about one plan. Throws NOT_FOUND. */
export async function getPlan(db: Queryable, id: string): Promise<PlanDetail> {
  const record = await findPlan(db, id)
  const [input, regionRows, marks, office, partner, agreement] = await Promise.all([
    readPlanInput(db, record),
    readRegions(db, id),
    db.select().from(planCriteria).where(eq(planCriteria.planId, id)),
    record.officeId === null ? [] : db.select().from(offices).where(eq(offices.id, record.officeId)),
    record.partnerId === null ? [] : db.select().from(partners).where(eq(partners.id, record.partnerId)),
    record.agreementId === null
      ? []
      : db
          .select({ id: agreements.id, title: agreements.title, documentKind: agreements.documentKind })
          .from(agreements)
          .where(and(eq(agreements.id, record.agreementId), isNull(agreements.deletedAt))),
  ])
  const byCriterion = new Map(marks.map((row) => [row.criterion, row]))
  return PlanDetail.parse({
    ...record,
    ...explainPlan(factsOf(record)),
    input,
    office: office[0] ?? null,
    partner: partner[0] ?? null,
    regions: regionRows,
    review: {
      ...record,
      criteria: criteriaFor(record.initiative).map((criterion) => ({
        criterion,
        mark: byCriterion.get(criterion)?.mark ?? null,
        note: byCriterion.get(criterion)?.note ?? null,
      })),
    },
    agreement: agreement[0] ?? null,
  })
}

/** At most five plans that may be the same one. */
export async function similarPlans(
  db: Queryable,
  { id, sketch }: { id: string | null; sketch: PlanSketch },
): Promise<PlanRow[]> {
  if (sketch.title.trim() === '' || sketch.year === null || sketch.officeId === null) return []
  const candidates = await db
    .select({ id: plans.id, title: plans.title, year: plans.year, officeId: plans.officeId })
    .from(plans)
    .where(and(eq(plans.officeId, sketch.officeId), eq(plans.year, sketch.year), isNull(plans.deletedAt)))
    .orderBy(asc(plans.id))
    .limit(2000)
  const found = candidates.filter((candidate) => candidate.id !== id && isLikePlan(candidate, sketch))
  return planRows(
    db,
    found.slice(0, 5).map((candidate) => candidate.id),
  )
}

/** The plan an agreement came from; null when there was none. */
export async function planOfAgreement(db: Queryable, agreementId: string) {
  const [row] = await db
    .select({ id: plans.id, title: plans.title, year: plans.year })
    .from(plans)
    .where(and(eq(plans.agreementId, agreementId), isNull(plans.deletedAt)))
    .orderBy(asc(plans.id))
    .limit(1)
  return row ? { ...row, id: PlanId.parse(row.id) } : null
}

function readRegions(db: Queryable, planId: string) {
  return db
    .select({ id: regions.id, name: regions.name })
    .from(planRegions)
    .innerJoin(regions, eq(regions.id, planRegions.regionId))
    .where(eq(planRegions.planId, planId))
    .orderBy(asc(regions.code))
}
