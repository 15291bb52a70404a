/** The window: size, zoom, keys of the menu, one program per profile, and a page that crashed. */
import { expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, waitUntilReady, type Simpul } from './support/app'
import { call, completeFirstRun } from './support/calls'

let simpul: Simpul
test.beforeAll(async () => {
  simpul = await launch()
  await completeFirstRun(simpul.page)
})
test.afterAll(() => simpul.close())

/** Clicks an item of the application menu, as a key of it does. */
const menu = (label: string) =>
  simpul.app.evaluate(({ BrowserWindow, Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((top) => top.submenu?.items ?? []) ?? []
    const window = BrowserWindow.getAllWindows().find((one) => one.isVisible())
    items.find((item) => item.label === wanted)?.click(undefined, window, window?.webContents)
  }, label)
const zoom = () =>
  simpul.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((w) => w.isVisible())
      ?.webContents.getZoomFactor(),
  )

test('opens at 1366 x 768 and not below 900 x 560, with its own title bar', async () => {
  const facts = await simpul.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.isVisible())
    return { size: window?.getSize(), least: window?.getMinimumSize(), title: window?.getTitle() }
  })
  expect(facts).toEqual({ size: [1366, 768], least: [900, 560], title: 'Simpul' })
})

test('enlarges in steps up to 200 percent and goes back', async () => {
  for (let step = 0; step < 8; step++) await menu('Perbesar')
  expect(await zoom()).toBe(2)
  await menu('Perkecil')
  expect(await zoom()).toBeCloseTo(1.75)
  await menu('Ukuran semula')
  expect(await zoom()).toBe(1)
})

test('the menu speaks Indonesian and leaves the keys of typing to the page', async () => {
  const items = await simpul.app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map((top) => [
      top.label.replace('&', ''),
      (top.submenu?.items ?? []).filter((item) => item.registerAccelerator === false).map((item) => item.label),
    ]),
  )
  expect(items).toEqual([
    ['Berkas', expect.any(Array)],
    ['Ubah', expect.arrayContaining(['Urungkan', 'Ulangi', 'Cari'])],
    ['Tampilan', expect.any(Array)],
    ['Bantuan', expect.any(Array)],
  ])
})

test('Ctrl+Z in a field takes back typing', async () => {
  const { page } = simpul
  await page.evaluate(`(() => {
    const field = document.createElement('input')
    field.id = 'percobaan'
    document.body.prepend(field)
    field.focus()
  })()`)
  await page.keyboard.type('satu')
  await page.keyboard.press('Control+z')
  expect(await page.locator('#percobaan').inputValue()).toBe('')
  await page.evaluate(`document.getElementById('percobaan').remove()`)
})

test('the scheme that was chosen reaches page, frame and the next start', async () => {
  await call(simpul.page, 'session.setColorScheme', { colorScheme: 'dark' })
  await expect(simpul.page.locator('html')).toHaveAttribute('data-color-scheme', 'dark')
  expect(JSON.parse(readFileSync(join(simpul.userDataDir, 'window.json'), 'utf8'))).toMatchObject({
    colorScheme: 'dark',
  })
  await call(simpul.page, 'session.setColorScheme', { colorScheme: 'system' })
})

test('a second start with the same profile ends at once and leaves the first one', async () => {
  const second = await simpul.app.evaluate(({ app }) => ({ exec: process.execPath, root: app.getAppPath() }))
  const flags = JSON.parse(process.env['SIMPUL_ELECTRON_FLAGS'] ?? '["--no-sandbox","--disable-gpu"]') as string[]
  const args = [...flags, second.root, `--user-data-dir=${simpul.userDataDir}`, `--data-dir=${simpul.dataDir}`]
  expect(spawnSync(second.exec, args, { timeout: 30_000 }).status).toBe(0)
  expect((await call(simpul.page, 'session.state', {})).phase).toBe('ready')
})

test('a page that crashed is loaded again, with the person still signed in', async () => {
  await simpul.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.isVisible())
    return new Promise<void>((resolve) => {
      window?.webContents.once('did-finish-load', () => resolve())
      window?.webContents.forcefullyCrashRenderer()
    })
  })
  const state = await simpul.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.isVisible())
    return window?.webContents.executeJavaScript(
      `window.simpul.request({ id: '1', route: 'session.state', input: {} }).then((reply) => reply.value.phase)`,
    ) as Promise<string>
  })
  expect(state).toBe('ready')
})

test('the place of the window is remembered', async () => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'simpul-place-'))
  const first = await launch({ userDataDir })
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 10, y: 20, width: 1000, height: 600 }),
  )
  await waitUntilReady(first.page)
  await first.close()
  const second = await launch({ userDataDir })
  expect(await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize())).toEqual([
    1000, 600,
  ])
  await second.close()
  rmSync(userDataDir, { recursive: true, force: true })
})
