/** Finds the master data that the sample data refer to, and adds the partners it brings along. */
import { and, eq, isNull } from 'drizzle-orm'
import { OfficeId, PartnerId } from '../../shared/ids/ids'
import type { Queryable, Tx } from '../database/db'
import { countries, offices, partners, regions } from '../database/schema/masters'
import type { NewId } from '../platform/ids'
import { readSettings } from '../settings/queries'
import { samplePartners } from './partners'

type Partner = { id: PartnerId; headPost: string | null }
export type SampleMasters = {
  own: Partner
  /** By the code of a region or the key of a sample partner. */
  partner(key: string): Partner
  /** By the beginning of its name; null when the list of offices is another one. */
  office(name: string): OfficeId | null
  /** Partners of all kab/kota of the province. */
  regions: PartnerId[]
}

type Found = { byKey: Map<string, Partner>; officeList: { id: string; name: string }[]; provinceCode: string }

/** Reads what the set-up has written. */
export async function readSampleMasters(db: Queryable): Promise<Found> {
  const rows = await db
    .select({ code: regions.code, id: partners.id, headPost: partners.headPost })
    .from(partners)
    .innerJoin(regions, eq(regions.id, partners.regionId))
    .where(isNull(partners.deletedAt))
  return {
    byKey: new Map(rows.map(({ code, id, headPost }) => [code, { id: PartnerId.parse(id), headPost }])),
    officeList: await db
      .select({ id: offices.id, name: offices.name })
      .from(offices)
      .where(and(isNull(offices.deletedAt))),
    provinceCode: (await readSettings(db)).unit.provinceCode,
  }
}

/** Adds the sample partners that the set-up has not written already. Throws when the province's own partner is missing. */
export async function addSamplePartnersTx(tx: Tx, newId: NewId, found: Found): Promise<SampleMasters> {
  const known = new Set((await tx.select({ code: countries.code }).from(countries)).map(({ code }) => code))
  for (const { key, name, kind, country, headPost, address } of samplePartners) {
    const [same] = await tx
      .select({ id: partners.id })
      .from(partners)
      .where(and(eq(partners.name, name), eq(partners.kind, kind), isNull(partners.deletedAt)))
    if (same) {
      found.byKey.set(key, { id: PartnerId.parse(same.id), headPost })
      continue
    }
    const id = PartnerId.parse(newId())
    const countryCode = country !== undefined && known.has(country) ? country : null
    await tx
      .insert(partners)
      .values({ id, name, kind, headPost, countryCode, address: address ?? null, notes: 'Data contoh.' })
    found.byKey.set(key, { id, headPost })
  }
  const partner = (key: string): Partner => {
    const one = found.byKey.get(key)
    if (!one) throw new Error(`Sample data refer to an unknown partner: ${key}`)
    return one
  }
  const inside = [...found.byKey].filter(([key]) => key.startsWith(`${found.provinceCode}.`))
  return {
    own: partner(found.provinceCode),
    partner,
    office: (name) => {
      const office = found.officeList.find((one) => one.name.startsWith(name))
      return office ? OfficeId.parse(office.id) : null
    },
    regions: inside.map(([, { id }]) => id),
  }
}
