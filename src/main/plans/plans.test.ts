import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aPlan } from '../../../test/support/builders'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { calendarDate } from '../../shared/calendar/dates'
import { AgreementId, type PlanId } from '../../shared/ids/ids'
import { AppError } from '../../shared/ipc/errors'
import { PlanListInput, PlanReview } from '../../shared/plans/model'
import { criteriaFor } from '../../shared/plans/criteria'
import { planStatuses } from '../../shared/plans/status'
import { getAgreement } from '../agreements/queries'
import { agreements } from '../database/schema/agreements'
import { attachments, files } from '../database/schema/files'
import { offices, partners, regions } from '../database/schema/masters'
import { planCriteria, plans } from '../database/schema/plans'
import { stageEvents, stageRecords } from '../database/schema/stages'
import { createHistory } from '../history/history'
import { findRecords } from '../search/search'
import { countPlans, listPlans, planYears } from './list'
import { createPlans, type Plans } from './plans'
import { factsOf, findPlan, getPlan, planOfAgreement, similarPlans } from './queries'

const day = (text: string) => calendarDate.parse(text)
let t: TestDatabase
let use: Plans
let office: string
let own: string
let company: string
let kendari: string

beforeEach(async () => {
  t = await openTestDatabase()
  use = createPlans(t)
  const province = t.newId()
  ;[own, company, office, kendari] = [t.newId(), t.newId(), t.newId(), t.newId()]
  await t.commands.run(testCommand(), async (tx) => {
    await tx.insert(regions).values([
      { id: province, code: '74', name: 'Provinsi Sulawesi Tenggara', kind: 'PROVINSI' },
      { id: kendari, code: '74.71', name: 'Kota Kendari', kind: 'KOTA', parentCode: '74' },
    ])
    await tx.insert(partners).values([
      {
        id: own,
        name: 'Pemerintah Provinsi Sulawesi Tenggara',
        kind: 'PROVINSI',
        regionId: province,
        headPost: 'Gubernur',
      },
      { id: company, name: 'PT Anoa Samudra Fiktif', kind: 'BADAN_USAHA' },
    ])
    await tx.insert(offices).values({ id: office, name: 'Dinas Kelautan dan Perikanan', group: 'DINAS' })
  })
})
afterEach(() => t.dispose())

const add = async (given: Parameters<typeof aPlan>[0] = {}): Promise<PlanId> =>
  (await use.create(aPlan({ officeId: office, ...given }), testActor)).id
const list = (given: Parameters<typeof PlanListInput.parse>[0] = {}) => listPlans(t.db, PlanListInput.parse(given))
const faults = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(AppError)
  return (error as AppError).details
}

describe('a plan', () => {
  test('keeps what was entered, in its own words', async () => {
    const id = await add({
      regionIds: [kendari],
      partnerId: company,
      partnerText: 'PT Anoa',
      costRupiah: 1_250_000_000,
    })
    const plan = await getPlan(t.db, id)
    expect(plan.input).toMatchObject({ partnerId: company, partnerText: null, costRupiah: 1_250_000_000 })
    expect(plan).toMatchObject({
      status: 'proposed',
      office: { name: 'Dinas Kelautan dan Perikanan' },
      partner: { name: 'PT Anoa Samudra Fiktif' },
      regions: [{ name: 'Kota Kendari' }],
    })
    expect(plan.review.criteria).toHaveLength(5)
  })

  test('that names a record which is gone is refused at the field', async () => {
    expect(await faults(use.create(aPlan({ officeId: t.newId(), regionIds: [t.newId()] }), testActor))).toMatchObject({
      officeId: [expect.any(String)],
      regionIds: [expect.any(String)],
    })
  })

  test('saved as it is leaves no trace', async () => {
    const id = await add({ regionIds: [kendari] })
    const before = t.commits.length
    await use.update(id, aPlan({ officeId: office, regionIds: [kendari] }), testActor)
    expect(t.commits).toHaveLength(before)
    await use.update(id, aPlan({ officeId: office, title: 'Cold storage', regionIds: [] }), testActor)
    expect((await getPlan(t.db, id)).regions).toEqual([])
    expect(t.commits.at(-1)?.sort()).toEqual(['plan_regions', 'plans'])
  })

  test('is found by the search with its office, and not from the trash', async () => {
    const id = await add({ regionIds: [kendari], program: 'Perikanan Tangkap' })
    const hits = async (text: string) => (await findRecords(t.db, text, 5)).flatMap((group) => group.hits)
    expect(await hits('rantai')).toMatchObject([
      { kind: 'plan', id, note: 'Rencana 2026 · Dinas Kelautan dan Perikanan' },
    ])
    expect(await hits('kendari')).toMatchObject([{ kind: 'plan', id }])
    await use.trash([id], testActor)
    expect(await hits('rantai')).toEqual([])
  })
})

