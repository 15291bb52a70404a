/** What a table file holds, before its columns are settled. */
import { z } from 'zod'
import type { TableFile } from '../sheets/model'
import { columnName } from '../sheets/model'
import { ColumnMapping } from './fields'
import { findHead, headSignature, proposeMapping } from './heads'

export const SheetView = z.object({
  name: z.string(),
  hidden: z.boolean(),
  /** Rows that hold something. */
  rows: z.number().int(),
  /** First and last row of the header; null when none was found, and then the sheet cannot be read. */
  head: z.object({ top: z.number().int(), bottom: z.number().int() }).nullable(),
  columns: z.array(
    z.object({
      column: z.number().int(),
      letter: z.string(),
      name: z.string(),
      hidden: z.boolean(),
      samples: z.array(z.string()),
    }),
  ),
  mapping: ColumnMapping,
  /** Same for the same heads. */
  signature: z.string(),
})
export type SheetView = z.output<typeof SheetView>

/** The sheets with their heads and what their columns seem to mean. */
export function describeSheets(file: TableFile): SheetView[] {
  return file.sheets.map((sheet) => {
    const base = { name: sheet.name, hidden: sheet.hidden, rows: sheet.rows.length }
    const head = findHead(sheet)
    if (!head) return { ...base, head: null, columns: [], mapping: {}, signature: '' }
    return {
      ...base,
      head: { top: head.top, bottom: head.bottom },
      columns: head.columns.map((column) => ({
        ...column,
        letter: columnName(column.column),
        samples: column.samples.map((text) => text.slice(0, 120)),
      })),
      mapping: proposeMapping(head, sheet),
      signature: headSignature(head),
    }
  })
}
