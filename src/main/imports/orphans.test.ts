import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { usualLine, writeRegister, type RegisterLine } from '../../../test/support/make-register'
import { memoryWorkers } from '../../../test/support/memory-worker'
import { ImportSettings } from '../../shared/imports/model'
import { SULTRA } from '../../shared/regions/sultra'
import { agreements } from '../database/schema/agreements'
import { createOffers, type Offers } from '../files/offers'
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

const NUMBER = '415.4/F-10005/KB/2015'

/** A KB at row 4, a PKS below it at row 5 that names its number in N5, and an addendum without a cell for it at row 6. */
function chain(change: { parent?: (line: RegisterLine) => void; child?: (line: RegisterLine) => void } = {}) {
  const [parent, child, addendum] = [usualLine(5), usualLine(1), usualLine(1)]
  parent[6] = `${NUMBER}\n180/F-50005/2015`
  parent[8] = '3 (tiga) tahun'
  addendum[2] = 'Addendum'
  addendum[3] = `Perubahan atas ${String(child[3])}`
  addendum[6] = '415.4/F-ADD/PKS/2012'
  addendum[7] = addendum[9] = '5-5-2012'
  change.parent?.(parent)
  change.child?.(child)
  return [parent, [...child, `KB No. ${NUMBER}`], addendum]
}

async function plan(lines: readonly RegisterLine[], more: Partial<ImportSettings> = {}) {
  const path = join(t.folder, 'daftar.xlsx')
  await writeRegister(path, lines, ['KB INDUK'])
  const [file] = await offers.offer([path])
  const token = file?.token ?? ''
  const { sheets } = await imports.read(token, options())
  const settings = { sheets: sheets.map(({ name, mapping }) => ({ name, included: true, mapping })), ...more }
  return imports.plan(token, ImportSettings.parse(settings), options())
}
const found = (planId: string, severity: 'error' | 'warning') =>
  imports.findings(planId, severity, { offset: 0, limit: 20 }).rows.filter(({ code }) => code === 'PARENT_HELD')
const written = async () => {
  const rows = await t.db.select().from(agreements)
  const titleOf = new Map(rows.map(({ id, title }) => [id, title]))
  return Object.fromEntries(rows.map(({ title, parentId }) => [title, parentId && titleOf.get(parentId)]))
}
const broken = (line: RegisterLine) => {
  line[10] = '31 Februari 2018'
}

const [KB, PKS, ADDENDUM] = [
  'Pembinaan Nelayan Tahap 6',
  'Pengelolaan Sampah Tahap 2',
  'Perubahan atas Pengelolaan Sampah Tahap 2',
]

test('a chain that is whole goes in as a chain', async () => {
  const summary = await plan(chain())
  expect(summary).toMatchObject({ orphans: 0, states: { ready: 3, orphan: 0 } })
  await imports.commit(summary.planId, testActor, options())
  expect(await written()).toEqual({ [KB]: null, [PKS]: KB, [ADDENDUM]: PKS })
})

test('what hangs below a faulty row is held back with it, told at the cell of the parent, and comes with it', async () => {
  const lines = chain({ parent: broken })
  const summary = await plan(lines)
  expect(summary).toMatchObject({ orphans: 2, states: { faulty: 1, orphan: 2, ready: 0 } })
  expect(found(summary.planId, 'error')).toMatchObject([
    {
      address: 'N5',
      field: 'parent',
      value: `KB No. ${NUMBER}`,
      message: `Induknya, KB ${NUMBER} (baris 4), tidak ikut masuk karena masih perlu diperbaiki. Naskah ini ditahan bersama induknya: masukkan induknya, atau pilih Masukkan tanpa induk.`,
    },
    { address: 'N6', field: 'parent', message: expect.stringContaining('menunggu induknya sendiri') as string },
  ])
  expect(imports.rows(summary.planId, 'orphans', { offset: 0, limit: 10 }).total).toBe(2)
  const mended = await plan(lines, { fixes: { 'Daftar!K4': '28 Februari 2018' } })
  expect(mended).toMatchObject({ orphans: 0, states: { ready: 3 } })
})

