/** The application with everything around it: styles, theme, data, shared parts. */
import { QueryClientProvider } from '@tanstack/react-query'
import { Component, useMemo, type ReactNode } from 'react'
import { UiProviders } from '../ui/UiProviders'
import { ErrorScreen } from './ErrorScreen'
import { Gate } from './Gate'
import { Look } from './Look'
import { createQueryClient } from './query-client'

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
