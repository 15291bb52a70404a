/** The cache of reads. */
import { QueryClient } from '@tanstack/react-query'

/** Calls go to main, not to a network: they must not wait for one. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 30_000, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  })
