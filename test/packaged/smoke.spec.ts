/** The packaged application starts, shows its first page, and its fuses are set. Its inspector is off, so it is met by CDP. */
import { chromium, expect, test, type Browser } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
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

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })
}

let folder: string
let child: ChildProcess | undefined
let browser: Browser | undefined

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-packaged-'))
})

test.afterEach(async () => {
  await browser?.close()
  child?.kill()
  if (child) await ended(child)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('starts from the archive, opens its database and shows the first page', async () => {
  const [port, inspector] = [await freePort(), await freePort()]
  const data = join(folder, 'data')
  child = spawn(
    executable,
    [
      ...flags,
      `--remote-debugging-port=${port}`,
      `--inspect=${inspector}`,
      `--user-data-dir=${join(folder, 'user')}`,
      `--data-dir=${data}`,
    ],
    // Without this the packaged program takes no debugging port.
    { stdio: 'ignore', env: { ...process.env, SIMPUL_SMOKE_TEST: '1' } },
  )
  await expect.poll(() => isOpen(port), { timeout: 30_000 }).toBe(true)
  browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const context = browser.contexts()[0]
  if (!context) throw new Error('The packaged application has no page.')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.waitForSelector('html[data-ready="true"]', { timeout: 30_000 })
  expect(page.url()).toMatch(/^app:\/\/ui\/index\.html/)
  await expect(page.getByRole('heading').first()).toBeVisible()
  expect(await page.evaluate(() => [typeof require, typeof process].join())).toBe('undefined,undefined')
  expect(readdirSync(data).some((name) => name.endsWith('.db') || name.endsWith('.sqlite'))).toBe(true)
  expect(await isOpen(inspector), 'the inspector stays closed').toBe(false)
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
