import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import yazl from 'yazl'
import { makePdf } from '../../../test/support/make-files'
import { hasSamples, sample } from '../../../test/support/samples'
import { manifestFaults, unzip, zipNames } from '../../../test/support/unzip'
import type { ArchiveExportInput } from '../../shared/worker/archive'
import { isSafePath } from './bag-source'
import { exportArchive } from './export'
import { parseManifest, verifyBag } from './verify'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'simpul-archive-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)
const ctx = () => ({ signal: new AbortController().signal, report: () => undefined })
const id = (n: number) => `0190c5a0-0000-7000-8000-${String(n).padStart(12, '0')}`

async function aFile(name: string, pages: number) {
  const source = await makePdf(at(`src-${pages}.pdf`), pages)
  const bytes = readFileSync(source)
  return {
    fileId: createHash('sha256').update(bytes).digest('hex'),
    name,
    role: 'NASKAH',
    type: 'PDF',
    condition: 'BAIK',
    bytes: bytes.length,
    note: null,
    source,
  }
}

function anAgreement(n: number, title: string, files: object[]) {
  const input = {
    scheme: 'KSDPK',
    documentKind: 'PKS',
    title,
    subject: null,
    objective: null,
    scope: null,
    affairCodes: [],
    officeIds: [],
    parties: [],
    processStartedOn: null,
    signedOn: '2025-03-01',
    signedPlace: null,
    startsOn: '2025-03-01',
    termKind: 'SAMPAI',
    termCount: null,
    termUnit: null,
    endsOn: '2027-02-28',
    valueRupiah: null,
    fundingSource: null,
    copyKind: null,
    copyPlace: null,
    parentId: null,
    parentRelation: null,
    notes: null,
  }
  const detail = {
    id: id(n),
    input,
    endsOn: '2027-02-28',
    status: { status: 'active', daysLeft: 400, because: [] },
    parties: [],
    offices: [],
    parent: null,
    children: [],
    meetings: [],
    closing: null,
    closedOn: null,
    closedReason: null,
    createdAt: 1,
    updatedAt: 1,
    deletedAt: null,
  }
  return { detail, number: `119/F-${n}/2025`, partners: 'PT Maju <b>', files }
}

function make(records: object[]): ArchiveExportInput {
  writeFileSync(at('agreements.ndjson'), records.map((record) => JSON.stringify(record)).join('\n'))
  writeFileSync(at('meetings.ndjson'), '')
  mkdirSync(at('out'), { recursive: true })
  return {
    agreementsFile: at('agreements.ndjson'),
    meetingsFile: at('meetings.ndjson'),
    workFolder: at('work'),
    target: at('out/arsip.zip'),
    bagName: 'arsip-simpul-2026-11-24',
    info: {
      unit: 'Biro Kerja Sama',
      province: 'Sulawesi Tenggara',
      label: 'Seluruh naskah',
      createdOn: '2026-11-24',
      createdAt: Date.UTC(2026, 10, 24, 1),
      timeZone: 'Asia/Makassar',
      historyHead: 'a3f9',
      version: '0.1.0',
    },
    counts: { agreements: records.length, meetings: 0, files: records.length, bytes: 3000 },
  }
}

const longTitle = 'Pemeliharaan Bersama Jalan Penghubung '.repeat(12).trim()

async function exported() {
  const input = make([
    anAgreement(1, 'Air: baku/"bersih"', [await aFile('KB.pdf', 1)]),
    anAgreement(2, longTitle, [await aFile(`${'panjang '.repeat(40)}.pdf`, 2)]),
  ])
  const result = await exportArchive(input, ctx())
  return { input, result }
}

