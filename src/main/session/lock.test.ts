import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { LockHolder } from '../../shared/session/model'
import { acquireLock, LOCK_FILE, type HeldLock, type Lock, type LockOptions } from './lock'

let folder: string
const open: HeldLock[] = []
const children: ChildProcess[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-lock-'))
})
afterEach(async () => {
  for (const lock of open.splice(0)) await lock.release()
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const file = () => join(folder, LOCK_FILE)
const written = () => JSON.parse(readFileSync(file(), 'utf8')) as Record<string, unknown>

async function take(person: string, options: LockOptions & { pc?: string } = {}): Promise<Lock> {
  const lock = await acquireLock(folder, { person, pc: options.pc ?? hostname(), pid: process.pid }, options)
  if (lock.kind === 'held') open.push(lock)
  return lock
}

async function held(person: string, options: LockOptions & { pc?: string } = {}): Promise<HeldLock> {
  const lock = await take(person, options)
  if (lock.kind !== 'held') throw new Error(`taken by ${lock.holder.person}`)
  return lock
}

function leftBy(pc: string, pid: number, secondsAgo: number): void {
  const at = Date.now() - secondsAgo * 1000
  writeFileSync(file(), JSON.stringify({ id: 'old', person: 'La Ode', pc, pid, startedAt: at, beatAt: at }))
  utimesSync(file(), at / 1000, at / 1000)
}

test('the second program learns who holds the folder, where, and since when', async () => {
  const startedAt = Date.UTC(2026, 10, 24, 0, 14)
  const first = await held('', { now: () => startedAt, pc: 'KOMPUTER-2' })
  await first.setPerson('Wa Ode Nuraini')
  const second = await take('La Ode Rahman')
  expect(second).toEqual({
    kind: 'taken',
    holder: { person: 'Wa Ode Nuraini', pc: 'KOMPUTER-2', since: startedAt } satisfies LockHolder,
  })
})

test('a released folder can be taken again and leaves no file', async () => {
  const first = await held('A')
  await first.release()
  expect(readdirSync(folder)).toEqual([])
  await held('B')
})

test('a lock of this PC whose process has ended is cleared at once', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  leftBy(hostname(), child.pid!, 1)
  await held('B')
  expect(written()['person']).toBe('B')
  expect(readdirSync(folder)).toEqual([LOCK_FILE])
})

test('a lock of this PC whose process lives is respected', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
  children.push(child)
  await once(child, 'spawn')
  leftBy(hostname(), child.pid!, 60)
  expect((await take('B')).kind).toBe('taken')
})

test('a lock of another PC is respected while it beats and cleared after two minutes of silence', async () => {
  leftBy('KOMPUTER-9', process.pid, 90)
  expect((await take('B')).kind).toBe('taken')
  leftBy('KOMPUTER-9', process.pid, 130)
  await held('B')
})

test('the clock of another PC does not matter, only the disk on which both write', async () => {
  const wrong = Date.now() - 86_400_000
  await held('A', { now: () => wrong, pc: 'KOMPUTER-9' })
  expect((await take('B')).kind).toBe('taken')
})

test.each(['', '{"id":"x"', '{"hello":1}', 'null'])(
  'a broken lock %j is respected when new and cleared when old',
  async (text) => {
    writeFileSync(file(), text)
    expect((await take('B')).kind).toBe('taken')
    utimesSync(file(), Date.now() / 1000 - 30, Date.now() / 1000 - 30)
    await held('B')
  },
)

test('the holder beats, and a lock that was removed by hand comes back', async () => {
  let now = 1_800_000_000_000
  await held('A', { beatMs: 20, now: () => (now += 1) })
  const before = written()['beatAt'] as number
  await expect.poll(() => (written()['beatAt'] as number) > before).toBe(true)
  rmSync(file())
  await expect.poll(() => existsSync(file())).toBe(true)
})

test('a holder that slept and was replaced is told and does not write into the new lock', async () => {
  let lostTo: LockHolder | null = null
  const first = await held('A', { beatMs: 20, onLost: (holder) => (lostTo = holder) })
  rmSync(file())
  leftBy('KOMPUTER-9', 4711, 0)
  await expect.poll(() => lostTo?.pc).toBe('KOMPUTER-9')
  await first.setPerson('A2')
  await first.release()
  expect(written()['id']).toBe('old')
})

test('of many programs that find the same abandoned lock exactly one gets the folder', async () => {
  for (let round = 0; round < 15; round++) {
    leftBy('KOMPUTER-9', 1, 600)
    const locks = await Promise.all(Array.from({ length: 6 }, (_, n) => take(`P${n}`)))
    expect(locks.filter((lock) => lock.kind === 'held')).toHaveLength(1)
    for (const lock of open.splice(0)) await lock.release()
  }
})

test('of many processes that find the same abandoned lock exactly one holds it, and its death frees the folder', async () => {
  const outDir = join(folder, 'program')
  await build({
    logLevel: 'silent',
    configFile: false,
    build: {
      ssr: join(import.meta.dirname, '../../../test/support/lock-holder.ts'),
      outDir,
      rolldownOptions: { output: { entryFileNames: 'holder.mjs' } },
    },
    ssr: { noExternal: true },
  })
  leftBy('KOMPUTER-9', 1, 600)
  const started = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, [join(outDir, 'holder.mjs'), folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      children.push(child)
      const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
      return { child, answer: chunk.toString().trim() }
    }),
  )
  const holders = started.filter(({ answer }) => answer === 'held')
  expect(holders).toHaveLength(1)
  expect((await take('B')).kind).toBe('taken')
  holders[0]!.child.kill('SIGKILL')
  await once(holders[0]!.child, 'exit')
  await held('B')
})

test('a folder that cannot be written says so', async () => {
  const place = join(folder, 'file')
  writeFileSync(place, '')
  await expect(acquireLock(place, { person: 'A', pc: 'X', pid: 1 })).rejects.toMatchObject({
    code: 'FOLDER_UNWRITABLE',
  })
})
