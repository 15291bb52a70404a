/** Stages as they are recorded and shown: dates, letters, documents, events, and how the record stands by the law. */
import { z } from 'zod'
import { documentKinds, schemes } from '../agreements/enums'
import { calendarDate } from '../calendar/dates'
import { Assessment } from '../deadlines/model'
import { AgreementId, AttachmentId, PlanId } from '../ids/ids'
import { optionalText, requiredText } from '../lists/page'
import { criterionMarks, initiatives, reviewCriteria } from '../plans/enums'
import { eventKeys, stageKeys } from '../schemes/keys'

/** The record whose stages these are. */
export const StageSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agreement'), id: AgreementId }),
  z.object({ kind: z.literal('plan'), id: PlanId }),
])
export type StageSubject = z.output<typeof StageSubject>

const optionalDate = calendarDate.nullable().default(null)
const letter = { letterNumber: optionalText(200), attachmentId: AttachmentId.nullable().default(null) }

/** A stage as entered. Rules across fields are in rules.ts (`checkStage`). */
export const StageInput = z.object({
  enteredOn: optionalDate,
  doneOn: optionalDate,
  ...letter,
  letterDate: optionalDate,
  responsible: optionalText(200),
  note: optionalText(2000),
  /** Why dates are entered long after the fact or out of order. */
  backdatedReason: optionalText(500),
  /** Whether the end of the signing stage becomes the day of signing of a document that has none yet. */
  sign: z.boolean().default(false),
})
export type StageInput = z.output<typeof StageInput>

/** A dated event as entered. */
export const EventInput = z.object({
  happenedOn: calendarDate,
  ...letter,
  note: optionalText(2000),
})
export type EventInput = z.output<typeof EventInput>

export const skipReason = requiredText('alasan melewati tahap', 500)

export const StageRecordView = StageInput.omit({ sign: true }).extend({
  stageKey: z.enum(stageKeys),
  skippedReason: z.string().nullable(),
})
export type StageRecordView = z.output<typeof StageRecordView>

export const StageEventView = EventInput.extend({ eventKey: z.enum(eventKeys) })
export type StageEventView = z.output<typeof StageEventView>

/** A point of a checklist that somebody found in order; `at` is ms UTC. */
export const StageCheckView = z.object({
  checklistKey: z.string(),
  itemKey: z.string(),
  personName: z.string(),
  at: z.number().int(),
})

/** The TKKSD review of the plan, whose criteria are points of checklists as well. */
export const ReviewOfPlan = z.object({
  planId: PlanId,
  reviewedOn: calendarDate.nullable(),
  marks: z.array(z.object({ criterion: z.enum(reviewCriteria), mark: z.enum(criterionMarks) })),
})

/** Everything about the stages of one record. */
export const StageBoard = z.object({
  /** Null for a plan whose scheme nobody has chosen; then nothing can be said of stages. */
  scheme: z.enum(schemes).nullable(),
  documentKind: z.enum(documentKinds).nullable(),
  assessment: Assessment.nullable(),
  records: z.array(StageRecordView),
  events: z.array(StageEventView),
  checks: z.array(StageCheckView),
  /** That of the plan itself, or of the plan an agreement came from if it was reviewed; null else. */
  review: ReviewOfPlan.nullable(),
  dprdNeeded: z.boolean().nullable(),
  initiative: z.enum(initiatives).nullable(),
  signedOn: calendarDate.nullable(),
  /** The stage that ends with the signing of this very document. */
  signingStage: z.enum(stageKeys).nullable(),
  /** Why nothing can be recorded here; null when it can. */
  locked: z.string().nullable(),
  today: calendarDate,
})
export type StageBoard = z.output<typeof StageBoard>
