/** Rows of other names: partners and offices keep them alike, in a table each. */
import { sql, type SQL } from 'drizzle-orm'
import type { Queryable, Tx } from '../database/db'
import type { NewId } from '../platform/ids'

/** The masters that have other names, twins and merges. */
export type MasterKind = 'partner' | 'office'

type StoredAlias = { id: string; name: string; mergedId: string | null }
type NewAlias = { id: string; ownerId: string; name: string; mergedId: string | null }

const tableOf = (kind: MasterKind): SQL => sql.raw(`${kind}_aliases`)
const ownerOf = (kind: MasterKind): SQL => sql.raw(`${kind}_id`)

/** Other names of one record in the order of the alphabet. */
export function aliasesOf(db: Queryable, kind: MasterKind, ownerId: string): Promise<StoredAlias[]> {
  return db.all<StoredAlias>(sql`select n.id, n.name, n.merged_id as mergedId from ${tableOf(kind)} n
    where n.${ownerOf(kind)} = ${ownerId} order by n.name collate nocase, n.id limit 200`)
}

/**
 * Other names of all partners or offices by the id of the record: for imports, which find a record by any of its names.
 * Those of records in the trash are among them.
 */
export async function aliasesByOwner(db: Queryable, kind: MasterKind): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.all<{ ownerId: string; name: string }>(
    sql`select n.${ownerOf(kind)} as ownerId, n.name from ${tableOf(kind)} n order by n.name, n.id limit 50000`,
  )
  const names = new Map<string, string[]>()
  for (const { ownerId, name } of rows) names.set(ownerId, [...(names.get(ownerId) ?? []), name])
  return names
}

/** Where a merged duplicate went; null for a record that was not merged. */
export async function mergedIntoOf(
  db: Queryable,
  kind: MasterKind,
  id: string,
): Promise<{ id: string; name: string } | null> {
  const [row] = await db.all<{ id: string; name: string }>(sql`select t.id, t.name from ${tableOf(kind)} n
    join ${sql.raw(`${kind}s`)} t on t.id = n.${ownerOf(kind)} where n.merged_id = ${id} limit 1`)
  return row ?? null
}

/** One other name with its record; null when it is gone. */
export async function findAlias(db: Queryable, kind: MasterKind, id: string): Promise<StoredAlias | null> {
  const [row] = await db.all<StoredAlias>(
    sql`select n.id, n.name, n.merged_id as mergedId from ${tableOf(kind)} n where n.id = ${id}`,
  )
  return row ?? null
}

export async function insertAliasTx(tx: Tx, kind: MasterKind, alias: NewAlias): Promise<void> {
  await tx.run(sql`insert into ${tableOf(kind)} (id, ${ownerOf(kind)}, name, merged_id)
    values (${alias.id}, ${alias.ownerId}, ${alias.name}, ${alias.mergedId})`)
}

export async function deleteAliasTx(tx: Tx, kind: MasterKind, id: string): Promise<void> {
  await tx.run(sql`delete from ${tableOf(kind)} where id = ${id}`)
}

type Names = { keepId: string; loseId: string; kept: string; old: { keep: string; lose: string } }

/** After a merge both old names and the loser's other names go on leading to the survivor. */
export async function keepNamesTx(
  tx: Tx,
  newId: NewId,
  kind: MasterKind,
  { keepId, loseId, kept, old }: Names,
): Promise<void> {
  const own = new Map((await aliasesOf(tx, kind, keepId)).map(({ name, id }) => [name, id]))
  for (const { id, name } of await aliasesOf(tx, kind, loseId)) {
    if (name === kept || own.has(name)) await deleteAliasTx(tx, kind, id)
    else {
      await tx.run(sql`update ${tableOf(kind)} set ${ownerOf(kind)} = ${keepId} where id = ${id}`)
      own.set(name, id)
    }
  }
  const insert = (name: string, mergedId: string | null) =>
    insertAliasTx(tx, kind, { id: newId(), ownerId: keepId, name, mergedId })
  if (old.keep !== kept && old.keep !== old.lose && !own.has(old.keep)) await insert(old.keep, null)
  // The loser's row is written even where its name says nothing new: it tells where the record went.
  const same = own.get(old.lose)
  if (same === undefined) await insert(old.lose, loseId)
  else await tx.run(sql`update ${tableOf(kind)} set merged_id = ${loseId} where id = ${same}`)
}
