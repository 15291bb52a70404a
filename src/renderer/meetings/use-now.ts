/** The time to the minute, so that what depends on it is asked again once a minute and not with every drawing. */
import { useEffect, useState } from 'react'

const minute = 60_000
const current = () => Math.floor(Date.now() / minute) * minute

export function useNow(): number {
  const [now, setNow] = useState(current)
  useEffect(() => {
    const timer = setInterval(() => setNow(current()), minute / 4)
    return () => clearInterval(timer)
  }, [])
  return now
}
