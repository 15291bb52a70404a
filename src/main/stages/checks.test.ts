import { afterEach, beforeEach, expect, test } from 'vitest'
import { anAgreement, aPlan } from '../../../test/support/builders'
import { fakeClock, openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { calendarDate } from '../../shared/calendar/dates'
import { PlanReview } from '../../shared/plans/model'
import type { StageSubject } from '../../shared/stages/model'
import { createAgreements } from '../agreements/agreements'
import { createHistory } from '../history/history'
import { createPlans } from '../plans/plans'
import { readBoard } from './queries'
import { createStages, type Stages } from './stages'

const at = (day: string) => Date.parse(`${day}T09:00:00+08:00`)
let t: TestDatabase
let stages: Stages

beforeEach(async () => {
  t = await openTestDatabase({ clock: fakeClock(at('2026-02-02')) })
  stages = createStages(t)
})
afterEach(() => t.dispose())

const add = async (given: Parameters<typeof anAgreement>[0]): Promise<StageSubject & { kind: 'agreement' }> => {
  const { id } = await createAgreements(t).create(anAgreement(given), testActor)
  return { kind: 'agreement', id }
}
const board = (subject: StageSubject) => readBoard(t.db, subject, calendarDate.parse(t.clock.today()))
const check = (subject: StageSubject, checklistKey: string, itemKey: string, checked = true) =>
  stages.check({ subject, checklistKey, itemKey }, checked, testActor)
const faults = async (work: Promise<void>) => {
  const error: unknown = await work.catch((caught: unknown) => caught)
  return (error as { details?: unknown }).details
}

test('a point is ticked with person and moment, undone, ticked again, and taken back', async () => {
  const kb = await add({ scheme: 'KSDD_WAJIB', documentKind: 'KESEPAKATAN_BERSAMA', title: 'Perbatasan' })
  await check(kb, 'KAK', 'LOKASI')
  const ticks = [{ checklistKey: 'KAK', itemKey: 'LOKASI', personName: testActor.name, at: at('2026-02-02') }]
  expect((await board(kb)).checks).toEqual(ticks)
  const { label } = await createHistory(t).undo(testActor)
  expect(label).toBe('Mencentang “Lokasi” pada Isi kerangka acuan kerja (KAK), KB “Perbatasan”')
  expect((await board(kb)).checks).toEqual([])
  await createHistory(t).redo(testActor)
  expect((await board(kb)).checks).toEqual(ticks)
  await check(kb, 'KAK', 'LOKASI', false)
  expect((await board(kb)).checks).toEqual([])
})

test('a tick stays that of the first who set it', async () => {
  const kb = await add({ scheme: 'KSDD_WAJIB', documentKind: 'KESEPAKATAN_BERSAMA' })
  await check(kb, 'KAK', 'LOKASI')
  t.clock.set(at('2026-02-03'))
  await check(kb, 'KAK', 'LOKASI')
  expect((await board(kb)).checks).toMatchObject([{ at: at('2026-02-02') }])
})

test('points of other schemes, of stages kept elsewhere and of records in the trash are refused', async () => {
  const mou = await add({ scheme: 'KSDPL', documentKind: 'MOU' })
  expect(await faults(check(mou, 'KAK', 'LOKASI'))).toHaveProperty('itemKey')
  expect(await faults(check(mou, 'SYARAT_LN', 'LOKASI'))).toHaveProperty('itemKey')
  await check(mou, 'SYARAT_LN', 'ALIH_IPTEK')
  const pks = await add({ scheme: 'KSDPK', documentKind: 'PKS' })
  await stages.setFacts(pks.id, { dprdNeeded: null, initiative: 'DAERAH' }, testActor)
  await expect(check(pks, 'TELAAH_8', 'KOMITMEN')).rejects.toMatchObject({ code: 'CONFLICT' })
  await createAgreements(t).trash([mou.id], testActor)
  await expect(check(mou, 'SYARAT_LN', 'URUSAN_DAERAH')).rejects.toMatchObject({ code: 'CONFLICT' })
})

test('criteria stand in the review of the plan alone, also once the plan is an agreement', async () => {
  const plans = createPlans(t)
  const { id } = await plans.create(aPlan({ scheme: 'KSDD_WAJIB' }), testActor)
  const subject = { kind: 'plan', id } as const
  await expect(check(subject, 'TELAAH_5', 'RTRW')).rejects.toMatchObject({ code: 'CONFLICT' })
  await check(subject, 'KAK', 'MANFAAT')
  const criteria = [
    { criterion: 'RTRW', mark: 'YA' },
    { criterion: 'DAMPAK', mark: 'SEBAGIAN' },
  ]
  await plans.review(id, PlanReview.parse({ criteria, reviewedOn: null }), testActor)
  const marks = expect.arrayContaining(criteria) as unknown
  const review = { planId: id, reviewedOn: null, marks }
  expect(await board(subject)).toMatchObject({ review, checks: [{ itemKey: 'MANFAAT' }] })
  const { agreementId } = await plans.become(
    { id, scheme: 'KSDD_WAJIB', documentKind: 'KESEPAKATAN_BERSAMA' },
    testActor,
  )
  const kb = { kind: 'agreement', id: agreementId } as const
  expect(await board(kb)).toMatchObject({ review, checks: [{ itemKey: 'MANFAAT' }] })
  await expect(check(kb, 'TELAAH_5', 'RTRW')).rejects.toMatchObject({ code: 'CONFLICT' })
})

test('without a plan the criteria are ticked on the agreement', async () => {
  const kb = await add({ scheme: 'KSDD_WAJIB', documentKind: 'KESEPAKATAN_BERSAMA' })
  await check(kb, 'TELAAH_5', 'RTRW')
  expect(await board(kb)).toMatchObject({ review: null, checks: [{ checklistKey: 'TELAAH_5' }] })
})
