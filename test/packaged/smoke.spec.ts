/** The packaged application starts, shows its first page, and its fuses are set. Its inspector is off, so it is met by CDP. */
import { chromium, expect, test, type Browser } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCurrentFuseWire, FuseV1Options } from '@electron/fuses'

const executable = join(
  'dist',
  process.platform === 'win32' ? 'win-unpacked' : 'linux-unpacked',
  process.platform === 'win32' ? 'Simpul.exe' : 'simpul',
)
const flags = JSON.parse(process.env['SIMPUL_ELECTRON_FLAGS'] ?? '[]') as string[]
// @electron/fuses answers the byte of the wire: the characters 0 and 1.
const [off, on] = ['0', '1'].map((digit) => digit.charCodeAt(0))

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => (socket.destroy(), resolve(true))).once('error', () => resolve(false))
  })
}

/** Ends it politely, so that its own processes end with it; by force only when that fails. */
async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  const ended = new Promise((resolve) => program.once('exit', resolve))
  const force = setTimeout(() => program.kill('SIGKILL'), 15_000)
  program.kill()
  await ended
  clearTimeout(force)
}

let folder: string
let child: ChildProcess | undefined
let browser: Browser | undefined

/** Starts the program on folders of its own; the environment decides whether it lets itself be looked at. */
function start(port: number, extra: readonly string[], env: NodeJS.ProcessEnv): void {
  const folders = [`--user-data-dir=${join(folder, 'user')}`, `--data-dir=${join(folder, 'data')}`]
  const words = [...flags, `--remote-debugging-port=${port}`, ...folders, ...extra]
  child = spawn(executable, words, { stdio: 'ignore', env: { ...process.env, ...env } })
}

/** The log says that the new database is whole. Chromium has long opened its port by then, if it opens one at all. */
function hasData(): boolean {
  const log = join(folder, 'user', 'logs', 'simpul.log')
  return existsSync(log) && readFileSync(log, 'utf8').includes('database.migrated')
}

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-packaged-'))
})

test.afterEach(async () => {
  await browser?.close()
  browser = undefined
  if (child) await end(child)
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

test('starts from the archive, opens its database and shows the first page', async () => {
  const [port, inspector] = [await freePort(), await freePort()]
  start(port, [`--inspect=${inspector}`], { SIMPUL_SMOKE_TEST: '1' })
  await expect.poll(hasData, { timeout: 30_000 }).toBe(true)
  // Not asked again and again: the next test takes a port that is closed at this moment for one that stays closed.
  expect(await isOpen(port)).toBe(true)
  browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const context = browser.contexts()[0]
  if (!context) throw new Error('The packaged application has no page.')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: 30_000 })
  expect(page.url()).toMatch(/^app:\/\/ui\/index\.html/)
  await expect(page.getByLabel('Provinsi').first()).toBeVisible()
  expect(await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in globalThis))).toEqual([])
  expect(existsSync(join(folder, 'data', 'simpul.db'))).toBe(true)
  expect(await isOpen(inspector), 'the inspector stays closed').toBe(false)
})

test('does not let itself be looked at otherwise, and ends when it is asked to', async () => {
  const port = await freePort()
  start(port, [], { SIMPUL_SMOKE_TEST: '' })
  await expect.poll(hasData, { timeout: 30_000 }).toBe(true)
  expect(await isOpen(port)).toBe(false)
  child?.kill('SIGTERM')
  await expect.poll(() => child?.exitCode ?? child?.signalCode ?? null, { timeout: 20_000 }).not.toBeNull()
})

test('carries the fuses of a released application', async () => {
  const wire = await getCurrentFuseWire(executable)
  expect(wire[FuseV1Options.RunAsNode]).toBe(off)
  expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(off)
  expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(off)
  expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(on)
  expect(wire[FuseV1Options.EnableCookieEncryption]).toBe(on)
  expect(wire[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(off)
})

test('ships the binary of this platform only', () => {
  const resources = join(executable, '..', 'resources')
  const prebuilds = join(resources, 'app.asar.unpacked', 'node_modules', 'sqlite3', 'prebuilds')
  expect(readdirSync(prebuilds)).toEqual([`${process.platform}-${process.arch}`])
  expect(existsSync(join(resources, 'app'))).toBe(false)
})
