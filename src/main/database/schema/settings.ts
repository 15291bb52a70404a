/** Settings of the unit, signatories, local profiles, their PINs, and kept drafts of forms. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { roles } from '../../../shared/people/enums'
import { id, moment, oneOf } from './columns'

/** One row per section (`unit`, `letterhead`, `paper`, …); the value is JSON checked by the section's schema. */
export const settings = sqliteTable('settings', {
  id: id(),
  value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
})

export const signatories = sqliteTable(
  'signatories',
  {
    id: id(),
    position: integer('position').notNull(),
    /** JSON of shared/papers Signatory. */
    value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
    deletedAt: moment('deleted_at'),
  },
  (t) => [index('signatories_position').on(t.position)],
)

export const people = sqliteTable(
  'people',
  {
    id: id(),
    name: text('name').notNull(),
    post: text('post'),
    nip: text('nip'),
    role: text('role', { enum: roles }).notNull(),
    deletedAt: moment('deleted_at'),
  },
  (t) => [oneOf('people_role', t.role, roles)],
)

/** Outside the history: a secret must not be copied into it. */
export const personPins = sqliteTable('person_pins', {
  personId: text('person_id').primaryKey().notNull(),
  salt: text('salt').notNull(),
  hash: text('hash').notNull(),
  failures: integer('failures').notNull(),
  lockedUntil: moment('locked_until'),
})

/** What a person has typed but not saved. Outside the history: a draft is no record yet. */
export const drafts = sqliteTable('drafts', {
  /** Person and form, such as `<person>:agreement:new`. */
  id: id(),
  body: text('body', { mode: 'json' }).$type<unknown>().notNull(),
  updatedAt: moment('updated_at').notNull(),
})
