/** Jobs of reports. The libraries are loaded when the first file is written. */
import { readFile } from 'node:fs/promises'
import type { JobCtx } from '../../shared/worker/jobs'
import type { ReportJobInput } from '../../shared/worker/reports'

/** A report as a workbook. */
export async function xlsxJob({ data, setup, path }: ReportJobInput, ctx: JobCtx<number>): Promise<null> {
  const { writeReportXlsx } = await import('./xlsx')
  await writeReportXlsx(data.report, path, { paper: setup.paper, signal: ctx.signal, onRow: ctx.report })
  return null
}

/** A report as a document. */
export async function docxJob({ data, setup, path, emblem }: ReportJobInput, ctx: JobCtx<number>): Promise<null> {
  const { writeReportDocx } = await import('./docx')
  const image = emblem === null ? null : await readFile(emblem)
  await writeReportDocx({ data, setup, emblem: image }, path, { signal: ctx.signal, onRow: ctx.report })
  return null
}
