/** One writer per data folder: the lock file names who holds it, beats while they do, and is cleared when they are gone. */
import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '../../shared/ipc/errors'
import type { LockHolder } from '../../shared/session/model'
import { formatLock, lockRecord, parseLock, readLock, type LockRecord } from './lock-record'

export const LOCK_FILE = 'simpul.lock'

export type LockOwner = { person: string; pc: string; pid: number }
export type LockOptions = {
  /** ms UTC */
  now?: () => number
  /** How often the holder shows that it lives. */
  beatMs?: number
  /** A lock that has not been touched for so long belongs to nobody. */
  staleMs?: number
  /** Another program has taken the folder, for instance while this PC slept: write no more. */
  onLost?: (holder: LockHolder) => void
}
export type HeldLock = {
  kind: 'held'
  /** Names the person who has signed in. */
  setPerson(person: string): Promise<void>
  /** Stops beating and removes the file, if it is still ours. */
  release(): Promise<void>
}
export type Lock = HeldLock | { kind: 'taken'; holder: LockHolder }

/** Takes the folder or says who has it. Throws FOLDER_UNWRITABLE when no file can be made there. */
export async function acquireLock(folder: string, owner: LockOwner, options: LockOptions = {}): Promise<Lock> {
  const now = options.now ?? Date.now
  const file = join(folder, LOCK_FILE)
  const record = lockRecord(owner, now())
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await create(file, formatLock(record))) return hold(file, record, { ...options, now })
    const found = await look(file)
    if (!found) continue
    if (!(await isAbandoned(file, found, owner.pc, options.staleMs ?? 120_000))) {
      return { kind: 'taken', holder: holderOf(found, now()) }
    }
    await clear(file, found)
  }
  // Others were quicker each time, so one of them has it.
  return { kind: 'taken', holder: holderOf(await look(file), now()) }
}

type Found = { text: string; record: LockRecord | null }

/** Creates the lock with O_EXCL; false when there is one. */
async function create(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST') return false
    if (code === 'ENOSPC') throw error
    throw new AppError(
      'FOLDER_UNWRITABLE',
      'Simpul tidak dapat menulis di folder data. Periksa apakah folder itu ada dan boleh ditulisi, lalu coba lagi.',
      { code },
    )
  }
}

/** What the lock says; null when it has gone. A lock that is being written is read again. */
async function look(file: string): Promise<Found | null> {
  for (let attempt = 0; ; attempt++) {
    try {
      const text = await readFile(file, 'utf8')
      const record = parseLock(text)
      if (record || attempt === 5) return { text, record }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      if (attempt === 5) return { text: '', record: null }
    }
    await wait(40)
  }
}

async function isAbandoned(file: string, found: Found, pc: string, staleMs: number): Promise<boolean> {
  if (found.record?.pc === pc && !isRunning(found.record.pid)) return true
  const age = await ageOf(file)
  // A broken lock cannot beat: it is either being created this moment, or a leftover of a crash.
  return age > (found.record ? staleMs : Math.min(staleMs, 5_000))
}

/** Tells whether a process of this PC lives; one that we may not signal does. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Time since the lock was last written, by the clock of the disk that holds it: a probe beside it is stamped by the
 * same clock. The clocks of two PCs differ, so the time inside the file cannot be compared with ours.
 */
async function ageOf(file: string): Promise<number> {
  const probe = `${file}.${randomUUID()}`
  try {
    await writeFile(probe, '', { flag: 'wx' })
    const [here, there] = await Promise.all([stat(probe), stat(file)])
    return here.mtimeMs - there.mtimeMs
  } catch {
    return 0
  } finally {
    await rm(probe, { force: true })
  }
}

/**
 * Removes the abandoned lock and no other. Only one program clears at a time: without the guard, a second one that judged
 * the same lock could remove the new lock of the first.
 */
async function clear(file: string, judged: Found): Promise<void> {
  const guard = `${file}.clearing`
  if (!(await create(guard, ''))) {
    if ((await ageOf(guard)) > 10_000) await rm(guard, { force: true }) // its maker has crashed
    await wait(20)
    return
  }
  try {
    if ((await look(file))?.text !== judged.text) return
    const aside = `${file}.${randomUUID()}`
    await rename(file, aside)
    const taken = await readFile(aside, 'utf8')
    // Its holder woke up between the two looks: it gets its lock back.
    if (taken !== judged.text) await create(file, taken)
    await rm(aside, { force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  } finally {
    await rm(guard, { force: true })
  }
}

function holderOf(found: Found | null, now: number): LockHolder {
  if (!found?.record) return { person: 'orang lain', pc: 'komputer lain', since: now }
  return { person: found.record.person, pc: found.record.pc, since: found.record.startedAt }
}

function hold(file: string, record: LockRecord, options: LockOptions & { now: () => number }): HeldLock {
  let current = record
  let lost = false
  let busy: Promise<void> = Promise.resolve()
  const lose = (holder: LockHolder) => {
    lost = true
    clearInterval(timer)
    options.onLost?.(holder)
  }
  const beat = async () => {
    if (lost) return
    current = { ...current, beatAt: options.now() }
    const found = await touch(file, current)
    if (found) lose(holderOf(found, options.now()))
  }
  // One at a time: a beat and a change of person write the same file.
  const inTurn = (work: () => Promise<void>) => (busy = busy.then(work, work))
  const timer = setInterval(() => void inTurn(beat).catch(() => undefined), options.beatMs ?? 10_000)
  timer.unref()
  return {
    kind: 'held',
    setPerson: (person) => {
      current = { ...current, person }
      return inTurn(beat)
    },
    release: () =>
      inTurn(async () => {
        clearInterval(timer)
        if (lost) return
        lost = true
        const found = await look(file)
        if (found?.record?.id === current.id) await rm(file, { force: true })
      }),
  }
}

/** Writes a beat into our own lock; answers with the other lock when it is no longer ours. */
async function touch(file: string, record: LockRecord): Promise<Found | null> {
  const text = formatLock(record)
  let handle
  try {
    handle = await open(file, 'r+')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error // a disk that is away for a moment
    return (await create(file, text)) ? null : await look(file)
  }
  try {
    // Reading and writing through one handle: if the file is renamed meanwhile, we write into the renamed one.
    const before = await readLock(handle)
    const found = parseLock(before)
    if (found && found.id !== record.id) return { text: before, record: found }
    const bytes = Buffer.from(text)
    await handle.write(bytes, 0, bytes.length, 0)
    await handle.truncate(bytes.length)
    return null
  } finally {
    await handle.close()
  }
}
