/** The whole program on a data folder of its own, as the window meets it: router, session and handlers; closed and opened again at will. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRouter } from '../../src/main/ipc/router'
import { createPapers } from '../../src/main/papers/papers'
import type { NewId } from '../../src/main/platform/ids'
import { silentLog } from '../../src/main/platform/log'
import { sessionHandlers } from '../../src/main/session/handlers'
import { createSession } from '../../src/main/session/session'
import { openWorkspace, type Workspace } from '../../src/main/workspace'
import { contract } from '../../src/shared/ipc/contract'
import type { Reply } from '../../src/shared/ipc/define'
import { SULTRA } from '../../src/shared/regions/sultra'
import { SessionState } from '../../src/shared/session/model'
import { defaultSettings } from '../../src/shared/settings/defaults'
import { fakeClock, type FakeClock } from '../support/database'
import { memoryWorkers } from '../support/memory-worker'

export type Program = {
  folder: string
  clock: FakeClock
  workspace: () => Workspace
  /** One request of the window; throws what the router took for a fault of the program. */
  request(route: string, input: unknown, dropped?: readonly string[]): Promise<Reply>
  /** What the next file dialog answers. */
  choose(path: string): void
  /** Closes the data folder and opens it again, as the next start does. */
  restart(): Promise<void>
  dispose(): Promise<void>
}

type Outside = { clock: FakeClock; newId: NewId; chosen: string[] }
type Run = Pick<Program, 'workspace' | 'request'> & { stop(): Promise<void> }

const resources = resolve(import.meta.dirname, '../../resources')

/** A program that was set up for Sulawesi Tenggara a moment ago; its first manager is signed in. */
export async function openProgram(newId: NewId): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-undo-'))
  const outside: Outside = { clock: fakeClock(), newId, chosen: [] }
  let run = await start(folder, outside)
  const first = SessionState.parse(await answer(run, 'setup.complete', setup)).person?.id
  return {
    folder,
    clock: outside.clock,
    workspace: () => run.workspace(),
    request: (...args) => run.request(...args),
    choose: (path) => void outside.chosen.push(path),
    async restart() {
      await run.stop()
      run = await start(folder, outside)
      await answer(run, 'session.signIn', { id: first, pin: null })
    },
    async dispose() {
      await run.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const setup = {
  ...defaultSettings,
  unit: { ...defaultSettings.unit, provinceCode: SULTRA },
  signatory: null,
  person: { name: 'Pengelola Pertama', post: null, nip: null, role: 'PENGELOLA' },
  pin: null,
  sampleData: false,
}

async function answer(run: Run, route: string, input: unknown): Promise<unknown> {
  const reply = await run.request(route, input)
  if (!reply.ok) throw new Error(`${route}: ${reply.error.message}`)
  return reply.value
}

/** What `compose.ts` builds, with a clock that stands still and dialogs that answer by themselves. */
async function start(folder: string, { clock, newId, chosen }: Outside): Promise<Run> {
  const workers = memoryWorkers()
  const faults: unknown[] = []
  const deps = { ...ports(chosen), clock, newId, workers, resources, version: '0.0.0' }
  const workspace = await openWorkspace(
    {
      ...deps,
      papers: createPapers(deps),
      useFolder: () => Promise.reject(new Error('The folder stays')),
      onCommit: (tables) => void session.committed(tables).catch((error: unknown) => faults.push(error)),
      onLockLost: () => faults.push(new Error('The lock was lost')),
    },
    folder,
  )
  const session = createSession({
    ...deps,
    data: { current: () => workspace, problem: () => null, settled: () => Promise.resolve() },
    emit: () => undefined,
    colorScheme: () => 'light',
    demo: false,
  })
  const rest = { folder: () => folder, reopen: () => Promise.resolve(), setColorScheme: () => undefined }
  const features = await workspace.features()
  const handlers = { ...features.handlers, ...sessionHandlers({ ...deps, ...rest, session }) }
  const router = createRouter(contract, handlers, { authorize: session.authorize, log: (error) => faults.push(error) })
  let requests = 0
  return {
    workspace: () => workspace,
    async request(route, input, dropped = []) {
      const reply = await router.handle({ id: `${requests++}`, route, input, dropped }, 1, () => undefined)
      if (faults.length > 0) throw new Error(`${route} failed`, { cause: faults[0] })
      return reply
    },
    async stop() {
      workers.stop()
      session.stop()
      await workspace.close()
    },
  }
}

const ports = (chosen: string[]) => ({
  log: silentLog,
  dialogs: {
    openFiles: () => Promise.resolve(chosen.splice(0, 1)),
    openFolder: () => Promise.resolve(null),
    saveFile: () => Promise.resolve(chosen.shift() ?? null),
  },
  desktop: { openPath: () => Promise.resolve(), showItemInFolder: () => undefined, notify: () => undefined },
  printing: {
    toPdf: () => Promise.reject(new Error('Nothing is printed here')),
    printers: () => Promise.resolve([]),
    print: () => Promise.resolve(false),
  },
})
