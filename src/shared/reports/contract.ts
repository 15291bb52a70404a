/** Route that saves a list as a workbook, a document or a PDF; all three are renderings of one `Report`. */
import { z } from 'zod'
import { task } from '../ipc/define'
import { PaperChoices } from '../papers/contract'
import { ReportRequest } from './request'

export const reportFormats = ['xlsx', 'docx', 'pdf'] as const
export type ReportFormat = (typeof reportFormats)[number]

export const reportsContract = {
  /** Asks where to save; null when the person cancelled the dialog. */
  'reports.save': task({
    input: z.object({
      request: ReportRequest,
      format: z.enum(reportFormats),
      choices: PaperChoices.prefault({}),
    }),
    output: z
      .object({
        name: z.string(),
        /** Rows in the file. */
        rows: z.number().int(),
        notices: z.array(z.string()),
      })
      .nullable(),
    progress: z.object({ step: z.string(), done: z.number().int(), total: z.number().int().nullable() }),
    access: 'read',
  }),
} as const
