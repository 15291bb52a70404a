/** What has to be done after signing: follow-ups, evaluations (monev), and the reports offices hand in. */
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { evaluatorRoles, recommendations } from '../../../shared/evaluations/enums'
import { priorities } from '../../../shared/plans/enums'
import { agreements } from './agreements'
import { date, datesCheck, id, moment, oneOf } from './columns'
import { offices } from './masters'
import { meetings } from './meetings'
import { meetingDecisions } from './minutes'

export const followUps = sqliteTable(
  'follow_ups',
  {
    id: id(),
    title: text('title').notNull(),
    detail: text('detail'),
    agreementId: text('agreement_id').references(() => agreements.id, { onDelete: 'cascade' }),
    /** The meeting that decided on it. */
    meetingId: text('meeting_id').references(() => meetings.id),
    /** The decision in the minutes that it carries out. */
    decisionId: text('decision_id').references(() => meetingDecisions.id),
    priority: text('priority', { enum: priorities }).notNull().default('SEDANG'),
    officeId: text('office_id').references(() => offices.id),
    /** Person or body that is to do it, when it is no office or more exact than one. */
    owner: text('owner'),
    dueOn: date('due_on'),
    startedOn: date('started_on'),
    doneOn: date('done_on'),
    /** What proves that it is done. */
    evidence: text('evidence'),
    cancelledOn: date('cancelled_on'),
    cancelledReason: text('cancelled_reason'),
    snoozedUntil: date('snoozed_until'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    deletedAt: moment('deleted_at'),
  },
  (t) => [
    index('follow_ups_due').on(t.deletedAt, t.dueOn, t.id),
    index('follow_ups_agreement').on(t.agreementId),
    index('follow_ups_meeting').on(t.meetingId),
    index('follow_ups_office').on(t.officeId),
    index('follow_ups_decision').on(t.decisionId),
    oneOf('follow_ups_priority', t.priority, priorities),
    datesCheck('follow_ups_dates', t.dueOn, t.startedOn, t.doneOn, t.cancelledOn, t.snoozedUntil),
  ],
)

/** What was said of a follow-up on the way, at a later meeting or outside of one. */
export const followUpNotes = sqliteTable(
  'follow_up_notes',
  {
    id: id(),
    followUpId: text('follow_up_id')
      .notNull()
      .references(() => followUps.id, { onDelete: 'cascade' }),
    /** The meeting that looked at it. */
    meetingId: text('meeting_id').references(() => meetings.id),
    notedOn: date('noted_on').notNull(),
    text: text('text').notNull(),
    personName: text('person_name').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    index('follow_up_notes_follow_up').on(t.followUpId, t.notedOn),
    index('follow_up_notes_meeting').on(t.meetingId),
    datesCheck('follow_up_notes_dates', t.notedOn),
  ],
)

export const evaluations = sqliteTable(
  'evaluations',
  {
    id: id(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
    heldOn: date('held_on').notNull(),
    evaluator: text('evaluator').notNull(),
    role: text('role', { enum: evaluatorRoles }).notNull(),
    officeId: text('office_id').references(() => offices.id),
    recommendation: text('recommendation', { enum: recommendations }),
    summary: text('summary'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    deletedAt: moment('deleted_at'),
  },
  (t) => [
    index('evaluations_agreement').on(t.agreementId, t.heldOn),
    index('evaluations_office').on(t.officeId),
    oneOf('evaluations_role', t.role, evaluatorRoles),
    oneOf('evaluations_recommendation', t.recommendation, recommendations),
    datesCheck('evaluations_dates', t.heldOn),
  ],
)

/** One question of one evaluation; the keys are those of shared/evaluations. */
export const evaluationAnswers = sqliteTable(
  'evaluation_answers',
  {
    id: id(),
    evaluationId: text('evaluation_id')
      .notNull()
      .references(() => evaluations.id, { onDelete: 'cascade' }),
    question: text('question').notNull(),
    /** 1 to 5; null where the question asks for words. */
    rating: integer('rating'),
    note: text('note'),
  },
  (t) => [
    uniqueIndex('evaluation_answers_pair').on(t.evaluationId, t.question),
    check('evaluation_answers_rating', sql`${t.rating} is null or ${t.rating} between 1 and 5`),
  ],
)

/** What an office reports of one agreement for a semester, or for a year of a foreign one. */
export const periodReports = sqliteTable(
  'period_reports',
  {
    id: id(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
    year: integer('year').notNull(),
    /** 1 or 2; 0 for a report of the whole year. */
    semester: integer('semester').notNull(),
    receivedOn: date('received_on').notNull(),
    /** Permendagri 22/2020 art. 17 and 39. */
    problems: text('problems'),
    solutions: text('solutions'),
    otherMatters: text('other_matters'),
    /** Permendagri 25/2020 art. 37. */
    background: text('background'),
    targets: text('targets'),
    results: text('results'),
    beneficiaries: text('beneficiaries'),
    funding: text('funding'),
    obstacles: text('obstacles'),
    followUpPlan: text('follow_up_plan'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('period_reports_period').on(t.agreementId, t.year, t.semester),
    index('period_reports_year').on(t.year, t.semester),
    check('period_reports_semester', sql`${t.semester} in (0, 1, 2)`),
    datesCheck('period_reports_dates', t.receivedOn),
  ],
)
