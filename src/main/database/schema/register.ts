/** What hangs on the register beside the agreements: tags, saved views, overridden guards, import mappings, merged partners, teams. */
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { agreements } from './agreements'
import { date, datesCheck, id, moment, oneOf } from './columns'
import { offices, partners, regions } from './masters'

export const tags = sqliteTable('tags', { id: id(), name: text('name').notNull() }, (t) => [
  uniqueIndex('tags_name').on(t.name),
])

export const agreementTags = sqliteTable(
  'agreement_tags',
  {
    id: id(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
    tagId: text('tag_id')
      .notNull()
      .references(() => tags.id, { onDelete: 'cascade' }),
  },
  (t) => [
    uniqueIndex('agreement_tags_pair').on(t.agreementId, t.tagId),
    index('agreement_tags_tag').on(t.tagId, t.agreementId),
  ],
)

/** A filter with its columns and order under a name. */
export const savedViews = sqliteTable(
  'saved_views',
  {
    id: id(),
    /** The list it belongs to: `agreements`, `plans`, `followUps`. */
    list: text('list').notNull(),
    name: text('name').notNull(),
    position: integer('position').notNull(),
    filter: text('filter', { mode: 'json' }).$type<unknown>().notNull(),
    /** JSON array of column keys in order. */
    columns: text('columns', { mode: 'json' }).$type<string[]>().notNull(),
    sort: text('sort').notNull(),
    direction: text('direction', { enum: ['asc', 'desc'] }).notNull(),
  },
  (t) => [uniqueIndex('saved_views_name').on(t.list, t.name)],
)

/** A warning of a guard that a person let pass, and why; it stays visible. */
export const guardOverrides = sqliteTable(
  'guard_overrides',
  {
    id: id(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
    /** Key of shared/guards. */
    guard: text('guard').notNull(),
    /** What the guard said then; when it says something else, the override no longer holds. */
    finding: text('finding').notNull(),
    reason: text('reason').notNull(),
    personName: text('person_name').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [uniqueIndex('guard_overrides_pair').on(t.agreementId, t.guard)],
)

/** How the columns of a workbook were mapped, remembered by its heads. */
export const importMappings = sqliteTable(
  'import_mappings',
  {
    id: id(),
    /** `agreements` or `plans`. */
    target: text('target').notNull(),
    /** Hash of the normalised heads. */
    signature: text('signature').notNull(),
    mapping: text('mapping', { mode: 'json' }).$type<unknown>().notNull(),
    usedAt: moment('used_at').notNull(),
  },
  (t) => [uniqueIndex('import_mappings_signature').on(t.target, t.signature)],
)

/** Other names under which a partner is known: of merged duplicates, and as written in imported lists. */
export const partnerAliases = sqliteTable(
  'partner_aliases',
  {
    id: id(),
    partnerId: text('partner_id')
      .notNull()
      .references(() => partners.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** The partner that was merged into this one; null for another spelling. */
    mergedId: text('merged_id').references(() => partners.id),
  },
  (t) => [uniqueIndex('partner_aliases_name').on(t.partnerId, t.name), index('partner_aliases_merged').on(t.mergedId)],
)

/** Other names under which an office is known: of merged duplicates, of former organisation, and as written in lists. */
export const officeAliases = sqliteTable(
  'office_aliases',
  {
    id: id(),
    officeId: text('office_id')
      .notNull()
      .references(() => offices.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** The office that was merged into this one; null for another spelling. */
    mergedId: text('merged_id').references(() => offices.id),
  },
  (t) => [uniqueIndex('office_aliases_name').on(t.officeId, t.name), index('office_aliases_merged').on(t.mergedId)],
)

/** Two partners or offices that look alike and are not the same, as a person said; they are not proposed again. */
export const distinctPairs = sqliteTable(
  'distinct_pairs',
  {
    id: id(),
    kind: text('kind', { enum: ['partner', 'office'] }).notNull(),
    /** The smaller of the two ids. */
    firstId: text('first_id').notNull(),
    secondId: text('second_id').notNull(),
    personName: text('person_name').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    uniqueIndex('distinct_pairs_pair').on(t.kind, t.firstId, t.secondId),
    oneOf('distinct_pairs_kind', t.kind, ['partner', 'office']),
    check('distinct_pairs_order', sql`${t.firstId} < ${t.secondId}`),
  ],
)

/** The coordination team (TKKSD) of a region and its decree. Permendagri 22/2020 art. 45 to 49. */
export const teams = sqliteTable(
  'teams',
  {
    id: id(),
    regionId: text('region_id')
      .notNull()
      .references(() => regions.id),
    decreeNumber: text('decree_number'),
    decreeOn: date('decree_on'),
    validUntil: date('valid_until'),
    note: text('note'),
  },
  (t) => [uniqueIndex('teams_region').on(t.regionId), datesCheck('teams_dates', t.decreeOn, t.validUntil)],
)
