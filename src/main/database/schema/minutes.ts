/** What happened at a meeting: who came, what was said and decided, and the minutes as they were adopted. */
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { attendanceStates, minuteKinds } from '../../../shared/meetings/enums'
import { date, id, moment, oneOf } from './columns'
import { agendaItems, meetingInvitees, meetings } from './meetings'
import { signatories } from './settings'

/** One row of the sign-in sheet. Rows without an invitee are walk-ins. */
export const attendance = sqliteTable(
  'attendance',
  {
    id: id(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    inviteeId: text('invitee_id').references(() => meetingInvitees.id),
    position: integer('position').notNull(),
    state: text('state', { enum: attendanceStates }).notNull(),
    /** Who came: the invitee, the one sent instead, or the walk-in. */
    name: text('name'),
    post: text('post'),
    /** Of a walk-in, and of an invitee that has been taken off the list since. */
    institution: text('institution'),
    reason: text('reason'),
    arrivedAt: moment('arrived_at'),
  },
  (t) => [
    index('attendance_meeting').on(t.meetingId, t.position),
    uniqueIndex('attendance_invitee').on(t.inviteeId),
    oneOf('attendance_state', t.state, attendanceStates),
    check('attendance_who', sql`${t.inviteeId} is not null or ${t.name} is not null or ${t.institution} is not null`),
  ],
)

/** The minutes of one meeting. */
export const meetingMinutes = sqliteTable(
  'meeting_minutes',
  {
    id: id(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    number: text('number'),
    openedAt: moment('opened_at'),
    closedAt: moment('closed_at'),
    chairSignatoryId: text('chair_signatory_id').references(() => signatories.id),
    noteTakerSignatoryId: text('note_taker_signatory_id').references(() => signatories.id),
    /** When and by whom they were adopted; null while they are written or have been reopened. */
    finalisedAt: moment('finalised_at'),
    finalisedBy: text('finalised_by'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('meeting_minutes_meeting').on(t.meetingId),
    index('meeting_minutes_chair').on(t.chairSignatoryId),
    index('meeting_minutes_note_taker').on(t.noteTakerSignatoryId),
  ],
)

/** One part of the minutes: the opening, an item of the agenda, the closing. */
export const minuteEntries = sqliteTable(
  'minute_entries',
  {
    id: id(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: minuteKinds }).notNull(),
    agendaItemId: text('agenda_item_id').references(() => agendaItems.id),
    position: integer('position').notNull(),
    /** Kept beside the item, which may be taken off the agenda. */
    title: text('title'),
    /** JSON of the editor's document, checked by its schema. */
    body: text('body', { mode: 'json' }).$type<unknown>().notNull(),
  },
  (t) => [
    index('minute_entries_meeting').on(t.meetingId, t.position),
    index('minute_entries_item').on(t.agendaItemId),
    oneOf('minute_entries_kind', t.kind, minuteKinds),
  ],
)

export const meetingDecisions = sqliteTable(
  'meeting_decisions',
  {
    id: id(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    agendaItemId: text('agenda_item_id').references(() => agendaItems.id),
    position: integer('position').notNull(),
    text: text('text').notNull(),
  },
  (t) => [
    index('meeting_decisions_meeting').on(t.meetingId, t.position),
    index('meeting_decisions_item').on(t.agendaItemId),
  ],
)

/** The minutes each time they were adopted, and why they were opened again. */
export const minuteVersions = sqliteTable(
  'minute_versions',
  {
    id: id(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    adoptedOn: date('adopted_on').notNull(),
    finalisedAt: moment('finalised_at').notNull(),
    finalisedBy: text('finalised_by').notNull(),
    /** All that the printed minutes are made of, as it was. */
    content: text('content', { mode: 'json' }).$type<unknown>().notNull(),
    reopenedAt: moment('reopened_at'),
    reopenedBy: text('reopened_by'),
    reopenReason: text('reopen_reason'),
  },
  (t) => [uniqueIndex('minute_versions_version').on(t.meetingId, t.version)],
)
