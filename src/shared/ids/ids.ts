/** Branded ids, so that the id of one kind of record is never passed for another. */
import { z } from 'zod'

const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'Tanda pengenal tidak sah.')

export const AgreementId = uuid.brand<'AgreementId'>()
export type AgreementId = z.output<typeof AgreementId>
export const PartnerId = uuid.brand<'PartnerId'>()
export type PartnerId = z.output<typeof PartnerId>
export const OfficeId = uuid.brand<'OfficeId'>()
export type OfficeId = z.output<typeof OfficeId>
export const AliasId = uuid.brand<'AliasId'>()
export type AliasId = z.output<typeof AliasId>
export const DistinctId = uuid.brand<'DistinctId'>()
export type DistinctId = z.output<typeof DistinctId>
export const RegionId = uuid.brand<'RegionId'>()
export type RegionId = z.output<typeof RegionId>
export const MeetingId = uuid.brand<'MeetingId'>()
export type MeetingId = z.output<typeof MeetingId>
export const PlanId = uuid.brand<'PlanId'>()
export type PlanId = z.output<typeof PlanId>
export const PersonId = uuid.brand<'PersonId'>()
export type PersonId = z.output<typeof PersonId>
export const HolidayId = uuid.brand<'HolidayId'>()
export type HolidayId = z.output<typeof HolidayId>
export const SignatoryId = uuid.brand<'SignatoryId'>()
export type SignatoryId = z.output<typeof SignatoryId>
export const AttachmentId = uuid.brand<'AttachmentId'>()
export type AttachmentId = z.output<typeof AttachmentId>
export const FollowUpId = uuid.brand<'FollowUpId'>()
export type FollowUpId = z.output<typeof FollowUpId>
export const FollowUpNoteId = uuid.brand<'FollowUpNoteId'>()
export type FollowUpNoteId = z.output<typeof FollowUpNoteId>
export const EvaluationId = uuid.brand<'EvaluationId'>()
export type EvaluationId = z.output<typeof EvaluationId>
export const PeriodReportId = uuid.brand<'PeriodReportId'>()
export type PeriodReportId = z.output<typeof PeriodReportId>
export const TagId = uuid.brand<'TagId'>()
export type TagId = z.output<typeof TagId>
export const SavedViewId = uuid.brand<'SavedViewId'>()
export type SavedViewId = z.output<typeof SavedViewId>
export const AgendaItemId = uuid.brand<'AgendaItemId'>()
export type AgendaItemId = z.output<typeof AgendaItemId>
export const InviteeId = uuid.brand<'InviteeId'>()
export type InviteeId = z.output<typeof InviteeId>
export const MeetingSeriesId = uuid.brand<'MeetingSeriesId'>()
export type MeetingSeriesId = z.output<typeof MeetingSeriesId>
export const MeetingTemplateId = uuid.brand<'MeetingTemplateId'>()
export type MeetingTemplateId = z.output<typeof MeetingTemplateId>
export const LetterTemplateId = uuid.brand<'LetterTemplateId'>()
export type LetterTemplateId = z.output<typeof LetterTemplateId>
export const DecisionId = uuid.brand<'DecisionId'>()
export type DecisionId = z.output<typeof DecisionId>
/** SHA-256 of a stored file, lower-case hex. */
export const FileId = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'Tanda pengenal berkas tidak sah.')
  .brand<'FileId'>()
export type FileId = z.output<typeof FileId>
