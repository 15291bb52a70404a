/** Coordination meetings as they are entered, shown and placed in the calendar. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { AgendaItemId, AgreementId, InviteeId, MeetingId, OfficeId, PartnerId, SignatoryId } from '../ids/ids'
import { optionalText, pageInput, requiredText } from '../lists/page'
import { inviteeKinds, inviteeReplies, letterNatures, letterShapes, meetingKinds, meetingStates } from './enums'

export const meetingStatuses = [
  'draft',
  'scheduled',
  'invited',
  'running',
  'awaitingMinutes',
  'closed',
  'cancelled',
] as const
export type MeetingStatus = (typeof meetingStatuses)[number]

export const AgendaItemInput = z.object({
  /** Of the stored item this one was; minutes, decisions and files hang on it. One of another meeting is a new item. */
  id: AgendaItemId.optional(),
  title: requiredText('acara', 500),
  minutes: z
    .number('Isi lama dalam menit.')
    .int()
    .min(0, 'Tidak boleh negatif.')
    .max(24 * 60, 'Paling lama 1.440 menit.'),
  speaker: optionalText(300),
  /** The office in charge. */
  officeId: OfficeId.nullable().default(null),
  note: optionalText(1000),
})
export type AgendaItemInput = z.output<typeof AgendaItemInput>

export const InviteeInput = z.object({
  /** Of the stored invitee this one was; the reply and the attendance hang on it. */
  id: InviteeId.optional(),
  kind: z.enum(inviteeKinds),
  officeId: OfficeId.nullable().default(null),
  partnerId: PartnerId.nullable().default(null),
  name: optionalText(200),
  post: optionalText(300),
  /** Running or whole number of a letter of one's own. */
  letterNumber: optionalText(120),
})
export type InviteeInput = z.output<typeof InviteeInput>

/** A meeting as entered. Rules across fields are in rules.ts (`checkMeeting`). Moments are ms UTC. */
export const MeetingInput = z.object({
  title: requiredText('nama rapat', 500),
  kind: z.enum(meetingKinds, 'Pilih jenis rapat.'),
  state: z.enum(meetingStates).default('TERJADWAL'),
  cancelReason: optionalText(1000),
  place: optionalText(300),
  onlineLink: optionalText(500),
  startsAt: z.number().int(),
  endsAt: z.number().int(),
  chair: optionalText(200),
  noteTaker: optionalText(200),
  notes: optionalText(8000),
  letterNumber: optionalText(120),
  letterDate: calendarDate.nullable().default(null),
  letterNature: z.enum(letterNatures).default('Penting'),
  letterSubject: optionalText(300),
  letterOpening: optionalText(2000),
  letterShape: z.enum(letterShapes).default('LAMPIRAN'),
  sentOn: calendarDate.nullable().default(null),
  dress: optionalText(200),
  contact: optionalText(300),
  bring: optionalText(500),
  copiesTo: z.array(z.string().trim().min(1).max(300)).max(30).default([]),
  signatoryId: SignatoryId.nullable().default(null),
  minutesOn: calendarDate.nullable().default(null),
  agenda: z.array(AgendaItemInput).max(200).default([]),
  invitees: z.array(InviteeInput).max(1000).default([]),
  agreementIds: z.array(AgreementId).max(100).default([]),
})
export type MeetingInput = z.output<typeof MeetingInput>

/** What the calendar and the list need of a meeting. */
export const MeetingRow = z.object({
  id: MeetingId,
  title: z.string(),
  kind: z.enum(meetingKinds),
  status: z.enum(meetingStatuses),
  place: z.string().nullable(),
  chair: z.string().nullable(),
  startsAt: z.number(),
  endsAt: z.number(),
  invitees: z.number().int(),
  deletedAt: z.number().nullable(),
})
export type MeetingRow = z.output<typeof MeetingRow>

/** Another meeting at the same time that shares the room, the chair or invitees. */
export const Conflict = z.object({
  meetingId: MeetingId,
  title: z.string(),
  startsAt: z.number(),
  endsAt: z.number(),
  /** Indonesian: "tempat yang sama", "pimpinan yang sama", "3 undangan yang sama". */
  shares: z.array(z.string()),
})
export type Conflict = z.output<typeof Conflict>

/** What was answered to an invitation, and when; the note says who comes instead or why nobody does. */
export const InviteeAnswer = z.object({
  reply: z.enum(inviteeReplies).nullable(),
  repliedOn: calendarDate.nullable(),
  replyNote: optionalText(500),
})
export type InviteeAnswer = z.output<typeof InviteeAnswer>

/** An invitee by name; `deleted` when the office or partner has been put into the trash since. */
export const InviteeView = InviteeInput.extend({
  id: InviteeId,
  label: z.string(),
  deleted: z.boolean(),
  ...InviteeAnswer.shape,
  /** The whole number of the own letter, null while it is not known. */
  wholeNumber: z.string().nullable(),
})
export type InviteeView = z.output<typeof InviteeView>

/** An item of the agenda; `office` names the office in charge, `officeDeleted` when it is in the trash. */
export const AgendaItemView = AgendaItemInput.extend({
  id: AgendaItemId,
  office: z.string().nullable(),
  officeDeleted: z.boolean(),
})
export type AgendaItemView = z.output<typeof AgendaItemView>

/** A kabupaten or kota of the own province that can be invited at once with the others. */
export const OwnRegion = z.object({ partnerId: PartnerId, label: z.string(), headPost: z.string().nullable() })
export type OwnRegion = z.output<typeof OwnRegion>

export const MeetingDetail = z.object({
  id: MeetingId,
  input: MeetingInput,
  status: z.enum(meetingStatuses),
  agenda: z.array(AgendaItemView),
  invitees: z.array(InviteeView),
  agreements: z.array(z.object({ id: AgreementId, title: z.string(), number: z.string().nullable() })),
  /** The whole number of the letter, null while it is not known; `known` is printed before the blank. */
  letter: z.object({ number: z.string().nullable(), known: z.string() }),
  signatory: z.object({ id: SignatoryId, label: z.string() }).nullable(),
  conflicts: z.array(Conflict),
  createdAt: z.number(),
  updatedAt: z.number(),
  deletedAt: z.number().nullable(),
})
export type MeetingDetail = z.output<typeof MeetingDetail>

/** Running or still to come and not called off; over, planned, and without adopted minutes. */
export const meetingPhases = ['coming', 'awaitingMinutes'] as const
export type MeetingPhase = (typeof meetingPhases)[number]

export const MeetingListInput = z.object({
  text: z.string().trim().max(200).optional(),
  kinds: z.array(z.enum(meetingKinds)).optional(),
  /** Only meetings that touch this span; ms UTC. */
  from: z.number().int().optional(),
  to: z.number().int().optional(),
  /** Invited, or party of an agreement on the agenda. */
  partnerId: PartnerId.optional(),
  officeId: OfficeId.optional(),
  phase: z.enum(meetingPhases).optional(),
  trashed: z.boolean().default(false),
  direction: z.enum(['asc', 'desc']).default('asc'),
  ...pageInput,
})
export type MeetingListInput = z.output<typeof MeetingListInput>
