/** The register: agreements, their parties, affairs and initiating offices. */
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import {
  affairCodes,
  closings,
  copyKinds,
  documentKinds,
  parentRelations,
  schemes,
  termKinds,
  termUnits,
} from '../../../shared/agreements/enums'
import { initiatives } from '../../../shared/plans/enums'
import { date, datesCheck, id, moment, oneOf } from './columns'
import { offices, partners } from './masters'

export const agreements = sqliteTable(
  'agreements',
  {
    id: id(),
    scheme: text('scheme', { enum: schemes }).notNull(),
    documentKind: text('document_kind', { enum: documentKinds }).notNull(),
    title: text('title').notNull(),
    subject: text('subject'),
    objective: text('objective'),
    scope: text('scope'),
    /** When work on the text began; an agreement without it is a draft. */
    processStartedOn: date('process_started_on'),
    signedOn: date('signed_on'),
    signedPlace: text('signed_place'),
    startsOn: date('starts_on'),
    termKind: text('term_kind', { enum: termKinds }).notNull(),
    termCount: integer('term_count'),
    termUnit: text('term_unit', { enum: termUnits }),
    /** Last valid day. For a term it is computed from the start whenever the agreement is saved. */
    endsOn: date('ends_on'),
    valueRupiah: integer('value_rupiah'),
    fundingSource: text('funding_source'),
    copyKind: text('copy_kind', { enum: copyKinds }),
    copyPlace: text('copy_place'),
    parentId: text('parent_id').references((): AnySQLiteColumn => agreements.id),
    parentRelation: text('parent_relation', { enum: parentRelations }),
    /** Who proposed it. */
    initiative: text('initiative', { enum: initiatives }),
    /** Whether the DPRD must approve; null as long as nobody has said. Permendagri 22/2020 art. 11, 34 and 56. */
    dprdNeeded: integer('dprd_needed', { mode: 'boolean' }),
    closing: text('closing', { enum: closings }),
    closedOn: date('closed_on'),
    closedReason: text('closed_reason'),
    notes: text('notes'),
    /** Number of the first party, repeated here so that lists can sort by it with an index. */
    numberText: text('number_text'),
    /** Names of the parties but the own one, for lists; refreshed when a partner is renamed. */
    partnerText: text('partner_text').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    deletedAt: moment('deleted_at'),
  },
  (t) => [
    index('agreements_title').on(t.deletedAt, sql.raw('title collate nocase'), t.id),
    index('agreements_signed').on(t.deletedAt, t.signedOn, t.id),
    index('agreements_starts').on(t.deletedAt, t.startsOn, t.id),
    index('agreements_ends').on(t.deletedAt, t.endsOn, t.id),
    index('agreements_number').on(t.deletedAt, t.numberText, t.id),
    index('agreements_partner').on(t.deletedAt, sql.raw('partner_text collate nocase'), t.id),
    index('agreements_updated').on(t.deletedAt, t.updatedAt, t.id),
    // Holds all that the status and most filters need, so that counting 100,000 agreements never reads the table.
    index('agreements_facts').on(
      t.deletedAt,
      t.endsOn,
      t.signedOn,
      t.startsOn,
      t.processStartedOn,
      t.closing,
      t.closedOn,
      t.scheme,
      t.documentKind,
      t.id,
    ),
    // The few agreements that extend another one.
    index('agreements_renewals')
      .on(t.parentId)
      .where(sql.raw(`"parent_relation" = 'PERPANJANGAN' and "signed_on" is not null and "deleted_at" is null`)),
    index('agreements_parent').on(t.parentId),
    // Holds all that tells whether what rests on a parent is valid, so that finding those whose parent is over reads no row.
    index('agreements_resting')
      .on(t.parentId, t.parentRelation, t.endsOn, t.signedOn, t.startsOn, t.closing, t.closedOn, t.deletedAt, t.id)
      .where(
        sql.raw(`"parent_relation" in ('PELAKSANAAN', 'ADENDUM') and "signed_on" is not null and "deleted_at" is null`),
      ),
    // The same of the parents, found by their id.
    index('agreements_standing').on(
      t.id,
      t.endsOn,
      t.signedOn,
      t.closing,
      t.closedOn,
      t.documentKind,
      t.scheme,
      t.deletedAt,
    ),
    oneOf('agreements_scheme_check', t.scheme, schemes),
    oneOf('agreements_kind_check', t.documentKind, documentKinds),
    oneOf('agreements_term_check', t.termKind, termKinds),
    oneOf('agreements_initiative_check', t.initiative, initiatives),
    datesCheck('agreements_dates_check', t.processStartedOn, t.signedOn, t.startsOn, t.endsOn, t.closedOn),
    check('agreements_order_check', sql`${t.endsOn} is null or ${t.startsOn} is null or ${t.endsOn} >= ${t.startsOn}`),
    check('agreements_parent_check', sql`(${t.parentId} is null) = (${t.parentRelation} is null)`),
  ],
)

export const parties = sqliteTable(
  'parties',
  {
    id: id(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
    /** Order in the text, from 1: PIHAK KESATU, PIHAK KEDUA … */
    position: integer('position').notNull(),
    partnerId: text('partner_id')
      .notNull()
      .references(() => partners.id),
    number: text('number'),
    signatoryName: text('signatory_name'),
    signatoryPost: text('signatory_post'),
    /** Surat kuasa of a signatory who is not the head. Permendagri 22/2020 art. 14 and 36. */
    powerNumber: text('power_number'),
    powerDate: date('power_date'),
    /** The day this party signed, when the parties signed on different days; the agreement keeps the last one. */
    signedOn: date('signed_on'),
  },
  (t) => [
    index('parties_agreement').on(t.agreementId, t.position),
    // With the agreement, so that filters by partner, affair and office never read the table.
    index('parties_partner').on(t.partnerId, t.agreementId),
    index('parties_number').on(t.number),
    datesCheck('parties_dates_check', t.powerDate),
    datesCheck('parties_signed_check', t.signedOn),
  ],
)

export const agreementAffairs = sqliteTable(
  'agreement_affairs',
  {
    id: id(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
    affairCode: text('affair_code', { enum: affairCodes }).notNull(),
  },
  (t) => [
    uniqueIndex('agreement_affairs_pair').on(t.agreementId, t.affairCode),
    index('agreement_affairs_code').on(t.affairCode, t.agreementId),
  ],
)

export const agreementOffices = sqliteTable(
  'agreement_offices',
  {
    id: id(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
    officeId: text('office_id')
      .notNull()
      .references(() => offices.id),
    position: integer('position').notNull(),
  },
  (t) => [
    uniqueIndex('agreement_offices_pair').on(t.agreementId, t.officeId),
    index('agreement_offices_office').on(t.officeId, t.agreementId),
  ],
)
