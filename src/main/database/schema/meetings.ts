/** Coordination meetings: time and place, agenda, invitees, linked agreements, and the letter that calls them. */
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import {
  inviteeKinds,
  inviteeReplies,
  letterNatures,
  letterShapes,
  meetingKinds,
  meetingStates,
} from '../../../shared/meetings/enums'
import { agreements } from './agreements'
import { date, datesCheck, id, moment, oneOf } from './columns'
import { offices, partners } from './masters'
import { signatories } from './settings'

/** Meetings that repeat; each occurrence is a meeting of its own, made when the series is, and may differ from it. */
export const meetingSeries = sqliteTable('meeting_series', {
  id: id(),
  title: text('title').notNull(),
  /** RFC 5545 RRULE without DTSTART, in the zone of the unit. */
  rule: text('rule').notNull(),
  createdAt: moment('created_at').notNull(),
})

export const meetings = sqliteTable(
  'meetings',
  {
    id: id(),
    title: text('title').notNull(),
    kind: text('kind', { enum: meetingKinds }).notNull(),
    state: text('state', { enum: meetingStates }).notNull(),
    cancelReason: text('cancel_reason'),
    place: text('place'),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    chair: text('chair'),
    noteTaker: text('note_taker'),
    notes: text('notes'),
    letterNumber: text('letter_number'),
    letterDate: date('letter_date'),
    letterNature: text('letter_nature', { enum: letterNatures }).notNull(),
    letterSubject: text('letter_subject'),
    /** First sentence of the letter: what the meeting rests on. */
    letterOpening: text('letter_opening'),
    sentOn: date('sent_on'),
    dress: text('dress'),
    contact: text('contact'),
    bring: text('bring'),
    /** One line each. */
    copiesTo: text('copies_to'),
    signatoryId: text('signatory_id').references(() => signatories.id),
    /** When the minutes were adopted. */
    minutesOn: date('minutes_on'),
    seriesId: text('series_id').references(() => meetingSeries.id),
    /** The day the series gave this occurrence, wherever it was moved since. */
    seriesDay: date('series_day'),
    /** UID of the calendar file it was read from. */
    icsUid: text('ics_uid'),
    onlineLink: text('online_link'),
    /** One letter with the invitees as annex, or one letter each. */
    letterShape: text('letter_shape', { enum: letterShapes }).notNull().default('LAMPIRAN'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    deletedAt: moment('deleted_at'),
  },
  (t) => [
    index('meetings_starts').on(t.deletedAt, t.startsAt, t.id),
    index('meetings_ends').on(t.deletedAt, t.endsAt),
    index('meetings_signatory').on(t.signatoryId),
    index('meetings_series').on(t.seriesId, t.seriesDay),
    index('meetings_ics').on(t.icsUid),
    oneOf('meetings_kind_check', t.kind, meetingKinds),
    oneOf('meetings_state_check', t.state, meetingStates),
    datesCheck('meetings_dates_check', t.letterDate, t.sentOn, t.minutesOn, t.seriesDay),
    oneOf('meetings_shape_check', t.letterShape, letterShapes),
    check('meetings_order_check', sql`${t.endsAt} > ${t.startsAt}`),
  ],
)

export const agendaItems = sqliteTable(
  'agenda_items',
  {
    id: id(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    minutes: integer('minutes').notNull(),
    /** Who speaks or is responsible. */
    speaker: text('speaker'),
    /** The office that is responsible. */
    officeId: text('office_id').references(() => offices.id),
    note: text('note'),
  },
  (t) => [
    index('agenda_items_meeting').on(t.meetingId, t.position),
    index('agenda_items_office').on(t.officeId),
    check('agenda_items_minutes', sql`${t.minutes} >= 0`),
  ],
)

export const meetingInvitees = sqliteTable(
  'meeting_invitees',
  {
    id: id(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    kind: text('kind', { enum: inviteeKinds }).notNull(),
    officeId: text('office_id').references(() => offices.id),
    partnerId: text('partner_id').references(() => partners.id),
    /** Name of a person; for an office or partner the person if known. */
    name: text('name'),
    post: text('post'),
    /** What was answered to the invitation; null while nobody has. */
    reply: text('reply', { enum: inviteeReplies }),
    repliedOn: date('replied_on'),
    /** Who comes instead, or why nobody does. */
    replyNote: text('reply_note'),
    /** Of a letter of one's own. */
    letterNumber: text('letter_number'),
  },
  (t) => [
    index('meeting_invitees_meeting').on(t.meetingId, t.position),
    index('meeting_invitees_office').on(t.officeId),
    index('meeting_invitees_partner').on(t.partnerId),
    oneOf('meeting_invitees_kind', t.kind, inviteeKinds),
    check(
      'meeting_invitees_reply',
      sql`${t.reply} is null or ${t.reply} in (${sql.raw(inviteeReplies.map((one) => `'${one}'`).join(', '))})`,
    ),
    datesCheck('meeting_invitees_dates', t.repliedOn),
    check(
      'meeting_invitees_who',
      sql`(${t.kind} = 'OPD' and ${t.officeId} is not null) or (${t.kind} = 'MITRA' and ${t.partnerId} is not null) or (${t.kind} = 'ORANG' and ${t.name} is not null)`,
    ),
  ],
)

export const meetingAgreements = sqliteTable(
  'meeting_agreements',
  {
    id: id(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id, { onDelete: 'cascade' }),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
  },
  (t) => [
    uniqueIndex('meeting_agreements_pair').on(t.meetingId, t.agreementId),
    index('meeting_agreements_agreement').on(t.agreementId),
  ],
)
