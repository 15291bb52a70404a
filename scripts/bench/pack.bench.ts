/** A pack of 300 pages with attached scans, and a book of 24 meetings: time and growth of memory. */
import { expect, test, type Page } from '@playwright/test'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { AgendaItemId, MeetingId } from '../../src/shared/ids/ids'
import { plainDoc } from '../../src/shared/minutes/rich-doc'
import { launch, type Simpul } from '../../test/e2e/support/app'
import { call, signInAs } from '../../test/e2e/support/calls'
import { stubOpenDialog, stubSaveDialog } from '../../test/e2e/support/dialogs'
import { managerName, prepareData } from './support/data'
import { reportLoop, watchLoop } from './support/loop'
import { watchMemory } from './support/memory'
import { timedCall } from './support/page'
import { writeScan } from './support/scans'
import { atMost, benchFolder, report } from './support/work'

const DAY = 86_400_000
/** One thick scan and some thin ones: 290 pages beside those of the parts. */
const SCANS = [200, 30, 30, 20, 10]
/** An office scan in grey takes about this for a page. */
const PAGE_BYTES = 150_000
const MEETINGS = 24

let simpul: Simpul
let folder: string

test.beforeAll(async () => {
  folder = benchFolder('pack')
  const dataDir = join(folder, 'data')
  await prepareData(dataDir, 500)
  simpul = await launch({ dataDir })
  await signInAs(simpul.page, managerName)
})
test.afterAll(async () => {
  await simpul.close()
  rmSync(folder, { recursive: true, force: true })
})

async function aMeeting(page: Page, days: number, title: string): Promise<{ id: MeetingId; item: AgendaItemId }> {
  const startsAt = Math.floor((Date.now() + days * DAY) / 3_600_000) * 3_600_000
  const agenda = [{ title: 'Paparan', minutes: 60, speaker: 'Kepala Biro' }]
  const input = { title, kind: 'RAKOR' as const, startsAt, endsAt: startsAt + 7_200_000, agenda }
  const { id } = await call(page, 'meetings.create', input)
  return { id, item: (await call(page, 'meetings.get', { id })).input.agenda[0]!.id! }
}

test('pack of 300 pages', async () => {
  const { app, page } = simpul
  const { id, item } = await aMeeting(page, 10, 'Rapat Koordinasi')
  const paths = SCANS.map((pages, index) => {
    const path = join(folder, `paparan-${index}.pdf`)
    writeScan(path, pages * PAGE_BYTES, pages)
    return path
  })
  await stubOpenDialog(app, paths)
  const tokens = (await call(page, 'files.choose', {})).map(({ token }) => token)
  await call(page, 'files.import', { target: { kind: 'meeting', id }, tokens, role: 'BAHAN', agendaItemId: item })
  await stubSaveDialog(app, join(folder, 'bahan.pdf'))
  // Once with a single part: it starts the worker and the printing window, which stay in memory in any case.
  await timedCall(page, 'packs.compile', { meetingId: id, parts: ['runningOrder'] })
  const memory = await watchMemory(app)
  let ms = 0
  let pages = 0
  const delay = await watchLoop(app, async () => {
    const parts = ['runningOrder', 'followUps', 'byScheme', 'byRegion', 'expiring', 'teams', 'files'] as const
    const { value, ms: taken } = await timedCall(page, 'packs.compile', { meetingId: id, parts: [...parts] })
    ms = taken
    pages = value?.pages ?? 0
  })
  const grown = await memory.growth()
  expect(pages).toBeGreaterThanOrEqual(300)
  const note = `${pages} pages, ${(statSync(join(folder, 'bahan.pdf')).size / 1e6).toFixed(0)} MB`
  report({ measure: 'Pack of 300 pages', unit: 'ms', value: ms, goals: [atMost('ms', ms, 60_000)], note, samples: {} })
  report({
    measure: 'Pack of 300 pages, growth of memory',
    unit: 'MB',
    value: grown,
    goals: [atMost('MB', grown, 300)],
    samples: {},
  })
  reportLoop('pack', delay)
})

test('book of 24 meetings', async () => {
  const { app, page } = simpul
  for (let turn = 1; turn <= MEETINGS; turn++) {
    const { id, item } = await aMeeting(page, -turn, `Rapat ke-${turn}`)
    const lines = Array.from({ length: 12 }, (_, line) => `Peserta ${line + 1} menyampaikan perkembangan kerja sama.`)
    const decisions = [1, 2, 3].map((each) => ({
      agendaItemId: item,
      text: `Keputusan ${each} rapat ke-${turn}`,
      task: { owner: 'Kepala Biro' },
    }))
    await call(page, 'minutes.save', {
      meetingId: id,
      input: { entries: [{ kind: 'ACARA', agendaItemId: item, body: plainDoc(...lines) }], decisions },
    })
  }
  const day = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
  const span = { from: day(-MEETINGS - 2), to: day(1) }
  for (const format of ['pdf', 'docx'] as const) {
    await stubSaveDialog(app, join(folder, `buku.${format}`))
    const { value, ms } = await timedCall(page, 'packs.book', { ...span, format })
    report({
      measure: `Book of ${MEETINGS} meetings as ${format.toUpperCase()}`,
      unit: 'ms',
      value: ms,
      goals: [atMost('ms', ms, 20_000)],
      note: value?.pages ? `${value.pages} pages` : 'Word document',
      samples: {},
    })
  }
})
