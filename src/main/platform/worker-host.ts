/** Runs jobs in a process of their own: started at the first job, started again after a crash. */
import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../shared/ipc/errors'
import type { Jobs, Workers } from '../../shared/worker/jobs'
import { fromWireFailure, type FromWorker, type ToWorker } from '../../shared/worker/protocol'
import { cutSlices } from '../../shared/worker/slices'
import type { Log } from './log'

/** The process, or whatever stands for it. */
export type WorkerProcess = {
  post(message: ToWorker): void
  onMessage(listener: (message: FromWorker) => void): void
  onExit(listener: (code: number) => void): void
  kill(): void
}

export type WorkerHost<J = Jobs> = Workers<J> & {
  /** Ends the process; what still runs fails as cancelled. */
  stop(): void
}

type Pending = {
  resolve(value: unknown): void
  reject(error: Error): void
  progress: ((value: never) => void) | undefined
}

/** `fork` starts the process. */
export function createWorkerHost<J = Jobs>({ fork, log }: { fork: () => WorkerProcess; log: Log }): WorkerHost<J> {
  const pending = new Map<number, Pending>()
  let worker: WorkerProcess | null = null
  let count = 0

  function start(): WorkerProcess {
    const started = fork()
    started.onMessage((message) => settle(pending, message))
    started.onExit((code) => {
      if (worker === started) worker = null
      if (pending.size > 0) log.error('worker.crashed', { code, jobs: pending.size })
      failAll(pending, crashed())
    })
    return started
  }

  return {
    run(name, input, { signal, onProgress } = {}) {
      if (signal?.aborted) return Promise.reject(cancelled())
      worker ??= start()
      const target = worker
      const id = ++count
      const abort = () => target.post({ kind: 'cancel', id })
      signal?.addEventListener('abort', abort, { once: true })
      const done = new Promise<unknown>((resolve, reject) => {
        pending.set(id, { resolve, reject, progress: onProgress })
        const isWanted = () => pending.has(id) && worker === target
        sendJob(target, { id, job: name, input, signal }, isWanted).catch((error: Error) => {
          pending.delete(id)
          reject(error)
        })
      })
      // The job table types both ends; the messages between them carry no types.
      return done.finally(() => signal?.removeEventListener('abort', abort)) as never
    },
    stop() {
      failAll(pending, cancelled())
      worker?.kill()
      worker = null
    },
  }
}

type Sent = { id: number; job: string; input: unknown; signal: AbortSignal | undefined }

/** Posts a job, a large one slice by slice with time for others in between, until nobody waits for it any more. */
async function sendJob(worker: WorkerProcess, { id, job, input, signal }: Sent, isWanted: () => boolean) {
  const { rest, slices } = cutSlices(input)
  for (const slice of slices) {
    worker.post({ kind: 'slice', id, slice })
    await setImmediate()
    if (!isWanted()) return
    // The worker was told already.
    if (signal?.aborted) throw cancelled()
  }
  worker.post({ kind: 'run', id, job, input: rest })
}

function settle(pending: Map<number, Pending>, message: FromWorker): void {
  const job = pending.get(message.id)
  if (!job) return
  switch (message.kind) {
    case 'progress':
      job.progress?.(message.value as never)
      return
    case 'done':
      pending.delete(message.id)
      job.resolve(message.value)
      return
    case 'failed':
      pending.delete(message.id)
      job.reject(fromWireFailure(message.error))
  }
}

function failAll(pending: Map<number, Pending>, error: AppError): void {
  const jobs = [...pending.values()]
  pending.clear()
  for (const job of jobs) job.reject(error)
}

const cancelled = () => new AppError('CANCELLED', 'Dibatalkan.')
const crashed = () =>
  new AppError(
    'INTERNAL',
    'Pekerjaan terhenti di tengah jalan dan tidak meninggalkan perubahan. Ulangi sekali lagi; bila tetap terhenti, laporkan berkas yang dipakai.',
  )
