/** Decides between the screens before signing in and the application itself. */
import Button from '@mui/material/Button'
import { useColorScheme } from '@mui/material/styles'
import { Suspense, useCallback, useEffect, useState, type ReactNode } from 'react'
import type { SessionState } from '../../shared/session/model'
import { useDataRefresh, useRoute } from '../ipc/hooks'
import { SessionContext } from '../ipc/session'
import { EmptyState } from '../ui/EmptyState'
import { ErrorScreen } from './ErrorScreen'
import { gateScreens } from './gate-screens'
import { Application, readAhead, WarmUp } from './later'
import { useReadyFlag } from './use-ready-flag'

/** Asks main for the session; nothing is shown until it answers. */
export function Gate() {
  useDataRefresh()
  const session = useRoute('session.state', {})
  const { data } = session
  useScheme(data?.colorScheme)
  const onRetry = () => void session.refetch()
  if (!data && !session.isError) return null
  return (
    <Suspense>
      <Painted waiting={data?.phase === 'signIn' || data?.phase === 'locked'} />
      {data ? <Phase state={data} onRetry={onRetry} /> : <ErrorScreen error={session.error} onRetry={onRetry} />}
    </Suspense>
  )
}

/** Stands beside the first screen, so that its effects run when that is there. `waiting`: for somebody to sign in. */
function Painted({ waiting }: { waiting: boolean }) {
  const [warming, setWarming] = useState<'before' | 'now' | 'done'>('before')
  useReadyFlag()
  useEffect(() => readAhead(() => setWarming('now')), [])
  const onDone = useCallback(() => setWarming('done'), [])
  return waiting && warming === 'now' ? (
    <Suspense>
      <WarmUp onDone={onDone} />
    </Suspense>
  ) : null
}

function Phase({ state, onRetry }: { state: SessionState; onRetry: () => void }): ReactNode {
  if (state.phase !== 'ready') return <Before state={state} onRetry={onRetry} />
  return (
    <SessionContext value={state}>
      <Application />
    </SessionContext>
  )
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
