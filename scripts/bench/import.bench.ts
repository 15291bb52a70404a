/** Importing scans through the page, the worker and the database, against plain streams over the same files. */
import { expect, test } from '@playwright/test'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { agreementIdAt } from '../../test/support/bulk'
import { launch } from '../../test/e2e/support/app'
import { call, signInAs } from '../../test/e2e/support/calls'
import { stubOpenDialog } from '../../test/e2e/support/dialogs'
import { managerName, prepareData } from './support/data'
import { reportLoop, watchLoop } from './support/loop'
import { timedCall } from './support/page'
import { writeScan } from './support/scans'
import { median } from './support/stats'
import { streamFiles } from './support/stream-files'
import { atLeast, benchFolder, report } from './support/work'

const ROUNDS = 5
const FILES = 20
const BYTES = 6_000_000

test('import of scans', async () => {
  const folder = benchFolder('import')
  const dataDir = join(folder, 'data')
  await prepareData(dataDir, 2000)
  const rounds = Array.from({ length: ROUNDS }, (_, round) => makeRound(join(folder, `round-${round}`)))
  const simpul = await launch({ dataDir })
  const imported: number[] = []
  const streamed: number[] = []
  try {
    await signInAs(simpul.page, managerName)
    const delay = await watchLoop(simpul.app, async () => {
      for (const [index, round] of rounds.entries()) {
        const plain = () => streamFiles(simpul.app, round.files)
        // In turn first, so that neither always finds the files warm.
        if (index % 2 === 0) streamed.push(round.bytes / (await plain()) / 1000)
        await stubOpenDialog(simpul.app, round.files)
        const offered = await call(simpul.page, 'files.choose', {})
        const { value, ms } = await timedCall(simpul.page, 'files.import', {
          target: { kind: 'agreement', id: agreementIdAt(index + 2) },
          tokens: offered.map(({ token }) => token),
          role: 'LAMPIRAN',
        })
        expect(value.every(({ kind }) => kind === 'added')).toBe(true)
        imported.push(round.bytes / ms / 1000)
        if (index % 2 === 1) streamed.push(round.bytes / (await plain()) / 1000)
      }
    })
    reportImport(imported, streamed)
    reportLoop('import of scans', delay)
  } finally {
    await simpul.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

function makeRound(folder: string): { files: string[]; bytes: number } {
  mkdirSync(folder, { recursive: true })
  const files = Array.from({ length: FILES }, (_, index) => join(folder, `pindaian-${index + 1}.pdf`))
  return { files, bytes: files.reduce((sum, file) => sum + writeScan(file, BYTES).bytes, 0) }
}

function reportImport(imported: number[], streamed: number[]): void {
  const value = median(imported)
  const base = median(streamed)
  report({
    measure: 'Import of scans',
    unit: 'MB/s',
    value,
    against: { what: 'streams: read, SHA-256, copy', value: base },
    ratio: value / base,
    goals: [atLeast('×', value / base, 0.6)],
    note: `${FILES} PDFs of ${BYTES / 1e6} MB at a time, with flush to the disk, page count and one command each`,
    samples: { imported, streamed },
  })
}
