/** Tells main that somebody works here, so that the program does not lock itself. */
import { useEffect } from 'react'
import { call } from '../ipc/hooks'

const restMs = 30_000

/** At most twice a minute. */
export function useActivity(): void {
  useEffect(() => {
    let last = 0
    const touch = () => {
      const now = Date.now()
      if (now - last < restMs) return
      last = now
      call('session.touch', {}).catch(() => undefined)
    }
    const names = ['pointerdown', 'keydown', 'wheel'] as const
    names.forEach((name) => window.addEventListener(name, touch, { passive: true }))
    return () => names.forEach((name) => window.removeEventListener(name, touch))
  }, [])
}
