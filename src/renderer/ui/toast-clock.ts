/** The time a toast stays: it stands still while the toast is hovered or focused. Knows no React. */

/** Calls `done` after `ms` of time in which it was not held. */
export function createToastClock(ms: number, done: () => void, now: () => number = Date.now) {
  let left = ms
  let started = now()
  let timer: ReturnType<typeof setTimeout> | null = setTimeout(done, left)
  return {
    hold(): void {
      if (timer === null) return
      clearTimeout(timer)
      timer = null
      left -= now() - started
    },
    go(): void {
      if (timer !== null) return
      started = now()
      timer = setTimeout(done, Math.max(0, left))
    },
    stop(): void {
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
  }
}
