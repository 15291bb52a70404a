/** Whether "Maju" leads anywhere: the browser does not tell, so the deepest place is remembered. */
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/** Going to a new place cuts off what lay ahead. */
export function useForwardPossible(): { possible: boolean; go: () => void } {
  const router = useRouter()
  const [place, setPlace] = useState(() => ({ here: indexOf(router.history.location.state), last: 0 }))
  useEffect(
    () =>
      router.history.subscribe(({ location, action }) => {
        const here = indexOf(location.state)
        setPlace((before) => ({ here, last: action.type === 'PUSH' ? here : Math.max(before.last, here, before.here) }))
      }),
    [router],
  )
  return { possible: place.here < place.last, go: () => router.history.forward() }
}

function indexOf(state: unknown): number {
  if (typeof state !== 'object' || state === null || !('__TSR_index' in state)) return 0
  return typeof state.__TSR_index === 'number' ? state.__TSR_index : 0
}
