/** Partners, offices, regions and countries: the master tables. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { OfficeId, PartnerId, RegionId } from '../ids/ids'
import { optionalText, requiredText } from '../lists/page'
import { officeGroups, partnerKinds, regionKinds } from './enums'

export const PartnerInput = z.object({
  name: requiredText('nama mitra', 300),
  kind: z.enum(partnerKinds, 'Pilih jenis mitra.'),
  regionId: RegionId.nullable().default(null),
  countryCode: z.string().length(2).nullable().default(null),
  headPost: optionalText(200),
  address: optionalText(500),
  contactName: optionalText(200),
  phone: optionalText(60),
  email: optionalText(200),
  notes: optionalText(4000),
})
export type PartnerInput = z.output<typeof PartnerInput>

export const PartnerRow = z.object({
  id: PartnerId,
  name: z.string(),
  kind: z.enum(partnerKinds),
  /** Name of its region or country. */
  place: z.string().nullable(),
  contactName: z.string().nullable(),
  phone: z.string().nullable(),
  agreements: z.number().int(),
  deletedAt: z.number().nullable(),
})
export type PartnerRow = z.output<typeof PartnerRow>

export const PartnerDetail = z.object({
  id: PartnerId,
  input: PartnerInput,
  place: z.string().nullable(),
  agreements: z.number().int(),
  deletedAt: z.number().nullable(),
})
export type PartnerDetail = z.output<typeof PartnerDetail>

export const OfficeInput = z.object({
  name: requiredText('nama perangkat daerah', 300),
  shortName: optionalText(60),
  group: z.enum(officeGroups, 'Pilih kelompok.'),
})
export type OfficeInput = z.output<typeof OfficeInput>

export const OfficeRow = z.object({
  id: OfficeId,
  name: z.string(),
  shortName: z.string().nullable(),
  group: z.enum(officeGroups),
  agreements: z.number().int(),
  deletedAt: z.number().nullable(),
})
export type OfficeRow = z.output<typeof OfficeRow>

/** The coordination team of a region (TKKSD) and its decree. Permendagri 22/2020 art. 45 to 49. */
export const TeamInput = z
  .object({
    decreeNumber: optionalText(200),
    decreeOn: calendarDate.nullable().default(null),
    validUntil: calendarDate.nullable().default(null),
    note: optionalText(1000),
  })
  .refine(({ decreeOn, validUntil }) => decreeOn === null || validUntil === null || validUntil >= decreeOn, {
    path: ['validUntil'],
    error: 'Berlaku sampai tidak boleh sebelum tanggal keputusan.',
  })
export type TeamInput = z.output<typeof TeamInput>

export const RegionRow = z.object({
  id: RegionId,
  code: z.string(),
  name: z.string(),
  kind: z.enum(regionKinds),
  parentCode: z.string().nullable(),
  capital: z.string().nullable(),
  areaKm2: z.number().nullable(),
  population: z.number().int().nullable(),
  agreements: z.number().int(),
  /** Null where no team is recorded. */
  team: TeamInput.nullable(),
})
export type RegionRow = z.output<typeof RegionRow>

/** An entry of a search-and-choose field. */
export const Choice = z.object({ id: z.string(), label: z.string(), note: z.string() })
export type Choice = z.output<typeof Choice>
