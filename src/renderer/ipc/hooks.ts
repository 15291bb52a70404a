/** TanStack Query over the contract: reads keyed by route and input, refreshed by `data.changed`. */
import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { AppContract } from '../../shared/ipc/contract'
import type { In, Out, RouteName } from '../../shared/ipc/define'
import type { AppError } from '../../shared/ipc/errors'
import { api, onEvent } from './api'
import { inBursts } from './bursts'

type Kinds<K extends 'query' | 'command'> = {
  [N in RouteName<AppContract>]: AppContract[N] extends { kind: K } ? N : never
}[RouteName<AppContract>]

export type QueryName = Kinds<'query'>
export type CommandName = Kinds<'command'>

/** Calls a route by its name; the contract gives input and output. */
export function call<N extends QueryName | CommandName>(
  name: N,
  input: In<AppContract[N]>,
): Promise<Out<AppContract[N]>> {
  const [feature, action] = name.split('.') as [string, string]
  const target = api as unknown as Record<string, Record<string, (input: unknown) => Promise<Out<AppContract[N]>>>>
  // The proxy answers every name; the route's type vouches for this one.
  return target[feature]![action]!(input)
}

/** Reads a route. Earlier data stays on screen while new data loads. */
export function useRoute<N extends QueryName>(
  name: N,
  input: In<AppContract[N]>,
  options: { enabled?: boolean } = {},
): UseQueryResult<Out<AppContract[N]>, AppError> {
  return useQuery<Out<AppContract[N]>, AppError>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    placeholderData: keepPreviousData,
    ...options,
  })
}

/** Signs in; the answer is the new session, so that the application is shown without asking for it once more. */
export function useSignIn(): (input: In<AppContract['session.signIn']>) => Promise<void> {
  const client = useQueryClient()
  return async (input) => void client.setQueryData(['session.state', {}], await call('session.signIn', input))
}

/** An import of many files commits with each; reading all again every time would slow it down. */
const REFRESH_EVERY_MS = 300

/** Mounted once: after each commit every read on screen is made again. */
export function useDataRefresh(): void {
  const client = useQueryClient()
  useEffect(() => {
    const changed = inBursts(() => void client.invalidateQueries(), REFRESH_EVERY_MS)
    const stops = [
      onEvent('data.changed', changed.ask),
      onEvent('session.changed', () => void client.invalidateQueries()),
      changed.stop,
    ]
    return () => stops.forEach((stop) => stop())
  }, [client])
}
