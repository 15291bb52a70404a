/** Keeps pages inside: no foreign address, window, permission or download. */
import { app, dialog, session as sessions, shell, type Session, type WebContents } from 'electron'
import { isPageUrl } from '../ipc/sender'
import type { Log } from '../platform/log'
import { isAllowedRequest, isAllowedSubframe } from './addresses'

export type SecurityOptions = { devServer?: string | undefined; log: Log }

/** Switches that silence Chromium's own services. Must run before `ready`. */
export function silenceChromium(devServer?: string): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'dns-prefetch-disable',
    'no-pings',
    'no-proxy-server',
  ]) {
    app.commandLine.appendSwitch(name)
  }
  // No name is ever looked up, whoever asks: the last line behind the request filter.
  if (devServer === undefined) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch(
    'disable-features',
    'AutofillServerCommunication,CertificateTransparencyComponentUpdater,MediaRouter,OptimizationHints,Translate',
  )
  if (!app.isPackaged) return
  // Another program of this PC could read everything through these; the smoke test of the package asks for them openly.
  if (process.env['SIMPUL_SMOKE_TEST'] === '1') return
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address']) {
    app.commandLine.removeSwitch(name)
  }
}

/** Applies the rules to every session and to every page that is ever made. Runs after `ready`. */
export function secure(options: SecurityOptions): void {
  secureSession(sessions.defaultSession, options)
  app.on('session-created', (session) => secureSession(session, options))
  app.on('web-contents-created', (_event, contents) => secureContents(contents, options))
}

/** Denies requests, permissions and downloads of one session. */
function secureSession(target: Session, { devServer, log }: SecurityOptions): void {
  // Both: a language alone makes Chromium fetch its dictionary, even while checking is off.
  target.setSpellCheckerLanguages([])
  target.setSpellCheckerEnabled(false)
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  target.setPermissionCheckHandler(() => false)
  target.setDevicePermissionHandler(() => false)
  target.webRequest.onBeforeRequest((details, answer) => {
    const allowed = isAllowedRequest(details.url, devServer)
    if (!allowed) log.warn('security.request', { scheme: schemeOf(details.url), type: details.resourceType })
    answer({ cancel: !allowed })
  })
  target.on('will-download', (event, item) => {
    // Only the save button of the PDF viewer starts downloads; the system asks where to.
    if (!/^app:\/\/(files|paper)\//.test(item.getURL())) event.preventDefault()
  })
}

function secureContents(contents: WebContents, options: SecurityOptions): void {
  contents.setWindowOpenHandler(({ url }) => {
    void offerExternal(url, options.log)
    return { action: 'deny' }
  })
  contents.on('will-navigate', (event) => {
    if (!isPageUrl(event.url, options.devServer)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame && !isAllowedSubframe(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isPageUrl(event.url, options.devServer)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Opens an https or mailto address outside, after a question; every other address is ignored. */
async function offerExternal(address: string, log: Log): Promise<void> {
  if (!/^(https|mailto):/i.test(address) || !URL.canParse(address)) return
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: 'Buka tautan ini di luar Simpul?',
    detail: address.slice(0, 300),
    buttons: ['Buka', 'Batal'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  if (response !== 0) return
  await shell.openExternal(address).catch(() => log.warn('security.external', { scheme: schemeOf(address) }))
}

const schemeOf = (address: string): string => /^[a-z-]+(?=:)/i.exec(address)?.[0] ?? 'none'
