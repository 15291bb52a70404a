/** Plans of cooperation (rencana kerja sama): what offices propose, its review, and the agreement it becomes. */
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { affairCodes, schemes } from '../../../shared/agreements/enums'
import { criterionMarks, initiatives, priorities, reviewCriteria, reviewResults } from '../../../shared/plans/enums'
import { agreements } from './agreements'
import { date, datesCheck, id, moment, oneOf } from './columns'
import { offices, partners, regions } from './masters'

export const plans = sqliteTable(
  'plans',
  {
    id: id(),
    year: integer('year').notNull(),
    title: text('title').notNull(),
    affairCode: text('affair_code', { enum: affairCodes }),
    program: text('program'),
    activity: text('activity'),
    objective: text('objective'),
    /** Place in words; regions stand in `plan_regions`. */
    location: text('location'),
    officeId: text('office_id').references(() => offices.id),
    partnerId: text('partner_id').references(() => partners.id),
    /** Wished partner as typed, when it is none of the known ones. */
    partnerText: text('partner_text'),
    scheme: text('scheme', { enum: schemes }),
    initiative: text('initiative', { enum: initiatives }).notNull(),
    priority: text('priority', { enum: priorities }).notNull(),
    costRupiah: integer('cost_rupiah'),
    costSource: text('cost_source'),
    /** What it rests on: RPJMD, RKPD, Renstra … */
    basis: text('basis'),
    notes: text('notes'),
    reviewedOn: date('reviewed_on'),
    reviewResult: text('review_result', { enum: reviewResults }),
    reviewNote: text('review_note'),
    agreedOn: date('agreed_on'),
    /** Of the berita acara or minutes that agreed on it. */
    agreedNumber: text('agreed_number'),
    fixedOn: date('fixed_on'),
    decreeNumber: text('decree_number'),
    postponedOn: date('postponed_on'),
    postponedReason: text('postponed_reason'),
    /** What it has become. */
    agreementId: text('agreement_id').references(() => agreements.id),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    deletedAt: moment('deleted_at'),
  },
  (t) => [
    index('plans_year').on(t.deletedAt, t.year, t.id),
    index('plans_title').on(t.deletedAt, sql.raw('title collate nocase'), t.id),
    index('plans_updated').on(t.deletedAt, t.updatedAt, t.id),
    index('plans_office').on(t.officeId),
    index('plans_partner').on(t.partnerId),
    index('plans_agreement').on(t.agreementId),
    oneOf('plans_affair_check', t.affairCode, affairCodes),
    oneOf('plans_scheme_check', t.scheme, schemes),
    oneOf('plans_initiative_check', t.initiative, initiatives),
    oneOf('plans_priority_check', t.priority, priorities),
    oneOf('plans_result_check', t.reviewResult, reviewResults),
    datesCheck('plans_dates_check', t.reviewedOn, t.agreedOn, t.fixedOn, t.postponedOn),
    check('plans_cost_check', sql`${t.costRupiah} is null or ${t.costRupiah} >= 0`),
  ],
)

export const planRegions = sqliteTable(
  'plan_regions',
  {
    id: id(),
    planId: text('plan_id')
      .notNull()
      .references(() => plans.id, { onDelete: 'cascade' }),
    regionId: text('region_id')
      .notNull()
      .references(() => regions.id),
  },
  (t) => [
    uniqueIndex('plan_regions_pair').on(t.planId, t.regionId),
    index('plan_regions_region').on(t.regionId, t.planId),
  ],
)

/** One criterion of the TKKSD review. */
export const planCriteria = sqliteTable(
  'plan_criteria',
  {
    id: id(),
    planId: text('plan_id')
      .notNull()
      .references(() => plans.id, { onDelete: 'cascade' }),
    criterion: text('criterion', { enum: reviewCriteria }).notNull(),
    mark: text('mark', { enum: criterionMarks }).notNull(),
    note: text('note'),
  },
  (t) => [
    uniqueIndex('plan_criteria_pair').on(t.planId, t.criterion),
    oneOf('plan_criteria_criterion', t.criterion, reviewCriteria),
    oneOf('plan_criteria_mark', t.mark, criterionMarks),
  ],
)
