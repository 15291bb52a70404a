/** Stages that agreements and plans pass, the dated events that start and stop their clocks, and days off. */
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { agreements } from './agreements'
import { date, datesCheck, id, moment } from './columns'
import { attachments } from './files'
import { plans } from './plans'

/** One stage of one agreement or plan; the keys are those of shared/schemes. */
export const stageRecords = sqliteTable(
  'stage_records',
  {
    id: id(),
    agreementId: text('agreement_id').references(() => agreements.id, { onDelete: 'cascade' }),
    planId: text('plan_id').references(() => plans.id, { onDelete: 'cascade' }),
    stageKey: text('stage_key').notNull(),
    enteredOn: date('entered_on'),
    doneOn: date('done_on'),
    letterNumber: text('letter_number'),
    letterDate: date('letter_date'),
    responsible: text('responsible'),
    note: text('note'),
    attachmentId: text('attachment_id').references(() => attachments.id),
    /** Why the stage was left out; null when it was not. */
    skippedReason: text('skipped_reason'),
    /** Why dates were entered long after the fact or out of order; null when they were not. */
    backdatedReason: text('backdated_reason'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('stage_records_agreement').on(t.agreementId, t.stageKey),
    uniqueIndex('stage_records_plan').on(t.planId, t.stageKey),
    index('stage_records_attachment').on(t.attachmentId),
    datesCheck('stage_records_dates', t.enteredOn, t.doneOn, t.letterDate),
    check('stage_records_owner', sql`(${t.agreementId} is null) <> (${t.planId} is null)`),
  ],
)

/** Something that happened on a day and starts or stops a clock; the keys are those of shared/schemes. */
export const stageEvents = sqliteTable(
  'stage_events',
  {
    id: id(),
    agreementId: text('agreement_id').references(() => agreements.id, { onDelete: 'cascade' }),
    planId: text('plan_id').references(() => plans.id, { onDelete: 'cascade' }),
    eventKey: text('event_key').notNull(),
    happenedOn: date('happened_on').notNull(),
    letterNumber: text('letter_number'),
    note: text('note'),
    attachmentId: text('attachment_id').references(() => attachments.id),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('stage_events_agreement').on(t.agreementId, t.eventKey),
    uniqueIndex('stage_events_plan').on(t.planId, t.eventKey),
    index('stage_events_attachment').on(t.attachmentId),
    datesCheck('stage_events_dates', t.happenedOn),
    check('stage_events_owner', sql`(${t.agreementId} is null) <> (${t.planId} is null)`),
  ],
)

/** A point of a checklist of shared/schemes that was found in order. */
export const stageChecks = sqliteTable(
  'stage_checks',
  {
    id: id(),
    agreementId: text('agreement_id').references(() => agreements.id, { onDelete: 'cascade' }),
    planId: text('plan_id').references(() => plans.id, { onDelete: 'cascade' }),
    checklistKey: text('checklist_key').notNull(),
    itemKey: text('item_key').notNull(),
    personName: text('person_name').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    uniqueIndex('stage_checks_agreement').on(t.agreementId, t.checklistKey, t.itemKey),
    uniqueIndex('stage_checks_plan').on(t.planId, t.checklistKey, t.itemKey),
    check('stage_checks_owner', sql`(${t.agreementId} is null) <> (${t.planId} is null)`),
  ],
)

/** What the unit says of a day beside the built-in list of holidays: a further day off, or a listed one that is worked. */
export const holidays = sqliteTable(
  'holidays',
  {
    id: id(),
    day: date('day').notNull(),
    name: text('name').notNull(),
    /** False: the built-in holiday of this day does not hold. */
    off: integer('off', { mode: 'boolean' }).notNull(),
  },
  (t) => [uniqueIndex('holidays_day').on(t.day), datesCheck('holidays_dates', t.day)],
)