describe('a hand-over package', () => {
  test('is a valid bag for an independent reader', async () => {
    const { input, result } = await exported()
    unzip(input.target, at('unpacked'))
    const root = at('unpacked/arsip-simpul-2026-11-24')
    expect(manifestFaults(root, 'manifest-sha256.txt')).toEqual([])
    expect(manifestFaults(root, 'tagmanifest-sha256.txt')).toEqual([])
    expect(readFileSync(join(root, 'bagit.txt'), 'utf8')).toBe(
      'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    )
    const payload = readdirSync(join(root, 'data'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    expect(payload).toHaveLength(result.files)
    expect(readFileSync(join(root, 'bag-info.txt'), 'utf8')).toContain('Simpul-Jumlah-Naskah: 2\n')
    expect(result.sha256).toBe(createHash('sha256').update(readFileSync(input.target)).digest('hex'))
  })

  test('keeps every path under 200 characters and safe on Windows', async () => {
    const { input } = await exported()
    const names = zipNames(input.target)
    for (const name of names) {
      expect(name.length).toBeLessThan(200)
      expect(name).not.toMatch(/[<>:"\\|?*]|[. ]\/|[. ]$/)
    }
  })

  test('has an index that opens each file and shows text as text', async () => {
    const { input } = await exported()
    unzip(input.target, at('unpacked'))
    const data = at('unpacked/arsip-simpul-2026-11-24/data')
    const page = readFileSync(join(data, 'indeks.html'), 'utf8')
    expect(page).toContain('PT Maju &lt;b&gt;')
    expect(page).not.toMatch(/https?:\/\//)
    const links = [...page.matchAll(/href="([^"]+)"/g)].map((match) => decodeURIComponent(match[1]!))
    expect(links).toHaveLength(3)
    for (const link of links) expect(existsSync(join(data, link)), link).toBe(true)
    const records = JSON.parse(readFileSync(join(data, 'data.json'), 'utf8')) as {
      agreements: { files: { path: string; source?: string }[] }[]
    }
    for (const { files } of records.agreements)
      for (const file of files) {
        expect(file.source).toBeUndefined()
        expect(existsSync(join(data, file.path))).toBe(true)
      }
  })

  test('is verified as whole, and says what it compared', async () => {
    const { input, result } = await exported()
    const check = await verifyBag({ path: input.target }, ctx())
    expect(check).toMatchObject({ valid: true, faults: [], unit: 'Biro Kerja Sama, Sulawesi Tenggara', agreements: 2 })
    expect(check.filesChecked).toBe(result.files + 3)
  })

  test('a changed, a missing and an added file are each found and named', async () => {
    const { input } = await exported()
    unzip(input.target, at('unpacked'))
    const root = at('unpacked/arsip-simpul-2026-11-24')
    const [first, second] = readdirSync(join(root, 'data/berkas')).map((name) => join('data/berkas', name))
    writeFileSync(join(root, first!, readdirSync(join(root, first!))[0]!), 'lain')
    rmSync(join(root, second!), { recursive: true })
    writeFileSync(join(root, 'data/tambahan.txt'), 'x')
    const check = await verifyBag({ path: root }, ctx())
    expect(check.valid).toBe(false)
    expect(new Set(check.faults.map((fault) => fault.kind))).toEqual(new Set(['changed', 'missing', 'unlisted']))
  })

  test('lists a lost and a changed scan as lacks instead of failing', async () => {
    const lost = await aFile('hilang.pdf', 1)
    const changed = await aFile('berubah.pdf', 2)
    rmSync(lost.source)
    writeFileSync(changed.source, '%PDF-1.4 lain')
    const input = make([anAgreement(1, 'Air', [lost]), anAgreement(2, 'Jalan', [changed])])
    const { faults } = await exportArchive(input, ctx())
    expect(faults).toEqual([
      'hilang.pdf (Air): berkasnya tidak ada di folder data.',
      'berubah.pdf (Jalan): isinya berubah sejak disimpan.',
    ])
    expect((await verifyBag({ path: input.target }, ctx())).valid).toBe(true)
  })

  test('leaves nothing when it is cancelled', async () => {
    const controller = new AbortController()
    const input = make([anAgreement(1, 'Air', [await aFile('KB.pdf', 1)])])
    await expect(
      exportArchive(input, { signal: controller.signal, report: () => controller.abort() }),
    ).rejects.toThrow()
    expect(readdirSync(at('out'))).toEqual([])
    expect(existsSync(input.workFolder)).toBe(false)
  })

  test('leaves nothing when the target cannot be written', async () => {
    const input = {
      ...make([anAgreement(1, 'Air', [await aFile('KB.pdf', 1)])]),
      target: at('tidak/ada/arsip.zip'),
    }
    await expect(exportArchive(input, ctx())).rejects.toMatchObject({ code: 'ENOENT' })
    expect(existsSync(input.workFolder)).toBe(false)
  })

  // The kernel's own answer of a full disk, which needs no rights.
  test.runIf(existsSync('/dev/full'))('leaves nothing when the disk of the target is full', async () => {
    const input = make([anAgreement(1, 'Air', [await aFile('KB.pdf', 1)])])
    symlinkSync('/dev/full', `${input.target}.part`)
    await expect(exportArchive(input, ctx())).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(readdirSync(at('out'))).toEqual([])
    expect(existsSync(input.workFolder)).toBe(false)
  })

  test.runIf(existsSync('/dev/full'))('says so when it is the disk of the data that is full', async () => {
    const input = make([anAgreement(1, 'Air', [await aFile('KB.pdf', 1)])])
    mkdirSync(input.workFolder)
    symlinkSync('/dev/full', join(input.workFolder, 'data.json'))
    await expect(exportArchive(input, ctx())).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringContaining('folder data') as string,
    })
    expect(readdirSync(at('out'))).toEqual([])
  })
})

describe('verifying what is no bag', () => {
  test('a ZIP with paths that leave the folder', async () => {
    const zip = new yazl.ZipFile()
    zip.addBuffer(Buffer.from('BagIt-Version: 1.0\n'), 'b/bagit.txt')
    zip.addBuffer(Buffer.from(''), 'b/manifest-sha256.txt')
    zip.end()
    const chunks: Buffer[] = []
    for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
    // The library refuses to write such a name, so it is patched in: same length.
    writeFileSync(
      at('x.zip'),
      Buffer.from(Buffer.concat(chunks).toString('latin1').replaceAll('b/bagit.txt', '../agit.txt'), 'latin1'),
    )
    await expect(verifyBag({ path: at('x.zip') }, ctx())).rejects.toMatchObject({ code: 'FILE_REFUSED' })
  })

  test('text named .zip', async () => {
    writeFileSync(at('x.zip'), 'bukan zip')
    await expect(verifyBag({ path: at('x.zip') }, ctx())).rejects.toThrow(/bukan ZIP yang utuh/)
  })

  test.each(['../a', '/a', 'C:/a', 'a/../../b', 'a\\b', '..'])('%s is no safe path', (path) =>
    expect(isSafePath(path)).toBe(false),
  )
  test.each(['a/b.pdf', 'data/berkas/0001 PKS/1..2.pdf'])('%s is a safe path', (path) =>
    expect(isSafePath(path)).toBe(true),
  )

  test('a manifest keeps odd names', () => {
    const hash = 'a'.repeat(64)
    expect(parseManifest(`${hash}  data/100%25 %0A.pdf\r\n${hash.toUpperCase()} *data/b.pdf\n`)).toEqual(
      new Map([
        ['data/100% \n.pdf', hash],
        ['data/b.pdf', hash],
      ]),
    )
  })
})

describe.runIf(hasSamples)('the shared bad archives', () => {
  test.each(['bad/keluar-jalur.zip', 'bad/bom.zip', 'bad/rusak.xlsx'])('%s is refused as no package', async (name) => {
    await expect(verifyBag({ path: sample(name) }, ctx())).rejects.toMatchObject({ code: 'FILE_REFUSED' })
  })
})
