/** The functions behind the jobs of the worker process. */
import type { Jobs, JobTable } from '../shared/worker/jobs'
import { exportArchive } from './archive/export'
import { verifyBag } from './archive/verify'
import { hashFile, takeIn } from './files/intake'
import { tiffToPdf } from './files/tiff-pages'
import { planImportJob, readImport } from './imports/jobs'
import { bindJob, bookJob, prepareJob } from './packs/jobs'
import { checkLetterJob, sampleLetterJob, tryLetterJob, writeLetterJob } from './letters/jobs'
import { renderJob, stampJob } from './papers/jobs'
import { docxJob, xlsxJob } from './reports/jobs'
import { readTableFile } from './sheets/read'
import { drawSampleScans } from './sample/scans'

export const jobs: JobTable<Jobs> = {
  'file.intake': takeIn,
  'file.hash': ({ path }, { signal }) => hashFile(path, signal),
  'file.pages': tiffToPdf,
  'archive.export': exportArchive,
  'archive.verify': verifyBag,
  'import.read': readImport,
  'import.plan': planImportJob,
  'sample.scans': drawSampleScans,
  'paper.render': renderJob,
  'paper.stamp': stampJob,
  'pack.prepare': prepareJob,
  'pack.bind': bindJob,
  'book.docx': bookJob,
  'report.xlsx': xlsxJob,
  'report.docx': docxJob,
  'minutes.docx': async (input) => (await import('./minutes/docx')).writeMinutesDocx(input),
  'letter.check': checkLetterJob,
  'letter.write': writeLetterJob,
  'letter.sample': sampleLetterJob,
  'letter.try': tryLetterJob,
  'table.read': ({ path }, { signal }) => readTableFile(path, signal),
  'ics.read': async (input) => (await import('./ics/read')).readCalendarFile(input),
  'plans.template': async (input) => (await import('./plans/template')).writePlanTemplate(input),
}
