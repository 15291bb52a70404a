/** Start with 100,000 agreements against a bare window, and from signing in to the painted list. */
import { test, type Page } from '@playwright/test'
import { join, resolve } from 'node:path'
import { writeBareApp } from './support/bare'
import { managerName, prepareData } from './support/data'
import { startApp } from './support/started'
import { median } from './support/stats'
import { atMost, benchFolder, report } from './support/work'

const root = resolve(__dirname, '../..')
const COUNT = 100_000
const TIMES = 7

test('start', async () => {
  const folder = benchFolder('start')
  const dataDir = join(folder, 'data')
  await prepareData(dataDir, COUNT)
  const bareApp = join(folder, 'bare')
  await writeBareApp(bareApp)
  const bare: number[] = []
  const first: number[] = []
  const list: number[] = []
  // The first turn warms the disk and the profiles.
  for (let turn = -1; turn < TIMES; turn++) {
    const empty = await startApp(bareApp, [`--user-data-dir=${join(folder, 'bare-user')}`])
    await empty.close()
    const simpul = await startApp(root, [`--user-data-dir=${join(folder, 'user')}`, `--data-dir=${dataDir}`])
    const painted = await signInToList(simpul.page)
    await simpul.close()
    if (turn < 0) continue
    bare.push(empty.ms)
    first.push(simpul.ms)
    list.push(painted)
  }
  reportStart(bare, first, list)
})

function reportStart(bare: number[], first: number[], list: number[]): void {
  const base = { what: 'bare window', value: median(bare) }
  const toScreen = median(first)
  const toList = median(first.map((ms, index) => ms + (list[index] ?? 0)))
  report({
    measure: 'Start to the first usable screen',
    unit: 'ms',
    value: toScreen,
    against: base,
    ratio: toScreen / base.value,
    goals: [atMost('×', toScreen / base.value, 1.5)],
    note: 'From the start of the process to the painted choice of profiles, against a bare window with an empty React page.',
    samples: { bare, first },
  })
  report({
    measure: 'Choice of the profile to the painted list',
    unit: 'ms',
    value: median(list),
    goals: [],
    samples: { list },
  })
  report({
    measure: 'Start to the list, without the click',
    unit: 'ms',
    value: toList,
    against: base,
    ratio: toList / base.value,
    goals: [atMost('×', toList / base.value, 1.5)],
    note: 'The sum of both; the time a person needs for the click is not part of it.',
  })
}

/** Clicks the profile and waits inside the page until the rows of the register are painted; answers the ms between. */
const signInToList = (page: Page): Promise<number> =>
  page.evaluate(
    `(async () => {
      location.hash = '#/kerja-sama'
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(managerName)}))
      const start = performance.now()
      button.click()
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      while (document.querySelectorAll('[role="row"][data-id]').length < 5) await frame()
      await frame()
      return performance.now() - start
    })()`,
  )
