/** Follow-ups as they are entered, listed and shown. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { AgreementId, DecisionId, FollowUpId, FollowUpNoteId, MeetingId, OfficeId, PartnerId } from '../ids/ids'
import { optionalText, pageInput, requiredText, sortDirection } from '../lists/page'
import { priorities } from '../plans/enums'
import { followUpStatuses } from './status'

const optionalDate = calendarDate.nullable().default(null)

export const FollowUpInput = z.object({
  title: requiredText('apa yang harus dilakukan', 500),
  detail: optionalText(4000),
  agreementId: AgreementId.nullable().default(null),
  meetingId: MeetingId.nullable().default(null),
  officeId: OfficeId.nullable().default(null),
  owner: optionalText(200),
  priority: z.enum(priorities).default('SEDANG'),
  dueOn: optionalDate,
  startedOn: optionalDate,
})
export type FollowUpInput = z.output<typeof FollowUpInput>

export const FollowUpRow = z.object({
  id: FollowUpId,
  title: z.string(),
  detail: z.string().nullable(),
  agreementId: AgreementId.nullable(),
  agreement: z.string().nullable(),
  meetingId: MeetingId.nullable(),
  meeting: z.string().nullable(),
  officeId: OfficeId.nullable(),
  office: z.string().nullable(),
  owner: z.string().nullable(),
  priority: z.enum(priorities),
  /** The decision in the minutes that it carries out. */
  decisionId: DecisionId.nullable(),
  dueOn: calendarDate.nullable(),
  startedOn: calendarDate.nullable(),
  doneOn: calendarDate.nullable(),
  evidence: z.string().nullable(),
  cancelledOn: calendarDate.nullable(),
  cancelledReason: z.string().nullable(),
  snoozedUntil: calendarDate.nullable(),
  /** How many files prove it, and how many notes tell of its progress. */
  files: z.number().int(),
  notes: z.number().int(),
  status: z.enum(followUpStatuses),
  /** Days until the due date, negative once past; null without one or when nothing is to be done any more. */
  daysLeft: z.number().int().nullable(),
  deletedAt: z.number().nullable(),
})
export type FollowUpRow = z.output<typeof FollowUpRow>

/** Where a follow-up comes from. */
export const followUpSources = ['agreement', 'meeting', 'none'] as const
export type FollowUpSource = (typeof followUpSources)[number]
export const followUpSourceWords: Record<FollowUpSource, string> = {
  agreement: 'Naskah',
  meeting: 'Rapat',
  none: 'Dicatat tersendiri',
}

export const followUpSorts = ['dueOn', 'title', 'office', 'priority', 'updatedAt'] as const

/** What narrows the list; every given field must hold. */
export const FollowUpFilter = z.object({
  text: z.string().trim().max(200).optional(),
  statuses: z.array(z.enum(followUpStatuses)).optional(),
  officeId: OfficeId.optional(),
  priorities: z.array(z.enum(priorities)).optional(),
  /** Party of the agreement it follows. */
  partnerId: PartnerId.optional(),
  agreementId: AgreementId.optional(),
  meetingId: MeetingId.optional(),
  source: z.enum(followUpSources).optional(),
  trashed: z.boolean().default(false),
})
export type FollowUpFilter = z.output<typeof FollowUpFilter>

export const FollowUpListInput = FollowUpFilter.extend({
  sort: z.enum(followUpSorts).default('dueOn'),
  direction: sortDirection.default('asc'),
  ...pageInput,
})
export type FollowUpListInput = z.output<typeof FollowUpListInput>

/** What was said of a follow-up on the way. */
export const FollowUpNoteInput = z.object({
  text: requiredText('perkembangannya', 2000),
  notedOn: calendarDate,
  /** The meeting that looked at it. */
  meetingId: MeetingId.nullable().default(null),
})
export type FollowUpNoteInput = z.output<typeof FollowUpNoteInput>

export const FollowUpNote = z.object({
  id: FollowUpNoteId,
  text: z.string(),
  notedOn: calendarDate,
  meetingId: MeetingId.nullable(),
  meeting: z.string().nullable(),
  personName: z.string(),
  at: z.number(),
})
export type FollowUpNote = z.output<typeof FollowUpNote>

/** One step of the life of follow-ups. */
export const FollowUpStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), on: calendarDate }),
  z.object({ kind: z.literal('finish'), on: calendarDate, evidence: optionalText(2000) }),
  z.object({ kind: z.literal('cancel'), on: calendarDate, reason: requiredText('alasan', 1000) }),
  z.object({ kind: z.literal('snooze'), until: calendarDate }),
  z.object({ kind: z.literal('due'), on: calendarDate.nullable() }),
  /** Takes back an end or a snooze: it has to be done again. */
  z.object({ kind: z.literal('reopen') }),
])
export type FollowUpStep = z.output<typeof FollowUpStep>
