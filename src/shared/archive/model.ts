/** What goes into a hand-over package. One line of JSON per record, so that no list is ever held in memory. */
import { z } from 'zod'
import { AgreementDetail } from '../agreements/model'
import { fileConditions, fileRoles, fileTypes } from '../files/enums'
import { FileId } from '../ids/ids'
import { MeetingDetail } from '../meetings/model'

/** A file of a record, and where its bytes lie while the package is written. */
export const ArchiveFile = z.object({
  fileId: FileId,
  name: z.string(),
  role: z.enum(fileRoles),
  type: z.enum(fileTypes),
  condition: z.enum(fileConditions),
  bytes: z.number().int(),
  note: z.string().nullable(),
  /** Absolute path of the stored bytes; never written into the package. */
  source: z.string(),
})
export type ArchiveFile = z.output<typeof ArchiveFile>

export const ArchiveAgreement = z.object({
  detail: AgreementDetail,
  number: z.string().nullable(),
  partners: z.string(),
  files: z.array(ArchiveFile),
})
export type ArchiveAgreement = z.output<typeof ArchiveAgreement>

export const ArchiveMeeting = z.object({ detail: MeetingDetail, files: z.array(ArchiveFile) })
export type ArchiveMeeting = z.output<typeof ArchiveMeeting>

/** What the package says of itself. */
export type ArchiveInfo = {
  unit: string
  province: string
  /** What was chosen, in words: "Seluruh naskah", "Tahun 2025, KSDD". */
  label: string
  /** Calendar date and moment of the making, `YYYY-MM-DD` and ms UTC. */
  createdOn: string
  createdAt: number
  timeZone: string
  /** Head value of the audit chain. */
  historyHead: string | null
  version: string
}

export type ArchiveCounts = { agreements: number; meetings: number; files: number; bytes: number }
