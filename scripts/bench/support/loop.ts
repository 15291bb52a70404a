/** Delay of the event loop of the main process while something runs. */
import type { ElectronApplication } from '@playwright/test'
import { atMost, report } from './work'

type Histogram = { enable(): void; disable(): void; reset(): void; max: number; percentile(share: number): number }
type Watched = { loopDelay?: Histogram }

/** Longest and 99th percentile block in ms, and the longest while the program did nothing just before. */
export type LoopDelay = { max: number; p99: number; idle: number }

const IDLE_MS = 3000

/** Runs `work` and says how long the main process was deaf meanwhile. */
export async function watchLoop(app: ElectronApplication, work: () => Promise<void>): Promise<LoopDelay> {
  const idle = await delayDuring(app, () => new Promise((resolve) => setTimeout(resolve, IDLE_MS)))
  return { ...(await delayDuring(app, work)), idle: idle.max }
}

async function delayDuring(app: ElectronApplication, work: () => Promise<void>): Promise<{ max: number; p99: number }> {
  await app.evaluate(() => {
    const watched = globalThis as Watched
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks')
    watched.loopDelay ??= monitorEventLoopDelay({ resolution: 1 }) as Histogram
    watched.loopDelay.enable()
  })
  // The call that starts the watch is itself work of the main process.
  await new Promise((resolve) => setTimeout(resolve, 200))
  await app.evaluate(() => (globalThis as Watched).loopDelay?.reset())
  await work()
  return app.evaluate(() => {
    const histogram = (globalThis as Watched).loopDelay
    if (!histogram) throw new Error('Nobody watched the event loop')
    const found = { max: histogram.max / 1e6, p99: histogram.percentile(99) / 1e6 }
    histogram.disable()
    return found
  })
}

/** Reports the longest block during a measurement; the machine alone accounts for what the idle program shows. */
export function reportLoop(during: string, { max, p99, idle }: LoopDelay): void {
  report({
    measure: `Longest block of the main process: ${during}`,
    unit: 'ms',
    value: max,
    against: { what: 'the idle program, 3 s', value: idle },
    goals: [atMost('ms', max, 50)],
    note: `99th percentile ${p99.toFixed(1)} ms`,
  })
}
