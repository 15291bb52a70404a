/** Puts read regions into the master tables, each with its government as a partner. */
import { eq } from 'drizzle-orm'
import type { RegionKind } from '../../shared/partners/enums'
import type { Tx } from '../database/db'
import { partners, regions } from '../database/schema/masters'
import type { NewId } from '../platform/ids'
import type { RegionLine } from './region-csv'

export type RegionImport = { added: number; changed: number; faults: string[] }

/** Post that heads the government of a region. */
export const headPosts: Record<RegionKind, string> = { PROVINSI: 'Gubernur', KABUPATEN: 'Bupati', KOTA: 'Wali Kota' }

/** Adds new regions and changes known ones, by code. Writes nothing when a province is missing. */
export async function importRegionsTx(tx: Tx, newId: NewId, rows: readonly RegionLine[]): Promise<RegionImport> {
  const present = new Map((await tx.select().from(regions).limit(10_000)).map((region) => [region.code, region]))
  const codes = new Set([...present.keys(), ...rows.map(({ code }) => code)])
  const faults = rows
    .filter(({ parentCode }) => parentCode !== null && !codes.has(parentCode))
    .map(({ line, parentCode }) => `Baris ${line}: provinsi ${parentCode} belum ada. Tambahkan baris provinsinya.`)
  if (faults.length > 0) return { added: 0, changed: 0, faults: faults.slice(0, 20) }

  const result = { added: 0, changed: 0, faults: [] }
  for (const { line: _line, ...row } of rows) {
    const known = present.get(row.code)
    if (!known) {
      const id = newId()
      await tx.insert(regions).values({ id, ...row })
      await addGovernmentTx(tx, newId, { id, ...row })
      result.added += 1
      continue
    }
    const wanted = { ...row, capital: row.capital ?? known.capital }
    const isSame = known.name === wanted.name && known.capital === wanted.capital && known.kind === wanted.kind
    if (!isSame) {
      await tx.update(regions).set(wanted).where(eq(regions.id, known.id))
      result.changed += 1
    }
    await addGovernmentTx(tx, newId, { ...known, ...wanted })
  }
  return result
}

async function addGovernmentTx(
  tx: Tx,
  newId: NewId,
  region: { id: string; name: string; kind: RegionKind },
): Promise<void> {
  const own = await tx
    .select({ id: partners.id, kind: partners.kind })
    .from(partners)
    .where(eq(partners.regionId, region.id))
  if (own.some(({ kind }) => kind === region.kind)) return
  const { id: regionId, name, kind } = region
  await tx
    .insert(partners)
    .values({ id: newId(), name: `Pemerintah ${name}`, kind, regionId, headPost: headPosts[kind] })
}
