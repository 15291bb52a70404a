/** The time of the status line. */
import { useEffect, useState } from 'react'

/** Milliseconds now, new at the start of each minute, and at once when the window is looked at again after the PC slept. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const look = () => setNow(Date.now())
    const timer = setTimeout(look, 60_000 - (now % 60_000) + 20)
    // A timer stands still while the PC sleeps.
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
    }
  }, [now])
  return now
}
