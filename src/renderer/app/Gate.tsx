/** Decides between the screens before signing in and the application itself. */
import { RouterProvider } from '@tanstack/react-router'
import Button from '@mui/material/Button'
import { useColorScheme } from '@mui/material/styles'
import { useEffect, useMemo, type ReactNode } from 'react'
import type { SessionState } from '../../shared/session/model'
import { useDataRefresh, useRoute } from '../ipc/hooks'
import { SessionContext } from '../ipc/session'
import { EmptyState } from '../ui/EmptyState'
import { ErrorScreen } from './ErrorScreen'
import { gateScreens } from './gate-screens'
import { createAppRouter } from './router'
import { useActivity } from './use-activity'
import { useReadyFlag } from './use-ready-flag'

/** Asks main for the session; nothing is shown until it answers. */
export function Gate() {
  useDataRefresh()
  const session = useRoute('session.state', {})
  const { data } = session
  useScheme(data?.colorScheme)
  useReadyFlag(data !== undefined || session.isError)
  if (session.isError && !data) return <ErrorScreen error={session.error} onRetry={() => void session.refetch()} />
  if (!data) return null
  if (data.phase === 'ready')
    return (
      <SessionContext value={data}>
        <Application />
      </SessionContext>
    )
  return <Before state={data} onRetry={() => void session.refetch()} />
}

function Application() {
  const router = useMemo(() => createAppRouter(), [])
  useActivity()
  return <RouterProvider router={router} />
}

function Before({ state, onRetry }: { state: SessionState; onRetry: () => void }): ReactNode {
  const Screen = gateScreens[state.phase]
  if (Screen) return <Screen state={state} />
  return (
    <EmptyState
      title="Data belum dapat dibuka"
      text={state.problem?.message ?? 'Tutup Simpul, lalu buka lagi.'}
      actions={<Button onClick={onRetry}>Coba lagi</Button>}
    />
  )
}

function useScheme(scheme: SessionState['colorScheme'] | undefined): void {
  const { setMode } = useColorScheme()
  useEffect(() => {
    if (scheme) setMode(scheme)
  }, [scheme, setMode])
}
