import { afterEach, beforeEach, expect, test } from 'vitest'
import { anAgreement, aPartner } from '../../../test/support/builders'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { dateOf } from '../../shared/calendar/dates'
import { RegionId } from '../../shared/ids/ids'
import { createAgreements } from '../agreements/agreements'
import { regions } from '../database/schema/masters'
import { createHistory } from '../history/history'
import { findRecords } from '../search/search'
import { aliasesByOwner } from './alias-rows'
import { createAliases } from './aliases'
import { createMerges } from './merge'
import { officeDuplicates, officePage, partnerDuplicates, partnerPage } from './pages'
import { createPartners } from './partners'
import { listOffices, listPartners, listRegions, officeChoices, partnerChoices } from './queries'

let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

const partner = async (name: string) =>
  (await createPartners(t).savePartner(null, aPartner({ name, kind: 'PERGURUAN_TINGGI' }), testActor)).id
const found = async (text: string) =>
  (await listPartners(t.db, { text, trashed: false, sort: 'name', direction: 'asc', offset: 0, limit: 10 })).rows.map(
    ({ name }) => name,
  )
const searched = async (text: string, wanted = 'partner') =>
  (await findRecords(t.db, text, 5)).flatMap(({ kind, hits }) =>
    kind === wanted ? hits.map(({ title }) => title) : [],
  )
const office = async (name: string) =>
  (await createPartners(t).saveOffice(null, { name, shortName: null, group: 'DINAS' }, testActor)).id
/** What list, search box and picker each find of offices. */
const officesFound = async (text: string) => [
  (await listOffices(t.db, { text, trashed: false, offset: 0, limit: 10 })).rows.map(({ name }) => name),
  await searched(text, 'office'),
  (await officeChoices(t.db, text)).map(({ label }) => label),
]

test('the old name of a merged partner leads to the one that stayed, until the merge is undone', async () => {
  const keep = await partner('Universitas Samudra Contoh')
  const lose = await partner('Unisamco')
  const input = aPartner({ name: 'Universitas Samudra Contoh', kind: 'PERGURUAN_TINGGI' })
  await createMerges(t).mergePartners({ keepId: keep, loseId: lose, input }, testActor)
  expect(await found('unisamco')).toEqual(['Universitas Samudra Contoh'])
  expect(await searched('unisam')).toEqual(['Universitas Samudra Contoh'])
  expect((await partnerChoices(t.db, 'unisamco')).map(({ label }) => label)).toEqual(['Universitas Samudra Contoh'])
  expect((await partnerPage(t.db, keep, t.clock)).aliases).toMatchObject([{ name: 'Unisamco', merged: true }])
  expect((await partnerPage(t.db, lose, t.clock)).mergedInto).toEqual({ id: keep, name: 'Universitas Samudra Contoh' })
  await createHistory(t).undo(testActor)
  expect(await found('unisamco')).toEqual(['Unisamco'])
  expect(await searched('unisam')).toEqual(['Unisamco'])
})

test('a name is added once, found, and dropped; that of a merged partner stays', async () => {
  const aliases = createAliases(t)
  const id = await partner('Universitas Samudra Contoh')
  await aliases.partner.add(id, 'Kampus Biru', testActor)
  expect(await found('kampus biru')).toEqual(['Universitas Samudra Contoh'])
  await expect(aliases.partner.add(id, 'kampus biru', testActor)).rejects.toMatchObject({ code: 'VALIDATION' })
  const [alias] = (await partnerPage(t.db, id, t.clock)).aliases
  await aliases.partner.drop(alias!.id, testActor)
  expect(await found('kampus biru')).toEqual([])
  expect(await searched('kampus biru')).toEqual([])

  const input = aPartner({ name: 'Universitas Samudra Contoh', kind: 'PERGURUAN_TINGGI' })
  await createMerges(t).mergePartners({ keepId: id, loseId: await partner('Unisamco'), input }, testActor)
  const [merged] = (await partnerPage(t.db, id, t.clock)).aliases
  await expect(aliases.partner.drop(merged!.id, testActor)).rejects.toMatchObject({ code: 'CONFLICT' })
})

