/** Routes of the archive hand-over: a ZIP that is a BagIt bag (RFC 8493), and the check of such a bag. */
import { z } from 'zod'
import { AgreementFilter } from '../agreements/model'
import { query, task } from '../ipc/define'

export const ArchiveProgress = z.object({
  step: z.string(),
  files: z.number().int(),
  filesTotal: z.number().int(),
  bytes: z.number(),
  bytesTotal: z.number(),
})

export const BagCheck = z.object({
  valid: z.boolean(),
  fileName: z.string(),
  /** What the bag says of itself. */
  unit: z.string().nullable(),
  createdOn: z.string().nullable(),
  /** What was compared. */
  filesChecked: z.number().int(),
  bytesChecked: z.number(),
  agreements: z.number().int().nullable(),
  faults: z.array(
    z.object({
      path: z.string(),
      kind: z.enum(['missing', 'changed', 'unlisted', 'unsafe', 'unreadable']),
      message: z.string(),
    }),
  ),
})
export type BagCheck = z.output<typeof BagCheck>

export const archiveContract = {
  /** Counts before the export: how much would go into the package. */
  'archive.preview': query(
    z.object({ filter: AgreementFilter, withMeetings: z.boolean().default(true) }),
    z.object({ agreements: z.number().int(), meetings: z.number().int(), files: z.number().int(), bytes: z.number() }),
  ),
  /** Asks where to save; null when cancelled in the dialog. */
  'archive.export': task({
    input: z.object({ filter: AgreementFilter, label: z.string().max(200), withMeetings: z.boolean().default(true) }),
    output: z
      .object({
        name: z.string(),
        bytes: z.number(),
        files: z.number().int(),
        sha256: z.string(),
        /** Scans that are missing or changed; the package says so too. */
        faults: z.array(z.string()),
      })
      .nullable(),
    progress: ArchiveProgress,
    access: 'read',
  }),
  /** Asks for a ZIP or a folder and compares every byte with its manifest. */
  'archive.verify': task({
    input: z.object({}),
    output: BagCheck.nullable(),
    progress: ArchiveProgress,
    access: 'read',
  }),
} as const
