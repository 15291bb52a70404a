import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anAgreement } from '../../../test/support/builders'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { AgreementInput } from '../../shared/agreements/model'
import { calendarDate } from '../../shared/calendar/dates'
import type { AgreementId } from '../../shared/ids/ids'
import { AppError } from '../../shared/ipc/errors'
import { parties } from '../database/schema/agreements'
import { changeBatch, changeRow } from '../database/schema/changes'
import { offices, partners, regions } from '../database/schema/masters'
import { createHistory } from '../history/history'
import { createAgreements, type Agreements } from './agreements'
import { agreementChoices, previewAgreement } from './lookups'
import { getAgreement } from './queries'

const day = (text: string) => calendarDate.parse(text)
const today = day('2026-01-15')

let t: TestDatabase
let register: Agreements
let own: string
let university: string
let company: string
let office: string

beforeEach(async () => {
  t = await openTestDatabase()
  register = createAgreements(t)
  const [province, ...ids] = [t.newId(), t.newId(), t.newId(), t.newId(), t.newId()]
  ;[own, university, company, office] = ids
  await t.commands.run(testCommand(), async (tx) => {
    await tx.insert(regions).values({ id: province, code: '74', name: 'Provinsi Sulawesi Tenggara', kind: 'PROVINSI' })
    await tx.insert(partners).values([
      { id: own, name: 'Provinsi Sulawesi Tenggara', kind: 'PROVINSI', regionId: province },
      { id: university, name: 'Universitas Halu Oleo', kind: 'PERGURUAN_TINGGI' },
      { id: company, name: 'PT Laut Maju', kind: 'BADAN_USAHA' },
    ])
    await tx.insert(offices).values({ id: office, name: 'Dinas Kelautan dan Perikanan', group: 'DINAS' })
  })
})
afterEach(() => t.dispose())

const two = () => [
  { partnerId: own, number: '119/0842/2026' },
  { partnerId: university, number: 'B/7/UN29' },
]
const add = async (given: Parameters<typeof anAgreement>[0] = {}): Promise<AgreementId> =>
  (await register.create(anAgreement({ parties: two(), ...given }), testActor)).id
const get = (id: AgreementId) => getAgreement(t.db, id, today)
const labels = async () =>
  (await t.db.select().from(changeBatch).orderBy(asc(changeBatch.id))).map(({ label }) => label).slice(1)
const faults = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(AppError)
  return (error as AppError).details
}

describe('adding', () => {
  test('keeps the entries, the computed end and the texts of the list', async () => {
    const id = await add({
      officeIds: [office],
      affairCodes: ['3.25', '1.01'],
      signedOn: '2026-01-02',
      termKind: 'JANGKA',
      termCount: 2,
      termUnit: 'TAHUN',
    })
    const detail = await get(id)
    expect(detail).toMatchObject({
      endsOn: '2028-01-01',
      status: { status: 'active' },
      offices: [{ name: 'Dinas Kelautan dan Perikanan' }],
      input: { affairCodes: ['1.01', '3.25'], termCount: 2, endsOn: '2028-01-01' },
    })
    expect(detail.parties.map((party) => party.partnerName)).toEqual([
      'Provinsi Sulawesi Tenggara',
      'Universitas Halu Oleo',
    ])
    const [row] = await agreementChoices(t.db, { text: '119/0842', exclude: null }, today)
    expect(row).toEqual({ id, label: 'Pengelolaan rumput laut', note: 'PKS · 119/0842/2026 · Universitas Halu Oleo' })
    expect(await labels()).toEqual(['Menambah PKS 119/0842/2026'])
  })

  test('refuses what breaks a rule, and leaves nothing behind', async () => {
    const bad = add({ termKind: 'JANGKA', parties: [{ partnerId: t.newId() }] })
    expect(await faults(bad)).toEqual({
      'parties.0.partnerId': ['Pihak ini sudah tidak ada. Pilih pihak lain.'],
      termCount: ['Isi lama jangka waktu.'],
      termUnit: ['Pilih tahun, bulan, atau hari.'],
    })
    expect(await labels()).toEqual([])
  })

  test('drops a term length that does not count', async () => {
    const id = await add({ termKind: 'TERBUKA', termCount: 3, termUnit: 'TAHUN', endsOn: '2030-01-01' })
    expect((await get(id)).input).toMatchObject({ termCount: null, termUnit: null, endsOn: null })
  })
})

