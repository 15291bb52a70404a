import { existsSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { memoryWorkers } from '../../../test/support/memory-worker'
import { goesIn } from '../../shared/plans/intake-model'
import { PlanListInput } from '../../shared/plans/model'
import { offices, regions } from '../database/schema/masters'
import { createOffers } from '../files/offers'
import { createHistory } from '../history/history'
import { createAliases } from '../partners/aliases'
import { createPartners } from '../partners/partners'
import { listOffices } from '../partners/queries'
import { createPlanIntake, type PlanIntake } from './intake'
import { listPlans } from './list'

let t: TestDatabase
let intake: PlanIntake
let opened: string[]
let saved: string | null
const workers = memoryWorkers()

beforeEach(async () => {
  t = await openTestDatabase()
  opened = []
  saved = join(t.folder, 'templat.xlsx')
  intake = createPlanIntake({
    ...t,
    workers,
    offers: createOffers(t.newId),
    dialogs: { openFiles: () => Promise.resolve(opened), saveFile: () => Promise.resolve(saved) },
  })
  await t.commands.run(testCommand(), async (tx) => {
    await tx.insert(offices).values({ id: t.newId(), name: 'Dinas Kesehatan', group: 'DINAS' })
    await tx.insert(regions).values([
      { id: t.newId(), code: '74', name: 'Provinsi Sulawesi Tenggara', kind: 'PROVINSI' },
      { id: t.newId(), code: '74.71', name: 'Kota Kendari', kind: 'KOTA', parentCode: '74' },
    ])
  })
})
afterEach(() => t.dispose())

const options = () => ({ signal: new AbortController().signal, report: () => undefined })
const titles = async () =>
  (await listPlans(t.db, PlanListInput.parse({ sort: 'title', direction: 'asc' }))).rows.map(({ title }) => title)

/** A form with a plain head, as offices make it themselves. */
async function form(name: string, rows: (string | number | null)[][], office = 'Dinas Kesehatan'): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Usulan')
  sheet.addRow(['Perangkat Daerah', ':', office])
  sheet.addRow(['Tahun Rencana', ':', 2027])
  sheet.addRow(['No', 'Urusan', 'Kegiatan', 'Lokasi', 'Skema', 'Biaya'])
  rows.forEach((row, index) => sheet.addRow([index + 1, ...row]))
  const path = join(t.folder, name)
  await workbook.xlsx.writeFile(path)
  opened = [path]
}

test('a form is read without writing, then written as one step, and taken back as one', async () => {
  await form('isian.xlsx', [
    ['Kesehatan', 'Rujukan antarpulau', 'Kota Kendari', 'KSDD wajib', '640 juta'],
    ['Kesehatan', 'Gudang obat bersama', 'Kota Kendari', 'G2G', 'banyak'],
    ['Kesehatan', 'Rujukan antar pulau', 'Kota Kendari', 'KSDD wajib', 640_000_000],
    ['Kesehatan', 'Pengelolaan limbah medis', '-', 'KSDPK', null],
  ])
  const preview = await intake.read(null, options())
  expect(await titles()).toEqual([])
  expect(preview?.rows.map((row) => [row.id, row.issues.map(({ cell }) => cell), goesIn(row)])).toEqual([
    ['Usulan!4', [], true],
    ['Usulan!5', ['E5', 'F5'], false],
    ['Usulan!6', [], expect.any(Boolean)],
    ['Usulan!7', [], true],
  ])
  const rows = ['Usulan!4', 'Usulan!7']
  expect(await intake.accept(preview!.token, rows, testActor)).toEqual({ count: 2 })
  expect(await titles()).toEqual(['Pengelolaan limbah medis', 'Rujukan antarpulau'])
  await expect(intake.accept(preview!.token, rows, testActor)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await createHistory(t).undo(testActor)
  expect(await titles()).toEqual([])
})

test('a row of the database is recognised when its form comes again', async () => {
  await form('isian.xlsx', [['Kesehatan', 'Rujukan antarpulau', 'Kota Kendari', 'KSDD wajib', 1]])
  const first = await intake.read(null, options())
  await intake.accept(first!.token, ['Usulan!4'], testActor)
  const again = await intake.read(null, options())
  expect(again?.rows[0]?.duplicate).toMatchObject({ kind: 'plan', title: 'Rujukan antarpulau' })
})

test('a faulty row keeps all others out, so that nothing is half written', async () => {
  await form('isian.xlsx', [
    ['Kesehatan', 'Rujukan antarpulau', '-', 'KSDD wajib', 1],
    ['Sihir', 'Gudang obat bersama', '-', 'KSDD wajib', 1],
  ])
  const preview = await intake.read(null, options())
  await expect(intake.accept(preview!.token, ['Usulan!4', 'Usulan!5'], testActor)).rejects.toMatchObject({
    code: 'CONFLICT',
  })
  expect(await titles()).toEqual([])
})

test('a file without a form is refused with what to do; a cancelled dialog is no error', async () => {
  await form('kosong.xlsx', [])
  await expect(intake.read(null, options())).rejects.toMatchObject({
    code: 'FILE_REFUSED',
    message: expect.stringContaining('templat') as string,
  })
  opened = []
  expect(await intake.read(null, options())).toBeNull()
})

test('the form that is saved can be read again', async () => {
  expect(await intake.saveTemplate({ officeId: null, year: 2027 })).toEqual({ name: 'templat.xlsx' })
  expect(existsSync(saved!)).toBe(true)
  opened = [saved!]
  await expect(intake.read(null, options())).rejects.toMatchObject({
    message: expect.stringContaining('belum diisi') as string,
  })
  saved = null
  expect(await intake.saveTemplate({ officeId: null, year: 2027 })).toBeNull()
})

test('an office is known by its other names, but the name of an office itself wins', async () => {
  const aliases = createAliases(t)
  const offices = createPartners(t)
  const [health] = (await listOffices(t.db, { trashed: false, offset: 0, limit: 1 })).rows
  const added = await offices.saveOffice(null, { name: 'Dinas Obat', shortName: null, group: 'DINAS' }, testActor)
  await aliases.office.add(health!.id, 'Dinkes Sultra', testActor)
  await aliases.office.add(health!.id, 'Dinas Obat', testActor)
  for (const [head, id] of [
    ['DINKES SULTRA', health!.id],
    ['Dinas Obat', added.id],
  ] as const) {
    await form('lain.xlsx', [['Kesehatan', 'Gudang obat', 'Kota Kendari', 'KSDPK', 1000]], head)
    expect((await intake.read(null, options()))?.rows[0]?.input?.officeId).toBe(id)
  }
})
