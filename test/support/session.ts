/** A session over a test database, with people in it. */
import { createPeople } from '../../src/main/people/people'
import { createPins } from '../../src/main/people/pins'
import { createSession, type Session, type SessionData } from '../../src/main/session/session'
import type { PersonId } from '../../src/shared/ids/ids'
import type { AppError } from '../../src/shared/ipc/errors'
import type { Role } from '../../src/shared/people/enums'
import type { LockHolder } from '../../src/shared/session/model'
import { testActor, type TestDatabase } from './database'

export type TestSession = {
  session: Session
  events: string[]
  /** Names that the lock was told. */
  lockNames: string[]
  addPerson(name: string, role: Role, pin?: string): Promise<PersonId>
}

export type TestSessionOptions = { readOnly?: LockHolder; problem?: { error: AppError; folder: string } }

/** The session as compose builds it, over `t` or over a folder that could not be opened. */
export function openTestSession(t: TestDatabase, { readOnly, problem }: TestSessionOptions = {}): TestSession {
  const events: string[] = []
  const lockNames: string[] = []
  const lock = { setPerson: (name: string) => Promise.resolve(void lockNames.push(name)) }
  const data: SessionData = { ...t, lock: readOnly ? null : lock, readOnly: readOnly ?? null }
  const session = createSession({
    data: {
      current: () => (problem ? null : data),
      problem: () => problem ?? null,
      settled: () => Promise.resolve(),
    },
    clock: t.clock,
    emit: (name) => void events.push(name),
    colorScheme: () => 'light',
    version: '0.0.0',
    demo: false,
  })
  const people = createPeople({ ...t, pins: createPins({ db: t.db, clock: t.clock, readOnly: false }) })
  return {
    session,
    events,
    lockNames,
    async addPerson(name, role, pin) {
      const { id } = await people.save(null, { name, role, post: null, nip: null }, testActor)
      if (pin !== undefined) {
        const manager = (
          await people.save(null, { name: 'Admin', role: 'PENGELOLA', post: null, nip: null }, testActor)
        ).id
        await people.setPin(id, null, pin, { id: manager, name: 'Admin' })
      }
      return id
    },
  }
}
