/** Waits before something is shown: under 300 ms nothing appears. */
import { useEffect, useState } from 'react'

/** True once `active` has lasted `ms`. */
export function useDelayed(active: boolean, ms = 300): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!active) return
    const timer = setTimeout(() => setLate(true), ms)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [active, ms])
  return active && late
}
