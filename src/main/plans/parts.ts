/** Writes the parts of a plan: regions and marks of the review. Rows that stay the same are left alone. */
import { eq, inArray } from 'drizzle-orm'
import type { PlanReview } from '../../shared/plans/model'
import type { Tx } from '../database/db'
import { planCriteria, planRegions } from '../database/schema/plans'
import type { NewId } from '../platform/ids'

/** Makes the regions of a plan those given. */
export async function saveRegionsTx(tx: Tx, planId: string, ids: readonly string[], newId: NewId): Promise<void> {
  const wanted = [...new Set(ids)]
  const present = await tx.select().from(planRegions).where(eq(planRegions.planId, planId))
  const gone = present.filter(({ regionId }) => !wanted.includes(regionId)).map(({ id }) => id)
  if (gone.length > 0) await tx.delete(planRegions).where(inArray(planRegions.id, gone))
  const has = new Set(present.map(({ regionId }) => regionId))
  const added = wanted.filter((regionId) => !has.has(regionId))
  if (added.length === 0) return
  await tx.insert(planRegions).values(added.map((regionId) => ({ id: newId(), planId, regionId })))
}

/** Makes the marks of a review those given; a criterion without a mark has no row. */
export async function saveCriteriaTx(
  tx: Tx,
  planId: string,
  criteria: PlanReview['criteria'],
  newId: NewId,
): Promise<void> {
  const present = new Map(
    (await tx.select().from(planCriteria).where(eq(planCriteria.planId, planId))).map((row) => [row.criterion, row]),
  )
  for (const { criterion, mark, note } of criteria) {
    const row = present.get(criterion)
    if (row && mark === null) await tx.delete(planCriteria).where(eq(planCriteria.id, row.id))
    if (mark === null) continue
    if (row) await tx.update(planCriteria).set({ mark, note }).where(eq(planCriteria.id, row.id))
    else await tx.insert(planCriteria).values({ id: newId(), planId, criterion, mark, note })
  }
}
