/** Alerts at 100,000 agreements: the whole board computed anew for "today", and how long the program is deaf meanwhile. */
import { test } from '@playwright/test'
import { sql } from 'drizzle-orm'
import { launch } from '../../test/e2e/support/app'
import { signInAs } from '../../test/e2e/support/calls'
import { managerName, prepareData, writeData } from './support/data'
import { reportLoop, watchLoop } from './support/loop'
import { timedCall } from './support/page'
import { p95 } from './support/stats'
import { atMost, benchFolder, report } from './support/work'

const COUNT = 100_000
const TIMES = 7
/** In process with stages on record, far more than a province has at once. */
const IN_PROCESS = 300

/** Offers received within the last year, so that their clocks run or were missed. */
const addEvents = (file: string): Promise<void> =>
  writeData(file, (_database, commands) =>
    commands.run(
      { command: 'bench.events', label: 'Kejadian', person: { id: null, name: managerName } },
      async (tx) =>
        void (await tx.run(sql`insert into stage_events (id, agreement_id, event_key, happened_on, created_at)
          select 'bench-' || a.id, a.id, 'OFFER_RECEIVED', date('now', '-' || (a.rowid % 365) || ' days'), 0
          from agreements a where a.signed_on is null and a.deleted_at is null order by a.rowid limit ${IN_PROCESS}`)),
    ),
  )

test('alerts', async () => {
  const dataDir = benchFolder('alerts')
  const file = await prepareData(dataDir, COUNT)
  await addEvents(file)
  const simpul = await launch({ dataDir })
  try {
    const { page } = simpul
    await signInAs(page, managerName)
    const times: number[] = []
    let total = 0
    const delay = await watchLoop(simpul.app, async () => {
      for (let turn = -1; turn < TIMES; turn++) {
        // A change of any rule makes the whole board old, as midnight does.
        const lines = [{ scheme: null, enabled: true, days: [turn % 2 ? 91 : 92] }]
        await timedCall(page, 'alerts.saveRule', { rule: 'TEAM_ENDING', lines })
        const { value, ms } = await timedCall(page, 'alerts.counts', {})
        if (turn >= 0) times.push(ms)
        total = value.total
      }
    })
    const value = p95(times)
    report({
      measure: 'Alerts of 100,000 agreements computed anew, p95',
      unit: 'ms',
      value,
      goals: [atMost('ms', value, 2000)],
      note: `${total} alerts, ${IN_PROCESS} records with stages`,
      samples: { times },
    })
    reportLoop('alerts', delay)
    const pages: number[] = []
    for (let turn = 0; turn < 25; turn++) {
      pages.push((await timedCall(page, 'alerts.list', { offset: turn * 50, limit: 50 })).ms)
    }
    const page95 = p95(pages)
    report({
      measure: 'Page of alerts, p95',
      unit: 'ms',
      value: page95,
      goals: [atMost('ms', page95, 100)],
      samples: { pages },
    })
  } finally {
    await simpul.close()
  }
})
