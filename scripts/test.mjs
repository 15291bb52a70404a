/** `npm test`: everything that CI runs, in order; stops at the first step that fails. */
import fs from 'node:fs'
import { build } from './lib/build.mjs'
import { runChecks } from './lib/checks.mjs'
import { runPlaywright } from './lib/electron.mjs'
import { setUp } from './lib/install.mjs'
import { inRoot } from './lib/paths.mjs'
import { main, runTool, say, Stop } from './lib/process.mjs'
import { closingLine, countPlaywright, countVitest, sum } from './lib/results.mjs'

/** @type {import('./lib/install.mjs').Runtime | undefined} */
let runtime
const vitestReport = inRoot('test-results', 'unit.json')
const playwrightReport = inRoot('test-results', 'e2e.json')
const vitestArgs = ['run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json']

/** @type {[name: string, step: () => Promise<boolean>][]} */
const steps = [
  ['set-up', async () => Boolean((runtime = await setUp()))],
  ['check', async () => (await runChecks(say)).length === 0],
  ['build', async () => (await build(), true)],
  ['unit, contract, migration and component tests', async () => (await runTool(['vitest'], vitestArgs)) === 0],
  ['tests in Electron', async () => runtime !== undefined && (await runPlaywright(runtime, [])) === 0],
]

await main(async () => {
  for (const file of [vitestReport, playwrightReport]) fs.rmSync(file, { force: true })
  const failedStep = await runSteps()
  const total = sum([count(vitestReport, countVitest), count(playwrightReport, countPlaywright)])
  const { passed, failed } = total
  if (failedStep) say(`\nStopped: "${failedStep}" failed.`)
  else if (passed === 0) say('\nNo test ran.')
  say(`\n${closingLine(total)}`)
  return failedStep || failed > 0 || passed === 0 ? 1 : 0
})

/** @returns {Promise<string | undefined>} The step that failed. */
async function runSteps() {
  for (const [name, step] of steps) {
    say(`\n== ${name}`)
    const began = performance.now()
    const passed = await step().catch((error) => {
      say(error instanceof Stop ? error.message : String(error?.stack ?? error))
      return false
    })
    say(`== ${name}: ${passed ? 'passed' : 'FAILED'} in ${((performance.now() - began) / 1000).toFixed(1)} s`)
    if (!passed) return name
  }
  return undefined
}

/** @template R @param {string} file @param {(report: R) => import('./lib/results.mjs').Count} counter */
function count(file, counter) {
  return fs.existsSync(file) ? counter(JSON.parse(fs.readFileSync(file, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 }
}
