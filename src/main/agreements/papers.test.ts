import { isNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { anAgreement } from '../../../test/support/builders'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { fillRegister } from '../../../test/support/register'
import { AgreementFilter } from '../../shared/agreements/model'
import { PaperChoices } from '../../shared/papers/contract'
import { Signatory } from '../../shared/papers/model'
import { paperData } from '../../shared/papers/papers'
import { rowCount } from '../../shared/reports/model'
import { ReportRequest } from '../../shared/reports/request'
import { agreements } from '../database/schema/agreements'
import { addMastersTx } from '../session/setup'
import { addSignatoryTx } from '../settings/signatories'
import { partnerChoices } from '../partners/queries'
import { createStages } from '../stages/stages'
import { StageInput } from '../../shared/stages/model'
import { createAgreements } from './agreements'
import { composeReport } from '../reports/compose'
import type { ReportBuilders } from '../reports/builders'
import { agreementPapers } from './papers'
import { registerReportBuilder } from './register-report'

let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

const choices = PaperChoices.parse({})
const filter = AgreementFilter.parse({})
const register = (given: Partial<AgreementFilter> = {}, sort = 'title') => {
  const request = ReportRequest.parse({ kind: 'register', filter: { ...filter, ...given }, sort, direction: 'asc' })
  return composeReport({ ...t, reports: { register: registerReportBuilder(t.db) } as ReportBuilders }, request, choices)
}

test('the register prints every row of the filter, in order, with a recap', async () => {
  await fillRegister(t, 700)
  const all = await register()
  expect(() => paperData.report.parse(all.data)).not.toThrow()
  const { report } = all.data
  expect(rowCount(report)).toBe(await t.db.$count(agreements, isNull(agreements.deletedAt)))
  expect(report.recap?.totals?.values.at(-1)).toBe(rowCount(report))
  const titles = report.groups[0]?.rows.map((row) => row['title'] as string) ?? []
  expect(titles).toEqual([...titles].sort())
  const first = report.groups[0]?.rows[0]
  expect(first?.['numbers']).toMatch(/^119\/.+\nB-/)
  expect(first?.['offices']).toMatch(/^Dinas/)
  expect(all.fileName).toBe('Register Naskah 15 Januari 2026')
  expect(all.notices).toEqual(['Penanda tangan belum ada. Tambahkan di Pengaturan, atau cetak tanpa tanda tangan.'])
})

test('the register says what it covers, and groups by year when sorted by signing', async () => {
  await fillRegister(t, 300)
  const { data } = await register({
    schemes: ['KSDPK'],
    statuses: ['active'],
    regionCode: '74.03',
    year: 2024,
    text: 'laut',
  })
  expect(data.report.scope[1]).toBe(
    'Skema: KSDPK; Status: Aktif; Daerah: Kabupaten Contoh 3; Tahun 2024; Memuat kata “laut”',
  )
  const years = (await register({}, 'signedOn')).data.report.groups.map(({ label }) => label)
  expect(years[0]).toBe('Belum ditandatangani')
  expect(years.slice(1)).toEqual([...years.slice(1)].sort())
})

test('the register of those whose parent is over holds just these and says so', async () => {
  await t.commands.run(testCommand(), (tx) => addMastersTx(tx, '74', t.newId))
  const parties = (await partnerChoices(t.db, 'kota')).slice(0, 2).map(({ id }) => ({ partnerId: id }))
  const add = (given: Parameters<typeof anAgreement>[0]) =>
    createAgreements(t).create(anAgreement({ ...given, parties }), testActor)
  const parent = await add({ title: 'Induk', signedOn: '2020-01-01', termKind: 'SAMPAI', endsOn: '2025-12-31' })
  await add({ title: 'Pelaksanaan', parentId: parent.id, parentRelation: 'PELAKSANAAN', signedOn: '2021-01-01' })
  await add({ title: 'Mandiri', signedOn: '2021-01-01' })
  const { report } = (await register({ chainMarks: ['PARENT_OVER'] })).data
  expect(report.groups.flatMap(({ rows }) => rows.map((row) => row['title']))).toEqual(['Pelaksanaan'])
  expect(report.scope[1]).toBe('Rantai: Induk berakhir')
})

test('an empty register says so', async () => {
  expect((await register()).notices[0]).toBe('Tidak ada naskah yang cocok dengan saringan. Daftar ini kosong.')
})

test('the summary tells the dates with their reasons, the parties and the chain', async () => {
  await t.commands.run(testCommand(), async (tx) => {
    await addMastersTx(tx, '74', t.newId)
    await addSignatoryTx(tx, Signatory.parse({ roleLines: ['KEPALA BIRO'], name: 'Contoh Nama' }), t.newId)
  })
  const own = (await partnerChoices(t.db, 'provinsi sulawesi tenggara'))[0]?.id ?? ''
  const other = (await partnerChoices(t.db, 'kota kendari'))[0]?.id ?? ''
  const add = (given: Parameters<typeof anAgreement>[0]) => createAgreements(t).create(anAgreement(given), testActor)
  const parent = await add({ documentKind: 'KESEPAKATAN_BERSAMA', title: 'Pembangunan kota' })
  const { id } = await add({
    title: 'Persampahan',
    parentId: parent.id,
    parentRelation: 'PELAKSANAAN',
    signedOn: '2025-03-01',
    termKind: 'JANGKA',
    termCount: 1,
    termUnit: 'TAHUN',
    valueRupiah: 1_500_000,
    affairCodes: ['2.11'],
    parties: [
      {
        partnerId: own,
        number: '119/1/2025',
        signatoryPost: 'Kepala Dinas',
        powerNumber: '180/7',
        powerDate: '2025-02-01',
      },
      { partnerId: other },
    ],
  })
  const built = await agreementPapers(t)['agreement-summary']({ kind: 'agreement-summary', id }, choices)
  expect(() => paperData['agreement-summary'].parse(built.data)).not.toThrow()
  expect(built.data).toMatchObject({
    title: 'Perjanjian Kerja Sama tentang Persampahan',
    status: { word: 'Akan berakhir', note: '44 hari lagi' },
    signature: { place: 'Kendari, 15 Januari 2026' },
  })
  const text = JSON.stringify(built.data)
  for (const part of [
    'Surat kuasa 180/7 tanggal 1 Februari 2025',
    'Rp1.500.000,00',
    'Lingkungan hidup',
    'Pembangunan kota',
    'Jangka waktu: 1 tahun (Hari terakhir = sehari sebelum ulang tanggal)',
  ]) {
    expect(text).toContain(part)
  }
  expect(built.data.dates).toContainEqual(
    expect.objectContaining({ event: 'Hari terakhir berlaku', date: '2026-02-28', strong: true }),
  )
  expect(built.fileName).toBe('Ringkasan PKS 119-1-2025 per 15 Januari 2026.pdf')
  expect(built.notices).toEqual([])
})

test('the summary tells the stages that were recorded, and nothing where none was', async () => {
  await t.commands.run(testCommand(), (tx) => addMastersTx(tx, '74', t.newId))
  const agreement = anAgreement({ scheme: 'KSDPK', documentKind: 'PKS', title: 'Rumput laut' })
  const { id } = await createAgreements(t).create(agreement, testActor)
  const tables = async () => {
    const built = await agreementPapers(t)['agreement-summary']({ kind: 'agreement-summary', id }, choices)
    return built.data.tables ?? []
  }
  expect((await tables()).map(({ heading }) => heading)).not.toContain('Tahapan')
  const letter = { letterNumber: '119/7/2026', letterDate: '2026-01-05' }
  const input = StageInput.parse({ enteredOn: '2026-01-02', doneOn: '2026-01-06', ...letter })
  await createStages(t).save({ subject: { kind: 'agreement', id }, stageKey: 'PERSIAPAN' }, input, testActor)
  const told = (await tables()).find(({ heading }) => heading === 'Tahapan')
  expect(told?.rows.find(([, entered]) => entered === '2026-01-02')).toEqual([
    expect.any(String),
    '2026-01-02',
    '2026-01-06',
    '119/7/2026 tanggal 5 Januari 2026',
    expect.objectContaining({ word: 'Selesai' }),
  ])
})
