/** The router: places live behind the hash, so that a reload needs nothing from the protocol handler. */
import { createHashHistory, createRouter } from '@tanstack/react-router'
import { createElement } from 'react'
import { ErrorScreen } from './ErrorScreen'
import { NotFoundScreen } from './NotFoundScreen'
import { routeTree } from './routes'

/** Built once by the application. */
export const createAppRouter = () =>
  createRouter({
    routeTree,
    history: createHashHistory(),
    defaultPreload: 'intent',
    defaultNotFoundComponent: NotFoundScreen,
    defaultErrorComponent: ({ error, reset }) => createElement(ErrorScreen, { error, onRetry: reset }),
    defaultPendingMs: 300,
  })

declare module '@tanstack/react-router' {
  // A module's interface can only be widened by declaring it again.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
