/** The register of 2,000 rows as PDF, from the call of the page, against Chromium printing the same HTML. */
import { test, type ElectronApplication } from '@playwright/test'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '../../test/e2e/support/app'
import { call, signInAs } from '../../test/e2e/support/calls'
import { managerName, prepareData } from './support/data'
import { reportLoop, watchLoop } from './support/loop'
import { timedCall } from './support/page'
import { median } from './support/stats'
import { atMost, benchFolder, report } from './support/work'

const TIMES = 7
/** Made-up agreements of which 2,000 are not in the trash. */
const COUNT = 2002

test('register as PDF', async () => {
  const folder = benchFolder('register')
  const dataDir = join(folder, 'data')
  await prepareData(dataDir, COUNT)
  const simpul = await launch({ dataDir })
  const composed: number[] = []
  const printed: number[] = []
  try {
    await signInAs(simpul.page, managerName)
    const list = await call(simpul.page, 'agreements.list', { trashed: false, offset: 0, limit: 1 })
    await learnPrint(simpul.app)
    const delay = await watchLoop(simpul.app, async () => {
      for (let turn = -1; turn < TIMES; turn++) {
        const { ms } = await timedCall(simpul.page, 'papers.compose', {
          request: { kind: 'report', report: { kind: 'register', filter: { trashed: false } } },
        })
        const alone = await printAlone(simpul.app)
        if (turn < 0) continue
        composed.push(ms)
        printed.push(alone)
      }
    })
    const value = median(composed)
    const base = median(printed)
    report({
      measure: `Register of ${list.total} rows as PDF`,
      unit: 'ms',
      value,
      against: { what: 'Chromium printing the same HTML', value: base },
      ratio: value / base,
      goals: [atMost('×', value / base, 1.5)],
      samples: { composed, printed },
    })
    reportLoop('register as PDF', delay)
  } finally {
    await simpul.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

type Print = { html?: string; options?: Electron.PrintToPDFOptions; window?: Electron.BrowserWindow }

/** Keeps the HTML and the options of the application's next prints. */
const learnPrint = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ app: electron, session }) => {
    const learned: Print = {}
    Object.assign(globalThis, { learnedPrint: learned })
    electron.on('web-contents-created', (_event, contents) => {
      if (contents.session !== session.fromPartition('print')) return
      const print = contents.printToPDF.bind(contents)
      contents.printToPDF = (options) => {
        learned.options = options
        return print(options)
      }
      contents.on('did-navigate', (_navigation, url) => {
        if (learned.html === undefined && url.endsWith('.html'))
          void session
            .fromPartition('print')
            .fetch(url)
            .then(async (answer) => void (learned.html = await answer.text()))
      })
    })
  })

/** Prints what was learned in a window like the application's; answers the ms. */
const printAlone = (app: ElectronApplication): Promise<number> =>
  app.evaluate(async ({ BrowserWindow, session }) => {
    const { learnedPrint } = globalThis as unknown as { learnedPrint: Print }
    const { html, options } = learnedPrint
    if (html === undefined || options === undefined) throw new Error('The application printed nothing')
    const own = session.fromPartition('bench')
    if (!own.protocol.isProtocolHandled('app')) {
      own.protocol.handle('app', (request) =>
        request.url.endsWith('/bench.html')
          ? new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
          : session.fromPartition('print').fetch(request.url),
      )
    }
    learnedPrint.window ??= new BrowserWindow({
      show: false,
      webPreferences: { session: own, sandbox: true, javascript: false },
    })
    const start = performance.now()
    await learnedPrint.window.loadURL('app://paper/bench.html')
    await learnedPrint.window.webContents.printToPDF(options)
    return performance.now() - start
  })
