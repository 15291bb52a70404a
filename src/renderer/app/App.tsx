/** The application with everything around it: styles, theme, data, shared parts. */
import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Component, useMemo, type ReactNode } from 'react'
import { styleNonce } from '../ui/nonce'
import { UiProviders } from '../ui/UiProviders'
import { ErrorScreen } from './ErrorScreen'
import { Gate } from './Gate'
import { theme } from './theme/theme'

/** Calls go to main, not to a network: they must not wait for one. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 30_000, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  })

const createStyles = () => {
  const nonce = styleNonce()
  return createCache({ key: 'mui', prepend: true, ...(nonce && { nonce }) })
}

/** Theme and styles without any data: for the application and for tests. */
export function Look({ children }: { children: ReactNode }) {
  const styles = useMemo(() => createStyles(), [])
  return (
    <CacheProvider value={styles}>
      <ThemeProvider theme={theme} defaultMode="system" storageManager={null} disableTransitionOnChange>
        <CssBaseline />
        {children}
      </ThemeProvider>
    </CacheProvider>
  )
}

/** Rendered once by main.tsx. */
export function App() {
  const client = useMemo(() => createQueryClient(), [])
  return (
    <Look>
      <QueryClientProvider client={client}>
        <UiProviders>
          <Boundary>
            <Gate />
          </Boundary>
        </UiProviders>
      </QueryClientProvider>
    </Look>
  )
}

/** The last net: a fault outside of any screen. */
class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <ErrorScreen error={this.state.error} onRetry={() => this.setState({ error: null })} />
  }
}
