/** Routes of starting, signing in and locking; most are open to anybody. */
import { z } from 'zod'
import { PersonId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { Letterhead, PaperSetup, Signatory } from '../papers/model'
import { PersonInput, PersonView, Pin } from '../people/model'
import { timeZones, UnitSettings } from '../settings/model'
import { colorSchemes } from './color-schemes'
import { SessionState } from './model'

const open = { access: 'open' } as const
const manage = { access: 'manage' } as const
const nothing = z.object({})

export const sessionContract = {
  'session.state': query(nothing, SessionState, open),
  'session.signIn': command(z.object({ id: PersonId, pin: z.string().max(12).nullable() }), SessionState, open),
  'session.lock': command(nothing, SessionState, open),
  'session.signOut': command(nothing, SessionState, open),
  /** Says that somebody uses the program, so that it does not lock itself. */
  'session.touch': command(nothing, nothing, open),
  'session.setColorScheme': command(z.object({ colorScheme: z.enum(colorSchemes) }), nothing, open),
  /** Tries again after a fault at start, or with another folder that main asks for. */
  'session.retry': command(z.object({ chooseFolder: z.boolean() }), SessionState, open),
  'session.openFolder': command(nothing, nothing, open),
  /** Provinces offered on the first page. */
  'setup.provinces': query(
    nothing,
    z.array(z.object({ code: z.string(), name: z.string(), capital: z.string(), timeZone: z.enum(timeZones) })),
    open,
  ),
  /** Where the data lie; `freeBytes` is null when the disk does not say. */
  'setup.folder': query(nothing, z.object({ path: z.string(), freeBytes: z.number().nullable() }), open),
  /** First page: writes settings, master data and the first manager in one command. Only while nobody exists. */
  'setup.complete': command(
    z.object({
      unit: UnitSettings,
      letterhead: Letterhead,
      paper: PaperSetup,
      signatory: Signatory.nullable(),
      person: PersonInput,
      pin: Pin.nullable(),
      sampleData: z.boolean(),
    }),
    SessionState,
    open,
  ),
  'people.list': query(z.object({ trashed: z.boolean().default(false) }), z.array(PersonView)),
  'people.save': command(z.object({ id: PersonId.nullable(), input: PersonInput }), z.object({ id: PersonId }), manage),
  'people.remove': command(z.object({ id: PersonId }), nothing, manage),
  'people.restore': command(z.object({ id: PersonId }), nothing, manage),
  /** Sets or clears a PIN: one's own with the old one, or anybody's by a manager. */
  'people.setPin': command(z.object({ id: PersonId, oldPin: z.string().nullable(), pin: Pin.nullable() }), nothing, {
    access: 'read',
  }),
} as const
