import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { usualLine, writeRegister, type RegisterLine } from '../../../test/support/make-register'
import { memoryWorkers } from '../../../test/support/memory-worker'
import type { ImportOverview } from '../../shared/imports/contract'
import { SULTRA } from '../../shared/regions/sultra'
import { ImportSettings } from '../../shared/imports/model'
import { agreementOffices, agreements, parties } from '../database/schema/agreements'
import { partners } from '../database/schema/masters'
import { importMappings, partnerAliases } from '../database/schema/register'
import { createOffers, type Offers } from '../files/offers'
import { agreementGuards } from '../guards/overrides'
import { createHistory } from '../history/history'
import { listHistory } from '../history/reads'
import { addMastersTx } from '../session/setup'
import { createImports, type Imports } from './imports'

let t: TestDatabase
let offers: Offers
let imports: Imports
const options = () => ({ signal: new AbortController().signal, report: () => undefined })

beforeEach(async () => {
  t = await openTestDatabase()
  await t.commands.run({ command: 'test', label: 'Menyiapkan', person: testActor }, (tx) =>
    addMastersTx(tx, SULTRA, t.newId),
  )
  offers = createOffers(t.newId)
  imports = createImports({ ...t, offers, workers: memoryWorkers() })
})
afterEach(() => t.dispose())

async function offer(
  lines: readonly RegisterLine[],
  name = 'daftar.xlsx',
  more: readonly string[] = [],
): Promise<string> {
  const path = join(t.folder, name)
  await writeRegister(path, lines, more)
  const [file] = await offers.offer([path])
  return file?.token ?? ''
}

const settingsOf = (overview: ImportOverview, more: Partial<ImportSettings> = {}): ImportSettings =>
  ImportSettings.parse({
    sheets: overview.sheets.map(({ name, mapping }) => ({ name, included: true, mapping })),
    ...more,
  })

async function plan(token: string, more: Partial<ImportSettings> = {}) {
  return imports.plan(token, settingsOf(await imports.read(token, options()), more), options())
}

test('a dry run writes nothing, an accepted one is a single step', async () => {
  const token = await offer([usualLine(1), usualLine(2), usualLine(3)])
  const commits = t.commits.length
  const summary = await plan(token)
  expect(summary.states).toMatchObject({ ready: 3, faulty: 0 })
  expect(t.commits.length).toBe(commits)
  const result = await imports.commit(summary.planId, testActor, options())
  expect(result).toEqual({ added: 3, updated: 0, partners: 1 })
  expect(t.commits.length).toBe(commits + 1)
  const rows = await t.db.select().from(agreements)
  expect(rows.map((row) => row.title).toSorted()[0]).toBe('Pelayanan Rujukan Pasien Tahap 4')
  const [second] = await t.db.select().from(agreements).where(eq(agreements.title, 'Pengelolaan Sampah Tahap 2'))
  expect(second).toMatchObject({
    documentKind: 'PKS',
    scheme: 'KSDD_SUKARELA',
    signedOn: '2011-02-02',
    endsOn: '2014-02-01',
  })
  const numbers = await t.db
    .select()
    .from(parties)
    .where(eq(parties.agreementId, second?.id ?? ''))
  expect(numbers.map((party) => party.number)).toEqual(['415.4/F-10001/PKS/2011', '180/F-50001/2011'])
})

test('a row with a fault is held back and goes in once its cell is put right', async () => {
  const broken = usualLine(1)
  broken[10] = '31 Februari 2014'
  const token = await offer([broken])
  const before = await plan(token)
  expect(before.states).toMatchObject({ faulty: 1, ready: 0 })
  expect(imports.findings(before.planId, 'error', { offset: 0, limit: 10 }).rows).toMatchObject([
    { address: 'K4', code: 'DATE_INVALID' },
  ])
  const after = await plan(token, { fixes: { 'Daftar!K4': '28 Februari 2014' } })
  expect(after.states).toMatchObject({ faulty: 0, ready: 1 })
  await imports.commit(after.planId, testActor, options())
  expect(await t.db.select().from(agreements)).toMatchObject([{ endsOn: '2014-02-28', termKind: 'SAMPAI' }])
})

