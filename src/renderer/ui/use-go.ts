/** Going to another screen by its path. */
import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'

export type Go = { to: (path: string) => void; replace: (path: string) => void; back: () => void }

/** `go.to('/kerja-sama/' + id)`; typed routes are reached with `useNavigate` of the router. */
export function useGo(): Go {
  const router = useRouter()
  return useMemo(
    () => ({
      to: (path) => router.history.push(path),
      replace: (path) => router.history.replace(path),
      back: () => router.history.back(),
    }),
    [router],
  )
}
