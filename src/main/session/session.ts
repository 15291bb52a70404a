/** Who uses the program now: choosing a profile, PIN, locking, and what each call is allowed. */
import type { PersonId } from '../../shared/ids/ids'
import { AppError } from '../../shared/ipc/errors'
import type { Emit } from '../../shared/ipc/events'
import type { PersonView } from '../../shared/people/model'
import type { LockHolder, SessionPerson, SessionState } from '../../shared/session/model'
import { readOnlySentence } from '../../shared/session/words'
import { defaultSettings } from '../../shared/settings/defaults'
import type { TimeZone, UnitSettings } from '../../shared/settings/model'
import type { Commands } from '../database/command'
import type { Db } from '../database/db'
import type { Authorize } from '../ipc/router'
import { createPins, type Pins } from '../people/pins'
import { findPerson, listPeople } from '../people/queries'
import type { Clock } from '../platform/clock'
import { readUnit } from '../settings/queries'
import { checkAccess } from './access'
import type { HeldLock } from './lock'

/** What the session needs of an opened data folder. */
export type SessionData = {
  folder: string
  db: Db
  commands: Commands
  lock: Pick<HeldLock, 'setPerson'> | null
  readOnly: LockHolder | null
}

export type SessionDeps = {
  data: {
    current(): SessionData | null
    problem(): { error: AppError; folder: string } | null
    /** Resolves when an opening that has begun is over. */
    settled(): Promise<void>
  }
  clock: Pick<Clock, 'now' | 'today'>
  emit: Emit
  colorScheme: () => SessionState['colorScheme']
  version: string
  demo: boolean
}

type Opened = { data: SessionData; pins: Pins }

const CHECK_IDLE_MS = 5_000

/** The session of the program. Locks by itself after the minutes in the settings, if the person has a PIN. */
export class Session {
  #seen: Opened | null = null
  #person: SessionPerson | null = null
  #locked = false
  #touchedAt = 0
  #unit: Pick<UnitSettings, 'timeZone' | 'autoLockMinutes'> = defaultSettings.unit
  readonly #timer: NodeJS.Timeout