test('what the register has already is not brought in twice', async () => {
  const token = await offer([usualLine(1), usualLine(2)])
  await imports.commit((await plan(token)).planId, testActor, options())
  const again = await plan(token)
  expect(again.states).toMatchObject({ duplicate: 2, ready: 0 })
  expect(imports.rows(again.planId, 'duplicate', { offset: 0, limit: 10 }).rows[0]?.twin).toMatchObject({
    where: 'register',
    kind: 'exact',
  })
  // The guards of the register have their say about an agreement that is there twice.
  const anyway = await plan(token, { rows: { 'Daftar!4': 'add' } })
  expect(anyway.states).toMatchObject({ duplicate: 1, reason: 1 })
})

const longKb = (index: number): RegisterLine => {
  const line = usualLine(index)
  line[1] = 'KSDD Sukarela'
  line[2] = 'Kesepakatan Bersama'
  line[7] = line[9] = '4-5-2021'
  line[8] = '7 (tujuh) tahun'
  return line
}

test('what the guards let pass with a reason waits for it, and the reason stands at the agreement', async () => {
  const token = await offer([longKb(1), usualLine(2)])
  const before = await plan(token)
  expect(before).toMatchObject({ guarded: 1, states: { reason: 1, ready: 1 } })
  const { rows } = imports.findings(before.planId, 'warning', { offset: 0, limit: 10 })
  expect(rows).toMatchObject([
    {
      address: 'I4',
      code: 'GUARD',
      needsReason: true,
      article: expect.stringContaining('Permendagri 22/2020') as string,
    },
  ])
  expect(imports.rows(before.planId, 'guarded', { offset: 0, limit: 10 }).total).toBe(1)
  const after = await plan(token, { guardReason: 'Begitu bunyi naskahnya.' })
  expect(after).toMatchObject({ guarded: 1, states: { reason: 0, ready: 2 } })
  await imports.commit(after.planId, testActor, options())
  const [kb] = await t.db.select().from(agreements).where(eq(agreements.documentKind, 'KESEPAKATAN_BERSAMA'))
  expect(await agreementGuards(t.db, kb?.id ?? '')).toMatchObject([
    { guard: 'TERM_LIMIT', override: { reason: 'Begitu bunyi naskahnya.', personName: testActor.name } },
  ])
})

test('reasons hold for rows that are alike among themselves, and for numbers of partners made by the import', async () => {
  const [first, second] = [usualLine(3), usualLine(3)]
  second[6] = `415.4/F-LAIN/PKS/2013\n${String(first[6]).split('\n')[1] ?? ''}`
  second[7] = second[9] = '9-9-2013'
  const token = await offer([first, second])
  const summary = await plan(token, { guardReason: 'Dua naskah yang berbeda.', rows: { 'Daftar!5': 'add' } })
  expect(summary).toMatchObject({ guarded: 2, states: { ready: 2 } })
  await imports.commit(summary.planId, testActor, options())
  for (const { id } of await t.db.select().from(agreements)) {
    const asked = (await agreementGuards(t.db, id)).filter(({ severity }) => severity === 'override')
    expect(asked.map(({ guard }) => guard.split(':')[0])).toEqual(['DUPLICATE', 'NUMBER_USED'])
    expect(asked.every(({ override }) => override?.reason === 'Dua naskah yang berbeda.')).toBe(true)
  }
})

test('an agreement of the register takes over what it lacks, or all that differs, in one step', async () => {
  const bare = usualLine(1)
  bare[8] = bare[11] = null
  bare[12] = 'Lama'
  await imports.commit((await plan(await offer([bare]))).planId, testActor, options())
  const full = usualLine(1)
  full[12] = 'Asli di lemari 2'
  const token = await offer([full, usualLine(2)], 'baru.xlsx')
  const first = await plan(token)
  expect(first).toMatchObject({ known: 1, states: { update: 0, ready: 1 } })
  const [row] = imports.rows(first.planId, 'all', { offset: 0, limit: 10 }).rows
  expect(row?.changes).toEqual([
    { field: 'term', before: null, after: '3 tahun', taken: false },
    { field: 'office', before: null, after: expect.stringContaining('Perhubungan') as string, taken: false },
    { field: 'notes', before: 'Lama', after: 'Asli di lemari 2', taken: false },
  ])
  const fill = await plan(token, { twins: 'fill' })
  expect(fill.states).toMatchObject({ update: 1, ready: 1 })
  const replace = await plan(token, { twins: 'fill', rows: { 'Daftar!4': 'replace' } })
  const commits = t.commits.length
  expect(await imports.commit(replace.planId, testActor, options())).toMatchObject({ added: 1, updated: 1 })
  expect(t.commits.length).toBe(commits + 1)
  const [updated] = await t.db.select().from(agreements).where(eq(agreements.title, 'Pengelolaan Sampah Tahap 2'))
  expect(updated).toMatchObject({ termKind: 'JANGKA', termCount: 3, notes: 'Asli di lemari 2' })
  await createHistory(t).undo(testActor)
  expect(await t.db.select().from(agreements)).toMatchObject([{ termKind: 'TERBUKA', notes: 'Lama' }])
})

