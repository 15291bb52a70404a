/** The messy sample register against its answer key; runs where the samples are. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { proposedSettings, sultraMasters } from '../../../test/support/import-masters'
import { hasSamples, sample } from '../../../test/support/samples'
import { findHead } from '../../shared/imports/heads'
import type { ImportRow } from '../../shared/imports/model'
import { planImport, type ImportPlan } from '../../shared/imports/plan'
import { nameKey } from '../../shared/imports/text'
import { parseAddress } from '../../shared/sheets/model'
import { readTableFile } from '../sheets/read'

type KeyParty = { name: string; kind: string | null; regionCode: string | null; raw: string; alsoAccept?: string[] }
type KeyRow = {
  id: string
  title: string | null
  scheme: string | null
  schemeFamily: string | null
  documentKind: string | null
  parties: KeyParty[]
  numbers: (string | null)[]
  signedOn: string | null
  startsOn: string | null
  endsOn: string | null
  term: { n: number; unit: 'YEAR' | 'MONTH' | 'DAY' } | null
  office: string | null
  notes: string | null
  parentId?: string | null
  parentNumber?: string
  accept?: Record<string, unknown[]>
  issues?: { severity: 'error' | 'warning'; field: string; cell: string; code: string; optional?: boolean }[]
  duplicateOf?: { id: string; kind: 'exact' | 'near' }
}
type Key = {
  sheets: {
    name: string
    headerRows: number[]
    columns: Record<string, string>
    ignoredRows: { row: number; why: string }[]
    parentsInMergedCells?: { cell: string; number: string; signedOn: string; documentKind: string }[]
  }[]
  rows: KeyRow[]
}

const run = test.runIf(hasSamples)

const officeNames: Record<string, string> = {
  'Dinas Koperasi dan UMKM': 'Dinas Koperasi dan Usaha Mikro, Kecil, dan Menengah',
  'Dinas Penanaman Modal dan PTSP': 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
  'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan KB':
    'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana',
}
const units = { YEAR: 'TAHUN', MONTH: 'BULAN', DAY: 'HARI' } as const

async function planOf(path: string): Promise<ImportPlan> {
  const file = await readTableFile(sample(path), new AbortController().signal)
  return planImport(file, proposedSettings(file), sultraMasters())
}

/** What of a row differs from its key, in words. */
function differences(row: ImportRow, key: KeyRow): string[] {
  const { fields } = row
  const found: string[] = []
  const compare = (field: string, got: unknown, wanted: unknown) => {
    const right = [wanted, ...(key.accept?.[field] ?? [])].map((each) => JSON.stringify(each ?? null))
    if (!right.includes(JSON.stringify(got ?? null)))
      found.push(`${key.id} ${field}: ${JSON.stringify(got)} not ${right.join(' or ')}`)
  }
  compare('title', fields.title, key.title)
  compare('scheme', fields.scheme, key.scheme)
  compare('documentKind', fields.kind, key.documentKind)
  for (const field of ['signedOn', 'startsOn', 'endsOn', 'notes'] as const) compare(field, fields[field], key[field])
  compare('numbers', fields.numbers, key.numbers)
  compare('parentId', row.parentId?.includes('!C') ? null : row.parentId, key.parentId)
  const terms = [key.term, ...((key.accept?.['term'] ?? []) as KeyRow['term'][])]
  const term = fields.term && JSON.stringify(fields.term)
  const rightTerms = terms.map((each) => each && JSON.stringify({ count: each.n, unit: units[each.unit] }))
  if (!rightTerms.includes(term)) found.push(`${key.id} term: ${term} not ${rightTerms.join(' or ')}`)
  found.push(...partyDifferences(row, key), ...officeDifferences(row, key))
  return found
}

function partyDifferences({ fields }: ImportRow, key: KeyRow): string[] {
  if (fields.parties.length !== key.parties.length) return [`${key.id} parties: ${fields.parties.length}`]
  return key.parties.flatMap((wanted, index) => {
    const got = fields.parties[index]
    const names = [wanted.name, ...(wanted.alsoAccept ?? [])].map(nameKey)
    const sameName = names.includes(nameKey(got?.name ?? ''))
    const sameRegion = wanted.regionCode === null || wanted.regionCode === got?.regionCode
    return sameName && sameRegion && wanted.kind === got?.kind
      ? []
      : [`${key.id} party ${index}: ${JSON.stringify(got)} not ${JSON.stringify(wanted)}`]
  })
}

function officeDifferences({ fields }: ImportRow, key: KeyRow): string[] {
  const { offices } = sultraMasters()
  const wanted = key.office === null ? null : (officeNames[key.office] ?? key.office)
  const office =
    wanted === null ? undefined : offices.find(({ name, shortName }) => name === wanted || shortName === wanted)
  return (office?.id ?? null) === fields.officeId ? [] : [`${key.id} office: ${fields.officeName} not ${wanted}`]
}

run('every row of the register is read as its key says', async () => {
  const key = JSON.parse(readFileSync(sample('register/register-a.key.json'), 'utf8')) as Key
  const plan = await planOf('register/register-a.xlsx')
  const byId = new Map(plan.rows.map((row) => [row.id, row]))
  const broken = new Set(
    key.rows.flatMap((row) =>
      (row.issues ?? []).filter((i) => i.severity === 'error').map((i) => `${row.id} ${i.field}`),
    ),
  )
  const found = key.rows.flatMap((wanted) => {
    const row = byId.get(wanted.id)
    return row ? differences(row, wanted) : [`${wanted.id} is missing`]
  })
  expect(found.filter((text) => ![...broken].some((each) => text.startsWith(each)))).toEqual([])
  const extra = plan.rows.filter((row) => !key.rows.some((wanted) => wanted.id === row.id))
  const mentioned = key.sheets.flatMap((sheet) =>
    (sheet.parentsInMergedCells ?? []).map(({ cell }) => `${sheet.name}!${cell}`),
  )
  expect(extra.map((row) => row.id)).toEqual(mentioned)
})

