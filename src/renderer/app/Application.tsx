/** The application once somebody is signed in: its places, and the sign of life to main. */
import { RouterProvider } from '@tanstack/react-router'
import { useMemo } from 'react'
import { createAppRouter } from './router'
import { useActivity } from './use-activity'

/** Stands inside of `SessionContext`. */
export function Application() {
  const router = useMemo(() => createAppRouter(), [])
  useActivity()
  return <RouterProvider router={router} />
}