describe('steps', () => {
  test('carry a plan from the proposal to the decree, each undone by itself', async () => {
    const id = await add()
    await use.move([id], { to: 'reviewed', on: day('2026-01-05') }, testActor)
    await use.move([id], { to: 'agreed', on: day('2026-01-10'), number: '100/F-7' }, testActor)
    await use.move([id], { to: 'fixed', on: day('2026-01-15'), number: '20/F-1' }, testActor)
    expect(await getPlan(t.db, id)).toMatchObject({ status: 'fixed', agreedNumber: '100/F-7', decreeNumber: '20/F-1' })
    await createHistory(t).undo(testActor)
    expect((await getPlan(t.db, id)).status).toBe('agreed')
  })

  test('of several plans happen together or not at all', async () => {
    const [a, b] = [await add({ title: 'Satu rencana' }), await add({ title: 'Lain hal' })]
    await use.move([b], { to: 'reviewed', on: day('2026-01-12') }, testActor)
    const move = { to: 'agreed', on: day('2026-01-10'), number: null } as const
    expect(await faults(use.move([a, b], move, testActor))).toHaveProperty('on')
    expect((await getPlan(t.db, a)).status).toBe('proposed')
  })

  test('do not move a plan in the trash', async () => {
    const id = await add()
    await use.trash([id], testActor)
    await expect(use.move([id], { to: 'proposed' }, testActor)).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})

describe('the review', () => {
  const review = (given: Record<string, unknown> = {}) =>
    PlanReview.parse({
      criteria: criteriaFor('DAERAH').map((criterion) => ({ criterion, mark: 'YA' })),
      reviewedOn: '2026-01-12',
      reviewResult: 'LAYAK',
      ...given,
    })

  test('is stored by criterion and moves the plan to Dibahas', async () => {
    const id = await add()
    await use.review(id, review(), testActor)
    const plan = await getPlan(t.db, id)
    expect(plan.status).toBe('reviewed')
    expect(plan.review).toMatchObject({
      reviewResult: 'LAYAK',
      criteria: [{ criterion: 'RPJMD', mark: 'YA' }, {}, {}, {}, {}],
    })
    await use.review(id, review({ criteria: [{ criterion: 'RPJMD', mark: null }], reviewResult: null }), testActor)
    const rows = await t.db.select().from(planCriteria).where(eq(planCriteria.planId, id))
    expect(rows.map(({ criterion }) => criterion)).not.toContain('RPJMD')
    expect(rows).toHaveLength(4)
  })

  test('of an offer asks for the three criteria of the partner', async () => {
    const id = await add({ initiative: 'MITRA' })
    expect(Object.keys((await faults(use.review(id, review(), testActor))) as object)).toEqual([
      'criteria.BONAFIDITAS',
      'criteria.PENGALAMAN',
      'criteria.KOMITMEN',
    ])
  })
})

describe('becoming an agreement', () => {
  const attachTo = (planId: PlanId) =>
    t.commands.run(testCommand(), async (tx) => {
      const hash = 'a'.repeat(64)
      await tx.insert(files).values({ id: hash, bytes: 1, type: 'PDF', condition: 'BAIK', addedAt: 1 })
      const file = t.newId()
      await tx
        .insert(attachments)
        .values({ id: file, planId, fileId: hash, role: 'BAHAN', name: 'KAK.pdf', position: 1, addedAt: 1 })
      const now = { createdAt: 1, updatedAt: 1 }
      await tx
        .insert(stageRecords)
        .values({ id: t.newId(), planId, stageKey: 'persiapan', enteredOn: '2026-01-02', attachmentId: file, ...now })
      await tx
        .insert(stageEvents)
        .values({ id: t.newId(), planId, eventKey: 'kak', happenedOn: '2026-01-02', createdAt: 1 })
    })

  test('takes over what is known; stages and files move along; both stay linked', async () => {
    const id = await add({
      partnerId: company,
      scheme: 'KSDPK',
      initiative: 'MITRA',
      affairCode: '3.25',
      costRupiah: 5_000_000,
      costSource: 'Swasta',
      basis: 'RPJMD',
    })
    await attachTo(id)
    const { agreementId } = await use.become({ id, scheme: 'KSDPK', documentKind: 'KESEPAKATAN_BERSAMA' }, testActor)
    const agreement = await getAgreement(t.db, agreementId, day('2026-01-15'))
    expect(agreement).toMatchObject({
      status: { status: 'inProcess' },
      offices: [{ id: office }],
      parties: [{ partnerId: own, signatoryPost: 'Gubernur' }, { partnerId: company }],
      input: {
        title: aPlan().title,
        affairCodes: ['3.25'],
        valueRupiah: 5_000_000,
        fundingSource: 'Swasta',
        notes: 'Dasar: RPJMD',
      },
    })
    const [row] = await t.db.select().from(agreements).where(eq(agreements.id, agreementId))
    expect(row?.initiative).toBe('MITRA')
    expect((await getPlan(t.db, id)).agreement).toMatchObject({ id: agreementId })
    expect(await planOfAgreement(t.db, agreementId)).toMatchObject({ id })
    for (const table of [stageRecords, stageEvents, attachments]) {
      const rows = await t.db.select({ agreementId: table.agreementId, planId: table.planId }).from(table)
      expect(rows).toEqual([{ agreementId, planId: null }])
    }
  })

  test('is one step back', async () => {
    const id = await add({ partnerText: 'CV Baru', scheme: 'KSDPK' })
    await attachTo(id)
    await use.become({ id, scheme: 'KSDPK', documentKind: 'PKS' }, testActor)
    await createHistory(t).undo(testActor)
    expect((await getPlan(t.db, id)).agreement).toBeNull()
    expect(await t.db.select().from(agreements)).toEqual([])
    expect(await t.db.select({ planId: attachments.planId }).from(attachments)).toEqual([{ planId: id }])
  })

  test('happens once, and not while the plan waits', async () => {
    const id = await add({ partnerText: 'CV Baru' })
    const wish = { id, scheme: 'KSDPK', documentKind: 'PKS' } as const
    await use.move([id], { to: 'postponed', on: day('2026-01-15'), reason: 'Anggaran' }, testActor)
    await expect(use.become(wish, testActor)).rejects.toMatchObject({ code: 'CONFLICT' })
    await use.move([id], { to: 'resumed' }, testActor)
    const { agreementId } = await use.become(wish, testActor)
    expect((await getAgreement(t.db, AgreementId.parse(agreementId), day('2026-01-15'))).input.notes).toBe(
      'Calon mitra: CV Baru',
    )
    await expect(use.become(wish, testActor)).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})

describe('the list', () => {
  test('narrows, sorts and counts; the status in SQL is the computed one', async () => {
    const ids = [
      await add({ title: 'A', priority: 'RENDAH' }),
      await add({ title: 'B', priority: 'TINGGI', year: 2027, scheme: 'KSDPK' }),
      await add({ title: 'C', priority: 'SEDANG', affairCode: '3.26' }),
      await add({ title: 'D', officeId: null, partnerText: 'CV Mekar' }),
    ]
    const [, b, c, d] = ids
    await use.move([b!, c!, d!], { to: 'reviewed', on: day('2026-01-05') }, testActor)
    await use.move([c!, d!], { to: 'agreed', on: day('2026-01-06'), number: null }, testActor)
    await use.move([d!], { to: 'postponed', on: day('2026-01-07'), reason: 'x' }, testActor)
    const titles = async (given: Parameters<typeof list>[0]) => (await list(given)).rows.map(({ title }) => title)
    expect(await titles({ sort: 'priority', direction: 'asc' })).toEqual(['B', 'C', 'D', 'A'])
    expect(await titles({ year: 2027 })).toEqual(['B'])
    expect(await titles({ schemes: ['KSDPK'] })).toEqual(['B'])
    expect(await titles({ affairCode: '3.26' })).toEqual(['C'])
    expect(await titles({ officeId: office, sort: 'title', direction: 'asc', limit: 2, offset: 1 })).toEqual(['B', 'C'])
    expect(await titles({ statuses: ['postponed'] })).toEqual(['D'])
    expect(await titles({ text: 'mekar' })).toEqual(['D'])
    expect(await countPlans(t.db, PlanListInput.parse({ statuses: ['fixed'] }))).toEqual({
      proposed: 1,
      reviewed: 1,
      agreed: 1,
      fixed: 0,
      postponed: 1,
    })
    for (const { id, status } of (await list()).rows) {
      expect(planStatuses).toContain(status)
      expect((await getPlan(t.db, id)).status).toBe(status)
      expect(factsOf(await findPlan(t.db, id))).toBeDefined()
    }
    expect(await planYears(t.db)).toEqual([2027, 2026])
  })

  test('of the trash is another one; restoring brings a plan back', async () => {
    const id = await add({ title: 'Hilang' })
    await use.trash([id], testActor)
    expect([(await list()).total, (await list({ trashed: true, text: 'hil' })).total]).toEqual([0, 1])
    expect(await use.restore([id], testActor)).toEqual({ count: 1 })
    expect((await list()).total).toBe(1)
    expect(await t.db.select().from(plans)).toHaveLength(1)
  })

  test('of similar plans holds those of one office and year with like titles', async () => {
    const id = await add()
    const sketch = {
      title: 'Rantai dingin pelabuhan perikanan',
      year: 2026,
      officeId: aPlan({ officeId: office }).officeId,
    }
    expect((await similarPlans(t.db, { id: null, sketch })).map((row) => row.id)).toEqual([id])
    expect(await similarPlans(t.db, { id, sketch })).toEqual([])
    expect(await similarPlans(t.db, { id: null, sketch: { ...sketch, year: 2027 } })).toEqual([])
  })
})