run('errors and warnings stand at the cells of the key, and no other cell is refused', async () => {
  const key = JSON.parse(readFileSync(sample('register/register-a.key.json'), 'utf8')) as Key
  const plan = await planOf('register/register-a.xlsx')
  const findings = plan.rows.flatMap((row) => row.findings.map((finding) => ({ ...finding, id: row.id })))
  const place = (id: string, severity: string, cell: string) => `${id} ${severity} ${cell}`
  const got = new Set(findings.map((finding) => place(finding.id, finding.severity, finding.address)))
  const wanted = key.rows.flatMap((row) =>
    (row.issues ?? [])
      .filter((issue) => issue.optional !== true)
      .map((issue) => place(row.id, issue.severity, issue.cell)),
  )
  expect(wanted.filter((each) => !got.has(each))).toEqual([])
  expect([...got].filter((each) => each.includes(' error ') && !wanted.includes(each))).toEqual([])
  const surplus = [...got].filter((each) => !wanted.includes(each))
  expect(surplus).toEqual([])
})

run('duplicates and extensions are told apart as in the key', async () => {
  const key = JSON.parse(readFileSync(sample('register/register-a.key.json'), 'utf8')) as Key
  const plan = await planOf('register/register-a.xlsx')
  const got = plan.rows.flatMap((row) => (row.twin ? [`${row.id} ${row.twin.kind} ${row.twin.id}`] : []))
  const wanted = key.rows.flatMap((row) =>
    row.duplicateOf ? [`${row.id} ${row.duplicateOf.kind} ${row.duplicateOf.id}`] : [],
  )
  expect(got.toSorted()).toEqual(wanted.toSorted())
})

run('heads, columns and ignored rows are those of the key', async () => {
  const key = JSON.parse(readFileSync(sample('register/register-a.key.json'), 'utf8')) as Key
  const file = await readTableFile(sample('register/register-a.xlsx'), new AbortController().signal)
  const plan = planImport(file, proposedSettings(file), sultraMasters())
  for (const wanted of key.sheets) {
    const sheet = file.sheets.find(({ name }) => name === wanted.name)
    const head = sheet && findHead(sheet)
    expect([head?.top, head?.bottom]).toEqual([wanted.headerRows[0], wanted.headerRows.at(-1)])
    const mapping = proposedSettings(file).sheets.find(({ name }) => name === wanted.name)?.mapping ?? {}
    const fieldOf: Record<string, string | null> = {
      p1: 'party1',
      p2: 'party2',
      p3: 'party3',
      signed: 'signedOn',
      start: 'startsOn',
      end: 'endsOn',
      kb: 'parent',
      hidden: null,
      left: null,
      link: null,
      status: null,
    }
    for (const [name, letter] of Object.entries(wanted.columns)) {
      const column = parseAddress(`${letter}1`)?.column ?? 0
      expect({ sheet: wanted.name, name, field: mapping[column] }).toEqual({
        sheet: wanted.name,
        name,
        field: name in fieldOf ? fieldOf[name] : name,
      })
    }
    const ignored = plan.sheets.find(({ name }) => name === wanted.name)?.ignored.map(({ row }) => row)
    expect(ignored).toEqual(wanted.ignoredRows.filter(({ why }) => why !== 'blank').map(({ row }) => row))
  }
})

run.each(['daftar-windows1252.csv', 'daftar-utf8-bom.csv'])('%s is read as its key says', async (name) => {
  type CsvRow = {
    line: number
    title: string
    documentKind: string
    partnerRegion?: string
    number?: string
    signedOn: string | null
    endsOn: string | null
    endsOnAlsoAccept?: string[]
    notes?: string
    errors?: { field: string }[]
    warnings?: { field: string }[]
  }
  const { files } = JSON.parse(readFileSync(sample('bad/bad.key.json'), 'utf8')) as {
    files: { file: string; key?: { rows: CsvRow[] } }[]
  }
  const key = files.find(({ file }) => file === name)?.key?.rows ?? []
  const plan = await planOf(`bad/${name}`)
  expect(plan.rows.map(({ row }) => row)).toEqual(key.map(({ line }) => line))
  key.forEach((wanted, index) => {
    const row = plan.rows[index]
    const { fields } = row ?? { fields: undefined }
    expect(fields).toMatchObject({ title: wanted.title, kind: wanted.documentKind, signedOn: wanted.signedOn })
    expect([wanted.endsOn, ...(wanted.endsOnAlsoAccept ?? [])]).toContain(fields?.endsOn)
    if (wanted.partnerRegion !== undefined) expect(fields?.parties[1]?.regionCode).toBe(wanted.partnerRegion)
    if (wanted.number !== undefined) expect(fields?.numbers[0]).toBe(wanted.number)
    if (wanted.notes !== undefined) expect(fields?.notes).toBe(wanted.notes)
    const at = (severity: string) =>
      row?.findings.filter((finding) => finding.severity === severity).map(({ field }) => field)
    expect(at('error')).toEqual((wanted.errors ?? []).map(({ field }) => field))
    for (const { field } of wanted.warnings ?? []) expect(at('warning')).toContain(field)
  })
})
