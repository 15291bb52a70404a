import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aPartner } from '../../../test/support/builders'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import type { OfficeId, PartnerId } from '../../shared/ids/ids'
import { createHistory } from '../history/history'
import { createDistinct, listDistinct } from './distinct'
import { createMerges } from './merge'
import { officeDuplicates, partnerDuplicates } from './pages'
import { createPartners } from './partners'

let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

const partner = async (name: string) =>
  (await createPartners(t).savePartner(null, aPartner({ name, kind: 'PERGURUAN_TINGGI' }), testActor)).id
const office = async (name: string) =>
  (await createPartners(t).saveOffice(null, { name, shortName: null, group: 'DINAS' }, testActor)).id
const mark = (a: PartnerId, b: PartnerId) => createDistinct(t).mark({ kind: 'partner', ids: [a, b] }, testActor)
const merge = (keepId: PartnerId, loseId: PartnerId, name: string) =>
  createMerges(t).mergePartners({ keepId, loseId, input: aPartner({ name, kind: 'PERGURUAN_TINGGI' }) }, testActor)
const proposed = async () =>
  (await partnerDuplicates(t.db)).map(({ a, b }) => [a.name, b.name].sort().join(' | ')).sort()
const marked = async () =>
  (await listDistinct(t.db)).map(({ first, second }) => [first.name, second.name].sort().join(' | ')).sort()
const dump = () => t.db.all(sql`select * from distinct_pairs order by id`)

const three = async () =>
  [await partner('Samudra Contoh'), await partner('Samudra-Contoh'), await partner('Samudra Contoh.')] as const

test('a pair that is called distinct is not proposed again, whichever comes first, until the mark is taken back', async () => {
  const [a, b] = [await partner('Univ. Samudra Contoh'), await partner('Universitas Samudra Contoh')]
  expect(await proposed()).toHaveLength(1)
  await mark(b, a)
  await mark(a, b)
  expect(await proposed()).toEqual([])
  const [pair, ...others] = await listDistinct(t.db)
  expect(others).toEqual([])
  expect(pair).toMatchObject({ kind: 'partner', personName: testActor.name, at: t.clock.now() })
  await createDistinct(t).unmark(pair!.id, testActor)
  expect(await proposed()).toHaveLength(1)
  await createHistory(t).undo(testActor)
  expect(await proposed()).toEqual([])
  await createHistory(t).undo(testActor)
  expect([await proposed(), await marked()]).toEqual([['Univ. Samudra Contoh | Universitas Samudra Contoh'], []])
  await expect(createDistinct(t).unmark(pair!.id, testActor)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('offices are marked apart from partners', async () => {
  const ids: [OfficeId, OfficeId] = [await office('Dinas Samudra Contoh'), await office('Dinas Samudra  Contoh.')]
  const before = (await officeDuplicates(t.db)).length
  await createDistinct(t).mark({ kind: 'office', ids }, testActor)
  expect(await officeDuplicates(t.db)).toHaveLength(before - 1)
  expect(await listDistinct(t.db)).toMatchObject([{ kind: 'office' }])
  const [batch] = await t.db.all<{ label: string }>(sql`select label from change_batch order by id desc limit 1`)
  expect(batch?.label).toBe('Menandai bukan kembar: Dinas Samudra Contoh dan Dinas Samudra  Contoh.')
})

test('what was distinct from the merged one is distinct from the survivor, and undo gives back the old mark', async () => {
  const [a, b, c] = await three()
  await mark(b, c)
  const before = await dump()
  await merge(a, b, 'Samudra Contoh')
  expect(await marked()).toEqual(['Samudra Contoh | Samudra Contoh.'])
  expect(await proposed()).toEqual([])
  await createHistory(t).undo(testActor)
  expect(await dump()).toEqual(before)
})

test('a mark between the two that are merged is dropped, and one that the survivor has already is kept once', async () => {
  const [a, b, c] = await three()
  await mark(a, b)
  await mark(a, c)
  await mark(b, c)
  await merge(a, b, 'Samudra Contoh')
  expect(await marked()).toEqual(['Samudra Contoh | Samudra Contoh.'])
  expect(await dump()).toHaveLength(1)
})

test('a record in the trash is not marked, and its marks rest until it is restored', async () => {
  const [a, b, c] = await three()
  await mark(a, b)
  await createPartners(t).trashPartner(b, testActor)
  expect(await marked()).toEqual([])
  await expect(mark(b, c)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(mark(a, a)).rejects.toMatchObject({ code: 'CONFLICT' })
  await createPartners(t).restorePartner(b, testActor)
  expect(await marked()).toEqual(['Samudra Contoh | Samudra-Contoh'])
})
