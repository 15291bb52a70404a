/** The worker's jobs in this process, over the same messages and copies as over the real border. */
import { createWorkerHost, type WorkerHost, type WorkerProcess } from '../../src/main/platform/worker-host'
import { silentLog } from '../../src/main/platform/log'
import type { Jobs, JobTable } from '../../src/shared/worker/jobs'
import type { FromWorker } from '../../src/shared/worker/protocol'
import { jobs as realJobs } from '../../src/worker/jobs'
import { serveJobs } from '../../src/worker/serve'

/** A process made of a job table. `crash` ends it the way a kill does. */
export function memoryProcess(jobs: object): WorkerProcess & { crash(): void } {
  let tell: (message: FromWorker) => void = () => undefined
  let exit: (code: number) => void = () => undefined
  let alive = true
  const receive = serveJobs(jobs, (message) => {
    const copy = structuredClone(message)
    queueMicrotask(() => alive && tell(copy))
  })
  return {
    post: (message) => receive(structuredClone(message)),
    onMessage: (listener) => void (tell = listener),
    onExit: (listener) => void (exit = listener),
    kill: () => void (alive = false),
    crash: () => {
      alive = false
      exit(139)
    },
  }
}

/** The real jobs, in this process. */
export const memoryWorkers = (): WorkerHost => memoryWorkersOf<Jobs>(realJobs)

export const memoryWorkersOf = <J>(jobs: JobTable<J>): WorkerHost<J> =>
  createWorkerHost<J>({ fork: () => memoryProcess(jobs), log: silentLog })
