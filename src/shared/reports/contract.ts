/** Route that saves a list as a workbook, a document or a PDF; all three are renderings of one `Report`. */
import { z } from 'zod'
import { query, task } from '../ipc/define'
import { PaperChoices } from '../papers/contract'
import { Report } from './model'
import { ReportRequest } from './request'

export const reportFormats = ['xlsx', 'docx', 'pdf'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** Most rows that a preview shows. */
export const previewRows = 200

export const reportsContract = {
  /** The report as it would be written, with its first rows only. */
  'reports.preview': query(
    z.object({ request: ReportRequest }),
    z.object({ report: Report, rows: z.number().int(), notices: z.array(z.string()) }),
  ),
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
