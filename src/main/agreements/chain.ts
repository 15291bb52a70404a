/** The family of an agreement: everything above and below it, read at once; and hanging one agreement below another. */
import { eq, sql } from 'drizzle-orm'
import type { ChainFamily } from '../../shared/agreements/chain-model'
import type { ParentRelation } from '../../shared/agreements/enums'
import { checkAgreement } from '../../shared/agreements/rules'
import type { GuardReasons } from '../../shared/guards/model'
import type { AgreementId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { Commands } from '../database/command'
import type { Queryable, Tx } from '../database/db'
import { agreements } from '../database/schema/agreements'
import { settleGuardsTx, type GuardDeps } from '../guards/overrides'
import { readMembers } from './chain-rows'
import { agreementLabel, ancestorIds, findAgreement, readInput } from './queries'

/** So many members are shown; the largest chains of a province hold some dozens. */
const MOST = 500

/** The whole family of an agreement; of those in the trash only what stands above it. Throws NOT_FOUND. */
export async function readFamily(db: Queryable, id: string): Promise<ChainFamily> {
  await findAgreement(db, id)
  const path = await ancestorIds(db, id)
  const below = await familyIds(db, path)
  const ids = [...new Set([...path, ...below.slice(0, MOST)])]
  const members = await readMembers(db, ids)
  return { members, truncated: below.length > MOST }
}

/** Ids from the root of `path` down, the path itself among them. `union` ends the walk in a circle. */
async function familyIds(db: Queryable, path: readonly string[]): Promise<string[]> {
  const rows = await db.all<{ id: string }>(
    sql`with recursive down (id) as (
        select ${path.at(-1) ?? ''}
        union
        select a.id from down join agreements a on a.parent_id = down.id
        where a.deleted_at is null or a.id in ${[...path]}
        limit ${MOST + 1})
      select id from down`,
  )
  return rows.map(({ id }) => id)
}

type Link = {
  id: AgreementId
  parentId: AgreementId | null
  relation: ParentRelation | null
  reasons: GuardReasons
}

export type Chains = ReturnType<typeof createChains>

export function createChains({ commands, ...deps }: GuardDeps & { commands: Commands }) {
  return {
    /** Hangs an agreement below another one, or takes it out. Throws VALIDATION, CONFLICT and NOT_FOUND. */
    link(link: Link, person: Actor): Promise<{ id: AgreementId }> {
      return commands.run({ command: 'chains.link', label: 'Mengaitkan naskah', person }, async (tx, batch) => {
        batch.label = await linkAgreementTx(tx, deps, link, person)
        return { id: link.id }
      })
    },
  }
}

async function linkAgreementTx(tx: Tx, deps: GuardDeps, link: Link, person: Actor): Promise<string> {
  const { id, parentId, relation, reasons } = link
  const record = await findAgreement(tx, id)
  if (record.deletedAt !== null) throw new AppError('CONFLICT', 'Naskah ini ada di kotak sampah. Pulihkan dahulu.')
  const parent = parentId === null ? null : await findAgreement(tx, parentId)
  const input = { ...(await readInput(tx, record)), parentId, parentRelation: relation }
  const context = { id, ancestorIds: await ancestorIds(tx, parentId), partners: new Map() }
  const { parentId: above, parentRelation } = checkAgreement(input, context).errors
  const errors = { ...(above && { parentId: above }), ...(parentRelation && { parentRelation }) }
  if (Object.keys(errors).length > 0) throw invalid(errors)
  await tx
    .update(agreements)
    .set({ parentId, parentRelation: relation, updatedAt: deps.clock.now() })
    .where(eq(agreements.id, id))
  await settleGuardsTx(tx, deps, { id, input, reasons, person, only: ['parentId', 'parentRelation'] })
  const label = agreementLabel(record)
  return parent ? `Mengaitkan ${label} dengan ${agreementLabel(parent)}` : `Melepas ${label} dari induknya`
}
