import { expect, test } from 'vitest'
import { calendarDate } from '../calendar/dates'
import { defaultLetterhead, Signatory } from '../papers/model'
import { planColumnKeys, type PlanColumnKey } from './columns'
import { decreeAnnex, headLetterhead, plansReport, type PlanReportRow } from './report'

const day = (text: string) => calendarDate.parse(text)
const row = (given: Partial<PlanReportRow> = {}): PlanReportRow => ({
  year: 2027,
  title: 'Angkutan antarpulau',
  affairCode: '2.15',
  program: 'Pelayaran',
  places: 'Kabupaten Wakatobi',
  office: 'Dinas Perhubungan',
  partner: 'Pemerintah Kabupaten Wakatobi',
  scheme: 'KSDD_WAJIB',
  initiative: 'DAERAH',
  priority: 'TINGGI',
  costRupiah: 5_000_000,
  costSource: 'APBD',
  basis: 'RPJMD',
  status: 'fixed',
  agreedOn: null,
  agreedNumber: null,
  fixedOn: day('2026-11-02'),
  decreeNumber: '417/F-1',
  ...given,
})
const imprint = { printedAt: 0, timeZone: 'Asia/Makassar', historyHead: null }
const annex = (rows: PlanReportRow[], signature: Parameters<typeof decreeAnnex>[1]['signature'] = null) =>
  decreeAnnex(rows, { year: 2027, provinceName: 'Sulawesi Tenggara', city: 'Kendari', signature, imprint })

const list = (rows: PlanReportRow[], columns: PlanColumnKey[] | null) =>
  plansReport(rows, {
    ...{ asOf: day('2026-11-24'), scope: 'Semua rencana', subtitle: 'Biro', signature: null, imprint },
    columns,
  })

test('a list has the columns that were chosen, in their order, and the scheme that stands below the title', () => {
  const keys = (columns: PlanColumnKey[] | null) => list([row()], columns).columns.map(({ key }) => key)
  expect(keys(['title', 'status', 'year'])).toEqual(['title', 'scheme', 'status', 'year'])
  expect(keys(['scheme', 'title'])).toEqual(['scheme', 'title'])
  expect(keys(null)).toHaveLength(13)
  const cells = list([row()], [...planColumnKeys]).groups[0]!.rows[0]!
  expect(planColumnKeys.filter((key) => !(key in cells))).toEqual([])
})

test('the list shows each plan with its status and the number behind it, and the sum of the costs', () => {
  const report = list([row(), row({ costRupiah: null, scheme: null, status: 'proposed' })], null)
  const [first, second] = report.groups[0]!.rows
  expect(first).toMatchObject({ year: '2027', affair: 'Perhubungan', scheme: 'KSDD wajib', priority: 'Tinggi' })
  expect(first?.['status']).toMatchObject({ word: 'Ditetapkan', note: '417/F-1' })
  expect(second).toMatchObject({ scheme: null, costRupiah: null, status: { word: 'Usulan', note: null } })
  expect(report.totals).toEqual({ costRupiah: 5_000_000 })
})

test('the annex stands by government affair and names the decree when all plans agree on it', () => {
  const report = annex([row({ affairCode: '3.25' }), row(), row({ affairCode: null })])
  expect(report.groups.map(({ label }) => label)).toEqual([
    'Urusan perhubungan',
    'Urusan kelautan dan perikanan',
    'Urusan belum ditentukan',
  ])
  expect(report.scope).toEqual([
    'Lampiran Keputusan Gubernur Sulawesi Tenggara',
    'Nomor: 417/F-1',
    'Tanggal: 2 November 2026',
  ])
  expect(annex([row(), row({ decreeNumber: '9', fixedOn: null })]).scope[1]).toMatch(/^Nomor: …+$/)
})

test('the head of region signs; a chosen signatory only when it is that post', () => {
  const other = { place: null, signatory: Signatory.parse({ roleLines: ['KEPALA BIRO'], name: 'A' }) }
  expect(annex([row()], other).signature?.signatory).toMatchObject({
    roleLines: ['GUBERNUR SULAWESI TENGGARA'],
    name: '(nama lengkap)',
  })
  const head = { place: null, signatory: Signatory.parse({ roleLines: ['GUBERNUR SULAWESI TENGGARA'], name: 'B' }) }
  expect(annex([row()], head).signature).toMatchObject({
    place: 'Ditetapkan di Kendari, 2 November 2026',
    signatory: { name: 'B' },
  })
})

test('its letterhead is that of the post, with the emblem of the unit', () => {
  const own = { ...defaultLetterhead('Sulawesi Tenggara', 'Biro'), address: ['Kendari'] }
  expect(headLetterhead('Sulawesi Tenggara', own)).toMatchObject({
    form: 'post',
    lines: [{ text: 'GUBERNUR SULAWESI TENGGARA' }],
    address: [],
    showEmblem: true,
  })
})
