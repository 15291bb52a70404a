import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anAgreement, aPartner } from '../../../test/support/builders'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import type { OfficeId, PartnerId } from '../../shared/ids/ids'
import { AppError } from '../../shared/ipc/errors'
import { createAgreements } from '../agreements/agreements'
import { agreements } from '../database/schema/agreements'
import { countries, partners, regions } from '../database/schema/masters'
import { createHistory } from '../history/history'
import { addMastersTx } from '../session/setup'
import { createPartners, type Partners } from './partners'
import {
  countryChoices,
  getPartner,
  listOffices,
  listPartners,
  listRegions,
  officeChoices,
  partnerChoices,
  regionChoices,
} from './queries'

let t: TestDatabase
let masters: Partners
const first = { limit: 50, offset: 0 }

beforeEach(async () => {
  t = await openTestDatabase()
  masters = createPartners(t)
  await t.commands.run(testCommand(), (tx) => addMastersTx(tx, '74', t.newId))
})
afterEach(() => t.dispose())

const ownId = async () => (await partnerChoices(t.db, 'provinsi sulawesi tenggara'))[0]?.id as PartnerId
const add = async (given: Parameters<typeof aPartner>[0] = {}) =>
  (await masters.savePartner(null, aPartner(given), testActor)).id
const agree = async (...ids: string[]) =>
  (await createAgreements(t).create(anAgreement({ parties: ids.map((partnerId) => ({ partnerId })) }), testActor)).id
const list = (given: Partial<Parameters<typeof listPartners>[1]> = {}) =>
  listPartners(t.db, { ...first, trashed: false, sort: 'name', direction: 'asc', ...given })
const faults = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (caught: unknown) => caught,
  )
  return error instanceof AppError ? error : null
}

describe('partners', () => {
  test('are found while typing, with kind and place', async () => {
    const [choice] = await partnerChoices(t.db, 'pem kola utara')
    expect(choice).toMatchObject({
      label: 'Pemerintah Kabupaten Kolaka Utara',
      note: 'Kabupaten · Kabupaten Kolaka Utara',
      headPost: 'Bupati',
    })
    expect((await partnerChoices(t.db, '')).length).toBe(30)
  })

  test('are listed by name, kind and number of agreements', async () => {
    const id = await add({ name: 'Aa Karya', kind: 'BADAN_USAHA' })
    const trashed = await agree(id)
    await agree(id)
    await agree(id, await ownId())
    await createAgreements(t).trash([trashed], testActor)
    expect((await list({ sort: 'agreements', direction: 'desc' })).rows[0]).toMatchObject({
      name: 'Aa Karya',
      agreements: 2,
    })
    expect(await list({ kind: 'BADAN_USAHA', text: 'karya aa' })).toMatchObject({ total: 1, rows: [{ id }] })
    expect((await list({ text: '100%' })).total).toBe(0)
    const page = await list({ offset: 10, limit: 5 })
    expect(page.rows.map(({ name }) => name)).toEqual((await list()).rows.slice(10, 15).map(({ name }) => name))
    expect((await getPartner(t.db, id)).agreements).toBe(2)
  })

  test('of one kind do not share a name', async () => {
    await add()
    const error = await faults(add({ name: 'universitas halu oleo' }))
    expect(error?.details).toHaveProperty('name')
    await add({ kind: 'ORMAS' })
  })

  test('abroad have a country, at home a region', async () => {
    const [region] = await t.db.select().from(regions).where(eq(regions.code, '74.01'))
    const [country] = await t.db.select().from(countries).limit(1)
    const both = { regionId: region?.id as never, countryCode: country?.code ?? null }
    const abroad = await add({ name: 'Kota Kembar', kind: 'PEMDA_LN', ...both })
    expect(await getPartner(t.db, abroad)).toMatchObject({ place: country?.name, input: { regionId: null } })
    const home = await add({ name: 'PT Rumah', kind: 'BADAN_USAHA', ...both })
    expect(await getPartner(t.db, home)).toMatchObject({ place: 'Kabupaten Kolaka', input: { countryCode: null } })
  })

  test('renamed are renamed in the register, in one step that undo takes back', async () => {
    const own = await ownId()
    const [one, two] = [await add({ name: 'Beta' }), await add({ name: 'Alfa' })]
    const id = await agree(own, one, two)
    const text = async () => (await t.db.select().from(agreements).where(eq(agreements.id, id)))[0]?.partnerText
    expect(await text()).toBe('Beta, Alfa')
    await masters.savePartner(one, aPartner({ name: 'Gama' }), testActor)
    expect(await text()).toBe('Gama, Alfa')
    await createHistory(t).undo(testActor)
    expect(await text()).toBe('Beta, Alfa')
    const alone = await agree(own)
    await masters.savePartner(own, aPartner({ ...(await getPartner(t.db, own)).input, name: 'Pemprov' }), testActor)
    expect((await t.db.select().from(agreements).where(eq(agreements.id, alone)))[0]?.partnerText).toBe('Pemprov')
  })

  test('in use cannot go to the trash', async () => {
    const id = await add()
    const agreement = await agree(id)
    const error = await faults(masters.trashPartner(id, testActor))
    expect(error).toMatchObject({
      code: 'CONFLICT',
      message: 'Mitra ini dipakai oleh 1 naskah, jadi tidak dapat dihapus. Ganti pihaknya di naskah itu dahulu.',
    })
    await createAgreements(t).trash([agreement], testActor)
    await masters.trashPartner(id, testActor)
    expect((await list({ trashed: true })).rows).toMatchObject([{ id }])
    expect(await partnerChoices(t.db, 'halu')).toEqual([])
    await masters.restorePartner(id, testActor)
    expect((await list({ trashed: true })).total).toBe(0)
  })
})

