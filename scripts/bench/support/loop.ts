/** How long the main process is deaf while something runs. */
import type { ElectronApplication } from '@playwright/test'
import { atMost, report } from './work'

/**
 * The longest block in ms. `own` leaves out the time in which the system gave the processor to other processes although ours
 * wanted it; `wall` is by the clock. `idle` is `own` while the program did nothing just before.
 */
export type LoopDelay = { own: number; wall: number; idle: number }

type Gaps = { own: number; wall: number }
type Watched = { loopWatch?: { gaps: Gaps; stop: () => void } }

const IDLE_MS = 3000
/** What the program may work in half a second and still count as idle. */
const QUIET_CPU_MS = 40

/** Runs `work` and says how long the main process was deaf meanwhile. */
export async function watchLoop(app: ElectronApplication, work: () => Promise<void>): Promise<LoopDelay> {
  await untilQuiet(app)
  const idle = await gapsDuring(app, () => pause(IDLE_MS))
  return { ...(await gapsDuring(app, work)), idle: idle.own }
}

/** After signing in the program computes alerts and reads ahead; that is not what is measured, nor is it idleness. */
async function untilQuiet(app: ElectronApplication): Promise<void> {
  for (let tries = 0, quiet = 0; tries < 60 && quiet < 3; tries++) {
    const used = await app.evaluate(async () => {
      const before = process.cpuUsage()
      await new Promise((resolve) => setTimeout(resolve, 500))
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    })
    quiet = used < QUIET_CPU_MS ? quiet + 1 : 0
  }
}

async function gapsDuring(app: ElectronApplication, work: () => Promise<void>): Promise<Gaps> {
  await app.evaluate(startWatch)
  // The call that starts the watch is itself work of the main process.
  await pause(200)
  await app.evaluate(() => {
    const gaps = (globalThis as Watched).loopWatch?.gaps
    if (gaps) gaps.own = gaps.wall = 0
  })
  await work()
  return app.evaluate(() => {
    const watch = (globalThis as Watched).loopWatch
    if (!watch) throw new Error('Nobody watched the event loop')
    watch.stop()
    return watch.gaps
  })
}

/** Runs in the main process: a timer of 1 ms looks at how late it comes. On Linux the kernel counts how long the thread waited. */
function startWatch(): void {
  const fs = process.getBuiltinModule('node:fs')
  const path = `/proc/self/task/${process.pid}/schedstat`
  const file = fs.existsSync(path) ? fs.openSync(path, 'r') : null
  const buffer = Buffer.alloc(64)
  const waitedMs = () =>
    file === null ? 0 : Number(buffer.toString('latin1', 0, fs.readSync(file, buffer, 0, 64, 0)).split(' ')[1]) / 1e6
  const gaps = { own: 0, wall: 0 }
  let [at, waited] = [performance.now(), waitedMs()]
  const timer = setInterval(() => {
    const [now, nowWaited] = [performance.now(), waitedMs()]
    const wall = now - at - 1
    gaps.wall = Math.max(gaps.wall, wall)
    gaps.own = Math.max(gaps.own, wall - (nowWaited - waited))
    ;[at, waited] = [now, nowWaited]
  }, 1)
  const stop = () => {
    clearInterval(timer)
    if (file !== null) fs.closeSync(file)
  }
  ;(globalThis as { loopWatch?: unknown }).loopWatch = { gaps, stop }
}

/** Reports the longest block during a measurement. */
export function reportLoop(during: string, { own, wall, idle }: LoopDelay): void {
  report({
    measure: `Longest block of the main process: ${during}`,
    unit: 'ms',
    value: own,
    against: { what: 'the idle program, 3 s', value: idle },
    goals: [atMost('ms', own, 50)],
    note: `${wall.toFixed(0)} ms by the clock, with the time that other processes had the processor`,
  })
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
