/** Routes of the history: what happened to a record, undo and redo, and the check of the audit chain. */
import { z } from 'zod'
import { command, query, task } from '../ipc/define'
import { page, pageInput } from '../lists/page'
import { BatchContent, BatchView, ChainReport, RecordHistoryEntry, UndoResult, UndoState } from './model'

const batchId = z.number().int().positive()

export const historyContract = {
  /** The batches that touched a record, newest first. `table` is the record's table, `id` its id. */
  'history.record': query(
    z.object({ table: z.string().max(64), id: z.string().max(200), ...pageInput }),
    page(RecordHistoryEntry),
  ),
  /** All batches, newest first. `text` is looked for in the label and the person's name. */
  'history.batches': query(
    z.object({ text: z.string().max(200).default(''), from: z.number().int().nullable().default(null), ...pageInput }),
    page(BatchView),
  ),
  /** What a batch did, by table. */
  'history.contents': query(z.object({ batchId }), z.array(BatchContent)),
  'history.state': query(z.object({}), UndoState),
  /** The hash of the newest batch, which reports carry; null before the first one. */
  'history.head': query(z.object({}), z.string().nullable()),
  /** Reverses the newest step that is in force; an older one is taken back, which is a step of its own. */
  'history.undo': command(z.object({}), UndoResult),
  'history.redo': command(z.object({}), UndoResult),
  /** Takes back an earlier batch, such as an import; with `skipChanged` rows changed since are left alone and listed. */
  'history.takeBack': command(z.object({ batchId, skipChanged: z.boolean().default(false) }), UndoResult, {
    access: 'manage',
  }),
  'history.verify': task({
    input: z.object({}),
    output: ChainReport,
    progress: z.object({ done: z.number().int(), total: z.number().int() }),
    access: 'read',
  }),
} as const
