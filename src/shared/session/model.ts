/** What the window must know before it shows anything: phase, person, lock, faults at start. */
import { z } from 'zod'
import { PersonId } from '../ids/ids'
import { roles } from '../people/enums'
import { colorSchemes } from './color-schemes'

/** The person who holds the data folder, written by the program that opened it first. */
export const LockHolder = z.object({ person: z.string(), pc: z.string(), since: z.number() })
export type LockHolder = z.output<typeof LockHolder>

export const SessionPerson = z.object({
  id: PersonId,
  name: z.string(),
  post: z.string().nullable(),
  role: z.enum(roles),
  hasPin: z.boolean(),
})
export type SessionPerson = z.output<typeof SessionPerson>

export const SessionState = z.object({
  /** failed: the data cannot be opened; firstRun: nobody exists yet; signIn: choose a profile; locked: PIN asked again. */
  phase: z.enum(['failed', 'firstRun', 'signIn', 'locked', 'ready']),
  person: SessionPerson.nullable(),
  /** Whom the sign-in page offers. */
  people: z.array(SessionPerson),
  /** Set when another program holds the folder: this one only reads. */
  readOnly: LockHolder.nullable(),
  problem: z
    .object({ code: z.string(), message: z.string(), folder: z.string(), reference: z.string().nullable() })
    .nullable(),
  unitName: z.string().nullable(),
  provinceName: z.string().nullable(),
  timeZone: z.string(),
  colorScheme: z.enum(colorSchemes),
  demo: z.boolean(),
  version: z.string(),
})
export type SessionState = z.output<typeof SessionState>
