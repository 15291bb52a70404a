/** Rows of agreements as members of a chain. */
import { inArray } from 'drizzle-orm'
import { ChainMember } from '../../shared/agreements/chain-model'
import type { Queryable } from '../database/db'
import { agreements } from '../database/schema/agreements'

/** Members by their ids, in no order. */
export async function readMembers(db: Queryable, ids: readonly string[]): Promise<ChainMember[]> {
  const rows = await db
    .select()
    .from(agreements)
    .where(inArray(agreements.id, [...ids]))
  return rows.map((row) =>
    ChainMember.parse({
      ...row,
      relation: row.parentRelation,
      number: row.numberText,
      trashed: row.deletedAt !== null,
    }),
  )
}
