/** What the worker is told and tells when a package is made or checked. */
import type { ArchiveProgress, BagCheck } from '../archive/contract'
import type { ArchiveCounts, ArchiveInfo } from '../archive/model'
import type { z } from 'zod'

export type ArchiveExportInput = {
  /** Files with one ArchiveAgreement and one ArchiveMeeting per line. */
  agreementsFile: string
  meetingsFile: string
  /** A folder of the job's own for what is made on the way. */
  workFolder: string
  /** The ZIP to write; it appears there only when it is whole. */
  target: string
  bagName: string
  info: ArchiveInfo
  counts: ArchiveCounts
}
export type ArchiveExportResult = {
  bytes: number
  files: number
  sha256: string
  /** Files that could not be put in as they should: missing or changed since they were stored. */
  faults: string[]
}
export type ArchiveJobProgress = z.output<typeof ArchiveProgress>
export type ArchiveVerifyInput = { path: string }
export type ArchiveVerifyResult = z.output<typeof BagCheck>
