/** Use cases of signatories; owns all writes to them. */
import { eq } from 'drizzle-orm'
import { SignatoryId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import type { Signatory } from '../../shared/papers/model'
import type { Commands } from '../database/command'
import type { Db, Queryable, Tx } from '../database/db'
import { signatories } from '../database/schema/settings'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { listSignatories } from './queries'

export type SignatoriesDeps = { db: Db; commands: Commands; clock: Pick<Clock, 'now'>; newId: NewId }

export type Signatories = ReturnType<typeof createSignatories>

export function createSignatories({ db, commands, clock, newId }: SignatoriesDeps) {
  return {
    async save(id: SignatoryId | null, value: Signatory, actor: Actor): Promise<{ id: SignatoryId }> {
      const verb = id === null ? 'Menambah' : 'Mengubah'
      const meta = { command: 'signatories.save', label: `${verb} penanda tangan ${value.name}`, person: actor }
      return commands.run(meta, async (tx) => {
        if (id === null) return { id: await addSignatoryTx(tx, value, newId) }
        await requireSignatory(tx, id)
        await tx.update(signatories).set({ value }).where(eq(signatories.id, id))
        return { id }
      })
    },

    async remove(id: SignatoryId, actor: Actor): Promise<void> {
      const { value } = await requireSignatory(db, id)
      const meta = { command: 'signatories.remove', label: `Menghapus penanda tangan ${value.name}`, person: actor }
      await commands.run(meta, async (tx) => {
        await tx.update(signatories).set({ deletedAt: clock.now() }).where(eq(signatories.id, id))
        await renumberTx(tx, await listSignatories(tx))
      })
    },

    /** Moves a signatory to a place counted from 1. */
    async move(id: SignatoryId, position: number, actor: Actor): Promise<void> {
      const moved = await requireSignatory(db, id)
      const meta = {
        command: 'signatories.move',
        label: `Mengurutkan penanda tangan ${moved.value.name}`,
        person: actor,
      }
      await commands.run(meta, async (tx) => {
        const order = (await listSignatories(tx)).filter((other) => other.id !== id)
        order.splice(position - 1, 0, moved)
        await renumberTx(tx, order)
      })
    },
  }
}

/** Adds a signatory after the others. */
export async function addSignatoryTx(tx: Tx, value: Signatory, newId: NewId): Promise<SignatoryId> {
  const id = SignatoryId.parse(newId())
  const position = (await listSignatories(tx)).length + 1
  await tx.insert(signatories).values({ id, position, value })
  return id
}

async function requireSignatory(db: Queryable, id: SignatoryId) {
  const found = (await listSignatories(db)).find((one) => one.id === id)
  if (!found) throw new AppError('NOT_FOUND', 'Penanda tangan ini sudah tidak ada. Muat ulang halaman.')
  return found
}

async function renumberTx(tx: Tx, order: readonly { id: SignatoryId; position: number }[]): Promise<void> {
  for (const [index, { id, position }] of order.entries()) {
    if (position !== index + 1) {
      await tx
        .update(signatories)
        .set({ position: index + 1 })
        .where(eq(signatories.id, id))
    }
  }
}
