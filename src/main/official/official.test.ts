import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anAgreement, aPartner } from '../../../test/support/builders'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { fillRegister } from '../../../test/support/register'
import { AgreementListInput } from '../../shared/agreements/model'
import { calendarDate, dateOf } from '../../shared/calendar/dates'
import { columnDimensions, dimensions } from '../../shared/official/recap'
import { PeriodReportInput } from '../../shared/periods/model'
import type { Report } from '../../shared/reports/model'
import { writeReportXlsx } from '../../worker/reports/xlsx'
import { createAgreements } from '../agreements/agreements'
import { listAgreements } from '../agreements/list'
import { createPartners } from '../partners/partners'
import { createPeriods } from '../periods/periods'
import { expiringReportBuilder } from './expiring'
import { foreignYearReportBuilder } from './foreign-year'
import { readRecap, recapReportBuilder } from './recap'
import { semesterReportBuilder } from './semester'

const today = calendarDate.parse('2026-01-15')
const frame = {
  today,
  unitName: 'Biro Contoh',
  signature: null,
  imprint: { printedAt: 0, timeZone: 'Asia/Makassar', historyHead: null },
}

describe('the recapitulation', () => {
  let t: TestDatabase
  beforeAll(async () => {
    t = await openTestDatabase()
    await fillRegister(t, 1500)
  }, 60_000)
  afterAll(() => t.dispose())

  const count = async (filter: object) =>
    (await listAgreements(t.db, AgreementListInput.parse({ ...filter, limit: 1 }), today)).total

  test.each(dimensions)('by %s opens exactly as many agreements as each number says', async (rows) => {
    const columns = columnDimensions.find((each) => each !== rows) ?? 'status'
    const recap = await readRecap(t.db, { rows, columns }, today)
    expect(recap.rows.length).toBeGreaterThan(1)
    expect(recap.total).toBe(await count({}))
    expect(recap.totals.reduce((sum, value) => sum + value, 0)).toBe(recap.total)
    for (const [index, row] of recap.rows.entries()) {
      if (row.filter === null) continue
      expect(await count(row.filter)).toBe(row.total)
      const at = index % recap.columns.length
      expect(await count({ ...recap.columns[at]?.filter, ...row.filter })).toBe(row.values[at])
    }
  })

  test('of a year holds that year alone, and is the same as a report', async () => {
    const question = { rows: 'scheme', columns: 'status', year: 2024 } as const
    const recap = await readRecap(t.db, question, today)
    expect(recap.total).toBe(await count({ year: 2024 }))
    const { report } = await recapReportBuilder(t.db)({ kind: 'recap', ...question }, frame)
    expect(report.totals?.['total']).toBe(recap.total)
    expect(report.groups[0]?.rows.map((row) => row['total'])).toEqual(recap.rows.map(({ total }) => total))
  })
})

