/** What meetings are made from: templates of a meeting, and letters of the office as DOCX. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { meetingKinds } from '../../../shared/meetings/enums'
import { id, moment, oneOf } from './columns'
import { files } from './files'

/** A meeting to start from; the value is JSON checked by shared/meetings. */
export const meetingTemplates = sqliteTable(
  'meeting_templates',
  {
    id: id(),
    name: text('name').notNull(),
    kind: text('kind', { enum: meetingKinds }).notNull(),
    value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
    position: integer('position').notNull(),
    deletedAt: moment('deleted_at'),
  },
  (t) => [oneOf('meeting_templates_kind', t.kind, meetingKinds)],
)

/** A DOCX of the office with fields that Simpul fills. */
export const letterTemplates = sqliteTable(
  'letter_templates',
  {
    id: id(),
    name: text('name').notNull(),
    fileId: text('file_id')
      .notNull()
      .references(() => files.id),
    fileName: text('file_name').notNull(),
    addedAt: moment('added_at').notNull(),
    deletedAt: moment('deleted_at'),
  },
  (t) => [index('letter_templates_file').on(t.fileId)],
)