test('an office is found by its other names in list, search and picker, and a merged name leads to the survivor', async () => {
  const aliases = createAliases(t)
  const keep = await office('Dinas Samudra Contoh')
  await aliases.office.add(keep, 'Disamcon', testActor)
  expect(await officesFound('disamcon')).toEqual(Array(3).fill(['Dinas Samudra Contoh']))
  await expect(aliases.office.add(keep, 'DISAMCON', testActor)).rejects.toMatchObject({ code: 'VALIDATION' })
  expect(await aliasesByOwner(t.db, 'office')).toEqual(new Map([[keep, ['Disamcon']]]))

  const lose = await office('Kantor Samudra Lama')
  await aliases.office.add(lose, 'Kansalam', testActor)
  const input = { name: 'Dinas Samudra Contoh', shortName: null, group: 'DINAS' as const }
  await createMerges(t).mergeOffices({ keepId: keep, loseId: lose, input }, testActor)
  for (const text of ['kantor samudra', 'kansalam']) {
    expect(await officesFound(text)).toEqual(Array(3).fill(['Dinas Samudra Contoh']))
  }
  const page = await officePage(t.db, keep, t.clock)
  expect(page.aliases.map(({ name, merged }) => [name, merged])).toEqual([
    ['Disamcon', false],
    ['Kansalam', false],
    ['Kantor Samudra Lama', true],
  ])
  expect((await officePage(t.db, lose, t.clock)).mergedInto).toEqual({ id: keep, name: 'Dinas Samudra Contoh' })
  await expect(aliases.office.drop(page.aliases[2]!.id, testActor)).rejects.toMatchObject({ code: 'CONFLICT' })
  await aliases.office.drop(page.aliases[0]!.id, testActor)
  expect(await officesFound('disamcon')).toEqual([[], [], []])

  await createHistory(t).undo(testActor)
  await createHistory(t).undo(testActor)
  expect(await officesFound('kansalam')).toEqual(Array(3).fill(['Kantor Samudra Lama']))
  expect(await officesFound('disamcon')).toEqual(Array(3).fill(['Dinas Samudra Contoh']))
})

test('a page counts what runs and adds up its value', async () => {
  const id = await partner('Universitas Samudra Contoh')
  const other = await partner('Institut Kelautan Contoh')
  const agree = (part: Parameters<typeof anAgreement>[0]) =>
    createAgreements(t).create(anAgreement({ parties: [{ partnerId: id }, { partnerId: other }], ...part }), testActor)
  const open = { termKind: 'TERBUKA', termCount: null, termUnit: null } as const
  await agree({ ...open, title: 'Riset', signedOn: dateOf(2024, 1, 2), valueRupiah: 5_000_000 })
  await agree({
    title: 'Lama',
    signedOn: dateOf(2010, 1, 2),
    termKind: 'SAMPAI',
    termCount: null,
    termUnit: null,
    endsOn: dateOf(2011, 1, 2),
    valueRupiah: 7_000_000,
  })
  const { totals, agreements } = await partnerPage(t.db, id, t.clock)
  expect(agreements).toBe(2)
  expect(totals).toMatchObject({
    runningValue: 5_000_000,
    byStatus: { active: 1, undecided: 1 },
    plans: 0,
    meetings: 0,
  })
})

test('duplicates come with the one to keep first', async () => {
  const other = await partner('Univ. Samudra-Contoh')
  const used = await partner('Universitas Samudra Contoh')
  await createAgreements(t).create(anAgreement({ parties: [{ partnerId: used }] }), testActor)
  expect(await partnerDuplicates(t.db)).toMatchObject([{ a: { id: used, agreements: 1 }, b: { id: other } }])
  const before = (await officeDuplicates(t.db)).length
  const partners = createPartners(t)
  await partners.saveOffice(null, { name: 'Dinas Samudra Contoh', shortName: null, group: 'DINAS' }, testActor)
  await partners.saveOffice(null, { name: 'Dinas Samudra  Contoh.', shortName: null, group: 'DINAS' }, testActor)
  expect(await officeDuplicates(t.db)).toHaveLength(before + 1)
})

test('the team of a region is recorded, changed and removed', async () => {
  const aliases = createAliases(t)
  const region = async () => (await listRegions(t.db, { text: '', offset: 0, limit: 1 })).rows[0]!
  const id = RegionId.parse(t.newId())
  await t.commands.run(testCommand(), async (tx) => {
    await tx.insert(regions).values({ id, code: '74', name: 'Sulawesi Tenggara', kind: 'PROVINSI' })
  })
  const input = {
    decreeNumber: 'F-12/2026',
    decreeOn: dateOf(2026, 1, 5),
    validUntil: dateOf(2026, 12, 31),
    note: null,
  }
  await aliases.saveTeam(id, input, testActor)
  expect((await region()).team).toEqual(input)
  await aliases.saveTeam(id, { ...input, note: 'diperpanjang' }, testActor)
  expect((await region()).team?.note).toBe('diperpanjang')
  await aliases.saveTeam(id, null, testActor)
  expect((await region()).team).toBeNull()
})
