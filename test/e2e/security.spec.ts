/** What a page may not do: each rule of the security base, tried in the real application. */
import { expect, test } from '@playwright/test'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, type Simpul } from './support/app'
import { call, completeFirstRun, request } from './support/calls'
import { askedQuestions, stubMessageBox } from './support/dialogs'
import { addressesInNetLog, watchNetwork } from './support/network'

let simpul: Simpul
let foreign: () => Promise<string[]>

test.beforeAll(async () => {
  simpul = await launch()
  foreign = await watchNetwork(simpul.app)
  await completeFirstRun(simpul.page)
})
test.afterAll(() => simpul.close())

/** Runs a script in the page; DOM types are not part of these tests. */
const inPage = <T>(script: string): Promise<T> => simpul.page.evaluate(script)

test('the window has a sandbox, an isolated bridge and no Node', async () => {
  const preferences = await simpul.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
  })
  // The spelling check would fetch dictionaries.
  expect(await simpul.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false)
  const globals = ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron']
  for (const name of globals) expect(await inPage(`typeof ${name}`), name).toBe('undefined')
})

test('the bridge has three functions and cannot be changed', async () => {
  expect(await inPage('Object.keys(window.simpul).sort()')).toEqual(['cancel', 'onMessage', 'request'])
  const changed = `(() => { try { window.simpul.request = 1; window.simpul.extra = 1 } catch {}
    try { window.simpul = null } catch {}
    return [typeof window.simpul.request, 'extra' in window.simpul] })()`
  expect(await inPage(changed)).toEqual(['function', false])
})

test('the policy of the page is strict and its nonce is new at each load', async () => {
  const read = `fetch('app://ui/index.html').then(async (r) => [r.headers.get('content-security-policy'), await r.text()])`
  const [first, html] = await inPage<[string, string]>(read)
  const [second] = await inPage<[string, string]>(read)
  expect(first).toContain("default-src 'none'")
  expect(first).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{22,}'/)
  expect(first).not.toMatch(/unsafe-(inline|eval)|https?:|\*/)
  expect(second).not.toBe(first)
  expect(html).not.toContain('__CSP_NONCE__')
})

test('inline scripts, eval, foreign images and foreign requests are stopped by the policy', async () => {
  const violations = await inPage<string[]>(`new Promise((resolve) => {
    const seen = []
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective))
    const inline = document.createElement('script')
    inline.textContent = 'window.inlineRan = true'
    document.body.append(inline)
    const image = document.createElement('img')
    image.src = 'https://example.org/a.png'
    document.body.append(image)
    fetch('https://example.org/').catch(() => undefined)
    const frame = document.createElement('iframe')
    frame.src = 'https://example.org/'
    document.body.append(frame)
    const check = () => seen.length >= 4 ? resolve([...new Set(seen)].sort()) : requestAnimationFrame(check)
    check()
  })`)
  expect(violations).toEqual(['connect-src', 'frame-src', 'img-src', 'script-src-elem'])
  expect(await inPage('window.inlineRan')).toBeUndefined()
})

test('the page cannot be led away, and opens no window', async () => {
  const here = simpul.page.url()
  for (const address of ['https://example.org/', 'file:///etc/passwd', 'app://files/x', 'data:text/html,x']) {
    await inPage(`void (location.href = ${JSON.stringify(address)})`)
    await inPage('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))')
    expect(simpul.page.url()).toBe(here)
  }
  expect(await inPage(`window.open('app://ui/index.html')`)).toBeNull()
  expect(simpul.app.windows()).toHaveLength(1)
})

test('only https and mailto open outside, and only after a question', async () => {
  await stubMessageBox(simpul.app, 0)
  await simpul.app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { openedOutside: opened })
    shell.openExternal = (address) => Promise.resolve(void opened.push(address))
  })
  const addresses = [
    'https://example.org/a',
    'mailto:a@example.org',
    'http://example.org/',
    'file:///etc/passwd',
    'ms-cxh:x',
  ]
  for (const address of addresses) await inPage(`void window.open(${JSON.stringify(address)})`)
  const opened = () => simpul.app.evaluate(() => (globalThis as unknown as { openedOutside: string[] }).openedOutside)
  await expect.poll(opened).toEqual(['https://example.org/a', 'mailto:a@example.org'])
  expect(await askedQuestions(simpul.app)).toEqual(['https://example.org/a', 'mailto:a@example.org'])

  await stubMessageBox(simpul.app, 1)
  await inPage(`void window.open('https://example.org/refused')`)
  await expect.poll(() => askedQuestions(simpul.app)).toEqual(['https://example.org/refused'])
  expect(await opened()).not.toContain('https://example.org/refused')
})

test('every permission is denied', async () => {
  const names = ['geolocation', 'camera', 'microphone', 'notifications', 'midi']
  const states = await inPage(`Promise.all(${JSON.stringify(names)}.map((name) =>
    navigator.permissions.query({ name }).then((p) => p.state, () => 'denied')))`)
  expect(states).toEqual(names.map(() => 'denied'))
  const code = await inPage(
    'new Promise((r) => navigator.geolocation.getCurrentPosition(() => r(0), (e) => r(e.code)))',
  )
  expect(code).toBe(1)
})

