import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anAgreement } from '../../../test/support/builders'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import type { GuardFinding, GuardReasons } from '../../shared/guards/model'
import type { AgreementId } from '../../shared/ids/ids'
import { AppError } from '../../shared/ipc/errors'
import { createAgreements, type Agreements } from '../agreements/agreements'
import { createChains, readFamily } from '../agreements/chain'
import { partners, regions } from '../database/schema/masters'
import { guardOverrides } from '../database/schema/register'
import { createHistory } from '../history/history'
import { agreementGuards } from './overrides'

let t: TestDatabase
let register: Agreements
let own: string
let university: string

beforeEach(async () => {
  t = await openTestDatabase()
  register = createAgreements(t)
  const province = t.newId()
  own = t.newId()
  university = t.newId()
  await t.commands.run(testCommand(), async (tx) => {
    await tx.insert(regions).values({ id: province, code: '74', name: 'Provinsi Sulawesi Tenggara', kind: 'PROVINSI' })
    await tx.insert(partners).values([
      { id: own, name: 'Provinsi Sulawesi Tenggara', kind: 'PROVINSI', regionId: province },
      { id: university, name: 'Universitas Halu Oleo', kind: 'PERGURUAN_TINGGI' },
    ])
  })
})
afterEach(() => t.dispose())

type Given = Parameters<typeof anAgreement>[0]
const two = () => [{ partnerId: own, number: '119/1/2026' }, { partnerId: university }]
const entry = (given: Given = {}) =>
  anAgreement({ parties: two(), signedOn: '2026-01-10', termKind: 'JANGKA', termCount: 1, termUnit: 'TAHUN', ...given })
const add = async (given: Given = {}, reasons: GuardReasons | null = {}) =>
  (await register.create(entry(given), testActor, reasons)).id
const longKb = { documentKind: 'KESEPAKATAN_BERSAMA', termCount: 6 } as const
const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(AppError)
  const { guards, ...fields } = (error as AppError).details as Record<string, unknown>
  return { guards: (guards as GuardFinding[] | undefined)?.map(({ guard }) => guard), fields: Object.keys(fields) }
}
const overrides = (id: AgreementId) =>
  agreementGuards(t.db, id).then((views) => views.map(({ guard, override }) => [guard, override?.reason ?? null]))

describe('saving', () => {
  test('asks for a reason, names guard and field, and leaves nothing behind', async () => {
    expect(await refusal(add(longKb))).toEqual({ guards: ['TERM_LIMIT'], fields: ['termCount'] })
    expect(await refusal(add(longKb, { TERM_LIMIT: '' }))).toMatchObject({ guards: ['TERM_LIMIT'] })
    expect(await t.db.select().from(guardOverrides)).toEqual([])
  })
  test('keeps the reason with person and time, and it is undone with the rest', async () => {
    const id = await add(longKb, { TERM_LIMIT: 'Disetujui Menteri.' })
    expect(await agreementGuards(t.db, id)).toMatchObject([
      {
        guard: 'TERM_LIMIT',
        override: { reason: 'Disetujui Menteri.', personName: testActor.name, at: t.clock.now() },
      },
    ])
    await createHistory(t).undo(testActor)
    expect(await t.db.select().from(guardOverrides)).toEqual([])
  })
  test('a reason holds as long as the finding says the same', async () => {
    const id = await add(longKb, { TERM_LIMIT: 'Disetujui Menteri.' })
    await register.update(id, entry({ ...longKb, notes: 'Lemari 2' }), testActor, {})
    expect(await overrides(id)).toEqual([['TERM_LIMIT', 'Disetujui Menteri.']])
    const later = entry({ ...longKb, signedOn: '2026-01-11' })
    expect(await refusal(register.update(id, later, testActor, {}))).toMatchObject({ guards: ['TERM_LIMIT'] })
    await register.update(id, later, testActor, { TERM_LIMIT: 'Sudah diperiksa.' })
    expect(await overrides(id)).toEqual([['TERM_LIMIT', 'Sudah diperiksa.']])
    await register.update(id, entry({ ...longKb, termCount: 5 }), testActor, {})
    expect(await t.db.select().from(guardOverrides)).toEqual([])
  })
  test('an import is not asked; its findings stay open', async () => {
    const id = await add(longKb, null)
    expect(await overrides(id)).toEqual([['TERM_LIMIT', null]])
  })
})

