import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anAgreement, aPlan } from '../../../test/support/builders'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { fillRegister } from '../../../test/support/register'
import { RegionId } from '../../shared/ids/ids'
import { createAgreements, type Agreements } from '../agreements/agreements'
import { meetings } from '../database/schema/meetings'
import { offices, partners, regions } from '../database/schema/masters'
import { rebuildSearchIndex, syncSearchIndex } from '../database/search-index'
import { createHistory } from '../history/history'
import { createPlans } from '../plans/plans'
import { findRecords } from './search'

let t: TestDatabase
let register: Agreements
const ids = { region: '', university: '', office: '' }

beforeEach(async () => {
  t = await openTestDatabase()
  register = createAgreements(t)
  Object.assign(ids, { region: t.newId(), university: t.newId(), office: t.newId() })
  await t.commands.run(testCommand(), async (tx) => {
    await tx.insert(regions).values({ id: ids.region, code: '74.71', name: 'Kota Kendari', kind: 'KOTA' })
    await tx
      .insert(partners)
      .values({ id: ids.university, name: 'Universitas Halu Oleo', kind: 'PERGURUAN_TINGGI', regionId: ids.region })
    await tx
      .insert(offices)
      .values({ id: ids.office, name: 'Dinas Kelautan dan Perikanan', shortName: 'DKP', group: 'DINAS' })
  })
})
afterEach(() => t.dispose())

const add = async (given: Parameters<typeof anAgreement>[0] = {}) =>
  (
    await register.create(
      anAgreement({ parties: [{ partnerId: ids.university, number: '119/0842/2026' }], ...given }),
      testActor,
    )
  ).id

/** `agreement: title, title` per group. */
const find = async (text: string, limit = 8) =>
  (await findRecords(t.db, text, limit)).map(
    ({ kind, hits }) => `${kind}: ${hits.map(({ title }) => title).join(', ')}`,
  )

describe('finding', () => {
  test('goes by beginnings of words in title, number, partner and body', async () => {
    await add({ title: 'Budi daya rumput laut', objective: 'Kesejahteraan nelayan' })
    for (const text of ['rump', 'LAUT budi', '119/0842', '0842', 'halu', 'nelayan', 'perjanjian kerja', 'ksdpk']) {
      expect((await find(text))[0], text).toBe('agreement: Budi daya rumput laut')
    }
    expect(await find('umput')).toEqual([])
    expect(await find('rumput darat')).toEqual([])
    expect(await find(' / ')).toEqual([])
  })

  test('says "MoU" of domestic agreements too', async () => {
    await add({ title: 'Satu', documentKind: 'KESEPAKATAN_BERSAMA' })
    await add({ title: 'Dua', documentKind: 'NOTA_KESEPAKATAN' })
    await add({ title: 'Tiga', documentKind: 'MOU' })
    await add({ title: 'Empat', documentKind: 'PKS' })
    const [group] = await findRecords(t.db, 'mou', 8)
    expect(group?.hits.map(({ title }) => title).sort()).toEqual(['Dua', 'Satu', 'Tiga'])
  })

  test('shows kind, number and partner, and marks the title', async () => {
    await add({ title: 'Budi daya rumput laut' })
    expect((await findRecords(t.db, 'rum', 8))[0]).toMatchObject({
      total: 1,
      hits: [{ note: 'PKS · 119/0842/2026 · Universitas Halu Oleo', marks: [[10, 3]] }],
    })
  })

  test('puts a word in the title before one in the body, and counts all', async () => {
    await add({ title: 'Penelitian', scope: 'rumput laut' })
    await add({ title: 'Rumput laut' })
    await add({ title: 'Kebun', notes: 'rumput' })
    const [group] = await findRecords(t.db, 'rumput', 2)
    expect(group?.total).toBe(3)
    expect(group?.hits[0]?.title).toBe('Rumput laut')
    expect(group?.hits).toHaveLength(2)
  })

  test('puts those changed last first when very many match', async () => {
    await fillRegister(t, 3200)
    const changed = await t.db.all<{ id: string }>(
      sql`select id from agreements where deleted_at is null order by updated_at desc, id desc limit 8`,
    )
    const [group] = await findRecords(t.db, 'di', 8)
    expect(group?.total).toBeGreaterThan(3000)
    expect(group?.hits.map(({ id }) => id)).toEqual(changed.map(({ id }) => id))
  })

  test('covers partners, offices and meetings', async () => {
    await t.commands.run(testCommand(), (tx) =>
      tx.insert(meetings).values({
        id: t.newId(),
        title: 'Rakor kelautan',
        kind: 'RAKOR',
        state: 'TERJADWAL',
        place: 'Ruang Pola',
        startsAt: Date.UTC(2026, 1, 2, 1),
        endsAt: Date.UTC(2026, 1, 2, 3),
        letterNature: 'Biasa',
        createdAt: 0,
        updatedAt: 0,
      } as typeof meetings.$inferInsert),
    )
    expect(await find('kelautan')).toEqual(['meeting: Rakor kelautan', 'office: Dinas Kelautan dan Perikanan'])
    expect((await findRecords(t.db, 'pola', 8))[0]?.hits[0]?.note).toBe('2 Februari 2026 pukul 09.00 WITA · Ruang Pola')
    expect((await findRecords(t.db, 'kendari', 8))[0]?.hits[0]?.note).toBe('Perguruan tinggi · Kota Kendari')
    expect(await find('dkp')).toEqual(['office: Dinas Kelautan dan Perikanan'])
  })
})