describe('changing', () => {
  test('writes only what differs', async () => {
    const id = await add({ officeIds: [office] })
    const before = await t.db.$count(changeRow)
    await register.update(
      id,
      anAgreement({ parties: [{ ...two()[0]!, number: '119/0900/2026' }, two()[1]!], officeIds: [office] }),
      testActor,
    )
    const rows = (await t.db.select().from(changeRow).orderBy(asc(changeRow.id))).slice(before)
    expect(rows.map(({ tableName, op }) => [tableName, op])).toEqual([
      ['agreements', 'update'],
      ['parties', 'update'],
    ])
    expect((await labels()).at(-1)).toBe('Mengubah PKS 119/0900/2026')
  })

  test('to the same entries leaves no trace', async () => {
    const id = await add({ affairCodes: ['3.25', '1.01'] })
    const stored = (await get(id)).input
    await register.update(id, AgreementInput.parse({ ...stored, affairCodes: ['3.25', '1.01'] }), testActor)
    expect(await labels()).toHaveLength(1)
  })

  test('takes parties away and keeps their order', async () => {
    const id = await add()
    await register.update(id, anAgreement({ parties: [{ partnerId: company }] }), testActor)
    expect((await get(id)).parties.map((party) => [party.position, party.partnerName])).toEqual([[1, 'PT Laut Maju']])
    expect(await t.db.$count(parties)).toBe(1)
  })

  test('refuses a circle of parents', async () => {
    const top = await add()
    const below = await add({ parentId: top, parentRelation: 'PELAKSANAAN' })
    const circle = register.update(
      top,
      anAgreement({ parties: two(), parentId: below, parentRelation: 'ADENDUM' }),
      testActor,
    )
    expect(await faults(circle)).toHaveProperty('parentId')
  })

  test('is refused in the trash', async () => {
    const id = await add()
    await register.trash([id], testActor)
    await expect(register.update(id, anAgreement(), testActor)).rejects.toThrow('Pulihkan dahulu')
  })
})

describe('the chain', () => {
  test('a signed renewal extends its parent, until it goes to the trash', async () => {
    const old = await add({ signedOn: '2020-01-01', termKind: 'SAMPAI', endsOn: '2025-12-31' })
    expect((await get(old)).status.status).toBe('undecided')
    const renewal = await add({ parentId: old, parentRelation: 'PERPANJANGAN', signedOn: '2026-01-01' })
    expect((await get(old)).status.status).toBe('extended')
    expect((await get(old)).children).toMatchObject([{ id: renewal, relation: 'PERPANJANGAN' }])
    expect((await get(renewal)).parent).toMatchObject({ id: old, relation: 'PERPANJANGAN', status: 'extended' })
    await register.trash([renewal], testActor)
    expect((await get(old)).status.status).toBe('undecided')
  })
})

describe('trash', () => {
  test('takes many at once and gives them back', async () => {
    const ids = [await add(), await add({ title: 'Lain' })]
    expect(await register.trash([...ids, ids[0]!], testActor)).toEqual({ count: 2 })
    expect(await register.trash(ids, testActor)).toEqual({ count: 0 })
    expect(await register.restore([ids[0]!], testActor)).toEqual({ count: 1 })
    expect((await labels()).slice(2)).toEqual(['Menghapus 2 naskah', 'Memulihkan PKS 119/0842/2026'])
    expect((await get(ids[1]!)).deletedAt).not.toBeNull()
  })

  test('is undone as one step', async () => {
    const ids = [await add(), await add({ title: 'Lain' })]
    await register.trash(ids, testActor)
    await createHistory(t).undo(testActor)
    expect((await get(ids[0]!)).deletedAt).toBeNull()
    expect(await agreementChoices(t.db, { text: 'lain', exclude: null }, today)).toHaveLength(1)
  })
})