test('faults come before what only waits for a parent', async () => {
  const [parent, child, addendum] = chain()
  const lines = [parent!, child!, addendum!, usualLine(9)]
  broken(lines[3]!)
  const summary = await plan(lines, { rows: { 'Daftar!4': 'skip' } })
  const { rows } = imports.findings(summary.planId, 'error', { offset: 0, limit: 20 })
  expect(rows.map(({ address }) => address)).toEqual(['K7', 'N5', 'N6'])
})

test('a row that is left out holds back what hangs below it', async () => {
  const summary = await plan(chain(), { rows: { 'Daftar!4': 'skip' } })
  expect(summary.states).toMatchObject({ skipped: 1, orphan: 2, ready: 0 })
  expect(found(summary.planId, 'error')[0]?.message).toContain('karena dilewati atas pilihan Anda')
})

test('with consent rows go in without their parent, which stands in the notes', async () => {
  const summary = await plan(chain({ parent: broken }), { orphans: 'enter' })
  // The addendum has its parent again.
  expect(summary).toMatchObject({ orphans: 1, states: { faulty: 1, orphan: 0, ready: 2 } })
  expect(found(summary.planId, 'warning')).toMatchObject([{ address: 'N5', field: 'parent' }])
  await imports.commit(summary.planId, testActor, options())
  expect(await written()).toEqual({ [PKS]: null, [ADDENDUM]: PKS })
  const [row] = await t.db.select().from(agreements).where(eq(agreements.title, PKS))
  expect(row?.notes).toBe(`Naskah induk menurut daftar asal: KB No. ${NUMBER}`)
})

test('the consent may be given for one row', async () => {
  const summary = await plan(chain({ parent: broken }), { rows: { 'Daftar!6': 'alone' } })
  expect(summary.states).toMatchObject({ faulty: 1, orphan: 1, ready: 1 })
  await imports.commit(summary.planId, testActor, options())
  expect(await written()).toEqual({ [ADDENDUM]: null })
})

test('a parent that waits for a reason holds back what hangs below it, and brings it in with the reason', async () => {
  const tooLong = (line: RegisterLine) => {
    line[1] = 'KSDD Sukarela'
    line[7] = line[9] = '4-5-2021'
    line[8] = '7 (tujuh) tahun'
  }
  const lines = chain({ parent: tooLong })
  const summary = await plan(lines)
  expect(summary.states).toMatchObject({ reason: 1, orphan: 2, ready: 0 })
  const given = await plan(lines, { guardReason: 'Begitu bunyi naskahnya.' })
  expect(given.states).toMatchObject({ reason: 0, orphan: 0, ready: 3 })
})

test('below a row that repeats an earlier one a row hangs under the earlier one', async () => {
  const [parent, child, addendum] = chain()
  const summary = await plan([parent!, [...parent!], child!, addendum!])
  expect(summary.states).toMatchObject({ duplicate: 1, orphan: 0, ready: 3 })
  await imports.commit(summary.planId, testActor, options())
  expect((await written())[PKS]).toBe(KB)
})

test('a parent that only the register has is no reason to wait', async () => {
  const [parent] = chain()
  await imports.commit((await plan([parent!])).planId, testActor, options())
  const summary = await plan(chain())
  expect(summary.states).toMatchObject({ duplicate: 1, orphan: 0, ready: 2 })
  await imports.commit(summary.planId, testActor, options())
  expect(await written()).toEqual({ [KB]: null, [PKS]: KB, [ADDENDUM]: PKS })
})

test('an agreement that the register has is brought up to date without its parent, and that is told', async () => {
  const bare = usualLine(1)
  bare[11] = null
  await imports.commit((await plan([bare])).planId, testActor, options())
  const summary = await plan(chain({ parent: broken }).slice(0, 2), { twins: 'fill' })
  expect(summary).toMatchObject({ orphans: 0, states: { faulty: 1, update: 1 } })
  expect(found(summary.planId, 'warning')).toMatchObject([
    { address: 'N5', message: expect.stringContaining('diperbarui tanpa mengubah induknya') as string },
  ])
  await imports.commit(summary.planId, testActor, options())
  expect(await written()).toEqual({ [PKS]: null })
})