const daysOf = async () => {
  const [agreement] = await t.db.select().from(agreements)
  const rows = await t.db.select().from(parties).orderBy(parties.position)
  return { agreement: agreement?.signedOn, parties: rows.map(({ signedOn }) => signedOn) }
}
const secondSigns = ['Tgl TTD Pihak II']

test('the second party signs on its own day, and the agreement keeps the last one', async () => {
  const later = [...usualLine(1), '9 Februari 2011']
  later[9] = null
  const summary = await plan(await offer([later], 'daftar.xlsx', secondSigns))
  expect(imports.findings(summary.planId, 'warning', { offset: 0, limit: 10 }).rows).toMatchObject([
    { address: 'N4', field: 'party2SignedOn', code: 'SIGNED_LATER' },
  ])
  await imports.commit(summary.planId, testActor, options())
  expect(await daysOf()).toEqual({ agreement: '2011-02-09', parties: ['2011-02-02', '2011-02-09'] })
  // Its term counts from the last day.
  expect(await t.db.select().from(agreements)).toMatchObject([{ endsOn: '2014-02-08' }])
})

test('a second party that signed first leaves the day of the agreement', async () => {
  const earlier = [...usualLine(1), '31-1-2011']
  await imports.commit((await plan(await offer([earlier], 'daftar.xlsx', secondSigns))).planId, testActor, options())
  expect(await daysOf()).toEqual({ agreement: '2011-02-02', parties: [null, '2011-01-31'] })
})

test('a day of the second party that does not exist is told at its cell', async () => {
  const broken = [...usualLine(1), '31 Februari 2011']
  const summary = await plan(await offer([broken], 'daftar.xlsx', secondSigns))
  expect(summary.states).toMatchObject({ faulty: 1, ready: 0 })
  expect(imports.findings(summary.planId, 'error', { offset: 0, limit: 10 }).rows).toMatchObject([
    { address: 'N4', field: 'party2SignedOn', code: 'DATE_INVALID' },
  ])
})

test('an agreement of the register takes over the day of the second party, with its own, in history and back', async () => {
  await imports.commit((await plan(await offer([usualLine(1)]))).planId, testActor, options())
  expect(await daysOf()).toEqual({ agreement: '2011-02-02', parties: [null, null] })
  const token = await offer([[...usualLine(1), '9-2-2011']], 'baru.xlsx', secondSigns)
  const summary = await plan(token, { twins: 'fill' })
  expect(summary.states).toMatchObject({ update: 1 })
  expect(imports.rows(summary.planId, 'update', { offset: 0, limit: 1 }).rows[0]?.changes).toEqual([
    {
      field: 'party2SignedOn',
      before: null,
      after: '9 Februari 2011, juga tanggal naskah; 2 Februari 2011 menjadi tanggal pihak kesatu',
      taken: true,
    },
  ])
  await imports.commit(summary.planId, testActor, options())
  expect(await daysOf()).toEqual({ agreement: '2011-02-09', parties: ['2011-02-02', '2011-02-09'] })
  const [agreement] = await t.db.select().from(agreements)
  const id = agreement?.id ?? ''
  const [latest] = (await listHistory(t.db, { table: 'agreements', id, offset: 0, limit: 1 })).rows
  const days = latest?.changes.flatMap(({ table, fields }) =>
    fields.flatMap(({ field, after }) => (table === 'parties' && field === 'signed_on' ? [after] : [])),
  )
  expect(days).toEqual(['2011-02-02', '2011-02-09'])
  // Nothing is left to take over.
  expect((await plan(token, { twins: 'replace' })).states).toMatchObject({ duplicate: 1, update: 0 })
  await createHistory(t).undo(testActor)
  expect(await daysOf()).toEqual({ agreement: '2011-02-02', parties: [null, null] })
})