test('the protocol serves nothing but its own files', async () => {
  const outside = [
    'app://ui/..%2f..%2fpackage.json',
    'app://ui/%2e%2e/%2e%2e/package.json',
    'app://ui/..%5c..%5cpackage.json',
    'app://ui//etc/passwd',
    'app://ui/assets/../../../package.json',
    'app://elsewhere/index.html',
    'app://files/../simpul.db',
    `app://files/${'a'.repeat(64)}`,
    'app://paper/nothing.pdf',
    'app://paper/fonts/..%2f..%2fpackage.json',
  ]
  for (const address of outside) {
    const status = await inPage(`fetch(${JSON.stringify(address)}).then((r) => r.status, () => 'blocked')`)
    expect([404, 'blocked'], address).toContain(status)
  }
  expect(await inPage(`fetch('file:///etc/passwd').then(() => 'read', () => 'blocked')`)).toBe('blocked')
  expect(await inPage(`fetch('app://ui/index.html', { method: 'POST' }).then((r) => r.status, () => 404)`)).toBe(404)
})

test('a page from elsewhere with the same preload script is refused', async () => {
  const reply = await simpul.app.evaluate(async ({ app, BrowserWindow }) => {
    const path = process.getBuiltinModule('node:path')
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload: path.join(app.getAppPath(), 'out/preload/index.js'), sandbox: true },
    })
    await window.loadURL('data:text/html,<p>')
    const answer: unknown = await window.webContents.executeJavaScript(
      `window.simpul.request({ id: '1', route: 'session.state', input: {} })`,
    )
    window.destroy()
    return answer
  })
  expect(reply).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
})

test('a second window with our own address is not the window of the application', async () => {
  const reply = await simpul.app.evaluate(async ({ app, BrowserWindow }) => {
    const path = process.getBuiltinModule('node:path')
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload: path.join(app.getAppPath(), 'out/preload/index.js'), sandbox: true },
    })
    await window.loadURL('app://ui/index.html')
    const answer: unknown = await window.webContents.executeJavaScript(
      `window.simpul.request({ id: '1', route: 'session.state', input: {} })`,
    )
    window.destroy()
    return answer
  })
  expect(reply).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
})

test('a frame inside our page has no bridge', async () => {
  const kind = await inPage(`new Promise((resolve) => {
    const frame = document.createElement('iframe')
    frame.onload = () => { resolve(typeof frame.contentWindow.simpul); frame.remove() }
    frame.src = 'about:blank'
    document.body.append(frame)
  })`)
  expect(kind).toBe('undefined')
})

test('messages that are no requests are refused, and unknown routes too', async () => {
  const forged = await inPage(`window.simpul.request({ id: '1', route: 5, input: {} })`)
  expect(forged).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
  const unknown = await inPage(`window.simpul.request({ id: '1', route: 'constructor', input: {} })`)
  expect(unknown).toMatchObject({ ok: false, error: { code: 'UNKNOWN_ROUTE' } })
})

test('paths in a request are ignored: they come from real drops only', async () => {
  const path = join(simpul.userDataDir, 'window.json')
  const reply = await inPage(
    `window.simpul.request({ id: '1', route: 'files.drop', input: {}, dropped: [${JSON.stringify(path)}], files: [] })`,
  )
  expect(reply).toEqual({ ok: true, value: [] })
  const forged = `window.simpul.request({ id: '1', route: 'files.drop', input: {}, files: [new File(['x'], 'passwd')] })`
  expect(await inPage(forged)).toEqual({ ok: true, value: [] })
})

test('nothing was asked of the network', async () => {
  await simpul.page.reload()
  await call(simpul.page, 'session.state', {})
  expect(await foreign()).toEqual([])
})

test('a request that the policy would let through is blocked by the session', async () => {
  // The main process asks by itself here: no policy of a page stands in the way.
  const outcome = await simpul.app.evaluate(async ({ session }) => {
    const ask = (one: Electron.Session) =>
      one.fetch('http://127.0.0.1:9/').then(
        () => 'reached',
        (e: Error) => e.message,
      )
    return [await ask(session.defaultSession), await ask(session.fromPartition('print'))]
  })
  expect(outcome).toEqual(['net::ERR_BLOCKED_BY_CLIENT', 'net::ERR_BLOCKED_BY_CLIENT'])
})

test('from start to end Chromium itself asks nothing of the network either', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-net-'))
  const file = join(folder, 'net.json')
  const other = await launch({ args: [`--log-net-log=${file}`] })
  await completeFirstRun(other.page)
  await other.close()
  expect(existsSync(file)).toBe(true)
  expect(addressesInNetLog(file)).toEqual([])
  rmSync(folder, { recursive: true, force: true })
})

test('a stored page that is no scan is never shown as a page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-html-'))
  writeFileSync(join(folder, 'a.pdf'), '<script>alert(1)</script>')
  await simpul.app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    },
    join(folder, 'a.pdf'),
  )
  const [offered] = await call(simpul.page, 'files.choose', {})
  const reply = await request(simpul.page, 'files.import', {
    target: { kind: 'agreement', id: '018bcfe5-6800-7000-8000-000000000000' },
    tokens: [offered?.token ?? ''],
    role: 'NASKAH',
  })
  expect(reply.ok && (reply.value as { kind: string }[])[0]?.kind !== 'refused').toBe(false)
  rmSync(folder, { recursive: true, force: true })
})
