/** What an import writes beside new agreements: into those that the register has, and the reason for what the guards said. */
import { and, eq } from 'drizzle-orm'
import { entryOf, type EntryContext } from '../../shared/imports/entry'
import { mergeEntry } from '../../shared/imports/merge'
import type { ImportRow, ImportSettings } from '../../shared/imports/model'
import { AgreementId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { changeAgreementTx } from '../agreements/agreements'
import { ancestorIds, findAgreement, readInput } from '../agreements/queries'
import type { Tx } from '../database/db'
import { insertManyTx } from '../database/insert-many'
import { guardOverrides } from '../database/schema/register'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'

export type RowDeps = { clock: Clock; newId: NewId }

/** Nobody reads the words of differences when they are written. */
const silent = { office: String, partner: String, parent: String }

/** Takes a row over into the agreement that the register has; what was changed there since the dry run counts. Throws VALIDATION. */
export async function updateTwinTx(tx: Tx, deps: RowDeps, row: ImportRow, context: EntryContext): Promise<AgreementId> {
  const id = AgreementId.parse(row.twin?.id)
  const current = await readInput(tx, await findAgreement(tx, id))
  const how = { mode: row.update ?? 'fill', saysScheme: row.fields.scheme !== null, names: silent }
  const { next } = mergeEntry(current, entryOf(row, context), how)
  const above = await ancestorIds(tx, next.parentId)
  const isCircle = above.includes(id)
  const { parentId, parentRelation } = isCircle ? current : next
  await changeAgreementTx(tx, deps, id, { ...next, parentId, parentRelation })
  return id
}

type Reasons = { settings: ImportSettings; person: Actor }
type Guarded = { id: string; row: ImportRow }

/** Keeps the one reason of the import for each finding that needs it, as if it had been given at each agreement. */
export async function keepOverridesTx(
  tx: Tx,
  { newId, clock }: RowDeps,
  { settings, person }: Reasons,
  rows: readonly Guarded[],
  partnerIds: ReadonlyMap<string, string>,
): Promise<void> {
  const reason = settings.guardReason
  if (!reason) return
  const at = clock.now()
  const kept = rows.flatMap(({ id, row }) =>
    row.overrides.map(({ guard, finding }) => ({
      id: newId(),
      agreementId: id,
      guard: withPartner(guard, partnerIds),
      finding,
      reason,
      personName: person.name,
      at,
    })),
  )
  // An agreement that is updated may have a reason for the same guard from before.
  for (const { agreementId, guard } of rows.some(({ row }) => row.state === 'update') ? kept : []) {
    const same = and(eq(guardOverrides.agreementId, agreementId), eq(guardOverrides.guard, guard))
    await tx.delete(guardOverrides).where(same)
  }
  await insertManyTx(tx, guardOverrides, kept)
}

/** `NUMBER_USED:<key of the party>` with the id that a new partner has by now. */
function withPartner(guard: string, partnerIds: ReadonlyMap<string, string>): string {
  const at = guard.indexOf(':')
  if (at < 0) return guard
  const party = guard.slice(at + 1)
  return `${guard.slice(0, at)}:${partnerIds.get(party) ?? party}`
}
