/** Pages, orders, filters and search at 100,000 agreements: the call of the page against the same SQL by the binding. */
import { test } from '@playwright/test'
import type { ListInput } from '../../src/main/agreements/list'
import type { In } from '../../src/shared/ipc/define'
import type { AppContract } from '../../src/shared/ipc/contract'
import { officeIdAt, partnerIdAt } from '../../test/support/bulk'
import { launch } from '../../test/e2e/support/app'
import { signInAs } from '../../test/e2e/support/calls'
import { managerName, prepareData } from './support/data'
import { reportLoop, watchLoop } from './support/loop'
import { timedCall } from './support/page'
import { openRaw } from './support/raw'
import { p95 } from './support/stats'
import { atMost, benchFolder, report } from './support/work'

const COUNT = 100_000
const TIMES = 25

type Input = In<AppContract['agreements.list']>
const partOf = (part: Partial<Input>): Input => ({
  trashed: false,
  sort: 'updatedAt',
  direction: 'desc',
  offset: 0,
  limit: 50,
  ...part,
})

/** Each case with another page or value at each turn, as a person would go on. */
const cases: Record<string, (turn: number) => Input> = {
  'page, newest first': (turn) => partOf({ offset: turn * 50 }),
  'page, far behind': (turn) => partOf({ offset: 20_000 + turn * 50 }),
  'order by title': (turn) => partOf({ sort: 'title', direction: turn % 2 ? 'asc' : 'desc' }),
  'order by partner': (turn) => partOf({ sort: 'partners', direction: turn % 2 ? 'asc' : 'desc' }),
  'order by end': (turn) => partOf({ sort: 'endsOn', direction: turn % 2 ? 'asc' : 'desc' }),
  'filter by scheme': (turn) => partOf({ schemes: [turn % 2 ? 'KSDPL' : 'KSDD_WAJIB'], offset: turn * 50 }),
  'filter by status': (turn) => partOf({ statuses: [turn % 2 ? 'undecided' : 'expiring'], sort: 'endsOn' }),
  'filter by year': (turn) => partOf({ year: 2013 + (turn % 12), sort: 'signedOn' }),
  'filter by office': (turn) => partOf({ officeId: officeIdAt(1 + (turn % 40)) }),
  'filter by partner': (turn) => partOf({ partnerId: partnerIdAt(1 + turn * 9) }),
  'filter by region': (turn) => partOf({ regionCode: `99.${String(1 + (turn % 17)).padStart(2, '0')}` }),
  'filter by affair': (turn) => partOf({ affairCode: turn % 2 ? '1.01' : '2.15', sort: 'title', direction: 'asc' }),
  'filter by text': (turn) =>
    partOf({ text: ['rumput laut', 'air bersih', 'konawe', 'B-1', 'vokasi kolaka'][turn % 5]! }),
  'filter by year, status and text': (turn) =>
    partOf({ year: 2013 + (turn % 12), statuses: ['active', 'expired'], text: 'pelatihan' }),
}

const words = ['rumput laut', 'pe', 'dinas', '119/0842', 'B-1077', 'konawe mitra 12', 'pariwisata bahari raha', 'kota']

test('list and search', async () => {
  const dataDir = benchFolder('list')
  const file = await prepareData(dataDir, COUNT)
  const simpul = await launch({ dataDir })
  const raw = await openRaw(file)
  try {
    await signInAs(simpul.page, managerName)
    const delay = await watchLoop(simpul.app, async () => {
      for (const [name, inputAt] of Object.entries(cases)) {
        const calls: number[] = []
        const statements: number[] = []
        for (let turn = -3; turn < TIMES; turn++) {
          const input = inputAt(Math.abs(turn))
          const { ms } = await timedCall(simpul.page, 'agreements.list', input)
          const alone = await raw.list(input as ListInput)
          if (turn >= 0) calls.push(ms)
          if (turn >= 0) statements.push(alone)
        }
        reportCase(`List, ${name}`, calls, statements)
      }
    })
    reportLoop('lists', delay)
    const searching = await watchLoop(simpul.app, async () => {
      const calls: number[] = []
      for (let turn = -3; turn < 2 * TIMES; turn++) {
        const { ms } = await timedCall(simpul.page, 'search.find', { text: words[Math.abs(turn) % words.length]! })
        if (turn >= 0) calls.push(ms)
      }
      const value = p95(calls)
      report({ measure: 'Search, p95', unit: 'ms', value, goals: [atMost('ms', value, 100)], samples: { calls } })
    })
    reportLoop('search', searching)
  } finally {
    await raw.close()
    await simpul.close()
  }
})

function reportCase(measure: string, calls: number[], statements: number[]): void {
  const value = p95(calls)
  const base = p95(statements)
  report({
    measure: `${measure}, p95`,
    unit: 'ms',
    value,
    against: { what: 'the same SQL by node-sqlite3', value: base },
    ratio: value / base,
    goals: [atMost('×', value / base, 2), atMost('ms', value, 100)],
    samples: { calls, statements },
  })
}
