/** Merging duplicates of partners and offices: everything that names the one names the other, and undo separates them again. */
import { eq, sql } from 'drizzle-orm'
import type { OfficeId, PartnerId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import { isForeignPartner } from '../../shared/partners/enums'
import type { OfficeMerge, PartnerMerge } from '../../shared/partners/page-model'
import type { Tx } from '../database/db'
import { offices, partners } from '../database/schema/masters'
import { keepNamesTx } from './alias-rows'
import { moveDistinctTx } from './distinct'
import { refreshPartnerTextTx, type PartnersDeps } from './partners'
import { findNamesake, findOfficeNamesake } from './queries'

export type Merges = ReturnType<typeof createMerges>

export function createMerges(deps: PartnersDeps) {
  const { commands } = deps
  return {
    /**
     * Makes one partner of two: `keepId` gets the entries chosen in `input` and all that `loseId` had; `loseId` goes to
     * the trash, its name stays as an alias. Throws VALIDATION, NOT_FOUND, and CONFLICT when both are parties of one agreement.
     */
    mergePartners(merge: PartnerMerge, person: Actor): Promise<{ id: PartnerId }> {
      return commands.run({ command: 'partners.merge', label: 'Menggabungkan mitra', person }, async (tx, batch) => {
        batch.label = `Menggabungkan mitra ${await mergePartnersTx(tx, deps, merge)}`
        return { id: merge.keepId }
      })
    },

    /** Makes one office of two; the name of `loseId` stays as an alias. Throws VALIDATION, NOT_FOUND and CONFLICT. */
    mergeOffices(merge: OfficeMerge, person: Actor): Promise<{ id: OfficeId }> {
      const start = { command: 'offices.merge', label: 'Menggabungkan perangkat daerah', person }
      return commands.run(start, async (tx, batch) => {
        batch.label = `Menggabungkan perangkat daerah ${await mergeOfficesTx(tx, deps, merge)}`
        return { id: merge.keepId }
      })
    },
  }
}

async function mergePartnersTx(tx: Tx, { clock, newId }: PartnersDeps, merge: PartnerMerge): Promise<string> {
  const { keepId, loseId } = merge
  refuseSame(keepId, loseId)
  const keep = await livingPartner(tx, keepId)
  const lose = await livingPartner(tx, loseId)
  await refuseCommonAgreements(tx, keepId, loseId)
  // The loser leaves first, so that the survivor may take its name.
  await tx.update(partners).set({ deletedAt: clock.now() }).where(eq(partners.id, loseId))
  const isForeign = isForeignPartner(merge.input.kind)
  const input = { ...merge.input, ...(isForeign ? { regionId: null } : { countryCode: null }) }
  if (await findNamesake(tx, keepId, input.name, input.kind)) {
    throw invalid({ name: ['Mitra lain sudah memakai nama dan jenis ini. Beri nama lain.'] })
  }
  await tx.update(partners).set(input).where(eq(partners.id, keepId))
  await tx.run(sql`update parties set partner_id = ${keepId} where partner_id = ${loseId}`)
  await tx.run(sql`update plans set partner_id = ${keepId} where partner_id = ${loseId}`)
  await moveInviteesTx(tx, 'partner_id', keepId, loseId)
  await keepNamesTx(tx, newId, 'partner', {
    keepId,
    loseId,
    kept: input.name,
    old: { keep: keep.name, lose: lose.name },
  })
  await moveDistinctTx(tx, 'partner', keepId, loseId)
  await refreshPartnerTextTx(tx, keepId)
  return `${lose.name} ke ${input.name}`
}

async function mergeOfficesTx(tx: Tx, { clock, newId }: PartnersDeps, merge: OfficeMerge): Promise<string> {
  const { keepId, loseId, input } = merge
  refuseSame(keepId, loseId)
  const keep = await livingOffice(tx, keepId)
  const lose = await livingOffice(tx, loseId)
  await tx.update(offices).set({ deletedAt: clock.now() }).where(eq(offices.id, loseId))
  if (await findOfficeNamesake(tx, keepId, input.name)) {
    throw invalid({ name: ['Perangkat daerah lain sudah memakai nama ini. Beri nama lain.'] })
  }
  await tx.update(offices).set(input).where(eq(offices.id, keepId))
  await tx.run(sql`delete from agreement_offices where office_id = ${loseId}
    and agreement_id in (select agreement_id from agreement_offices where office_id = ${keepId})`)
  for (const table of ['agreement_offices', 'plans', 'follow_ups', 'evaluations']) {
    await tx.run(sql`update ${sql.identifier(table)} set office_id = ${keepId} where office_id = ${loseId}`)
  }
  await moveInviteesTx(tx, 'office_id', keepId, loseId)
  await keepNamesTx(tx, newId, 'office', {
    keepId,
    loseId,
    kept: input.name,
    old: { keep: keep.name, lose: lose.name },
  })
  await moveDistinctTx(tx, 'office', keepId, loseId)
  return `${lose.name} ke ${input.name}`
}

/** A meeting that invited both invites the survivor once. */
async function moveInviteesTx(
  tx: Tx,
  column: 'partner_id' | 'office_id',
  keepId: string,
  loseId: string,
): Promise<void> {
  const field = sql.identifier(column)
  await tx.run(sql`delete from meeting_invitees where ${field} = ${loseId} and name is null
    and meeting_id in (select meeting_id from meeting_invitees where ${field} = ${keepId})`)
  await tx.run(sql`update meeting_invitees set ${field} = ${keepId} where ${field} = ${loseId}`)
}

function refuseSame(keepId: string, loseId: string): void {
  if (keepId === loseId) throw new AppError('CONFLICT', 'Pilih dua catatan yang berbeda untuk digabungkan.')
}

async function livingPartner(tx: Tx, id: string): Promise<{ name: string }> {
  const [row] = await tx
    .select({ name: partners.name, deletedAt: partners.deletedAt })
    .from(partners)
    .where(eq(partners.id, id))
  return living(row, 'Mitra')
}

async function livingOffice(tx: Tx, id: string): Promise<{ name: string }> {
  const [row] = await tx
    .select({ name: offices.name, deletedAt: offices.deletedAt })
    .from(offices)
    .where(eq(offices.id, id))
  return living(row, 'Perangkat daerah')
}

function living(row: { name: string; deletedAt: number | null } | undefined, what: string): { name: string } {
  if (!row) throw new AppError('NOT_FOUND', `${what} ini sudah tidak ada. Muat ulang daftar.`)
  if (row.deletedAt !== null) throw new AppError('CONFLICT', `${row.name} ada di Sampah. Pulihkan dahulu.`)
  return row
}

async function refuseCommonAgreements(tx: Tx, keepId: string, loseId: string): Promise<void> {
  const rows = await tx.all<{ title: string }>(sql`select a.title from agreements a
    where a.id in (select agreement_id from parties where partner_id = ${keepId})
      and a.id in (select agreement_id from parties where partner_id = ${loseId}) order by a.title limit 4`)
  if (rows.length === 0) return
  const named = rows
    .slice(0, 3)
    .map(({ title }) => `“${title}”`)
    .join(', ')
  const more = rows.length > 3 ? ' dan lainnya' : ''
  throw new AppError(
    'CONFLICT',
    `Keduanya menjadi pihak dalam naskah yang sama, jadi tidak dapat digabungkan: ${named}${more}. Perbaiki pihak naskah itu dahulu.`,
  )
}
