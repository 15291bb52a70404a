/** Answers the messages of main with the functions of a job table. Knows nothing of the process it runs in. */
import type { JobCtx } from '../shared/worker/jobs'
import { toWireFailure, type FromWorker, type ToWorker } from '../shared/worker/protocol'
import { joinSlices, type Slice } from '../shared/worker/slices'

/** At most so often a job's progress crosses the border. */
const REPORT_EVERY_MS = 80

type AnyJob = (input: unknown, ctx: JobCtx<unknown>) => Promise<unknown>

/** Returns the receiver of messages; answers go to `send`. */
export function serveJobs(jobs: object, send: (message: FromWorker) => void): (message: ToWorker) => void {
  const running = new Map<number, AbortController>()
  const arrived = new Map<number, Slice[]>()

  function collect({ id, slice }: Extract<ToWorker, { kind: 'slice' }>): void {
    const slices = arrived.get(id)
    if (slices) slices.push(slice)
    else arrived.set(id, [slice])
  }

  function take(id: number, rest: unknown): unknown {
    const slices = arrived.get(id) ?? []
    arrived.delete(id)
    return joinSlices(rest, slices)
  }

  async function run({ id, job, input }: Extract<ToWorker, { kind: 'run' }>): Promise<void> {
    const controller = new AbortController()
    running.set(id, controller)
    const progress = throttled((value) => send({ kind: 'progress', id, value }))
    try {
      // Main and worker are built together from one job table, so name and input fit.
      const work = (jobs as Record<string, AnyJob>)[job]
      if (!work) throw new Error(`No job ${job}`)
      const value = await work(take(id, input), {
        signal: controller.signal,
        report: (value) => progress.report(value),
      })
      progress.flush()
      send({ kind: 'done', id, value })
    } catch (error) {
      send({ kind: 'failed', id, error: toWireFailure(error) })
    } finally {
      running.delete(id)
    }
  }

  return (message) => {
    switch (message.kind) {
      case 'slice':
        collect(message)
        return
      case 'run':
        void run(message)
        return
      case 'cancel':
        arrived.delete(message.id)
        running.get(message.id)?.abort()
    }
  }
}

/** Keeps the newest value of a burst; `flush` delivers it before the job is said to be done. */
function throttled(send: (value: unknown) => void) {
  let next = 0
  let waiting: { value: unknown } | null = null
  const flush = () => {
    if (waiting) send(waiting.value)
    waiting = null
  }
  return {
    flush,
    report(value: unknown) {
      waiting = { value }
      const now = Date.now()
      if (now < next) return
      next = now + REPORT_EVERY_MS
      flush()
    },
  }
}
