/** Which list a report is made of: the same request gives the workbook, the document, the PDF and the print. */
import { z } from 'zod'
import { registerColumnKeys } from '../agreements/columns'
import { AgreementFilter } from '../agreements/model'
import { sortDirection } from '../lists/page'

/** The register as it stands on screen. */
const RegisterRequest = z.object({
  kind: z.literal('register'),
  filter: AgreementFilter,
  sort: z.string().default('title'),
  direction: sortDirection.default('asc'),
  /** As they stand on screen; null for the columns of a register on paper. */
  columns: z.array(z.enum(registerColumnKeys)).min(1).max(40).nullable().default(null),
})

/** Other lists add a member here and a builder in main. */
export const ReportRequest = z.discriminatedUnion('kind', [RegisterRequest])
export type ReportRequest = z.output<typeof ReportRequest>
export type ReportKind = ReportRequest['kind']
