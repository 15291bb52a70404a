/** Files attached to records: what came in, what was refused and why. */
import { z } from 'zod'
import { AgendaItemId, AgreementId, AttachmentId, FileId, FollowUpId, MeetingId, PlanId } from '../ids/ids'
import { fileConditions, fileRoles, fileTypes } from './enums'

/** The record a file hangs on. */
export const FileTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agreement'), id: AgreementId }),
  z.object({ kind: z.literal('meeting'), id: MeetingId }),
  z.object({ kind: z.literal('plan'), id: PlanId }),
  z.object({ kind: z.literal('followUp'), id: FollowUpId }),
])
export type FileTarget = z.output<typeof FileTarget>

/** A file that a dialog or a drop offered; the token stands for a path that only main knows. */
export const OfferedFile = z.object({ token: z.string(), name: z.string(), bytes: z.number() })
export type OfferedFile = z.output<typeof OfferedFile>

export const AttachmentView = z.object({
  id: AttachmentId,
  fileId: FileId,
  name: z.string(),
  role: z.enum(fileRoles),
  type: z.enum(fileTypes),
  condition: z.enum(fileConditions),
  bytes: z.number(),
  pages: z.number().int().nullable(),
  position: z.number().int(),
  note: z.string().nullable(),
  /** The item of the meeting's agenda that it belongs to. */
  agendaItemId: AgendaItemId.nullable(),
  addedAt: z.number(),
  /** Null until the stored bytes were hashed again. */
  checkedAt: z.number().nullable(),
  check: z.enum(['UTUH', 'BERUBAH', 'HILANG', 'TIDAK_TERBACA']).nullable(),
  deletedAt: z.number().nullable(),
})
export type AttachmentView = z.output<typeof AttachmentView>

/** A file in the trash with the record it hangs on. */
export const TrashedFile = AttachmentView.extend({ target: FileTarget, record: z.string() })
export type TrashedFile = z.output<typeof TrashedFile>

/** What became of each chosen file. */
export const ImportOutcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('added'),
    name: z.string(),
    attachmentId: AttachmentId,
    condition: z.enum(fileConditions),
    notice: z.string().nullable(),
  }),
  /** The same bytes hang on this record already. */
  z.object({ kind: z.literal('duplicate'), name: z.string(), as: z.string() }),
  z.object({ kind: z.literal('refused'), name: z.string(), reason: z.string() }),
])
export type ImportOutcome = z.output<typeof ImportOutcome>

export const FileProgress = z.object({
  done: z.number(),
  total: z.number(),
  name: z.string(),
  bytesDone: z.number(),
  bytesTotal: z.number(),
})
