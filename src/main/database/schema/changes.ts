/** The history of every write: one batch per command, one row per touched row, and the batch that is open now. */
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const changeBatch = sqliteTable(
  'change_batch',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** ms UTC */
    at: integer('at').notNull(),
    personId: text('person_id'),
    personName: text('person_name').notNull(),
    /** `agreements.save` */
    command: text('command').notNull(),
    /** Indonesian, for the screen: `Mengubah PKS 119/12/2025`. */
    label: text('label').notNull(),
    kind: text('kind', { enum: ['command', 'undo', 'redo', 'takeBack'] })
      .notNull()
      .default('command'),
    undoable: integer('undoable', { mode: 'boolean' }).notNull().default(true),
    /** The batch whose changes this one reversed. */
    undoOf: integer('undo_of'),
    /** The batch that reversed this one, as long as that is the last word. Not part of the hash. */
    undoneBy: integer('undone_by'),
    prevHash: text('prev_hash').notNull().default(''),
    /** Empty while the command runs. */
    hash: text('hash').notNull().default(''),
  },
  (t) => [
    check('change_batch_kind', sql`${t.kind} in ('command', 'undo', 'redo', 'takeBack')`),
    index('change_batch_at').on(t.at),
  ],
)

export const changeRow = sqliteTable(
  'change_row',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    batchId: integer('batch_id')
      .notNull()
      .references(() => changeBatch.id),
    tableName: text('table_name').notNull(),
    rowId: text('row_id').notNull(),
    op: text('op', { enum: ['insert', 'update', 'delete'] }).notNull(),
    /** JSON of the row, null for an insert. */
    before: text('before'),
    /** JSON of the row, null for a delete. */
    after: text('after'),
    /** The record whose history shows this change: the row itself or the row it belongs to. */
    recordTable: text('record_table').notNull(),
    recordId: text('record_id').notNull(),
  },
  (t) => [
    check('change_row_op', sql`${t.op} in ('insert', 'update', 'delete')`),
    index('change_row_batch').on(t.batchId),
    index('change_row_record').on(t.recordTable, t.recordId, t.id),
  ],
)

/** One row. `batchId` is set while a command runs; the triggers refuse every write without it. */
export const changeState = sqliteTable('change_state', {
  id: integer('id').primaryKey(),
  batchId: integer('batch_id'),
})
