/** Prints in hidden windows: HTML without scripts to PDF, and a finished PDF to a printer. */
import { BrowserWindow, session as sessions, type Session } from 'electron'
import { randomUUID } from 'node:crypto'
import { AppError } from '../../shared/ipc/errors'
import type { PrintOptions, Printing } from '../papers/printing'
import type { Content } from './content'

export type ElectronPrinting = Printing & {
  /** Has `app://` served in the session of the hidden windows, which is made when first needed. */
  serveWith(serve: (session: Session) => void): void
  /** The HTML that is being printed, by the name in its address. */
  page(name: string): Content | null
}

/** An unused window is given back after so long. */
const IDLE_MS = 30_000

export function createPrinting(): ElectronPrinting {
  let made: Session | undefined
  let serve: (session: Session) => void = () => undefined
  const session = (): Session => {
    if (made) return made
    made = sessions.fromPartition('print')
    serve(made)
    return made
  }
  const pages = new Map<string, string>()
  const window = hiddenWindow(session)
  let busy: Promise<unknown> = Promise.resolve()
  // One hidden window serves all, one print after the other.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = busy.then(work, work)
    busy = done.catch(() => undefined)
    return done
  }

  return {
    serveWith: (serveApp) => void (serve = serveApp),
    page: (name) => {
      const html = pages.get(name)
      return html === undefined ? null : { text: html, type: 'text/html; charset=utf-8' }
    },
    toPdf: (html, footer) =>
      inTurn(async () => {
        const name = `${randomUUID()}.html`
        pages.set(name, html)
        try {
          return await window.use((target) => printHtml(target, `app://paper/${name}`, footer))
        } finally {
          pages.delete(name)
        }
      }),
    printers,
    print: (url, wishes) => printPdf(session(), url, wishes),
  }
}

async function printHtml(window: BrowserWindow, url: string, footer: string | null): Promise<Uint8Array> {
  await window.loadURL(url)
  return window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: footer !== null,
    ...(footer !== null && { headerTemplate: '<span></span>', footerTemplate: footer }),
  })
}

/** A window that is made when first used and closed after a while; a crashed one is replaced. */
function hiddenWindow(session: () => Session) {
  let window: BrowserWindow | null = null
  let timer: NodeJS.Timeout | undefined
  const close = () => {
    window?.destroy()
    window = null
  }
  return {
    async use<T>(work: (window: BrowserWindow) => Promise<T>): Promise<T> {
      clearTimeout(timer)
      if (!window || window.isDestroyed() || window.webContents.isCrashed()) {
        close()
        window = openHidden(session(), false)
      }
      try {
        return await work(window)
      } finally {
        timer = setTimeout(close, IDLE_MS)
        timer.unref()
      }
    },
  }
}

function openHidden(session: Session, pdf: boolean): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      // Papers carry no script; the PDF viewer, which shows finished ones, is a script of Chromium's own.
      javascript: pdf,
      plugins: pdf,
    },
  })
}

/** Any window can be asked; the list is the system's. */
async function printers(): ReturnType<Printing['printers']> {
  const [window] = BrowserWindow.getAllWindows()
  const found = (await window?.webContents.getPrintersAsync()) ?? []
  return found.map(({ name, displayName, options }) => ({
    name,
    label: displayName || name,
    isDefault: (options as Record<string, unknown>)['is_default'] === 'true' || found.length === 1,
  }))
}

async function printPdf(session: Session, url: string, wishes: PrintOptions): Promise<boolean> {
  const window = openHidden(session, true)
  try {
    await window.loadURL(url)
    await viewerReady(window)
    return await sendToPrinter(window, wishes)
  } finally {
    window.destroy()
  }
}

/** The viewer is a frame of its own, which loads after the page that holds it. */
async function viewerReady(window: BrowserWindow): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const frames = window.webContents.mainFrame.framesInSubtree
    if (frames.some(({ url }) => url.startsWith('chrome-extension://'))) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function sendToPrinter(window: BrowserWindow, { printer, copies, silent, pageSize }: PrintOptions): Promise<boolean> {
  const micron = { width: Math.round(pageSize.widthMm * 1000), height: Math.round(pageSize.heightMm * 1000) }
  return new Promise((resolve, reject) => {
    window.webContents.print(
      { silent, copies, printBackground: true, pageSize: micron, ...(printer !== null && { deviceName: printer }) },
      (success, reason) => {
        if (success) resolve(true)
        else if (/cancel/i.test(reason)) resolve(false)
        else reject(printFault(reason))
      },
    )
  })
}

function printFault(reason: string): AppError {
  if (/enumerate|no printer|invalid deviceName/i.test(reason)) {
    return new AppError(
      'NO_PRINTER',
      'Pencetak itu tidak ditemukan. Periksa kabel dan dayanya, atau simpan sebagai PDF.',
    )
  }
  return new AppError('NO_PRINTER', 'Pencetak tidak menerima pekerjaan ini. Periksa pencetak, atau simpan sebagai PDF.')
}
