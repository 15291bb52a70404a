/** Use cases of partners, offices and regions; owns all writes to the master tables. */
import { eq, sql } from 'drizzle-orm'
import { OfficeId, PartnerId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import { isForeignPartner } from '../../shared/partners/enums'
import type { OfficeInput, PartnerInput } from '../../shared/partners/model'
import type { Commands } from '../database/command'
import type { Db, Tx } from '../database/db'
import { offices, partners } from '../database/schema/masters'
import type { NewId } from '../platform/ids'
import { readSettings } from '../settings/queries'
import { agreementsOfOffice, agreementsOfPartner, findNamesake, findOfficeNamesake, getPartner } from './queries'
import { importRegionsTx, type RegionImport } from './region-import'
import { parseRegionCsv } from './region-csv'

export type PartnersDeps = { db: Db; commands: Commands; newId: NewId; clock: { now(): number } }

export type Partners = ReturnType<typeof createPartners>

export function createPartners(deps: PartnersDeps) {
  const { commands, clock } = deps
  return {
    /** Adds (`id` null) or changes a partner. Throws VALIDATION. */
    savePartner(id: PartnerId | null, input: PartnerInput, person: Actor): Promise<{ id: PartnerId }> {
      const label = `${id === null ? 'Menambah' : 'Mengubah'} mitra ${input.name}`
      return commands.run({ command: 'partners.save', label, person }, (tx) => savePartnerTx(tx, deps, id, input))
    },

    /** Refused with CONFLICT while agreements use the partner. */
    trashPartner(id: PartnerId, person: Actor): Promise<{ id: PartnerId }> {
      return commands.run({ command: 'partners.trash', label: 'Menghapus mitra', person }, async (tx, batch) => {
        const { input } = await getPartner(tx, id)
        refuseUsed(await agreementsOfPartner(tx, id), 'Mitra', 'Ganti pihaknya di naskah itu dahulu.')
        await tx.update(partners).set({ deletedAt: clock.now() }).where(eq(partners.id, id))
        batch.label = `Menghapus mitra ${input.name}`
        return { id }
      })
    },

    restorePartner(id: PartnerId, person: Actor): Promise<{ id: PartnerId }> {
      return commands.run({ command: 'partners.restore', label: 'Memulihkan mitra', person }, async (tx, batch) => {
        const { input } = await getPartner(tx, id)
        await tx.update(partners).set({ deletedAt: null }).where(eq(partners.id, id))
        batch.label = `Memulihkan mitra ${input.name}`
        return { id }
      })
    },

    ...officeCases(deps),

    /** Reads regions from the bytes of a CSV file; with a fault nothing is written. */
    async importRegions(bytes: Uint8Array, person: Actor): Promise<RegionImport> {
      const { rows, faults } = parseRegionCsv(bytes)
      if (faults.length > 0) return { added: 0, changed: 0, faults }
      return commands.run({ command: 'regions.import', label: 'Mengimpor daerah', person }, async (tx, batch) => {
        const result = await importRegionsTx(tx, deps.newId, rows)
        batch.label = `Mengimpor ${result.added + result.changed} daerah`
        return result
      })
    },
  }
}

function officeCases({ commands, clock, newId }: PartnersDeps) {
  return {
    /** Adds (`id` null) or changes an office. Throws VALIDATION. */
    saveOffice(id: OfficeId | null, input: OfficeInput, person: Actor): Promise<{ id: OfficeId }> {
      const label = `${id === null ? 'Menambah' : 'Mengubah'} perangkat daerah ${input.name}`
      return commands.run({ command: 'offices.save', label, person }, async (tx) => {
        if (await findOfficeNamesake(tx, id, input.name)) {
          throw invalid({
            name: ['Perangkat daerah dengan nama ini sudah ada. Ubah yang sudah ada atau beri nama lain.'],
          })
        }
        if (id === null) {
          const added = OfficeId.parse(newId())
          await tx.insert(offices).values({ id: added, ...input })
          return { id: added }
        }
        await findOfficeTx(tx, id)
        await tx.update(offices).set(input).where(eq(offices.id, id))
        return { id }
      })
    },

    /** Refused with CONFLICT while agreements use the office. */
    trashOffice(id: OfficeId, person: Actor): Promise<{ id: OfficeId }> {
      return commands.run(
        { command: 'offices.trash', label: 'Menghapus perangkat daerah', person },
        async (tx, batch) => {
          batch.label = `Menghapus perangkat daerah ${await findOfficeTx(tx, id)}`
          refuseUsed(await agreementsOfOffice(tx, id), 'Perangkat daerah', 'Ganti pemrakarsanya di naskah itu dahulu.')
          await tx.update(offices).set({ deletedAt: clock.now() }).where(eq(offices.id, id))
          return { id }
        },
      )
    },

    restoreOffice(id: OfficeId, person: Actor): Promise<{ id: OfficeId }> {
      return commands.run(
        { command: 'offices.restore', label: 'Memulihkan perangkat daerah', person },
        async (tx, batch) => {
          batch.label = `Memulihkan perangkat daerah ${await findOfficeTx(tx, id)}`
          await tx.update(offices).set({ deletedAt: null }).where(eq(offices.id, id))
          return { id }
        },
      )
    },
  }
}

/** Adds (`id` null) or changes a partner within a command, for imports as well. Throws VALIDATION. */
export async function savePartnerTx(
  tx: Tx,
  { newId }: PartnersDeps,
  id: PartnerId | null,
  given: PartnerInput,
): Promise<{ id: PartnerId }> {
  const isForeign = isForeignPartner(given.kind)
  const input = { ...given, ...(isForeign ? { regionId: null } : { countryCode: null }) }
  if (await findNamesake(tx, id, input.name, input.kind)) {
    throw invalid({ name: ['Mitra dengan nama dan jenis ini sudah ada. Ubah yang sudah ada atau beri nama lain.'] })
  }
  if (id === null) {
    const added = PartnerId.parse(newId())
    await tx.insert(partners).values({ id: added, ...input })
    return { id: added }
  }
  await getPartner(tx, id)
  await tx.update(partners).set(input).where(eq(partners.id, id))
  await refreshPartnerTextTx(tx, id)
  return { id }
}

/** Writes the names of the parties anew into the agreements of a partner, for the list and the search. */
export async function refreshPartnerTextTx(tx: Tx, partnerId: string): Promise<void> {
  const { unit } = await readSettings(tx)
  const names = (where: string) => sql`(select group_concat(t.name, ', ' order by p.position) from parties p
    join partners t on t.id = p.partner_id left join regions g on g.id = t.region_id
    where p.agreement_id = agreements.id and ${sql.raw(where)} (t.kind = 'PROVINSI' and g.code is ${unit.provinceCode}))`
  await tx.run(sql`update agreements set partner_text = coalesce(${names('not')}, ${names('')}, '')
    where id in (select agreement_id from parties where partner_id = ${partnerId})`)
}

async function findOfficeTx(tx: Tx, id: string): Promise<string> {
  const [row] = await tx.select({ name: offices.name }).from(offices).where(eq(offices.id, id))
  if (!row) throw new AppError('NOT_FOUND', 'Perangkat daerah ini sudah tidak ada. Muat ulang daftar.')
  return row.name
}

function refuseUsed(agreements: number, what: string, cure: string): void {
  if (agreements === 0) return
  const count = agreements.toLocaleString('id-ID')
  throw new AppError('CONFLICT', `${what} ini dipakai oleh ${count} naskah, jadi tidak dapat dihapus. ${cure}`, {
    agreements,
  })
}
