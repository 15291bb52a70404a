/** Use cases of tags; owns all writes to them. */
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { AgreementId } from '../../shared/ids/ids'
import { TagId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import { agreementLabel, findAgreement } from '../agreements/queries'
import type { Commands } from '../database/command'
import type { Tx } from '../database/db'
import { agreementTags, tags } from '../database/schema/register'
import type { NewId } from '../platform/ids'
import { getTag, tagsByName, tagsOf } from './queries'

export type TagsDeps = { commands: Commands; newId: NewId }
export type Tags = ReturnType<typeof createTags>

export function createTags({ commands, newId }: TagsDeps) {
  return {
    /** Makes the tags of an agreement equal to the names. Throws NOT_FOUND, CONFLICT for one in the trash. */
    set(agreementId: AgreementId, names: readonly string[], person: Actor): Promise<void> {
      return commands.run({ command: 'tags.set', label: 'Mengubah label', person }, async (tx, batch) => {
        batch.label = await setTagsTx(tx, { agreementId, names, newId })
      })
    },

    /** Throws VALIDATION when another tag has the name. */
    rename(id: TagId, name: string, person: Actor): Promise<void> {
      return commands.run({ command: 'tags.rename', label: 'Mengganti nama label', person }, async (tx, batch) => {
        const tag = await getTag(tx, id)
        const taken = (await tagsByName(tx, [name])).some((other) => other.id !== id)
        if (taken) throw invalid({ name: [`Label “${name}” sudah ada. Pakai nama lain, atau gabungkan keduanya.`] })
        batch.label = `Mengganti nama label “${tag.name}” menjadi “${name}”`
        await tx.update(tags).set({ name }).where(eq(tags.id, id))
      })
    },

    merge(ids: readonly TagId[], into: TagId, person: Actor): Promise<void> {
      return commands.run({ command: 'tags.merge', label: 'Menggabungkan label', person }, async (tx, batch) => {
        const target = await getTag(tx, into)
        const others = [...new Set(ids)].filter((id) => id !== into)
        if (others.length === 0) throw invalid({ into: ['Pilih label lain sebagai tujuan.'] })
        for (const id of others) await getTag(tx, id)
        batch.label = `Menggabungkan ${others.length} label ke “${target.name}”`
        const links = await tx
          .selectDistinct({ id: agreementTags.agreementId })
          .from(agreementTags)
          .where(inArray(agreementTags.tagId, others))
        await addTagsTx(
          tx,
          links.map(({ id }) => id),
          [into],
          newId,
        )
        await deleteTagsTx(tx, others)
      })
    },

    remove(id: TagId, person: Actor): Promise<void> {
      return commands.run({ command: 'tags.remove', label: 'Menghapus label', person }, async (tx, batch) => {
        batch.label = `Menghapus label “${(await getTag(tx, id)).name}”`
        await deleteTagsTx(tx, [id])
      })
    },
  }
}

type SetTags = { agreementId: AgreementId; names: readonly string[]; newId: NewId }

/** Returns the label of the step. */
async function setTagsTx(tx: Tx, { agreementId, names, newId }: SetTags): Promise<string> {
  const agreement = await findAgreement(tx, agreementId)
  if (agreement.deletedAt !== null) {
    throw new AppError('CONFLICT', 'Naskah ini ada di kotak sampah. Pulihkan dahulu, lalu ubah.')
  }
  const wanted = await needTagsTx(tx, names, newId)
  const surplus = (await tagsOf(tx, agreementId)).map(({ id }) => id).filter((id) => !wanted.includes(id))
  await removeTagsTx(tx, [agreementId], surplus)
  await addTagsTx(tx, [agreementId], wanted, newId)
  return `Mengubah label ${agreementLabel(agreement)}`
}

/** Ids of tags by their names; those that nobody used yet are made. */
export async function needTagsTx(tx: Tx, names: readonly string[], newId: NewId): Promise<TagId[]> {
  const key = (name: string) => name.toLocaleLowerCase('id')
  const known = new Map((await tagsByName(tx, names)).map(({ id, name }) => [key(name), id]))
  for (const name of names) {
    if (known.has(key(name))) continue
    const id = TagId.parse(newId())
    await tx.insert(tags).values({ id, name })
    known.set(key(name), id)
  }
  return [...new Set(names.flatMap((name) => known.get(key(name)) ?? []))]
}

/** Puts tags on agreements; those that have one already stay as they are. */
export async function addTagsTx(
  tx: Tx,
  agreementIds: readonly string[],
  tagIds: readonly TagId[],
  newId: NewId,
): Promise<void> {
  const pairs = agreementIds.flatMap((agreementId) => tagIds.map((tagId) => ({ id: newId(), agreementId, tagId })))
  for (let from = 0; from < pairs.length; from += 500) {
    await tx
      .insert(agreementTags)
      .values(pairs.slice(from, from + 500))
      .onConflictDoNothing()
  }
}

/** Takes tags off agreements. */
export async function removeTagsTx(tx: Tx, agreementIds: readonly string[], tagIds: readonly string[]): Promise<void> {
  if (tagIds.length === 0) return
  for (let from = 0; from < agreementIds.length; from += 500) {
    const chunk = agreementIds.slice(from, from + 500)
    await tx
      .delete(agreementTags)
      .where(and(inArray(agreementTags.agreementId, chunk), inArray(agreementTags.tagId, [...tagIds])))
  }
}

async function deleteTagsTx(tx: Tx, ids: readonly TagId[]): Promise<void> {
  // Links first, so that an undo brings the tag back before them.
  await tx.delete(agreementTags).where(sql`${agreementTags.tagId} in ${[...ids]}`)
  await tx.delete(tags).where(inArray(tags.id, [...ids]))
}
