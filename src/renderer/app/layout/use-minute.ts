/** The time of the status line. */
import { useEffect, useState } from 'react'

/** Milliseconds now, new at the start of each minute. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), 60_000 - (now % 60_000) + 20)
    return () => clearTimeout(timer)
  }, [now])
  return now
}