describe('a report to the ministry', () => {
  let t: TestDatabase
  beforeEach(async () => void (t = await openTestDatabase()))
  afterEach(() => t.dispose())

  async function signed(title: string, given: object = {}) {
    const partners = createPartners(t)
    const parties = []
    for (const name of [`${title} A`, `${title} B`]) {
      const { id } = await partners.savePartner(null, aPartner({ name }), testActor)
      parties.push({ partnerId: id, number: `1/${name}` })
    }
    const term = { termKind: 'JANGKA' as const, termCount: 3, termUnit: 'TAHUN' as const }
    const input = anAgreement({ title, parties, signedOn: '2025-03-01', ...term, ...given })
    return (await createAgreements(t).create(input, testActor)).id
  }
  const handIn = (agreementId: string, given: object) =>
    createPeriods(t).save(null, PeriodReportInput.parse({ agreementId, receivedOn: '2026-01-05', ...given }), testActor)

  const semester = async (part: 'umum' | 'sinergi' = 'umum') =>
    (await semesterReportBuilder(t.db)({ kind: 'semester', part, year: 2025, semester: 1 }, frame)).report
  const titles = (report: Report) => report.groups.map(({ rows }) => rows.map((row) => row['title']))

  test('of a semester has the nine contents, both parts, and marks what nobody reported', async () => {
    const regional = await signed('Air baku', { scheme: 'KSDD_WAJIB', subject: 'Pipa', objective: 'Air untuk semua' })
    await signed('Kredit kebun', { scheme: 'KSDPK' })
    await signed('Vertikal', { scheme: 'SINERGI', documentKind: 'NOTA_KESEPAKATAN' })
    await signed('Terlalu muda', { scheme: 'KSDPK', signedOn: '2025-07-01' })
    await handIn(regional, { year: 2025, semester: 1, problems: 'Sedimentasi' })
    const report = await semester()
    expect(report.columns).toHaveLength(9)
    expect(titles(report)).toEqual([['Air baku'], ['Kredit kebun']])
    const [first, second] = report.groups.flatMap(({ rows }) => rows)
    expect(first).toMatchObject({
      document: 'Perjanjian Kerja Sama\n1/Air baku A\n1/Air baku B',
      parties: '1. Air baku A\n2. Air baku B',
      objective: 'Air untuk semua',
      subject: 'Pipa',
      term: '3 tahun\n1 Mar 2025\ns.d. 29 Feb 2028',
      problems: 'Sedimentasi',
      solutions: 'Nihil',
    })
    expect(second?.['problems']).toMatchObject({ word: 'belum dilaporkan', lack: true })
    expect(report.notes[0]).toMatch(/^1 dari 2 naskah belum dilaporkan/)
    expect(titles(await semester('sinergi'))).toEqual([['Vertikal']])
  })

  test('of a year abroad has the nine contents as table and in words, in the workbook as well', async () => {
    const id = await signed('Provinsi kembar', { scheme: 'KSDPL', documentKind: 'MOU', scope: 'Perikanan' })
    await handIn(id, { year: 2025, semester: 0, results: 'Dua angkatan\n48 orang', targets: '120 pelaku usaha' })
    const built = await foreignYearReportBuilder(t.db)({ kind: 'foreign-year', year: 2025 }, frame)
    expect(built.report.columns).toHaveLength(9)
    expect(titles(built.report)).toEqual([['Provinsi kembar'], []])
    const [narrative] = built.report.narratives ?? []
    expect(narrative?.sections).toHaveLength(9)
    expect(narrative?.sections[0]?.text).toBe(
      'Provinsi kembar, antara Provinsi kembar A dan Provinsi kembar B, ditandatangani Sabtu, 1 Maret 2025.',
    )
    const folder = await mkdtemp(join(tmpdir(), 'simpul-official-'))
    try {
      const path = join(folder, 'tahunan.xlsx')
      await writeReportXlsx(built.report, path)
      const book = new ExcelJS.Workbook()
      await book.xlsx.readFile(path)
      const sheet = book.getWorksheet('Uraian')
      expect(sheet?.getColumn(4).values.slice(2)).toEqual(narrative?.sections.map(({ text }) => text))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  test('without an agreement says that it is empty', async () => {
    const built = await foreignYearReportBuilder(t.db)({ kind: 'foreign-year', year: 2025 }, frame)
    expect(built.notices).toEqual([expect.stringContaining('nihil')])
  })

  test('of what ends soon lists running agreements by their last day', async () => {
    await signed('Lama', { termKind: 'SAMPAI', endsOn: '2026-01-14' })
    await signed('Besok', { termKind: 'SAMPAI', endsOn: '2026-01-16' })
    await signed('Hari ini', { termKind: 'SAMPAI', endsOn: '2026-01-15' })
    await signed('Nanti', { termKind: 'SAMPAI', endsOn: '2026-03-01' })
    const { report } = await expiringReportBuilder(t.db)({ kind: 'expiring', days: 30 }, frame)
    expect(report.groups[0]?.rows.map((row) => [row['title'], row['daysLeft'], row['endsOn']])).toEqual([
      ['Hari ini', 0, dateOf(2026, 1, 15)],
      ['Besok', 1, dateOf(2026, 1, 16)],
    ])
  })
})
