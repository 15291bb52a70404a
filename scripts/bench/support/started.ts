/** Starts an Electron application as a person does and reads afterwards when its page was painted. */
import { spawn, type ChildProcess } from 'node:child_process'
import { chromium, type Browser, type Page } from '@playwright/test'
import { runtime } from '../../../test/e2e/support/app'
import { epochMs } from './stats'

/** Set by the page in the frame of its first screen; see use-ready-flag.ts. */
export const readyMark = 'simpul.ready'

export type Started = {
  page: Page
  /** From the call that starts the process to the first screen, in ms. */
  ms: number
  close(): Promise<void>
}

/**
 * Starts `folder`. Nothing asks the program anything before its screen stands: the moment is a mark that the page keeps,
 * and it is read later through the debugging port.
 */
export async function startApp(folder: string, args: readonly string[]): Promise<Started> {
  const { exec, flags } = runtime()
  const { ELECTRON_RENDERER_URL: _dev, SIMPUL_DATA_DIR: _data, ...env } = process.env
  const startedAt = epochMs()
  const child = spawn(exec, [...flags, folder, ...args, '--remote-debugging-port=0'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let browser: Browser | undefined
  const close = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    const session = await browser?.newBrowserCDPSession()
    if (session) await session.send('Browser.close').catch(() => undefined)
    else child.kill()
    await ended
  }
  try {
    const address = await debuggingAddress(child)
    await pause(3000)
    browser = await chromium.connectOverCDP(address)
    const page = browser.contexts()[0]?.pages()[0]
    if (!page) throw new Error('The application has no page')
    return { page, ms: (await readyAt(page)) - startedAt, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Chromium says it on its error stream. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      text += part
      const found = /DevTools listening on (ws:\S+)/.exec(text)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`The application ended with ${code}: ${text.slice(-500)}`)))
  })
}

async function readyAt(page: Page): Promise<number> {
  for (let tries = 0; tries < 60; tries++) {
    const at = await page.evaluate((name) => {
      const mark = performance.getEntriesByName(name)[0]
      return mark ? performance.timeOrigin + mark.startTime : null
    }, readyMark)
    if (at !== null) return at
    await pause(500)
  }
  throw new Error('The first screen never came')
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
