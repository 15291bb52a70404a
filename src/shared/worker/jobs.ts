/** Every job of the worker process: its input, output and progress. Jobs get paths and messages, never the database. */
import type { RenderedPaper } from '../papers/papers'
import type {
  ArchiveExportInput,
  ArchiveExportResult,
  ArchiveJobProgress,
  ArchiveVerifyInput,
  ArchiveVerifyResult,
} from './archive'
import type { IcsReadInput, IcsReadResult } from '../ics/model'
import type { ImportPlanInput, ImportPlanResult, ImportReadInput, ImportReadResult } from './imports'
import type { IntakeInput, IntakeProgress, IntakeResult } from './files'
import type { MinutesDocxInput } from './minutes'
import type { RenderInput, StampInput } from './papers'
import type { BookDocxInput, PackBindInput, PackBindResult, PackPrepareInput, PackPrepareResult } from './packs'
import type { LetterJobInput, OwnLetterInput } from './letters'
import type { PlanTemplateInput } from './plans'
import type { TableFile } from '../sheets/model'
import type { ReportJobInput } from './reports'
import type { SampleScansInput } from './sample'

export type Job<I, O, P = never> = { input: I; output: O; progress: P }

/** Other features add their lines here and their functions in `worker/jobs.ts`. */
export type Jobs = {
  /** Copies a file in, hashing and looking into it. */
  'file.intake': Job<IntakeInput, IntakeResult, IntakeProgress>
  /** SHA-256 of a file, lower-case hex. */
  'file.hash': Job<{ path: string }, string>
  /** A TIFF as a PDF, which Chromium can show. */
  'file.pages': Job<{ source: string; target: string }, { pages: number }>
  /** Makes a hand-over package. */
  'archive.export': Job<ArchiveExportInput, ArchiveExportResult, ArchiveJobProgress>
  /** Compares a package with its manifests. */
  'archive.verify': Job<ArchiveVerifyInput, ArchiveVerifyResult, ArchiveJobProgress>
  /** Sheets and columns of a table file. */
  'import.read': Job<ImportReadInput, ImportReadResult>
  /** The dry run of an import. */
  'import.plan': Job<ImportPlanInput, ImportPlanResult>
  /** Draws the scans of the sample data. */
  'sample.scans': Job<SampleScansInput, number, number>
  /** HTML of a paper. */
  'paper.render': Job<RenderInput, RenderedPaper>
  /** Merges printed parts and stamps page numbers. */
  'paper.stamp': Job<StampInput, { pages: number }>
  /** A file as pages that can be bound. */
  'pack.prepare': Job<PackPrepareInput, PackPrepareResult>
  /** Binds PDFs into one with heads, numbers and bookmarks. Progress: sources bound. */
  'pack.bind': Job<PackBindInput, PackBindResult, number>
  /** The book of meetings as a document. Progress: meetings written. */
  'book.docx': Job<BookDocxInput, null, number>
  /** A report as a workbook. Progress: rows written. */
  'report.xlsx': Job<ReportJobInput, null, number>
  /** A report as a document. Progress: rows written. */
  'report.docx': Job<ReportJobInput, null, number>
  /** Minutes as a document. */
  'minutes.docx': Job<MinutesDocxInput, null>
  /** What is wrong with a letter template; empty when nothing is. */
  'letter.check': Job<{ path: string }, string[]>
  /** The letters of a meeting as a Word document. */
  'letter.write': Job<LetterJobInput, { letters: number }>
  /** The own layout with its fields. */
  'letter.sample': Job<{ own: OwnLetterInput; path: string }, null>
  /** A template filled with examples. */
  'letter.try': Job<{ template: string; path: string }, null>
  /** A table file as sheets and cells. */
  'table.read': Job<{ path: string }, TableFile>
  /** Events of a calendar file (.ics). */
  'ics.read': Job<IcsReadInput, IcsReadResult>
  /** The Excel form for offices. */
  'plans.template': Job<PlanTemplateInput, { rows: number }>
}

export type JobCtx<P> = { signal: AbortSignal; report: (progress: P) => void }
/** The functions behind the jobs: a missing or extra one does not compile. */
export type JobTable<J> = {
  [N in keyof J]: J[N] extends Job<infer I, infer O, infer P> ? (input: I, ctx: JobCtx<P>) => Promise<O> : never
}

export type RunOptions<P> = { signal?: AbortSignal; onProgress?: (progress: P) => void }
/** Runs jobs, wherever they run. Rejects with the job's own error, or `CANCELLED`. */
export type Workers<J = Jobs> = {
  run<N extends keyof J & string>(
    name: N,
    input: J[N] extends Job<infer I, unknown, unknown> ? I : never,
    options?: RunOptions<J[N] extends Job<unknown, unknown, infer P> ? P : never>,
  ): Promise<J[N] extends Job<unknown, infer O, unknown> ? O : never>
}
