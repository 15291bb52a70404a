/** Use cases of other names of partners, and of the coordination teams of regions. */
import { and, eq, sql } from 'drizzle-orm'
import type { AliasId, PartnerId, RegionId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { TeamInput } from '../../shared/partners/model'
import type { Tx } from '../database/db'
import { regions } from '../database/schema/masters'
import { partnerAliases, teams } from '../database/schema/register'
import type { PartnersDeps } from './partners'
import { getPartner } from './queries'

export type Aliases = ReturnType<typeof createAliases>

export function createAliases({ commands, newId }: PartnersDeps) {
  return {
    /** Adds a name under which the partner is found as well. Throws VALIDATION when it is known already. */
    addAlias(id: PartnerId, name: string, person: Actor): Promise<{ id: PartnerId }> {
      const start = { command: 'partners.addAlias', label: 'Menambah nama lain', person }
      return commands.run(start, async (tx, batch) => {
        const { input } = await getPartner(tx, id)
        if (input.name === name || (await isKnown(tx, id, name))) {
          throw invalid({ name: ['Nama ini sudah dikenal untuk mitra ini.'] })
        }
        batch.label = `Menambah nama lain ${name} untuk ${input.name}`
        await tx.insert(partnerAliases).values({ id: newId(), partnerId: id, name, mergedId: null })
        return { id }
      })
    },

    /** Throws NOT_FOUND, and CONFLICT for the name of a merged duplicate, which is separated by undo. */
    dropAlias(id: AliasId, person: Actor): Promise<{ id: AliasId }> {
      const start = { command: 'partners.dropAlias', label: 'Menghapus nama lain', person }
      return commands.run(start, async (tx, batch) => {
        const [alias] = await tx.select().from(partnerAliases).where(eq(partnerAliases.id, id))
        if (!alias) throw new AppError('NOT_FOUND', 'Nama lain ini sudah tidak ada. Muat ulang halaman.')
        if (alias.mergedId !== null) {
          throw new AppError(
            'CONFLICT',
            'Nama ini berasal dari mitra yang digabungkan, jadi tetap disimpan. Urungkan penggabungannya di Riwayat bila keliru.',
          )
        }
        batch.label = `Menghapus nama lain ${alias.name}`
        await tx.delete(partnerAliases).where(eq(partnerAliases.id, id))
        return { id }
      })
    },

    /** The team of a region; null removes it. Throws NOT_FOUND. */
    saveTeam(regionId: RegionId, input: TeamInput | null, person: Actor): Promise<{ regionId: RegionId }> {
      return commands.run({ command: 'regions.saveTeam', label: 'Mengubah TKKSD', person }, async (tx, batch) => {
        const [region] = await tx.select({ name: regions.name }).from(regions).where(eq(regions.id, regionId))
        if (!region) throw new AppError('NOT_FOUND', 'Daerah ini sudah tidak ada. Muat ulang daftar.')
        batch.label = `${input ? 'Mengubah' : 'Menghapus'} TKKSD ${region.name}`
        if (input === null) await tx.delete(teams).where(eq(teams.regionId, regionId))
        else await saveTeamTx(tx, newId, regionId, input)
        return { regionId }
      })
    },
  }
}

/** Adds or changes the team of a region within a command. */
export async function saveTeamTx(tx: Tx, newId: () => string, regionId: string, input: TeamInput): Promise<void> {
  const changed = await tx.update(teams).set(input).where(eq(teams.regionId, regionId)).returning({ id: teams.id })
  if (changed.length === 0) await tx.insert(teams).values({ id: newId(), regionId, ...input })
}

async function isKnown(tx: Tx, partnerId: string, name: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: partnerAliases.id })
    .from(partnerAliases)
    .where(and(eq(partnerAliases.partnerId, partnerId), sql`${partnerAliases.name} = ${name} collate nocase`))
    .limit(1)
  return row !== undefined
}