describe('the index', () => {
  test('follows changes, the trash, undo and redo', async () => {
    const history = createHistory(t)
    const id = await add({ title: 'Rumput laut' })
    await register.update(id, anAgreement({ title: 'Garam rakyat' }), testActor)
    expect([await find('rumput'), await find('garam'), await find('0842')]).toEqual([
      [],
      ['agreement: Garam rakyat'],
      [],
    ])
    await history.undo(testActor)
    expect([await find('rumput'), await find('garam'), await find('0842')]).toEqual([
      ['agreement: Rumput laut'],
      [],
      ['agreement: Rumput laut'],
    ])
    await history.redo(testActor)
    expect(await find('garam')).toHaveLength(1)
    await register.trash([id], testActor)
    expect(await find('garam')).toEqual([])
    await register.restore([id], testActor)
    expect(await find('garam')).toHaveLength(1)
  })

  test('follows what other records say: a renamed office or region', async () => {
    await add({ title: 'Rumput laut', officeIds: [ids.office] })
    await createPlans(t).create(aPlan({ title: 'Pasar ikan', regionIds: [RegionId.parse(ids.region)] }), testActor)
    await t.commands.run(testCommand(), async (tx) => {
      await tx.update(offices).set({ name: 'Dinas Bahari' }).where(eq(offices.id, ids.office))
      await tx.update(regions).set({ name: 'Kota Lulo' }).where(eq(regions.id, ids.region))
    })
    expect(await find('bahari')).toEqual(['agreement: Rumput laut', 'office: Dinas Bahari'])
    expect(await find('kelautan')).toEqual([])
    expect(await find('lulo')).toEqual(['partner: Universitas Halu Oleo', 'plan: Pasar ikan'])
  })

  test('rebuilt from the records finds the same', async () => {
    const gone = await add({ title: 'Rumput kering' })
    await add({ title: 'Rumput laut' })
    await register.trash([gone], testActor)
    await rebuildSearchIndex(t.client)
    expect(await find('rumput')).toEqual(['agreement: Rumput laut'])
    expect(await find('halu')).toEqual(['agreement: Rumput laut', 'partner: Universitas Halu Oleo'])
    await t.db.run(sql`insert into search_fts (search_fts) values ('integrity-check')`)
  })

  test('is filled when its triggers are made anew, and left alone when they are there', async () => {
    await add({ title: 'Rumput laut' })
    await t.client.exclusive(async (connection) => {
      await connection.exec(`delete from search_docs; drop trigger search_parties_update`)
      await syncSearchIndex(connection)
    })
    expect(await find('rumput')).toHaveLength(1)
    await t.reopen()
    expect(await find('rumput')).toHaveLength(1)
  })

  test('numbers documents by the rows of their records, and is filled anew when rows were renumbered', async () => {
    const gone = await add({ title: 'Rumput kering' })
    await add({ title: 'Rumput laut' })
    const mapped = () =>
      t.db.all(sql`select a.id from agreements a join search_docs d on d.id = a.rowid and d.record_id = a.id`)
    expect(await mapped()).toHaveLength(2)
    await register.trash([gone], testActor)
    await register.restore([gone], testActor)
    expect(await mapped()).toHaveLength(2)
    await register.trash([gone], testActor)
    await t.client.exclusive((connection) => connection.exec('vacuum'))
    expect(await mapped()).toHaveLength(1)
    // What a tool would do that packs the rows of a file anew.
    await t.client.exclusive((connection) => connection.exec('update search_docs set id = id + 7 where id < 1000'))
    expect(await mapped()).toHaveLength(0)
    await t.reopen()
    expect(await mapped()).toHaveLength(1)
    expect(await find('rumput')).toEqual(['agreement: Rumput laut'])
  })

  test('leaves nothing of a refused command', async () => {
    await expect(
      t.commands.run(testCommand(), async (tx) => {
        await tx.update(offices).set({ name: 'Dinas Bahari' }).where(eq(offices.id, ids.office))
        throw new Error('refused')
      }),
    ).rejects.toThrow('refused')
    expect(await find('bahari')).toEqual([])
    expect(await find('kelautan')).toHaveLength(1)
  })
})
