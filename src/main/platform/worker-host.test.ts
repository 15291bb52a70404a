import { expect, test } from 'vitest'
import { memoryProcess, memoryWorkersOf } from '../../../test/support/memory-worker'
import { AppError } from '../../shared/ipc/errors'
import type { Job, JobTable } from '../../shared/worker/jobs'
import { silentLog } from './log'
import { createWorkerHost } from './worker-host'

type TestJobs = {
  'test.count': Job<{ to: number }, { counted: number }, number>
  'test.wait': Job<null, string>
  'test.echo': Job<{ rows: string[][] }, { rows: string[][] }>
  'test.fail': Job<'app' | 'disk', never>
}

const table: JobTable<TestJobs> = {
  'test.count': ({ to }, { report }) => {
    for (let n = 1; n <= to; n++) report(n)
    return Promise.resolve({ counted: to })
  },
  'test.wait': (_input, { signal }) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('stop', 'AbortError')))
    }),
  'test.echo': (input) => Promise.resolve(input),
  'test.fail': (kind) =>
    Promise.reject(
      kind === 'app'
        ? new AppError('FILE_REFUSED', 'Berkas ditolak.', { why: 'test' })
        : Object.assign(new Error('full'), { code: 'ENOSPC' }),
    ),
}

test('a job answers and its last progress arrives before the answer', async () => {
  const seen: number[] = []
  const workers = memoryWorkersOf<TestJobs>(table)
  const result = await workers.run('test.count', { to: 50 }, { onProgress: (n) => seen.push(n) })
  expect(result).toEqual({ counted: 50 })
  expect(seen.at(-1)).toBe(50)
  expect(seen.length).toBeLessThan(50)
})

test('an AppError crosses the border whole', async () => {
  const failed = memoryWorkersOf<TestJobs>(table).run('test.fail', 'app')
  await expect(failed).rejects.toMatchObject({
    code: 'FILE_REFUSED',
    message: 'Berkas ditolak.',
    details: { why: 'test' },
  })
  await expect(failed).rejects.toBeInstanceOf(AppError)
})

test('a system error keeps its code', async () => {
  await expect(memoryWorkersOf<TestJobs>(table).run('test.fail', 'disk')).rejects.toMatchObject({ code: 'ENOSPC' })
})

test('a cancelled job rejects with CANCELLED', async () => {
  const controller = new AbortController()
  const waiting = memoryWorkersOf<TestJobs>(table).run('test.wait', null, { signal: controller.signal })
  controller.abort()
  await expect(waiting).rejects.toMatchObject({ code: 'CANCELLED' })
})

const large = () => ({ rows: Array.from({ length: 20_000 }, (_, index) => [`${index}`, 'Kerja sama', 'Aktif']) })

test('a large input arrives whole, and other work of this process runs meanwhile', async () => {
  const input = large()
  let turns = 0
  const timer = setInterval(() => turns++, 1)
  const answer = await memoryWorkersOf<TestJobs>(table).run('test.echo', input)
  clearInterval(timer)
  expect(answer).toEqual(input)
  expect(turns).toBeGreaterThan(5)
})

test('a large job cancelled while it is sent never starts, and leaves the worker ready', async () => {
  const started: unknown[] = []
  const workers = memoryWorkersOf<TestJobs>({
    ...table,
    'test.echo': (input) => {
      started.push(input)
      return Promise.resolve(input)
    },
  })
  const controller = new AbortController()
  const sending = workers.run('test.echo', large(), { signal: controller.signal })
  controller.abort()
  await expect(sending).rejects.toMatchObject({ code: 'CANCELLED' })
  expect(started).toEqual([])
  await expect(workers.run('test.count', { to: 1 })).resolves.toEqual({ counted: 1 })
})

test('a job cancelled beforehand never starts a process', async () => {
  const workers = createWorkerHost<TestJobs>({
    fork: () => {
      throw new Error('started')
    },
    log: silentLog,
  })
  await expect(workers.run('test.wait', null, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'CANCELLED',
  })
})

test('a crash fails the running job and the next job gets a new process', async () => {
  const started: ReturnType<typeof memoryProcess>[] = []
  const fork = () => {
    const made = memoryProcess(table)
    started.push(made)
    return made
  }
  const workers = createWorkerHost<TestJobs>({ fork, log: silentLog })
  const running = workers.run('test.wait', null)
  started[0]?.crash()
  await expect(running).rejects.toMatchObject({ code: 'INTERNAL' })
  await expect(workers.run('test.count', { to: 1 })).resolves.toEqual({ counted: 1 })
  expect(started).toHaveLength(2)
})

test('stopping fails what runs as cancelled', async () => {
  const workers = memoryWorkersOf<TestJobs>(table)
  const running = workers.run('test.wait', null)
  workers.stop()
  await expect(running).rejects.toMatchObject({ code: 'CANCELLED' })
})