test('filling leaves alone what the register has', async () => {
  const line = usualLine(1)
  line[11] = null
  line[12] = 'Lama'
  await imports.commit((await plan(await offer([line]))).planId, testActor, options())
  const full = usualLine(1)
  full[12] = 'Baru'
  const summary = await plan(await offer([full], 'baru.xlsx'), { twins: 'fill' })
  await imports.commit(summary.planId, testActor, options())
  const [row] = await t.db.select().from(agreements)
  expect(row?.notes).toBe('Lama')
  expect(await t.db.select().from(agreementOffices)).toHaveLength(1)
  // Nothing is left to take over.
  expect((await plan(await offer([full], 'lagi.xlsx'), { twins: 'fill' })).states).toMatchObject({
    duplicate: 1,
    update: 0,
  })
})

test('an old plan cannot be written', async () => {
  const token = await offer([usualLine(1)])
  const old = await plan(token)
  await plan(token)
  await expect(imports.commit(old.planId, testActor, options())).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('an unknown party waits for a choice, and its spelling is learned', async () => {
  const line = usualLine(1)
  line[5] = 'Kab. Kendari'
  const token = await offer([line])
  const first = await plan(token)
  expect(first.states).toMatchObject({ choice: 1 })
  const entry = first.partners.find((partner) => partner.match === 'ask')
  expect(entry?.candidates[0]?.name).toBe('Pemerintah Kota Kendari')
  const [kendari] = await t.db.select().from(partners).where(eq(partners.name, 'Pemerintah Kota Kendari'))
  const choice = { kind: 'existing' as const, partnerId: kendari?.id ?? '' }
  const second = await plan(token, { partners: { [entry?.key ?? '']: choice } })
  expect(second.states).toMatchObject({ choice: 0, ready: 1 })
  await imports.commit(second.planId, testActor, options())
  expect(await t.db.select().from(partnerAliases)).toMatchObject([{ partnerId: kendari?.id, name: 'Kab. Kendari' }])
})

test('the columns are remembered for the next file with the same heads', async () => {
  const token = await offer([usualLine(1)])
  const overview = await imports.read(token, options())
  const settings = settingsOf(overview)
  for (const sheet of settings.sheets) sheet.mapping['13'] = null
  const { planId } = await imports.plan(token, settings, options())
  await imports.commit(planId, testActor, options())
  expect(await t.db.select().from(importMappings)).toHaveLength(1)
  const next = await imports.read(await offer([usualLine(7)], 'lain.xlsx'), options())
  expect(next.sheets[0]).toMatchObject({ remembered: true, mapping: { '13': null } })
})

test('an import is taken back, but a row edited since stays and is listed', async () => {
  const token = await offer([usualLine(1), usualLine(2), usualLine(4)])
  await imports.commit((await plan(token)).planId, testActor, options())
  const history = createHistory(t)
  const state = await history.undoState()
  const batchId = state.undo?.batchId ?? 0
  const [edited] = await t.db.select().from(agreements).where(eq(agreements.title, 'Pengelolaan Sampah Tahap 2'))
  await t.commands.run({ command: 'test', label: 'Mengubah', person: testActor }, (tx) =>
    tx
      .update(agreements)
      .set({ notes: 'diperiksa' })
      .where(eq(agreements.id, edited?.id ?? '')),
  )
  const result = await history.takeBack(testActor, batchId, { skipChanged: true })
  expect(await t.db.select().from(agreements)).toMatchObject([
    { title: 'Pengelolaan Sampah Tahap 2', notes: 'diperiksa' },
  ])
  expect(result.skipped.length).toBeGreaterThan(0)
})

test('a cancelled dry run leaves no plan and no file behind', async () => {
  const token = await offer(Array.from({ length: 50 }, (_, index) => usualLine(index)))
  const settings = settingsOf(await imports.read(token, options()))
  const controller = new AbortController()
  controller.abort()
  await expect(imports.plan(token, settings, { ...options(), signal: controller.signal })).rejects.toMatchObject({
    code: 'CANCELLED',
  })
})
