/** A register of 5,000 rows through the import wizard's routes: checked, written, the main process free, memory. */
import { expect, test } from '@playwright/test'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { usualLine, writeRegister } from '../../test/support/make-register'
import { launch } from '../../test/e2e/support/app'
import { call, signInAs } from '../../test/e2e/support/calls'
import { stubOpenDialog } from '../../test/e2e/support/dialogs'
import { managerName, prepareData } from './support/data'
import { reportLoop, watchLoop } from './support/loop'
import { watchMemory } from './support/memory'
import { timedCall } from './support/page'
import { atMost, benchFolder, report } from './support/work'

const ROWS = 5000

test('register of 5,000 rows', async () => {
  const folder = benchFolder('import-register')
  const path = join(folder, 'register.xlsx')
  await writeRegister(
    path,
    Array.from({ length: ROWS }, (_, index) => usualLine(index)),
  )
  const dataDir = join(folder, 'data')
  await prepareData(dataDir, 2000)
  const simpul = await launch({ dataDir })
  try {
    const { app, page } = simpul
    await signInAs(page, managerName)
    await stubOpenDialog(app, [path])
    const file = await call(page, 'imports.choose', {})
    const token = file?.token ?? ''
    const overview = await call(page, 'imports.read', { token })
    const sheets = overview.sheets.map(({ name, mapping }) => ({ name, included: true, mapping }))
    const memory = await watchMemory(app)
    let checked = 0
    let written = 0
    const delay = await watchLoop(app, async () => {
      const { value: summary, ms: planned } = await timedCall(page, 'imports.plan', {
        token,
        settings: { sheets, guardReason: 'Diperiksa satu per satu.' },
      })
      checked = planned
      expect(summary.states.ready).toBe(ROWS)
      const { value: result, ms } = await timedCall(page, 'imports.commit', { planId: summary.planId })
      written = ms
      expect(result.added).toBe(ROWS)
    })
    const what = `Register of ${ROWS.toLocaleString('en')} rows`
    const grown = await memory.growth()
    const second = 1000
    report({ measure: `${what}, checked`, unit: 'ms', value: checked, goals: [atMost('ms', checked, 10 * second)] })
    report({ measure: `${what}, written`, unit: 'ms', value: written, goals: [atMost('ms', written, 10 * second)] })
    report({ measure: `${what}, growth of memory`, unit: 'MB', value: grown, goals: [atMost('MB', grown, 200)] })
    reportLoop(what, delay)
  } finally {
    await simpul.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
