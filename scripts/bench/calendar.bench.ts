/** Steps from month to month in a year of 2,000 meetings: our calendar against FullCalendar with the same events as plain data. */
import { join } from 'node:path'
import { _electron, expect, test, type Locator, type Page } from '@playwright/test'
import { meetings } from '../../src/main/database/schema/meetings'
import { createNewId } from '../../src/main/platform/ids'
import { meetingKinds } from '../../src/shared/meetings/enums'
import { launch, runtime } from '../../test/e2e/support/app'
import { signInAs } from '../../test/e2e/support/calls'
import { managerName, prepareData, writeData } from './support/data'
import { reportLoop, watchLoop } from './support/loop'
import { writePlainCalendar } from './support/plain-calendar'
import { median } from './support/stats'
import { atMost, benchFolder, report } from './support/work'

const COUNT = 2000
const MONTHS = 11
const ROUNDS = 3
const hour = 3_600_000
const firstDay = Date.UTC(2026, 0, 1)

type Times = { id: string; title: string; start: number; end: number }

/** Spread evenly over the days of 2026, from 08.00 WITA on. */
function manyMeetings(): Times[] {
  const newId = createNewId()
  return Array.from({ length: COUNT }, (_none, index) => {
    const start = firstDay + (index % 365) * 24 * hour + Math.floor(index / 365) * 1.5 * hour
    return { id: newId(), title: `Rapat koordinasi percobaan nomor ${index}`, start, end: start + hour }
  })
}

const addMeetings = (file: string, all: readonly Times[]): Promise<void> =>
  writeData(file, (_database, commands) =>
    commands.run({ command: 'bench.meetings', label: 'Rapat', person: { id: null, name: managerName } }, async (tx) => {
      for (let at = 0; at < all.length; at += 200) {
        const rows = all.slice(at, at + 200).map(({ id, title, start, end }, index) => ({
          id,
          title,
          kind: meetingKinds[index % meetingKinds.length]!,
          state: 'TERJADWAL' as const,
          place: 'Ruang Rapat Biro',
          startsAt: start,
          endsAt: end,
          letterNature: 'Penting' as const,
          createdAt: 0,
          updatedAt: 0,
        }))
        await tx.insert(meetings).values(rows)
      }
    }),
  )

test('months of a calendar with 2,000 meetings a year', async () => {
  const dataDir = benchFolder('calendar')
  const file = await prepareData(dataDir, 100)
  const all = manyMeetings()
  await addMeetings(file, all)
  const plain = await stepsOfPlain(all)
  const simpul = await launch({ dataDir })
  try {
    const { page } = simpul
    await signInAs(page, managerName)
    const ours: number[] = []
    const delay = await watchLoop(simpul.app, async () => {
      for (let round = 0; round < ROUNDS; round++) {
        await page.evaluate((hash) => void (location.hash = hash), '/')
        await page.evaluate((hash) => void (location.hash = hash), '/rakor?tampilan=bulan&tanggal=2026-01-10')
        ours.push(...(await steps(page, page.getByRole('button', { name: /Bulan berikutnya/ }))))
      }
    })
    const [value, base] = [median(ours), median(plain)]
    report({
      measure: 'Calendar of 2,000 meetings, step to the next month, median',
      unit: 'ms',
      value,
      against: { what: 'FullCalendar with plain data', value: base },
      ratio: value / base,
      goals: [atMost('×', value / base, 1.5)],
      samples: { ours, plain },
    })
    reportLoop('steps of the calendar', delay)
  } finally {
    await simpul.close()
  }
})

async function stepsOfPlain(all: readonly Times[]): Promise<number[]> {
  const folder = benchFolder('plain-calendar')
  await writePlainCalendar(
    folder,
    all.map((one) => ({ ...one, className: 'ev' })),
    '2026-01-10',
  )
  const { exec, flags } = runtime()
  const app = await _electron.launch({
    executablePath: exec,
    args: [...flags, folder, `--user-data-dir=${join(folder, 'user')}`],
  })
  try {
    const page = await app.firstWindow()
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await page.reload()
      times.push(...(await steps(page, page.locator('#next'))))
    }
    return times
  } finally {
    await app.close()
  }
}

/** From the click to the frame after the one that shows other meetings, for each month to December. */
async function steps(page: Page, button: Locator): Promise<number[]> {
  await expect(page.locator('.ev').first()).toBeVisible()
  // What is read ahead of the first step is part of opening the calendar.
  await page.waitForTimeout(1000)
  const times: number[] = []
  for (let month = 0; month < MONTHS; month++) {
    times.push(await button.evaluate(step))
    await page.waitForTimeout(150)
  }
  return times
}

/** Runs in the page. Titles are unique, so another text of all events is another month. */
function step(button: HTMLElement | SVGElement): Promise<number> {
  const shown = () => [...document.querySelectorAll('.ev')].map((one) => one.textContent).join('|')
  const before = shown()
  const start = performance.now()
  ;(button as HTMLElement).click()
  return new Promise((resolve) => {
    const look = () => {
      const now = shown()
      if (now === '' || now === before) return void requestAnimationFrame(look)
      requestAnimationFrame(() => resolve(performance.now() - start))
    }
    requestAnimationFrame(look)
  })
}