  constructor(private readonly deps: SessionDeps) {
    this.#timer = setInterval(() => this.#lockWhenIdle(), CHECK_IDLE_MS)
    this.#timer.unref()
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  /** What the router asks before each call. */
  readonly authorize: Authorize = (access) => {
    const opened = this.#look()
    this.#lockWhenIdle()
    const holder = opened?.data.readOnly ?? null
    return checkAccess(access, {
      problem: opened ? null : (this.deps.data.problem()?.error ?? null),
      person: this.#person,
      locked: this.#locked,
      readOnly: holder && this.readOnlyText(holder),
    })
  }

  /** Throws PIN_WRONG, PIN_LOCKED or NOT_FOUND. */
  async signIn(id: PersonId, pin: string | null): Promise<void> {
    const person = await this.#activePerson(id)
    if (person.hasPin) await this.require().pins.verify(id, pin ?? '')
    await this.#become(person)
  }

  /** Enters without a PIN, for the person who has just set it. */
  async enter(id: PersonId): Promise<void> {
    await this.#become(await this.#activePerson(id))
  }

  /** Without a PIN there is nothing to unlock with: then back to the choice of profiles. */
  lock(): void {
    if (!this.#person) return
    if (!this.#person.hasPin) return this.signOut()
    this.#locked = true
    this.deps.emit('session.changed', {})
  }

  signOut(): void {
    this.#person = null
    this.#locked = false
    this.deps.emit('session.changed', {})
  }

  /** Somebody uses the program. */
  touch(): void {
    this.#lockWhenIdle()
    if (this.#person && !this.#locked) this.#touchedAt = this.deps.clock.now()
  }

  /** Call after each commit: role, name or settings may have changed. */
  async committed(tables: readonly string[]): Promise<void> {
    const opened = this.#look()
    if (!opened || !tables.some((table) => table === 'people' || table === 'settings')) return
    this.#unit = (await readUnit(opened.data.db)) ?? defaultSettings.unit
    const found = this.#person && (await findPerson(opened.data.db, this.#person.id))
    this.#person = found && found.deletedAt === null ? sessionPerson(found) : null
    this.deps.emit('session.changed', {})
  }

  /** The opened data with the PINs that belong to them. Throws why there are none. */
  require(): Opened {
    const opened = this.#look()
    if (opened) return opened
    throw (
      this.deps.data.problem()?.error ?? new AppError('SIGNED_OUT', 'Data belum dibuka. Tunggu sebentar, lalu ulangi.')
    )
  }

  readOnlyText(holder: LockHolder): string {
    return readOnlySentence(holder, this.#unit.timeZone, this.deps.clock.now())
  }

  timeZone(): TimeZone {
    return this.#unit.timeZone
  }

  async state(): Promise<SessionState> {
    const { data, colorScheme, version, demo } = this.deps
    await data.settled()
    const opened = this.#look()
    this.#lockWhenIdle()
    const people = opened ? (await listPeople(opened.data.db)).map(sessionPerson) : []
    const unit = opened && (await readUnit(opened.data.db))
    const problem = opened ? null : data.problem()
    const person = this.#person
    return {
      phase: phaseOf({ open: opened !== null, people: people.length, person, locked: this.#locked }),
      person,
      people,
      readOnly: opened?.data.readOnly ?? null,
      problem: problem && problemView(problem),
      unitName: unit?.unitName ?? null,
      provinceName: unit?.provinceName ?? null,
      timeZone: unit?.timeZone ?? this.#unit.timeZone,
      colorScheme: colorScheme(),
      version,
      demo,
    }
  }

  /** Notices that another folder has been opened: nobody has signed in there. */
  #look(): Opened | null {
    const data = this.deps.data.current()
    if (!data) return null
    if (this.#seen?.data !== data) {
      // Opening the same folder again, for reading after its lock was lost, keeps the person.
      if (this.#seen?.data.folder !== data.folder) this.#person = null
      const { db, readOnly } = data
      this.#seen = { data, pins: createPins({ db, clock: this.deps.clock, readOnly: readOnly !== null }) }
    }
    return this.#seen
  }

  #lockWhenIdle(): void {
    const minutes = this.#unit.autoLockMinutes
    if (!this.#person?.hasPin || this.#locked || minutes === null) return
    if (this.deps.clock.now() - this.#touchedAt >= minutes * 60_000) this.lock()
  }

  async #become(view: PersonView): Promise<void> {
    const { data } = this.require()
    this.#unit = (await readUnit(data.db)) ?? defaultSettings.unit
    this.#person = sessionPerson(view)
    this.#locked = false
    this.#touchedAt = this.deps.clock.now()
    // Not waited for: only a name for others, on a disk that may be far away; the next beat writes it again.
    void data.lock?.setPerson(view.name).catch(() => undefined)
    this.deps.emit('session.changed', {})
  }

  async #activePerson(id: PersonId): Promise<PersonView> {
    const found = await findPerson(this.require().data.db, id)
    if (!found || found.deletedAt !== null) {
      throw new AppError('NOT_FOUND', 'Profil ini sudah tidak ada. Pilih yang lain.')
    }
    return found
  }
}

export const createSession = (deps: SessionDeps): Session => new Session(deps)

type Situation = { open: boolean; people: number; person: SessionPerson | null; locked: boolean }

function phaseOf({ open, people, person, locked }: Situation): SessionState['phase'] {
  if (!open) return 'failed'
  if (people === 0) return 'firstRun'
  if (!person) return 'signIn'
  return locked ? 'locked' : 'ready'
}

function sessionPerson({ id, name, post, role, hasPin }: PersonView): SessionPerson {
  return { id, name, post, role, hasPin }
}

function problemView({ error, folder }: { error: AppError; folder: string }): NonNullable<SessionState['problem']> {
  return { code: error.code, message: error.message, folder, reference: error.reference ?? null }
}
