/** Master tables: regions, countries, offices and partners. */
import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { officeGroups, partnerKinds, regionKinds } from '../../../shared/partners/enums'
import { id, moment, oneOf } from './columns'

export const regions = sqliteTable(
  'regions',
  {
    id: id(),
    /** Code of the Ministry of Home Affairs, such as `74.01`; not the BPS code. */
    code: text('code').notNull(),
    name: text('name').notNull(),
    kind: text('kind', { enum: regionKinds }).notNull(),
    /** Code of the province a kabupaten or kota lies in. */
    parentCode: text('parent_code'),
    capital: text('capital'),
    areaKm2: real('area_km2'),
    population: integer('population'),
  },
  (t) => [
    uniqueIndex('regions_code').on(t.code),
    index('regions_parent').on(t.parentCode),
    oneOf('regions_kind', t.kind, regionKinds),
  ],
)

export const countries = sqliteTable('countries', {
  /** ISO 3166-1 alpha-2. */
  code: text('code').primaryKey().notNull(),
  name: text('name').notNull(),
})

export const offices = sqliteTable(
  'offices',
  {
    id: id(),
    name: text('name').notNull(),
    shortName: text('short_name'),
    group: text('office_group', { enum: officeGroups }).notNull(),
    deletedAt: moment('deleted_at'),
  },
  (t) => [index('offices_name').on(t.name), oneOf('offices_group', t.group, officeGroups)],
)

export const partners = sqliteTable(
  'partners',
  {
    id: id(),
    name: text('name').notNull(),
    kind: text('kind', { enum: partnerKinds }).notNull(),
    regionId: text('region_id').references(() => regions.id),
    countryCode: text('country_code').references(() => countries.code),
    /** Post of the head, used as the signatory's default: Gubernur, Bupati, Rektor … */
    headPost: text('head_post'),
    address: text('address'),
    contactName: text('contact_name'),
    phone: text('phone'),
    email: text('email'),
    notes: text('notes'),
    deletedAt: moment('deleted_at'),
  },
  (t) => [
    index('partners_name').on(t.name),
    index('partners_region').on(t.regionId),
    index('partners_country').on(t.countryCode),
    oneOf('partners_kind', t.kind, partnerKinds),
  ],
)
