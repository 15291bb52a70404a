/** Stored files by their SHA-256, and the records they are attached to. */
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { fileConditions, fileRoles, fileTypes } from '../../../shared/files/enums'
import { agreements } from './agreements'
import { id, moment, oneOf } from './columns'
import { followUps } from './followups'
import { agendaItems, meetings } from './meetings'
import { plans } from './plans'

export const files = sqliteTable(
  'files',
  {
    /** SHA-256 of the bytes, lower-case hex; also the name on disk. */
    id: id(),
    bytes: integer('bytes').notNull(),
    type: text('type', { enum: fileTypes }).notNull(),
    condition: text('condition', { enum: fileConditions }).notNull(),
    /** Null when it could not be counted. */
    pages: integer('pages'),
    addedAt: moment('added_at').notNull(),
  },
  (t) => [
    oneOf('files_type', t.type, fileTypes),
    oneOf('files_condition', t.condition, fileConditions),
    check('files_hash', sql`length(${t.id}) = 64`),
  ],
)

export const attachments = sqliteTable(
  'attachments',
  {
    id: id(),
    agreementId: text('agreement_id').references(() => agreements.id, { onDelete: 'cascade' }),
    meetingId: text('meeting_id').references(() => meetings.id, { onDelete: 'cascade' }),
    planId: text('plan_id').references(() => plans.id, { onDelete: 'cascade' }),
    /** What proves that a follow-up is done. */
    followUpId: text('follow_up_id').references(() => followUps.id, { onDelete: 'cascade' }),
    /** The item of the meeting's agenda that it belongs to. */
    agendaItemId: text('agenda_item_id').references(() => agendaItems.id),
    fileId: text('file_id')
      .notNull()
      .references(() => files.id),
    role: text('role', { enum: fileRoles }).notNull(),
    /** Name shown, with its ending. */
    name: text('name').notNull(),
    position: integer('position').notNull(),
    note: text('note'),
    addedAt: moment('added_at').notNull(),
    deletedAt: moment('deleted_at'),
  },
  (t) => [
    index('attachments_agreement').on(t.agreementId, t.position),
    index('attachments_meeting').on(t.meetingId, t.position),
    index('attachments_plan').on(t.planId, t.position),
    index('attachments_follow_up').on(t.followUpId, t.position),
    index('attachments_item').on(t.agendaItemId),
    index('attachments_file').on(t.fileId),
    oneOf('attachments_role', t.role, fileRoles),
    check(
      'attachments_owner',
      sql`(${t.agreementId} is not null) + (${t.meetingId} is not null) + (${t.planId} is not null) + (${t.followUpId} is not null) = 1`,
    ),
  ],
)

/** When each stored file was last re-hashed; can be rebuilt, so it stands outside the history. */
export const fileChecks = sqliteTable('file_checks', {
  fileId: text('file_id').primaryKey().notNull(),
  checkedAt: moment('checked_at').notNull(),
  result: text('result', { enum: ['UTUH', 'BERUBAH', 'HILANG', 'TIDAK_TERBACA'] }).notNull(),
})
