import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { anAgreement, aPartner } from '../../../test/support/builders'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import type { OfficeId, PartnerId } from '../../shared/ids/ids'
import { createAgreements } from '../agreements/agreements'
import { createHistory } from '../history/history'
import { createAliases } from './aliases'
import { createMerges } from './merge'
import { createPartners } from './partners'

let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

const partner = async (name: string) =>
  (await createPartners(t).savePartner(null, aPartner({ name, kind: 'BADAN_USAHA' }), testActor)).id
const office = async (name: string) =>
  (await createPartners(t).saveOffice(null, { name, shortName: null, group: 'DINAS' }, testActor)).id
const agree = async (parties: PartnerId[], officeIds: OfficeId[] = []) =>
  (
    await createAgreements(t).create(
      anAgreement({ parties: parties.map((partnerId) => ({ partnerId })), officeIds }),
      testActor,
    )
  ).id
const merge = (keepId: PartnerId, loseId: PartnerId, name: string) =>
  createMerges(t).mergePartners({ keepId, loseId, input: aPartner({ name, kind: 'BADAN_USAHA' }) }, testActor)
const dump = async () => {
  const tables = [
    ...['partners', 'partner_aliases', 'parties', 'agreements'],
    ...['offices', 'office_aliases', 'agreement_offices', 'distinct_pairs'],
  ]
  const rows = await Promise.all(tables.map((table) => t.db.all(sql.raw(`select * from ${table} order by id`))))
  return Object.fromEntries(tables.map((table, index) => [table, rows[index]]))
}

test('agreements of the duplicate name the survivor, in the list as well, and undo separates them again', async () => {
  const [keep, lose, own] = [
    await partner('PT Sinar Jaya'),
    await partner('Sinar Jaya, PT.'),
    await partner('Provinsi'),
  ]
  const agreement = await agree([own, lose])
  const before = await dump()
  await merge(keep, lose, 'PT Sinar Jaya')
  expect(await t.db.all(sql`select partner_text as names from agreements where id = ${agreement}`)).toEqual([
    { names: 'Provinsi, PT Sinar Jaya' },
  ])
  expect(await t.db.all(sql`select name, merged_id as merged from partner_aliases`)).toEqual([
    { name: 'Sinar Jaya, PT.', merged: lose },
  ])
  expect(await t.db.all(sql`select id from partners where deleted_at is not null`)).toEqual([{ id: lose }])
  const [batch] = await t.db.all<{ label: string }>(sql`select label from change_batch order by id desc limit 1`)
  expect(batch?.label).toBe('Menggabungkan mitra Sinar Jaya, PT. ke PT Sinar Jaya')
  await createHistory(t).undo(testActor)
  expect(await dump()).toEqual(before)
})

test('the survivor may take the name of the duplicate, and keeps its own as an alias', async () => {
  const [keep, lose] = [await partner('Sinar Jya'), await partner('PT Sinar Jaya')]
  await merge(keep, lose, 'PT Sinar Jaya')
  const names = await t.db.all(sql`select name from partner_aliases order by name`)
  expect(names).toEqual([{ name: 'PT Sinar Jaya' }, { name: 'Sinar Jya' }])
})

test('a loser whose name the survivor has as an alias already is still told where it went', async () => {
  const [keep, lose] = [await partner('PT Sinar Jaya'), await partner('Sinar Jaya')]
  await createAliases(t).partner.add(keep, 'Sinar Jaya', testActor)
  await createAliases(t).partner.add(lose, 'PT Sinar Jaya', testActor)
  await merge(keep, lose, 'PT Sinar Jaya')
  expect(await t.db.all(sql`select partner_id as owner, name, merged_id as merged from partner_aliases`)).toEqual([
    { owner: keep, name: 'Sinar Jaya', merged: lose },
  ])
})

test('two parties of one agreement are not merged, with its title in the answer', async () => {
  const [keep, lose] = [await partner('A'), await partner('B')]
  await agree([keep, lose])
  const before = await dump()
  await expect(merge(keep, lose, 'A')).rejects.toMatchObject({
    code: 'CONFLICT',
    message: /pihak dalam naskah yang sama/,
  })
  await expect(merge(keep, keep, 'A')).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await dump()).toEqual(before)
})

test('an agreement of two merged offices keeps one of them', async () => {
  const [keep, lose] = [await office('Dinas Kelautan dan Perikanan'), await office('DKP')]
  const own = await partner('Provinsi')
  await agree([own, await partner('Mitra')], [keep, lose])
  await agree([own, await partner('Mitra lain')], [lose])
  const before = await dump()
  const input = { name: 'Dinas Kelautan dan Perikanan', shortName: 'DKP', group: 'DINAS' as const }
  await createMerges(t).mergeOffices({ keepId: keep, loseId: lose, input }, testActor)
  expect(await t.db.all(sql`select distinct office_id as id from agreement_offices`)).toEqual([{ id: keep }])
  await createHistory(t).undo(testActor)
  expect(await dump()).toEqual(before)
})

test('any row of merges, undone, gives back every row', async () => {
  const names = ['A', 'B', 'C', 'D', 'E']
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 5 }),
      async (merges, agreements) => {
        const outer = t
        t = await openTestDatabase()
        try {
          const ids: PartnerId[] = []
          for (const name of names) ids.push(await partner(name))
          for (const [a, b] of agreements) if (a !== b) await agree([ids[a]!, ids[b]!])
          const before = await dump()
          let done = 0
          for (const [a, b] of merges) {
            const merged = await merge(ids[a]!, ids[b]!, names[a]!).then(
              () => true,
              () => false,
            )
            if (merged) done++
          }
          for (let step = 0; step < done; step++) await createHistory(t).undo(testActor)
          expect(await dump()).toEqual(before)
        } finally {
          await t.dispose()
          t = outer
        }
      },
    ),
    { numRuns: 15 },
  )
})
