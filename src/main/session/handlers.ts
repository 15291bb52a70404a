/** Routes of starting, signing in, setting up and people; they must answer without opened data as well. */
import { statfs } from 'node:fs/promises'
import type { Actor, Handlers } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import { provinces } from '../../shared/regions/provinces'
import type { sessionContract } from '../../shared/session/contract'
import type { ColorScheme } from '../../shared/session/color-schemes'
import { createPeople, type People } from '../people/people'
import { listPeople } from '../people/queries'
import type { Clock } from '../platform/clock'
import type { Desktop } from '../platform/desktop'
import type { Dialogs } from '../platform/dialogs'
import type { NewId } from '../platform/ids'
import type { Session } from './session'
import { completeSetup } from './setup'

export type SessionHandlersDeps = {
  session: Session
  clock: Clock
  newId: NewId
  dialogs: Pick<Dialogs, 'openFolder'>
  desktop: Pick<Desktop, 'openPath'>
  folder: () => string
  /** Opens the folder again, or another one, which is then remembered. */
  reopen: (folder?: string) => Promise<void>
  setColorScheme: (scheme: ColorScheme) => void
  /** Fills the register with sample data on behalf of the first manager. */
  fillSample?: (actor: Actor) => Promise<void>
}

const done = {}

export function sessionHandlers(deps: SessionHandlersDeps): Handlers<typeof sessionContract> {
  return { ...signInHandlers(deps), ...setupHandlers(deps), ...peopleHandlers(deps) }
}

type Part<Prefix extends string> = Handlers<{
  [K in keyof typeof sessionContract as K extends `${Prefix}.${string}` ? K : never]: (typeof sessionContract)[K]
}>

function signInHandlers(deps: SessionHandlersDeps): Part<'session'> {
  const { session } = deps
  return {
    'session.state': () => session.state(),
    'session.signIn': async ({ id, pin }) => {
      await session.signIn(id, pin)
      return session.state()
    },
    'session.lock': () => {
      session.lock()
      return session.state()
    },
    'session.signOut': () => {
      session.signOut()
      return session.state()
    },
    'session.touch': () => {
      session.touch()
      return done
    },
    'session.setColorScheme': ({ colorScheme }) => {
      deps.setColorScheme(colorScheme)
      return done
    },
    'session.retry': async ({ chooseFolder }) => {
      const { phase, readOnly } = await session.state()
      // Whoever works with opened data changes the folder in the settings, as a manager.
      const mayChoose = phase === 'failed' || phase === 'firstRun'
      if (!mayChoose && (chooseFolder || readOnly === null)) return session.state()
      const folder = chooseFolder ? await deps.dialogs.openFolder({ title: 'Pilih folder data' }) : undefined
      if (folder !== null) await deps.reopen(folder)
      return session.state()
    },
    'session.openFolder': () => deps.desktop.openPath(deps.folder()).then(() => done),
  }
}

function setupHandlers(deps: SessionHandlersDeps): Part<'setup'> {
  const { session, newId } = deps
  return {
    'setup.provinces': () => [...provinces],
    'setup.folder': async () => ({ path: deps.folder(), freeBytes: await freeBytes(deps.folder()) }),
    'setup.complete': async (input) => {
      const { data } = session.require()
      if (data.readOnly) throw new AppError('READ_ONLY', session.readOnlyText(data.readOnly))
      const id = await completeSetup({ commands: data.commands, newId }, input)
      await session.enter(id)
      if (input.sampleData) await deps.fillSample?.({ id, name: input.person.name })
      return session.state()
    },
  }
}

async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return null
  }
}

function peopleHandlers(deps: SessionHandlersDeps): Part<'people'> {
  const { session, clock, newId } = deps
  const people = (): People => {
    const { data, pins } = session.require()
    return createPeople({ db: data.db, commands: data.commands, clock, newId, pins })
  }
  return {
    'people.list': ({ trashed }) => listPeople(session.require().data.db, trashed),
    'people.save': ({ id, input }, { actor }) => people().save(id, input, actor),
    'people.remove': ({ id }, { actor }) =>
      people()
        .remove(id, actor)
        .then(() => done),
    'people.restore': ({ id }, { actor }) =>
      people()
        .restore(id, actor)
        .then(() => done),
    'people.setPin': async ({ id, oldPin, pin }, { actor }) => {
      const { data } = session.require()
      // The route is open to readers for their own PIN, so the router does not refuse it in a folder of others.
      if (data.readOnly) throw new AppError('READ_ONLY', session.readOnlyText(data.readOnly))
      await people().setPin(id, oldPin, pin, actor)
      await session.committed(['people'])
      return done
    },
  }
}
