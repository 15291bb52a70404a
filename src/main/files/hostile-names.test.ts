import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { makePdf } from '../../../test/support/make-files'
import { memoryWorkers } from '../../../test/support/memory-worker'
import { hasSamples, sample } from '../../../test/support/samples'
import { unzip } from '../../../test/support/unzip'
import { AgreementId } from '../../shared/ids/ids'
import { hashFile, takeIn } from '../../worker/files/intake'
import { createArchive } from '../archive/archive'
import { agreements } from '../database/schema/agreements'
import { createFiles, type Files } from './files'
import { createOffers, type Offers } from './offers'
import { listAttachments } from './queries'
import { createFileStore, type FileStore } from './store'

let base: TestDatabase
let store: FileStore
let offers: Offers
let files: Files

beforeEach(async () => {
  base = await openTestDatabase()
  store = createFileStore(base.folder, base.newId)
  offers = createOffers(base.newId)
  const worker = {
    takeIn: (
      input: Parameters<typeof takeIn>[0],
      { signal, onProgress }: { signal: AbortSignal; onProgress: (bytes: number) => void },
    ) => takeIn(input, { signal, report: onProgress }),
    hash: hashFile,
  }
  files = createFiles({ ...base, store, offers, worker })
})
afterEach(() => base.dispose())

const signal = new AbortController().signal
const options = { actor: testActor, signal, report: () => undefined }
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

async function anAgreement() {
  const id = AgreementId.parse(base.newId())
  const row = { id, scheme: 'KSDPK', documentKind: 'PKS', title: 'Air bersih', termKind: 'TERBUKA' } as const
  await base.commands.run(testCommand(), (tx) =>
    tx.insert(agreements).values({ ...row, partnerText: '', createdAt: 1, updatedAt: 1 }),
  )
  return { kind: 'agreement', id } as const
}

async function bringIn(target: Awaited<ReturnType<typeof anAgreement>>, path: string) {
  const tokens = (await offers.offer([path])).map(({ token }) => token)
  return files.importFiles({ target, tokens, role: 'NASKAH' }, options)
}

/** In under its own name, out in a package under a safe one, and in again as the same file. */
async function roundTrip(path: string): Promise<{ shown: string; packed: string }> {
  const target = await anAgreement()
  expect((await bringIn(target, path)).map(({ kind }) => kind)).toEqual(['added'])
  const [attachment] = await listAttachments(base.db, target)
  const zip = join(base.folder, 'arsip.zip')
  const archive = createArchive({ ...base, store, workers: memoryWorkers(), version: '0' })
  const { faults } = await archive.exportTo(
    zip,
    { filter: { trashed: false }, withMeetings: false, label: 'x' },
    options,
  )
  expect(faults).toEqual([])
  unzip(zip, join(base.folder, 'isi'))
  const inside = readdirSync(join(base.folder, 'isi'), { recursive: true }).map(String)
  const packed = inside.find((name) => /[\\/]berkas[\\/].+\.pdf$/.test(name)) ?? ''
  const unpacked = join(base.folder, 'isi', packed)
  expect(sha256(unpacked)).toBe(sha256(path))
  expect((await bringIn(target, unpacked)).map(({ kind }) => kind)).toEqual(['duplicate'])
  return { shown: attachment?.name ?? '', packed: packed.replaceAll('\\', '/') }
}

/** What Windows, macOS and Linux all take, with the ending of the real type, and nothing that hides or turns letters. */
function expectSafe(packed: string): void {
  expect(packed.length).toBeLessThan(200)
  expect(packed).not.toMatch(/[<>:"\\|?*\u0000-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/)
  for (const part of packed.split('/')) {
    expect(part).not.toMatch(/^[ .]|[ .]$/)
    expect(part).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
  }
  expect(packed).toBe(packed.normalize('NFC'))
  expect(packed).toMatch(/01 Naskah bertanda tangan - .+\.pdf$/)
}

type Hostile = { given: string; shown: RegExp; packed: RegExp; windows: boolean }

const hostile: Hostile[] = [
  {
    given: `panjang-${'kerjasama-'.repeat(22)}akhir.pdf`,
    shown: /^panjang-kerjasama/,
    packed: /panjang-kerjasama/,
    windows: true,
  },
  { given: 'titik di akhir.pdf.', shown: /^titik di akhir\.pdf/, packed: /titik di akhir/, windows: false },
  { given: 'spasi di akhir.pdf ', shown: /^spasi di akhir\.pdf$/, packed: /spasi di akhir\.pdf$/, windows: false },
  { given: 'CON.pdf', shown: /^CON\.pdf$/, packed: /- CON\.pdf$/, windows: false },
  {
    given: 'naskah 🤝 Sultra-日本 e\u0301.pdf',
    shown: /🤝 Sultra-日本 \u00e9/,
    packed: /🤝 Sultra-日本 \u00e9\.pdf$/,
    windows: true,
  },
  { given: 'surat\u202efdp.exe', shown: /^suratfdp\.exe\.pdf$/, packed: /suratfdp\.exe\.pdf$/, windows: true },
  {
    given: "tanda 'petik' & persen %20 #1.pdf",
    shown: /^tanda 'petik' & persen %20 #1\.pdf$/,
    packed: /%20 #1\.pdf$/,
    windows: true,
  },
]

describe('names that break programs', () => {
  // Windows itself cannot hold the others.
  test.each(hostile.filter(({ windows }) => windows || process.platform !== 'win32'))(
    '$given comes in, goes out and comes back',
    async ({ given, shown, packed }) => {
      const folder = join(base.folder, 'asal')
      mkdirSync(folder)
      const result = await roundTrip(await makePdf(join(folder, given)))
      expect(result.shown).toMatch(shown)
      expect(result.packed).toMatch(packed)
      expectSafe(result.packed)
    },
  )
})

describe.runIf(hasSamples && process.platform !== 'win32')('the shared names that break programs', () => {
  const names = hasSamples
    ? (JSON.parse(readFileSync(sample('bad/nama-berkas.json'), 'utf8')) as { name: string; why: string }[])
    : []

  test.each(names)('$why', async ({ name }) => {
    execFileSync('tar', ['-xf', sample('bad/nama-berkas.tar'), '-C', base.folder])
    const path = join(base.folder, 'nama', name)
    expect(readdirSync(join(base.folder, 'nama'))).toContain(basename(path))
    const { shown, packed } = await roundTrip(path)
    expectSafe(packed)
    expect(shown).toMatch(/\.pdf$/)
    // Its first word is still there to be recognised by.
    expect(packed).toContain(/^[a-z]+/i.exec(name)?.[0])
  })
})
