/** The only place where real things are built and wired. Knows no Electron: the shell lends what is outside. */
import type { AppContract } from '../shared/ipc/contract'
import type { Contract, Handlers } from '../shared/ipc/define'
import type { Emit } from '../shared/ipc/events'
import type { ColorScheme } from '../shared/session/color-schemes'
import { sessionContract } from '../shared/session/contract'
import { createRouter, type Router } from './ipc/router'
import { createStagedRouter } from './ipc/staged-router'
import { createPapers, type Papers } from './papers/papers'
import type { Printing } from './papers/printing'
import { systemClock } from './platform/clock'
import { describeError } from './platform/describe-error'
import type { Desktop } from './platform/desktop'
import type { Dialogs } from './platform/dialogs'
import { createNewId } from './platform/ids'
import type { Log } from './platform/log'
import type { Preferences } from './platform/preferences'
import { createWorkerHost, type WorkerHost, type WorkerProcess } from './platform/worker-host'
import { sessionHandlers } from './session/handlers'
import { Session } from './session/session'
import { locateFile, locatePages, openWorkspace, type Workspace, type WorkspaceDeps } from './workspace'
import { createWorkspaces, type Workspaces } from './workspaces'

/** What the shell lends to the program. */
export type Outside = {
  log: Log
  preferences: Preferences
  dialogs: Dialogs
  desktop: Desktop
  emit: Emit
  printing: Printing
  fork: () => WorkerProcess
  setColorScheme: (scheme: ColorScheme) => void
  version: string
  demo: boolean
  /** `folder` is where the data lie at start; `resources` what the program ships with. */
  paths: { folder: string; resources: string }
}

export type Program = {
  router: Router
  /** Opens the data; a failure is shown by the page. */
  start(): Promise<void>
  /** Brings into memory what the first screens will ask for. Never rejects. */
  readAhead(): Promise<void>
  stop(): Promise<void>
  /** The stored file behind a hash. */
  locateFile(sha256: string): Promise<{ path: string; type: string } | null>
  /** A stored TIFF as a PDF, made when first asked for. */
  locatePages(sha256: string): Promise<string | null>
  /** The composed paper behind a token. */
  locatePaper(token: string): string | null
}

/** Builds the program. Nothing is opened before `start`. */
export function compose(outside: Outside): Program {
  const { log, emit, preferences, paths } = outside
  const clock = systemClock(() => session.timeZone())
  const newId = createNewId()
  const workers = createWorkerHost({ fork: outside.fork, log })
  const papers = createPapers({ ...outside, workers, newId, resources: paths.resources })
  const workspaces = createWorkspaces<Workspace>({
    folder: paths.folder,
    log,
    onChange: () => emit('session.changed', {}),
    open: (folder) => openFolder(deps, folder, outside.demo && folder === paths.folder),
  })
  const session = new Session({ ...outside, data: workspaces, clock, colorScheme: () => preferences.get().colorScheme })
  const useFolder = async (folder?: string) => {
    if (folder !== undefined) preferences.set({ dataFolder: folder })
    await workspaces.open(folder)
  }
  const deps: WorkspaceDeps = {
    ...outside,
    clock,
    newId,
    workers,
    papers,
    useFolder,
    resources: paths.resources,
    onLockLost: () => void workspaces.open(),
    onCommit(tables) {
      emit('data.changed', { tables })
      session.committed(tables).catch((error: unknown) => log.error('session.refresh', describeError(error)))
    },
  }
  const handlers = sessionHandlers({
    ...deps,
    session,
    folder: () => workspaces.folder(),
    reopen: useFolder,
    setColorScheme: (scheme) => {
      outside.setColorScheme(scheme)
      emit('session.changed', {})
    },
    async fillSample(actor) {
      const { fillSample } = await import('./sample/fill')
      await fillSample({ ...workspaces.require(), clock, newId, workers }, actor)
    },
  })
  return programOf({ outside, workspaces, session, workers, papers, handlers })
}

/** Opens a data folder; that of `--demo` is filled the first time. */
async function openFolder(deps: WorkspaceDeps, folder: string, demo: boolean): Promise<Workspace> {
  const opened = await openWorkspace(deps, folder)
  if (!demo) return opened
  try {
    const { prepareDemo } = await import('./sample/demo')
    await prepareDemo({ ...deps, ...opened })
    return opened
  } catch (error) {
    await opened.close()
    throw error
  }
}

type Parts = {
  outside: Outside
  workspaces: Workspaces<Workspace>
  session: Session
  workers: WorkerHost
  papers: Papers
  handlers: Handlers<typeof sessionContract>
}

function programOf({ outside: { log }, workspaces, session, workers, papers, handlers }: Parts): Program {
  return {
    router: routerOf({ log, session, workspaces, handlers }),
    start: () => workspaces.open(),
    async readAhead() {
      await workspaces.settled()
      // What fails here fails again, visibly, for whoever asks.
      await workspaces
        .current()
        ?.features()
        .then(({ readAhead }) => readAhead())
        .catch((error: unknown) => log.warn('start.readAhead', describeError(error)))
    },
    async stop() {
      workers.stop()
      session.stop()
      await papers.clear()
      await workspaces.close()
    },
    locatePaper: (token) => papers.pathOf(token),
    async locatePages(sha256) {
      const workspace = workspaces.current()
      return workspace && locatePages(workspace, workers, sha256)
    },
    async locateFile(sha256) {
      const workspace = workspaces.current()
      return workspace && locateFile(workspace, sha256)
    },
  }
}

/** The session answers by itself; all other routes are read once the first of them is asked for. */
function routerOf({
  log,
  session,
  workspaces,
  handlers,
}: Pick<Parts, 'session' | 'workspaces' | 'handlers'> & { log: Log }): Router {
  const build = <C extends Contract>(contract: C, of: Handlers<C>) =>
    createRouter(contract, of, {
      authorize: (access, kind) => session.authorize(access, kind),
      log: (error, { route, reference }) => log.error('router.failed', { route, reference, ...describeError(error) }),
    })
  return createStagedRouter({
    routes: Object.keys(sessionContract),
    first: build(sessionContract, handlers),
    log: (error) => log.error('router.unreadable', describeError(error)),
    rest: async () => {
      const { contract } = await import('../shared/ipc/contract')
      return build(contract, { ...forwarded(Object.keys(contract), () => workspaces.require()), ...handlers })
    },
  })
}

/** Handlers that look up the opened workspace at each call, so that the router outlives it. */
function forwarded(routes: readonly string[], workspace: () => Workspace): Handlers<AppContract> {
  type AnyHandler = (input: unknown, ctx: unknown) => unknown
  const forward = (route: string) => async (input: unknown, ctx: unknown) => {
    const { handlers } = await workspace().features()
    return (handlers as unknown as Record<string, AnyHandler>)[route]?.(input, ctx)
  }
  // Both objects have the keys of the contract; the types of each pair meet in FeatureHandlers.
  return Object.fromEntries(routes.map((route) => [route, forward(route)])) as unknown as Handlers<AppContract>
}
