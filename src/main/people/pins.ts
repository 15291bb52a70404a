/** PINs of local profiles: hashed with scrypt, and slower with every wrong try. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { Mutex } from 'async-mutex'
import { eq, inArray } from 'drizzle-orm'
import { AppError } from '../../shared/ipc/errors'
import { waitText } from '../../shared/session/words'
import type { Db, Queryable } from '../database/db'
import { personPins } from '../database/schema/settings'
import type { Clock } from '../platform/clock'

const FREE_TRIES = 5
const FIRST_WAIT_MS = 30_000
const LONGEST_WAIT_MS = 3_600_000

type PinRow = typeof personPins.$inferSelect
type Tries = Pick<PinRow, 'failures' | 'lockedUntil'>
export type PinHash = Pick<PinRow, 'salt' | 'hash'>

export type Pins = {
  /** Throws PIN_WRONG, or PIN_LOCKED while the person must wait. */
  verify(personId: string, pin: string): Promise<void>
}

/**
 * Checks PINs of one data folder. With `readOnly` wrong tries are only counted in memory. One check at a time, so that
 * many at once cannot get around the count.
 */
export function createPins({ db, clock, readOnly }: { db: Db; clock: Clock; readOnly: boolean }): Pins {
  const oneAtATime = new Mutex()
  const inMemory = new Map<string, Tries>()

  async function keep(personId: string, tries: Tries): Promise<void> {
    if (readOnly) inMemory.set(personId, tries)
    else await db.update(personPins).set(tries).where(eq(personPins.personId, personId))
  }

  async function check(personId: string, pin: string): Promise<void> {
    const [row] = await db.select().from(personPins).where(eq(personPins.personId, personId))
    if (!row) return
    const tries = inMemory.get(personId) ?? row
    const wait = remaining(tries, clock.now())
    if (wait > 0) throw mustWait(wait)
    // Counted before it is checked: ending the program meanwhile gives no free try.
    const failures = tries.failures + 1
    const pause = pauseAfter(failures)
    await keep(personId, { failures, lockedUntil: pause > 0 ? clock.now() + pause : null })
    if (await matches(pin, row)) return keep(personId, { failures: 0, lockedUntil: null })
    if (pause > 0) throw mustWait(pause)
    throw new AppError('PIN_WRONG', `PIN salah. Masih ${FREE_TRIES - failures} kali coba sebelum harus menunggu.`)
  }

  return { verify: (personId, pin) => oneAtATime.runExclusive(() => check(personId, pin)) }
}

/** The wait after so many wrong tries: none, then 30 s, doubling, at most an hour. */
export function pauseAfter(failures: number): number {
  if (failures < FREE_TRIES) return 0
  return Math.min(FIRST_WAIT_MS * 2 ** (failures - FREE_TRIES), LONGEST_WAIT_MS)
}

/** A clock that was set back must not make the wait longer than it was meant to be. */
function remaining({ failures, lockedUntil }: Tries, now: number): number {
  return lockedUntil === null ? 0 : Math.min(lockedUntil - now, pauseAfter(failures))
}

function mustWait(ms: number): AppError {
  return new AppError('PIN_LOCKED', `PIN terlalu sering salah. Coba lagi dalam ${waitText(ms)}.`, { waitMs: ms })
}

/** Hashes a new PIN with a salt of its own. */
export async function hashPin(pin: string): Promise<PinHash> {
  const salt = randomBytes(16)
  return { salt: salt.toString('hex'), hash: (await derive(pin, salt)).toString('hex') }
}

/** Sets or clears the PIN; outside the history, since a secret must not be copied into it. */
export async function storePin(db: Queryable, personId: string, pin: PinHash | null): Promise<void> {
  if (!pin) {
    await db.delete(personPins).where(eq(personPins.personId, personId))
    return
  }
  const row = { ...pin, failures: 0, lockedUntil: null }
  await db
    .insert(personPins)
    .values({ personId, ...row })
    .onConflictDoUpdate({ target: personPins.personId, set: row })
}

/** Which of the persons have a PIN. */
export async function withPin(db: Queryable, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .select({ id: personPins.personId })
    .from(personPins)
    .where(inArray(personPins.personId, [...ids]))
  return new Set(rows.map((row) => row.id))
}

async function matches(pin: string, { salt, hash }: PinHash): Promise<boolean> {
  const expected = Buffer.from(hash, 'hex')
  const given = await derive(pin, Buffer.from(salt, 'hex'))
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** 32 MB and about 100 ms for each try, in a thread of its own. */
function derive(pin: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, 32, { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}
