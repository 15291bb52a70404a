/** Changing many agreements at once: what may be changed, the preview of it, and the one command that does it. */
import { z } from 'zod'
import { affairCodes, copyKinds } from '../agreements/enums'
import { AgreementId, OfficeId, TagId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { optionalText } from '../lists/page'
import { TagName } from '../tags/contract'

/** Only what no rule of law depends on: dates, parties and schemes are changed one by one. */
export const BulkChange = z.object({
  addTags: z.array(TagName).max(30).default([]),
  removeTagIds: z.array(TagId).max(200).default([]),
  addOfficeIds: z.array(OfficeId).max(40).default([]),
  removeOfficeIds: z.array(OfficeId).max(40).default([]),
  addAffairs: z.array(z.enum(affairCodes)).max(32).default([]),
  removeAffairs: z.array(z.enum(affairCodes)).max(32).default([]),
  /** Left out: as it is. Null: emptied. */
  copyKind: z.enum(copyKinds).nullable().optional(),
  copyPlace: z.string().trim().max(300, 'Paling panjang 300 huruf.').nullable().optional(),
  /** A line put below the notes. */
  appendNotes: optionalText(2000),
})
export type BulkChange = z.output<typeof BulkChange>

const BulkInput = z.object({ ids: z.array(AgreementId).min(1).max(20_000), change: BulkChange })

export const BulkFieldChange = z.object({ field: z.string(), before: z.string(), after: z.string() })
export type BulkFieldChange = z.output<typeof BulkFieldChange>

export const bulkContract = {
  /** Counts are of all agreements; `rows` and `blocked` show the first 200 each. */
  'bulk.preview': query(
    BulkInput,
    z.object({
      total: z.number().int(),
      changing: z.number().int(),
      /** Agreements that already are as wanted. */
      same: z.number().int(),
      refused: z.number().int(),
      rows: z.array(z.object({ id: AgreementId, label: z.string(), changes: z.array(BulkFieldChange) })),
      blocked: z.array(z.object({ id: AgreementId, label: z.string(), reason: z.string() })),
    }),
  ),
  /** Changes what the preview said; one step of the history. */
  'bulk.apply': command(BulkInput, z.object({ changed: z.number().int(), refused: z.number().int() })),
} as const
