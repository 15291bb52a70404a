/** Use cases of other names of partners and offices, and of the coordination teams of regions. */
import { eq } from 'drizzle-orm'
import type { AliasId, OfficeId, PartnerId, RegionId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { TeamInput } from '../../shared/partners/model'
import type { Queryable, Tx } from '../database/db'
import { regions } from '../database/schema/masters'
import { teams } from '../database/schema/register'
import { aliasesOf, deleteAliasTx, findAlias, insertAliasTx, type MasterKind } from './alias-rows'
import type { PartnersDeps } from './partners'
import { getOffice, getPartner } from './queries'

export type Aliases = ReturnType<typeof createAliases>

export function createAliases(deps: PartnersDeps) {
  const { commands, newId } = deps
  return {
    partner: aliasCases<PartnerId>(deps, 'partner'),
    office: aliasCases<OfficeId>(deps, 'office'),

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

const words = {
  partner: { what: 'mitra', readName: async (db: Queryable, id: string) => (await getPartner(db, id)).input.name },
  office: { what: 'perangkat daerah', readName: async (db: Queryable, id: string) => (await getOffice(db, id)).name },
}

function aliasCases<I extends PartnerId | OfficeId>({ commands, newId }: PartnersDeps, kind: MasterKind) {
  const { what, readName } = words[kind]
  return {
    /** Adds a name under which the record is found as well. Throws NOT_FOUND, and VALIDATION when it is known already. */
    add(id: I, name: string, person: Actor): Promise<{ id: I }> {
      const start = { command: `${kind}s.addAlias`, label: 'Menambah nama lain', person }
      return commands.run(start, async (tx, batch) => {
        const own = await readName(tx, id)
        const known = [own, ...(await aliasesOf(tx, kind, id)).map((alias) => alias.name)]
        if (known.some((one) => one.toLowerCase() === name.toLowerCase())) {
          throw invalid({ name: [`Nama ini sudah dikenal untuk ${what} ini.`] })
        }
        batch.label = `Menambah nama lain ${name} untuk ${own}`
        await insertAliasTx(tx, kind, { id: newId(), ownerId: id, name, mergedId: null })
        return { id }
      })
    },

    /** Throws NOT_FOUND, and CONFLICT for the name of a merged duplicate, which is separated by undo. */
    drop(id: AliasId, person: Actor): Promise<{ id: AliasId }> {
      const start = { command: `${kind}s.dropAlias`, label: 'Menghapus nama lain', person }
      return commands.run(start, async (tx, batch) => {
        const alias = await findAlias(tx, kind, id)
        if (!alias) throw new AppError('NOT_FOUND', 'Nama lain ini sudah tidak ada. Muat ulang halaman.')
        if (alias.mergedId !== null) {
          throw new AppError(
            'CONFLICT',
            `Nama ini berasal dari ${what} yang digabungkan, jadi tetap disimpan. Urungkan penggabungannya di Riwayat bila keliru.`,
          )
        }
        batch.label = `Menghapus nama lain ${alias.name}`
        await deleteAliasTx(tx, kind, id)
        return { id }
      })
    },
  }
}

/** Adds or changes the team of a region within a command. */
export async function saveTeamTx(tx: Tx, newId: () => string, regionId: string, input: TeamInput): Promise<void> {
  const changed = await tx.update(teams).set(input).where(eq(teams.regionId, regionId)).returning({ id: teams.id })
  if (changed.length === 0) await tx.insert(teams).values({ id: newId(), regionId, ...input })
}
