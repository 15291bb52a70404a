/** Reads of local profiles. */
import { and, asc, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import { PersonView } from '../../shared/people/model'
import type { Queryable } from '../database/db'
import { people } from '../database/schema/settings'
import { withPin } from './pins'

/** Profiles by name; with `trashed` the removed ones. */
export async function listPeople(db: Queryable, trashed = false): Promise<PersonView[]> {
  const rows = await db
    .select()
    .from(people)
    .where(trashed ? isNotNull(people.deletedAt) : isNull(people.deletedAt))
    .orderBy(asc(people.name), asc(people.id))
    .limit(200)
  const pins = await withPin(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => PersonView.parse({ ...row, hasPin: pins.has(row.id) }))
}

/** One profile, removed or not; null when there is none. */
export async function findPerson(db: Queryable, id: string): Promise<PersonView | null> {
  const [row] = await db.select().from(people).where(eq(people.id, id))
  if (!row) return null
  return PersonView.parse({ ...row, hasPin: (await withPin(db, [id])).has(id) })
}

/** Whether somebody else could still manage people and settings. */
export async function hasOtherManager(db: Queryable, id: string): Promise<boolean> {
  const rows = await db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.role, 'PENGELOLA'), isNull(people.deletedAt), ne(people.id, id)))
    .limit(1)
  return rows.length > 0
}

/** Whether nobody has been entered yet. */
export async function isFirstRun(db: Queryable): Promise<boolean> {
  return (await db.select({ id: people.id }).from(people).where(isNull(people.deletedAt)).limit(1)).length === 0
}
