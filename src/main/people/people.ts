/** Use cases of local profiles; owns all writes to people and person_pins. */
import { eq } from 'drizzle-orm'
import { PersonId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { PersonInput, PersonView } from '../../shared/people/model'
import type { Commands } from '../database/command'
import type { Db, Tx } from '../database/db'
import { people } from '../database/schema/settings'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { hashPin, storePin, type Pins } from './pins'
import { findPerson, hasOtherManager } from './queries'

export type PeopleDeps = { db: Db; commands: Commands; clock: Clock; newId: NewId; pins: Pins }

export type People = ReturnType<typeof createPeople>

export function createPeople({ db, commands, clock, newId, pins }: PeopleDeps) {
  // Ctrl+Z is open to editors: undoing a change of role could give somebody more than a manager wants.
  const meta = (command: string, label: string, person: Actor) => ({ command, label, person, undoable: false })

  async function setDeleted(id: PersonId, at: number | null, actor: Actor): Promise<void> {
    const person = await requirePerson(db, id)
    const command = at === null ? 'people.restore' : 'people.remove'
    const label = `${at === null ? 'Memulihkan' : 'Menghapus'} profil ${person.name}`
    await commands.run(meta(command, label, actor), async (tx) => {
      if (at !== null && !(await hasOtherManager(tx, id))) throw lastManager()
      await tx.update(people).set({ deletedAt: at }).where(eq(people.id, id))
    })
  }

  return {
    async save(id: PersonId | null, input: PersonInput, actor: Actor): Promise<{ id: PersonId }> {
      if (id === null) {
        const label = `Menambah profil ${input.name}`
        return commands.run(meta('people.save', label, actor), async (tx) => ({
          id: await addPersonTx(tx, input, newId),
        }))
      }
      await requirePerson(db, id)
      await commands.run(meta('people.save', `Mengubah profil ${input.name}`, actor), async (tx) => {
        if (input.role !== 'PENGELOLA' && !(await hasOtherManager(tx, id))) {
          throw invalid({ 'input.role': [lastManager().message] })
        }
        await tx.update(people).set(input).where(eq(people.id, id))
      })
      return { id }
    },

    remove: (id: PersonId, actor: Actor) => setDeleted(id, clock.now(), actor),
    restore: (id: PersonId, actor: Actor) => setDeleted(id, null, actor),

    /** One's own PIN needs the old one; that of others a manager. `pin` null clears it. */
    async setPin(id: PersonId, oldPin: string | null, pin: string | null, actor: Actor): Promise<void> {
      const person = await requirePerson(db, id)
      if (actor.id === id) {
        if (person.hasPin) await pins.verify(id, oldPin ?? '')
      } else {
        const by = actor.id === null ? null : await findPerson(db, actor.id)
        if (by?.role !== 'PENGELOLA') {
          throw new AppError('FORBIDDEN', 'PIN orang lain hanya dapat diganti oleh Pengelola.')
        }
      }
      await storePin(db, id, pin === null ? null : await hashPin(pin))
    },
  }
}

/** Adds a profile inside a command. */
export async function addPersonTx(tx: Tx, input: PersonInput, newId: NewId): Promise<PersonId> {
  const id = PersonId.parse(newId())
  await tx.insert(people).values({ id, ...input })
  return id
}

async function requirePerson(db: Db, id: PersonId): Promise<PersonView> {
  const person = await findPerson(db, id)
  if (!person) throw new AppError('NOT_FOUND', 'Profil ini sudah tidak ada. Muat ulang halaman.')
  return person
}

function lastManager(): AppError {
  return new AppError('CONFLICT', 'Harus tetap ada satu Pengelola. Jadikan orang lain Pengelola dahulu.')
}
