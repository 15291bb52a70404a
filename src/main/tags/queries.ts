/** Reads of tags. */
import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Tag, TagRow } from '../../shared/tags/contract'
import { TagId } from '../../shared/ids/ids'
import { AppError } from '../../shared/ipc/errors'
import type { Queryable } from '../database/db'
import { agreementTags, tags } from '../database/schema/register'

/** All tags in the order of their names, with how many agreements carry each. */
export async function listTags(db: Queryable): Promise<TagRow[]> {
  return db.all<TagRow>(sql`select t.id, t.name, count(a.id) as count from tags t
    left join agreement_tags l on l.tag_id = t.id
    left join agreements a on a.id = l.agreement_id and a.deleted_at is null
    group by t.id order by t.name collate nocase, t.id limit 1000`)
}

/** Tags of one agreement in the order of their names. */
export async function tagsOf(db: Queryable, agreementId: string): Promise<Tag[]> {
  const rows = await db
    .select({ id: tags.id, name: tags.name })
    .from(agreementTags)
    .innerJoin(tags, eq(tags.id, agreementTags.tagId))
    .where(eq(agreementTags.agreementId, agreementId))
    .orderBy(asc(sql`${tags.name} collate nocase`), asc(tags.id))
    .limit(200)
  return rows.map(({ id, name }) => ({ id: TagId.parse(id), name }))
}

/** Throws NOT_FOUND. */
export async function getTag(db: Queryable, id: string): Promise<Tag> {
  const [row] = await db.select().from(tags).where(eq(tags.id, id))
  if (!row) throw new AppError('NOT_FOUND', 'Label ini sudah tidak ada. Muat ulang daftar.')
  return { id: TagId.parse(row.id), name: row.name }
}

/** Tags with these names, letters big or small. */
export async function tagsByName(db: Queryable, names: readonly string[]): Promise<Tag[]> {
  const wanted = [...new Set(names.map((name) => name.toLocaleLowerCase('id')))]
  if (wanted.length === 0) return []
  const rows = await db
    .select()
    .from(tags)
    .where(inArray(sql`lower(${tags.name})`, wanted))
    .limit(1000)
  return rows.map(({ id, name }) => ({ id: TagId.parse(id), name }))
}
