/** Theme and styles around everything that is drawn. */
import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { useMemo, type ReactNode } from 'react'
import { styleNonce } from '../ui/nonce'
import { theme } from './theme/theme'

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
