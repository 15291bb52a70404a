/** Starts the built application in its real runtime, in folders of its own, and ends it again. */
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// Playwright runs these files as CommonJS.
const root = resolve(__dirname, '../../..')

export type LaunchOptions = {
  /** Kept after the test, for a second start on the same data. Default: a fresh folder, removed by `close`. */
  dataDir?: string
  userDataDir?: string
  args?: readonly string[]
  env?: Record<string, string>
}

export type Simpul = {
  app: ElectronApplication
  page: Page
  dataDir: string
  userDataDir: string
  /** Ends the program and removes the folders that `launch` made. */
  close(): Promise<void>
}

/** Resolves when the first screen is painted. */
export async function launch(options: LaunchOptions = {}): Promise<Simpul> {
  const own = mkdtempSync(join(tmpdir(), 'simpul-e2e-'))
  const dataDir = options.dataDir ?? join(own, 'data')
  const userDataDir = options.userDataDir ?? join(own, 'user')
  const app = await start(options, dataDir, userDataDir)
  const close = async () => {
    await app.close()
    rmSync(own, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const page = await app.firstWindow()
    await waitUntilReady(page)
    return { app, page, dataDir, userDataDir, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Waits for the flag that the page sets once its first screen is painted. */
export async function waitUntilReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 20_000 })
}

async function start(options: LaunchOptions, dataDir: string, userDataDir: string): Promise<ElectronApplication> {
  const { exec, flags } = runtime()
  // A dev server's address in the environment would replace the built page.
  const { ELECTRON_RENDERER_URL: _dev, SIMPUL_DATA_DIR: _data, ...env } = process.env
  return _electron.launch({
    executablePath: exec,
    // Playwright would pretend a light system, whatever the program asks for.
    colorScheme: null,
    args: [...flags, root, `--user-data-dir=${userDataDir}`, `--data-dir=${dataDir}`, ...(options.args ?? [])],
    env: { ...(env as Record<string, string>), ...options.env },
  })
}

/** The runtime that the set-up script chose, and the switches this machine needs. */
export function runtime(): { exec: string; flags: string[] } {
  const noted = join(root, 'node_modules', '.simpul-runtime.json')
  const found = existsSync(noted) ? (JSON.parse(readFileSync(noted, 'utf8')) as { exec: string }).exec : undefined
  const exec = process.env['ELECTRON_EXEC_PATH'] ?? found
  if (exec === undefined) throw new Error('No Electron: run "npm run e2e", which sets it up')
  const usual = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu']
  const flags = process.env['SIMPUL_ELECTRON_FLAGS']
  return { exec, flags: flags === undefined ? usual : (JSON.parse(flags) as string[]) }
}