describe('the decision about the end', () => {
  test('ends an agreement, and can be taken back', async () => {
    const id = await add({ signedOn: '2025-01-01' })
    await register.close({ id, closing: 'DIAKHIRI', on: day('2026-01-10'), reason: 'Mitra bubar' }, testActor)
    expect(await get(id)).toMatchObject({ status: { status: 'ended' }, closedReason: 'Mitra bubar' })
    await register.close({ id, closing: null, on: null, reason: null }, testActor)
    expect(await get(id)).toMatchObject({ status: { status: 'active' }, closedOn: null, closedReason: null })
    expect((await labels()).slice(1)).toEqual([
      'Mengakhiri PKS 119/0842/2026',
      'Menarik keputusan tentang PKS 119/0842/2026',
    ])
  })

  test('needs a signed agreement, a day not before it, and a reason', async () => {
    const draft = await add()
    expect(await faults(register.close({ id: draft, closing: 'DIAKHIRI', on: null, reason: null }, testActor))).toEqual(
      {
        closing: ['Naskah belum ditandatangani, jadi belum dapat diakhiri.'],
        on: ['Isi tanggal pengakhiran.'],
        reason: ['Isi alasan.'],
      },
    )
    const id = await add({ signedOn: '2025-01-01' })
    const early = register.close({ id, closing: 'DIAKHIRI', on: day('2024-12-31'), reason: 'x' }, testActor)
    expect(await faults(early)).toHaveProperty('on')
  })
})

describe('the preview', () => {
  const preview = (input: object, id: AgreementId | null = null) =>
    previewAgreement(
      t.db,
      {
        id,
        input: {
          termCount: null,
          termUnit: null,
          parties: [],
          processStartedOn: null,
          signedOn: null,
          startsOn: null,
          endsOn: null,
          parentId: null,
          parentRelation: null,
          ...input,
        },
      },
      today,
    )

  test('computes end, status and findings from half a form', async () => {
    const seen = await preview({
      scheme: 'KSDPK',
      termKind: 'JANGKA',
      termCount: 1,
      termUnit: 'TAHUN',
      signedOn: day('2025-03-01'),
      parties: [
        { partnerId: null, number: null, signatoryPost: null, powerNumber: null, powerDate: null, signedOn: null },
        {
          partnerId: own,
          number: null,
          signatoryPost: 'Kepala Dinas Kesehatan',
          powerNumber: null,
          powerDate: null,
          signedOn: null,
        },
      ],
    })
    expect(seen).toMatchObject({ endsOn: '2026-02-28', status: { status: 'expiring' }, similar: [] })
    expect(seen.guards.map(({ field }) => field)).toEqual(['parties.1.powerNumber'])
  })

  test('shows agreements that may be the same, but not itself', async () => {
    const id = await add({ title: 'Pengelolaan rumput laut di Wakatobi', signedOn: '2025-01-01' })
    await add({ title: 'Beasiswa kedokteran' })
    await add({ title: 'Pengelolaan rumput laut di Wakatobi', parties: [{ partnerId: own }, { partnerId: company }] })
    const wanted = {
      title: 'Kerja sama pengelolaan rumput laut di Wakatobi',
      parties: [own, university].map((partnerId) => ({
        partnerId,
        number: null,
        signatoryPost: null,
        powerNumber: null,
        powerDate: null,
        signedOn: null,
      })),
    }
    expect((await preview(wanted)).similar.map((row) => row.id)).toEqual([id])
    expect((await preview(wanted, id)).similar).toEqual([])
  })
})

test('an agreement that is gone is said to be gone', async () => {
  await expect(get(t.newId() as AgreementId)).rejects.toThrow('Naskah ini sudah tidak ada')
  expect(await t.db.select().from(parties).where(eq(parties.agreementId, ''))).toEqual([])
})
