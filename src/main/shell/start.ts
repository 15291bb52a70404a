/** Starts the program in Electron: what must precede `ready`, then window, protocol, menu and data. */
import { app, BrowserWindow, session } from 'electron'
import type { Emit } from '../../shared/ipc/events'
import type { Outside, Program } from '../compose'
import { createFileLog, type Log } from '../platform/log'
import { openPreferences, type Preferences } from '../platform/preferences'
import { watchPage, watchProcess } from './crash'
import { createDesktop, createDialogs } from './dialogs'
import { createTransport } from './ipc'
import { setMenu } from './menu'
import { findPaths, type Paths } from './paths'
import { createPrinting, type ElectronPrinting } from './print'
import { registerScheme, serveApp, type ProtocolOptions } from './protocol'
import { secure, silenceChromium } from './security'
import { watchViewer } from './viewer'
import { openWindow, setColorScheme } from './window'
import { forkWorker } from './worker-process'

/** From the first paint until the data are read ahead: the page reads its own code first. */
const READ_AHEAD_MS = 600

/**
 * Runs until the program ends. Must be called before the first `await` of the entry. `load` brings everything else: it is
 * read and compiled while the processes of the window start.
 */
export function start(load: () => Promise<(outside: Outside) => Program>): void {
  const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
  registerScheme()
  silenceChromium(devServer)
  const paths = findPaths()
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  const log = createFileLog({ file: paths.log, console: !app.isPackaged })
  watchProcess(log)
  const preferences = openPreferences(paths.preferences, () => log.warn('preferences.unwritable'))
  app.on('second-instance', focusFirst)
  void app.whenReady().then(() => run({ load, devServer, paths, log, preferences }))
}

type Started = {
  load: () => Promise<(outside: Outside) => Program>
  devServer: string | undefined
  paths: Paths
  log: Log
  preferences: Preferences
}

/** The window comes before the program: its processes take longest to start. What the page asks meanwhile waits. */
function run({ load, devServer, paths, log, preferences }: Started): void {
  secure({ devServer, log })
  setColorScheme(preferences.get().colorScheme)
  const printing = createPrinting()
  const emit: Emit = (name, value) => transport.emit(name, value)
  watchViewer(emit)
  const program = load().then((compose) => {
    const built = compose(outsideOf({ paths, log, preferences, printing, emit }))
    // Before any request of the page, which then waits for the data as well.
    void built.start()
    return built
  })
  // A program that cannot be read ends like any fault that nobody caught.
  program.catch((error: unknown) => setImmediate(() => raise(error)))
  const transport = createTransport({ router: program.then(({ router }) => router), devServer, log })
  serve(program, printing, { paths, log })
  endWith(program)
  const window = openWindow({ preload: paths.preload, url: devServer ?? 'app://ui/index.html', preferences })
  transport.admit(window)
  // Not before the first screen, which it would delay.
  window.once('ready-to-show', () => setTimeout(() => void program.then((built) => built.readAhead()), READ_AHEAD_MS))
  watchPage(window, log)
  log.info('app.start', { version: paths.version, electron: process.versions.electron, packaged: app.isPackaged })
  setMenu({ emit, preferences })
  app.setAboutPanelOptions({ applicationName: 'Simpul', applicationVersion: paths.version, copyright: 'Lisensi MIT' })
}

function raise(error: unknown): never {
  throw error
}

type Lent = { paths: Paths; log: Log; preferences: Preferences; printing: ElectronPrinting; emit: Emit }

function outsideOf({ paths, log, preferences, printing, emit }: Lent): Outside {
  return {
    log,
    preferences,
    dialogs: createDialogs(preferences, app.getPath('documents')),
    desktop: createDesktop(),
    emit,
    printing,
    fork: () => forkWorker(paths.worker),
    setColorScheme(scheme) {
      preferences.set({ colorScheme: scheme })
      setColorScheme(scheme)
    },
    version: paths.version,
    demo: paths.demo,
    paths: { folder: paths.data(preferences), resources: paths.resources },
  }
}

/** Files a page can show; others are opened outside. */
const shown: Record<string, string> = { PDF: 'application/pdf', JPEG: 'image/jpeg', PNG: 'image/png' }

/** The page's session and the printing session see the same files and papers. */
function serve(
  program: Promise<Program>,
  printing: ElectronPrinting,
  { paths, log }: { paths: Paths; log: Log },
): void {
  const options: ProtocolOptions = {
    uiRoot: paths.ui,
    resources: paths.resources,
    log,
    files: async (name) => {
      const [sha256 = '', part] = name.split('/')
      if (part === 'pages.pdf') {
        const path = await (await program).locatePages(sha256)
        return path === null ? null : { path, type: 'application/pdf' }
      }
      const file = part === undefined ? await (await program).locateFile(sha256) : null
      const type = file && shown[file.type]
      return type ? { path: file.path, type } : null
    },
    papers: async (name) => {
      const path = (await program).locatePaper(name.replace(/\.pdf$/, ''))
      return path === null ? null : { path, type: 'application/pdf' }
    },
  }
  serveApp(session.defaultSession, options)
  printing.serveWith((target) =>
    serveApp(target, {
      ...options,
      papers: async (name) => printing.page(name) ?? (await options.papers(name)),
    }),
  )
}

/** Closes the database before the process ends. */
function endWith(program: Promise<Program>): void {
  let closed = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    const stopped = program.then((built) => built.stop())
    void stopped.finally(() => {
      closed = true
      // Not at once: a quit from within this event, when there was nothing to close, is ignored.
      setImmediate(() => app.quit())
    })
  })
}

function focusFirst(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (!window) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
