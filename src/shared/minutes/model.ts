/** What happened at a meeting: who came, what was said of each item, and what was decided. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { followUpStatuses } from '../followups/status'
import {
  AgendaItemId,
  AgreementId,
  DecisionId,
  FollowUpId,
  InviteeId,
  MeetingId,
  OfficeId,
  SignatoryId,
} from '../ids/ids'
import { optionalText, requiredText } from '../lists/page'
import { attendanceStates, minuteKinds } from '../meetings/enums'
import { priorities } from '../plans/enums'
import { RichDoc } from './rich-doc'

/** One row of the sign-in sheet; without an invitee a walk-in. Rules across fields are in rules.ts. */
export const AttendanceRowInput = z.object({
  inviteeId: InviteeId.nullable().default(null),
  state: z.enum(attendanceStates),
  /** Who came: the one sent instead, or the walk-in. */
  name: optionalText(200),
  post: optionalText(300),
  institution: optionalText(300),
  reason: optionalText(500),
  arrivedAt: z.number().int().nullable().default(null),
})
export type AttendanceRowInput = z.output<typeof AttendanceRowInput>

/** The whole sheet. Invitees that are not in it have not been entered yet. */
export const AttendanceInput = z.object({
  meetingId: MeetingId,
  rows: z.array(AttendanceRowInput).max(2000, 'Paling banyak 2.000 baris kehadiran.'),
})
export type AttendanceInput = z.output<typeof AttendanceInput>

/** An invitee or walk-in with what was entered; `state` is null while nothing has been. */
export const AttendanceRow = AttendanceRowInput.extend({
  state: z.enum(attendanceStates).nullable(),
  /** As the invitation names it: institution, person and post. */
  invited: z.object({ label: z.string(), name: z.string().nullable(), post: z.string().nullable() }).nullable(),
})
export type AttendanceRow = z.output<typeof AttendanceRow>

/** Counted from the sheet; `missing` are invitees nothing has been entered for. */
export const AttendanceTotals = z.object({
  invited: z.number().int(),
  present: z.number().int(),
  represented: z.number().int(),
  excused: z.number().int(),
  absent: z.number().int(),
  walkIns: z.number().int(),
  missing: z.number().int(),
})
export type AttendanceTotals = z.output<typeof AttendanceTotals>

export const AttendanceView = z.object({
  rows: z.array(AttendanceRow),
  totals: AttendanceTotals,
  /** The minutes are final: nothing of the sheet can be changed. */
  locked: z.boolean(),
})
export type AttendanceView = z.output<typeof AttendanceView>

export const MinuteEntryInput = z.object({
  kind: z.enum(minuteKinds),
  /** Of an item of the agenda; null for opening and closing. */
  agendaItemId: AgendaItemId.nullable().default(null),
  body: RichDoc,
})
export type MinuteEntryInput = z.output<typeof MinuteEntryInput>

/** What a decision asks somebody to do. */
export const DecisionTask = z.object({
  officeId: OfficeId.nullable().default(null),
  owner: optionalText(200),
  dueOn: calendarDate.nullable().default(null),
  priority: z.enum(priorities).default('SEDANG'),
  agreementId: AgreementId.nullable().default(null),
})
export type DecisionTask = z.output<typeof DecisionTask>

export const DecisionInput = z.object({
  /** Null adds one. */
  id: DecisionId.nullable().default(null),
  agendaItemId: AgendaItemId.nullable().default(null),
  text: requiredText('keputusan', 2000),
  /** Its follow-up; null has none, and moves the one it had to the trash. */
  task: DecisionTask.nullable().default(null),
})
export type DecisionInput = z.output<typeof DecisionInput>

/** What was said of a follow-up of an earlier meeting; empty text takes the note back. */
export const ProgressInput = z.object({ followUpId: FollowUpId, text: z.string().trim().max(2000) })
export type ProgressInput = z.output<typeof ProgressInput>

/** Minutes as entered, whole. */
export const MinutesInput = z.object({
  openedAt: z.number().int().nullable().default(null),
  closedAt: z.number().int().nullable().default(null),
  number: optionalText(120),
  chairSignatoryId: SignatoryId.nullable().default(null),
  noteTakerSignatoryId: SignatoryId.nullable().default(null),
  entries: z.array(MinuteEntryInput).max(210),
  decisions: z.array(DecisionInput).max(300, 'Paling banyak 300 keputusan.').default([]),
  progress: z.array(ProgressInput).max(500).default([]),
})
export type MinutesInput = z.output<typeof MinutesInput>

export const MinuteEntry = z.object({
  id: z.string(),
  kind: z.enum(minuteKinds),
  agendaItemId: AgendaItemId.nullable(),
  title: z.string().nullable(),
  body: RichDoc,
})
export type MinuteEntry = z.output<typeof MinuteEntry>

export const DecisionView = z.object({
  id: DecisionId,
  agendaItemId: AgendaItemId.nullable(),
  position: z.number().int(),
  text: z.string(),
  followUp: z
    .object({
      id: FollowUpId,
      title: z.string(),
      officeId: OfficeId.nullable(),
      officeLabel: z.string().nullable(),
      owner: z.string().nullable(),
      dueOn: calendarDate.nullable(),
      priority: z.enum(priorities),
      agreementId: AgreementId.nullable(),
      agreement: z.string().nullable(),
      status: z.enum(followUpStatuses),
      evidence: z.string().nullable(),
    })
    .nullable(),
})
export type DecisionView = z.output<typeof DecisionView>

/** A follow-up of an earlier meeting and what this meeting said of it. */
export const ProgressView = z.object({
  followUpId: FollowUpId,
  title: z.string(),
  /** Office or person. */
  who: z.string().nullable(),
  dueOn: calendarDate.nullable(),
  status: z.enum(followUpStatuses),
  text: z.string().nullable(),
})
export type ProgressView = z.output<typeof ProgressView>

/** The minutes of a meeting as they stand. Parts that nobody wrote have an empty body. */
export const MinutesView = z.object({
  meetingId: MeetingId,
  number: z.string().nullable(),
  openedAt: z.number().nullable(),
  closedAt: z.number().nullable(),
  chairSignatoryId: SignatoryId.nullable(),
  noteTakerSignatoryId: SignatoryId.nullable(),
  /** Null while they are written or have been opened again. */
  finalisedAt: z.number().nullable(),
  finalisedBy: z.string().nullable(),
  /** Of the last adoption; 0 before the first. */
  version: z.number().int(),
  /** Why they were opened again, as long as they are open. */
  reopenReason: z.string().nullable(),
  entries: z.array(MinuteEntry),
  decisions: z.array(DecisionView),
  progress: z.array(ProgressView),
  totals: AttendanceTotals,
  /** Nobody saved minutes yet. */
  isNew: z.boolean(),
  /** What is missing before they can be adopted, in words. */
  lacks: z.array(z.string()),
  /** From the pattern of the settings, while they have no number. */
  proposedNumber: z.string().nullable(),
})
export type MinutesView = z.output<typeof MinutesView>

/** One adoption of the minutes. */
export const MinuteVersionRow = z.object({
  version: z.number().int(),
  number: z.string().nullable(),
  adoptedOn: calendarDate,
  finalisedAt: z.number(),
  finalisedBy: z.string(),
  reopenedAt: z.number().nullable(),
  reopenedBy: z.string().nullable(),
  reopenReason: z.string().nullable(),
})
export type MinuteVersionRow = z.output<typeof MinuteVersionRow>