describe('what is there already', () => {
  test('a like agreement with the same partner, and its number, need reasons', async () => {
    await add()
    const guards = ['DUPLICATE', `NUMBER_USED:${own}`]
    expect(await refusal(add())).toEqual({ guards, fields: ['title', 'parties.0.number'] })
    const parties = [{ partnerId: own, number: '119/2/2026' }, { partnerId: university }]
    expect(await refusal(add({ parties }))).toMatchObject({ guards: ['DUPLICATE'] })
    await add({ parties, title: 'Pendidikan vokasi tenun' })
  })
  test('the trash and the own family do not count', async () => {
    const first = await add()
    const sequel = { parties: [{ partnerId: own, number: '119/3/2026' }, { partnerId: university }] }
    await add({ ...sequel, documentKind: 'ADDENDUM', parentId: first, parentRelation: 'ADENDUM' })
    const other = await add({}, { DUPLICATE: 'Lain lokasi.', [`NUMBER_USED:${own}`]: 'Salah ketik di naskah.' })
    await register.trash([first], testActor)
    expect((await agreementGuards(t.db, other)).map(({ guard }) => guard)).toEqual(['DUPLICATE'])
  })
})

describe('chains', () => {
  const kinds = async (id: AgreementId) =>
    (await readFamily(t.db, id)).members.map(({ documentKind }) => documentKind).sort()

  test('are read whole from any member, the trash left out', async () => {
    const kb = await add({ documentKind: 'KESEPAKATAN_BERSAMA' }, null)
    const pks = await add({ parentId: kb, parentRelation: 'PELAKSANAAN' }, null)
    const addendum = await add({ documentKind: 'ADDENDUM', parentId: pks, parentRelation: 'ADENDUM' }, null)
    const all = ['ADDENDUM', 'KESEPAKATAN_BERSAMA', 'PKS']
    for (const id of [kb, pks, addendum]) expect(await kinds(id)).toEqual(all)
    await register.trash([addendum], testActor)
    expect(await kinds(kb)).toEqual(['KESEPAKATAN_BERSAMA', 'PKS'])
    // What stands above stays, so that the tree holds together.
    await register.restore([addendum], testActor)
    await register.trash([pks], testActor)
    expect((await readFamily(t.db, addendum)).members.filter(({ trashed }) => trashed)).toHaveLength(1)
  })
  test('link and unlink, refuse a circle, and ask where the kind does not fit', async () => {
    const chains = createChains(t)
    const link: typeof chains.link = (...given) => chains.link(...given)
    const kb = await add({ documentKind: 'KESEPAKATAN_BERSAMA' }, null)
    const pks = await add({}, null)
    await link({ id: pks, parentId: kb, relation: 'PELAKSANAAN', reasons: {} }, testActor)
    expect(await kinds(kb)).toEqual(['KESEPAKATAN_BERSAMA', 'PKS'])
    const circle = link({ id: kb, parentId: pks, relation: 'PELAKSANAAN', reasons: {} }, testActor)
    expect(await refusal(circle)).toEqual({ guards: undefined, fields: ['parentId'] })
    await link({ id: pks, parentId: null, relation: null, reasons: {} }, testActor)
    expect(await kinds(kb)).toEqual(['KESEPAKATAN_BERSAMA'])
    const wrong = { id: kb, parentId: pks, relation: 'PELAKSANAAN' as const }
    expect(await refusal(link({ ...wrong, reasons: {} }, testActor))).toMatchObject({ guards: ['PARENT_KIND'] })
    await link({ ...wrong, reasons: { PARENT_KIND: 'Begitu bunyi naskahnya.' } }, testActor)
    expect((await overrides(kb)).find(([guard]) => guard === 'PARENT_KIND')).toEqual([
      'PARENT_KIND',
      'Begitu bunyi naskahnya.',
    ])
  })
  test('a decision may take along what goes on below', async () => {
    const kb = await add({ documentKind: 'KESEPAKATAN_BERSAMA' }, null)
    const pks = await add({ parentId: kb, parentRelation: 'PELAKSANAAN' }, null)
    const closure = { id: kb, closing: 'DIAKHIRI' as const, on: '2026-02-01' as never, reason: 'Mitra bubar.' }
    await register.close(closure, testActor, [pks])
    const closed = (await readFamily(t.db, kb)).members.map(({ closing, closedReason }) => [closing, closedReason])
    expect(closed).toEqual([
      ['DIAKHIRI', 'Mitra bubar.'],
      ['DIAKHIRI', 'Mitra bubar.'],
    ])
  })
})