describe('offices', () => {
  const office = { name: 'Dinas Bahari', shortName: 'Disbahari', group: 'DINAS' } as const
  test('are added, renamed, found and counted', async () => {
    const { id } = await masters.saveOffice(null, office, testActor)
    await masters.saveOffice(id, { ...office, name: 'Dinas Samudra' }, testActor)
    expect(await officeChoices(t.db, 'samudra')).toEqual([{ id, label: 'Dinas Samudra', note: 'Disbahari' }])
    await createAgreements(t).create(anAgreement({ officeIds: [id] }), testActor)
    expect((await listOffices(t.db, { ...first, trashed: false, text: 'samu' })).rows).toMatchObject([
      { agreements: 1 },
    ])
    expect((await faults(masters.trashOffice(id, testActor)))?.message).toContain('dipakai oleh 1 naskah')
    expect((await faults(masters.saveOffice(null, { ...office, name: 'dinas samudra' }, testActor)))?.code).toBe(
      'VALIDATION',
    )
  })
  test('go to the trash and come back', async () => {
    const { id } = await masters.saveOffice(null, office, testActor)
    await masters.trashOffice(id, testActor)
    expect(await officeChoices(t.db, 'bahari')).toEqual([])
    await masters.restoreOffice(id, testActor)
    expect(await officeChoices(t.db, 'bahari')).toHaveLength(1)
    expect((await faults(masters.trashOffice(t.newId() as OfficeId, testActor)))?.code).toBe('NOT_FOUND')
  })
})

describe('regions and countries', () => {
  test('are listed by code, the own province first', async () => {
    const { rows, total } = await listRegions(t.db, { limit: 20, offset: 0 })
    expect(total).toBe(55)
    expect(rows.map(({ code }) => code)).toEqual(['74', ...rows.slice(1, 18).map(({ code }) => code), '11', '12'])
    expect((await regionChoices(t.db, ''))[0]?.code).toBe('74')
  })

  test('are found by code or name', async () => {
    const page = await listRegions(t.db, { ...first, text: 'konawe' })
    expect(page.rows.map(({ code }) => code)).toEqual(['74.02', '74.05', '74.09', '74.12'])
    expect(await regionChoices(t.db, '74.71')).toMatchObject([{ label: 'Kota Kendari', code: '74.71' }])
    expect(await countryChoices(t.db, 'jepang')).toMatchObject([{ id: 'JP' }])
    await agree((await partnerChoices(t.db, 'kota kendari'))[0]?.id ?? '')
    expect((await listRegions(t.db, { ...first, text: 'kendari' })).rows.at(-1)).toMatchObject({
      code: '74.71',
      agreements: 1,
    })
  })

  const bytes = (text: string) => new TextEncoder().encode(text)

  test('are imported with their governments as partners', async () => {
    const file = bytes(
      '\uFEFFkode;nama;ibu kota\r\n74.01;Kab. Kolaka;Kolaka Baru\r\n73.71;Makassar;\r\n73.01;Kabupaten Selayar;Benteng\r\n',
    )
    expect(await masters.importRegions(file, testActor)).toEqual({ added: 2, changed: 1, faults: [] })
    expect((await listRegions(t.db, { ...first, text: '73.' })).rows).toMatchObject([
      { name: 'Kabupaten Selayar', kind: 'KABUPATEN', parentCode: '73', capital: 'Benteng' },
      { name: 'Kota Makassar', kind: 'KOTA', capital: null },
    ])
    expect(await partnerChoices(t.db, 'makassar')).toMatchObject([
      { label: 'Pemerintah Kota Makassar', headPost: 'Wali Kota' },
    ])
    const partnersBefore = await t.db.$count(partners)
    expect(await masters.importRegions(file, testActor)).toEqual({ added: 0, changed: 0, faults: [] })
    expect(await t.db.$count(partners)).toBe(partnersBefore)
  })

  test('with a fault are not imported at all', async () => {
    const before = await t.db.$count(regions)
    const file = bytes('Kode,Nama\n73.01,Selayar\n7402,Konawe\n73.01,Ganda\n73.02,\n')
    expect(await masters.importRegions(file, testActor)).toEqual({
      added: 0,
      changed: 0,
      faults: [
        'Baris 3: kode "7402" tidak dikenali. Tulis kode Kemendagri seperti 74 atau 74.01.',
        'Baris 4: kode 73.01 sudah ada di baris 2. Hapus salah satunya.',
        'Baris 5: isi nama daerah.',
      ],
    })
    expect((await masters.importRegions(bytes('kode;nama\n99.01;Antah'), testActor)).faults).toEqual([
      'Baris 2: provinsi 99 belum ada. Tambahkan baris provinsinya.',
    ])
    expect(await t.db.$count(regions)).toBe(before)
  })

  test('are read from Windows-1252, and other files are refused with a sentence', async () => {
    const latin = Uint8Array.from([...'kode;nama\n73.09;Ka'].map((letter) => letter.charCodeAt(0)).concat(0xe9))
    expect(await masters.importRegions(latin, testActor)).toMatchObject({ added: 1 })
    expect((await listRegions(t.db, { ...first, text: '73.09' })).rows[0]?.name).toBe('Kabupaten Kaé')
    for (const text of ['', 'a;b\n1;2', 'kode;nama', 'kode;nama\n"73.01;x']) {
      expect((await masters.importRegions(bytes(text), testActor)).faults).toHaveLength(1)
    }
  })
})
