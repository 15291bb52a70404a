/** What the first screen does without, in chunks of its own; read ahead while somebody chooses a profile. */
import { lazy } from 'react'

const loadApplication = () => import('./Application')

export const Application = lazy(() => loadApplication().then((m) => ({ default: m.Application })))

export const FirstRunScreen = lazy(() =>
  import('../settings/FirstRunScreen').then((m) => ({ default: m.FirstRunScreen })),
)

export const WarmUp = lazy(() => import('./WarmUp').then((m) => ({ default: m.WarmUp })))

/**
 * Reads the application and its most used screens when the page has nothing else to do, and calls `onRead` then. Returns
 * how to stop.
 */
export function readAhead(onRead: () => void): () => void {
  let idle: number | undefined
  // Not before the first screen is painted.
  const frame = requestAnimationFrame(() => {
    idle = requestIdleCallback(() => {
      // A chunk that cannot be read is asked for again when it is needed, and fails there visibly.
      Promise.all([loadApplication(), import('./routes').then(({ preloadScreens }) => preloadScreens())])
        .then(onRead)
        .catch(() => undefined)
    })
  })
  return () => {
    cancelAnimationFrame(frame)
    if (idle !== undefined) cancelIdleCallback(idle)
  }
}
