/** What screens see of the history: batches, changed fields, and what undo would do next. */
import { z } from 'zod'

export const batchKinds = ['command', 'undo', 'redo', 'takeBack'] as const
export const changeOps = ['insert', 'update', 'delete'] as const

/** A value of a column as SQLite keeps it. */
export const ColumnValue = z.union([z.string(), z.number(), z.null()])
export type ColumnValue = z.output<typeof ColumnValue>

export const BatchView = z.object({
  id: z.number().int(),
  /** ms UTC */
  at: z.number().int(),
  personName: z.string(),
  command: z.string(),
  label: z.string(),
  kind: z.enum(batchKinds),
  undoable: z.boolean(),
  undoOf: z.number().int().nullable(),
  /** Set while its changes are taken back. */
  undoneBy: z.number().int().nullable(),
})
export type BatchView = z.output<typeof BatchView>

/** A touched row: the columns that differ, or all columns with a value for a new or removed row. */
export const RowChange = z.object({
  table: z.string(),
  rowId: z.string(),
  op: z.enum(changeOps),
  fields: z.array(z.object({ field: z.string(), before: ColumnValue, after: ColumnValue })),
})
export type RowChange = z.output<typeof RowChange>

/** How many rows of a table a batch added, changed or removed; `trashed` and `restored` are changes of the trash. */
export const BatchContent = z.object({
  table: z.string(),
  act: z.enum(['insert', 'update', 'delete', 'trashed', 'restored']),
  rows: z.number().int(),
})
export type BatchContent = z.output<typeof BatchContent>

export const RecordHistoryEntry = BatchView.extend({ changes: z.array(RowChange) })
export type RecordHistoryEntry = z.output<typeof RecordHistoryEntry>

const Step = z.object({ batchId: z.number().int(), label: z.string() })

export const UndoState = z.object({ undo: Step.nullable(), redo: Step.nullable() })
export type UndoState = z.output<typeof UndoState>

/** A row that was left alone, with the record it belongs to. */
export const RowRef = z.object({
  table: z.string(),
  rowId: z.string(),
  recordTable: z.string(),
  recordId: z.string(),
})
export type RowRef = z.output<typeof RowRef>

/** `batchId` is the new batch, null when nothing was left to reverse. `skipped`: rows changed since, left as they are. */
export const UndoResult = z.object({
  batchId: z.number().int().nullable(),
  label: z.string(),
  skipped: z.array(RowRef),
})
export type UndoResult = z.output<typeof UndoResult>

/** Outcome of a check of the audit chain; `head` is the value printed on reports. */
export const ChainReport = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), batches: z.number().int(), rows: z.number().int(), head: z.string() }),
  z.object({ ok: z.literal(false), batchId: z.number().int(), label: z.string(), at: z.number().int() }),
])
export type ChainReport = z.output<typeof ChainReport>
