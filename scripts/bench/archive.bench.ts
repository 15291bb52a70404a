/** A hand-over package of 2 GB: memory of all our processes while it is made, and speed against plain streams. */
import { expect, test } from '@playwright/test'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { attachments, files } from '../../src/main/database/schema/files'
import { agreementIdAt } from '../../test/support/bulk'
import { launch, type Simpul } from '../../test/e2e/support/app'
import { signInAs } from '../../test/e2e/support/calls'
import { stubSaveDialog } from '../../test/e2e/support/dialogs'
import { managerName, prepareData, writeData } from './support/data'
import { reportLoop, watchLoop } from './support/loop'
import { watchMemory } from './support/memory'
import { timedCall } from './support/page'
import { writeScan } from './support/scans'
import { median } from './support/stats'
import { streamFiles } from './support/stream-files'
import { atLeast, atMost, benchFolder, report } from './support/work'

const FILES = 250
const BYTES = 8_000_000
const AGREEMENTS = 500
const ROUNDS = 3

test('archive of 2 GB', async () => {
  const folder = benchFolder('archive')
  const dataDir = join(folder, 'data')
  const database = await prepareData(dataDir, AGREEMENTS)
  const stored = await storeScans(database, dataDir)
  const simpul = await launch({ dataDir })
  try {
    await signInAs(simpul.page, managerName)
    // A small package first: it starts the worker and loads its libraries, which stay in memory in any case.
    await exportTo(simpul, join(folder, 'kecil.zip'), 2019)
    await measure(simpul, folder, stored)
  } finally {
    await simpul.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

async function measure(simpul: Simpul, folder: string, stored: Stored): Promise<void> {
  const target = join(folder, 'arsip.zip')
  const plain = join(folder, 'salinan')
  const packed: number[] = []
  const streamed: number[] = []
  const growth: number[] = []
  const delay = await watchLoop(simpul.app, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      streamed.push(stored.bytes / (await streamFiles(simpul.app, stored.paths, plain)) / 1000)
      rmSync(plain)
      const memory = await watchMemory(simpul.app)
      packed.push(stored.bytes / (await exportTo(simpul, target)) / 1000)
      growth.push(await memory.growth())
      rmSync(target)
    }
  })
  const value = median(packed)
  const base = median(streamed)
  report({
    measure: `Archive of ${(stored.bytes / 1e9).toFixed(1)} GB`,
    unit: 'MB/s',
    value,
    against: { what: 'streams: read, SHA-256, write', value: base },
    ratio: value / base,
    goals: [atLeast('×', value / base, 0.6)],
    samples: { packed, streamed },
  })
  const grown = Math.max(...growth)
  report({
    measure: 'Archive, growth of memory',
    unit: 'MB',
    value: grown,
    goals: [atMost('MB', grown, 150)],
    samples: { growth },
  })
  reportLoop('archive', delay)
}

type Stored = { paths: string[]; bytes: number }

/** Puts scans into the store and attaches one to each of the first agreements. */
function storeScans(database: string, dataDir: string): Promise<Stored> {
  return writeData(database, async (_, commands) => {
    const paths: string[] = []
    let bytes = 0
    const person = { id: null, name: managerName }
    await commands.run({ command: 'bench.scans', label: 'Menambah pindaian', person }, async (tx) => {
      for (let index = 1; index <= FILES; index++) {
        const temp = join(dataDir, 'next.pdf')
        const scan = writeScan(temp, BYTES)
        mkdirSync(join(dataDir, 'files', scan.sha256.slice(0, 2)), { recursive: true })
        const path = join(dataDir, 'files', scan.sha256.slice(0, 2), `${scan.sha256.slice(2)}.pdf`)
        renameSync(temp, path)
        paths.push(path)
        bytes += scan.bytes
        await tx
          .insert(files)
          .values({ id: scan.sha256, bytes: scan.bytes, type: 'PDF', condition: 'BAIK', pages: 4, addedAt: 0 })
        const agreementId = agreementIdAt(index + 1)
        const attachment = {
          agreementId,
          fileId: scan.sha256,
          role: 'LAMPIRAN',
          name: `Pindaian ${index}.pdf`,
        } as const
        await tx
          .insert(attachments)
          .values({ id: agreementId.replace('a', 'e'), position: 1, addedAt: 0, ...attachment })
      }
    })
    return { paths, bytes }
  })
}

async function exportTo(simpul: Simpul, target: string, year?: number): Promise<number> {
  await stubSaveDialog(simpul.app, target)
  const filter = { trashed: false, ...(year !== undefined && { year }) }
  const { value, ms } = await timedCall(simpul.page, 'archive.export', { filter, label: 'Seluruh naskah' })
  expect(value?.faults).toEqual([])
  return ms
}
