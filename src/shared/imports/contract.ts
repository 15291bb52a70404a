/** Routes of the import wizard. Nothing is written before `imports.commit`. */
import { z } from 'zod'
import { OfferedFile } from '../files/model'
import { command, query, task } from '../ipc/define'
import { page, pageInput } from '../lists/page'
import { Finding, ImportRow, ImportSettings, PartnerEntry, rowStates } from './model'
import { SheetView } from './overview'

const progress = z.object({ step: z.string(), done: z.number().int(), total: z.number().int() })
export type ImportProgress = z.output<typeof progress>

export const ImportOverview = z.object({
  fileName: z.string(),
  format: z.enum(['xlsx', 'csv']),
  encoding: z.string().nullable(),
  separator: z.string().nullable(),
  /** `remembered`: the mapping is that of an earlier import with the same heads. */
  sheets: z.array(SheetView.extend({ remembered: z.boolean() })),
})
export type ImportOverview = z.output<typeof ImportOverview>

export const ImportSummary = z.object({
  planId: z.string(),
  /** Agreements by their state. */
  states: z.record(z.enum(rowStates), z.number().int()),
  errors: z.number().int(),
  warnings: z.number().int(),
  /** Rows that go in only with a reason, whether it was given or not. */
  guarded: z.number().int(),
  /** Rows whose parent does not go in, held back with it or brought in without it. */
  orphans: z.number().int(),
  /** Rows that differ from their agreement in the register. */
  known: z.number().int(),
  sheets: z.array(
    z.object({
      name: z.string(),
      /** Rows that hold something, those that are agreements, and what the others are. */
      rows: z.number().int(),
      agreements: z.number().int(),
      ignored: z.array(z.object({ why: z.string(), rows: z.array(z.number().int()) })),
    }),
  ),
  /** Parents that only a cell mentions. */
  mentioned: z.number().int(),
  partners: z.array(PartnerEntry),
})
export type ImportSummary = z.output<typeof ImportSummary>

const planId = z.string()
/** `warning`: rows that may go in with something to look at; `guarded`: those that need a reason or have it; `orphans`: without their parent. */
export const rowFilters = ['all', ...rowStates, 'warning', 'guarded', 'orphans'] as const
export type RowFilter = (typeof rowFilters)[number]

export const importsContract = {
  /** Opens the file dialog; null when the person cancelled. */
  'imports.choose': command(z.object({}), OfferedFile.nullable()),
  'imports.read': task({ input: z.object({ token: z.string() }), output: ImportOverview, progress }),
  /** The dry run. The plan stays in memory under its id until the next one. */
  'imports.plan': task({
    input: z.object({ token: z.string(), settings: ImportSettings }),
    output: ImportSummary,
    progress,
  }),
  'imports.rows': query(
    z.object({ planId, filter: z.enum(rowFilters).default('all'), ...pageInput }),
    page(ImportRow),
    { access: 'write' },
  ),
  /** Findings in the order of the rows, those that only wait for a parent last; `offset` as in lists. */
  'imports.findings': query(
    z.object({ planId, severity: z.enum(['error', 'warning']), ...pageInput }),
    page(Finding.extend({ rowId: z.string(), position: z.number().int() })),
    { access: 'write' },
  ),
  /** Writes the rows that are ready, as one step of the history. Throws NOT_FOUND for an older plan. */
  'imports.commit': task({
    input: z.object({ planId }),
    output: z.object({ added: z.number().int(), updated: z.number().int(), partners: z.number().int() }),
    progress,
  }),
} as const
