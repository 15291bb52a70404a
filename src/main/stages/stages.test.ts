import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anAgreement, aPlan } from '../../../test/support/builders'
import { fakeClock, openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { calendarDate } from '../../shared/calendar/dates'
import { AttachmentId, PartnerId, type AgreementId } from '../../shared/ids/ids'
import type { EventKey, StageKey } from '../../shared/schemes/keys'
import { EventInput, StageInput, type StageSubject } from '../../shared/stages/model'
import { createAgreements } from '../agreements/agreements'
import { findAgreement } from '../agreements/queries'
import { attachments, files } from '../database/schema/files'
import { partners, regions } from '../database/schema/masters'
import { createHistory } from '../history/history'
import { createHolidays } from '../holidays/holidays'
import { createPlans } from '../plans/plans'
import { readBoard } from './queries'
import { createStages, type Stages } from './stages'

const d = (text: string) => calendarDate.parse(text)
const at = (day: string) => Date.parse(`${day}T09:00:00+08:00`)
let t: TestDatabase
let stages: Stages
let own: PartnerId
let abroad: PartnerId

beforeEach(async () => {
  t = await openTestDatabase({ clock: fakeClock(at('2026-02-02')) })
  stages = createStages(t)
  const province = t.newId()
  ;[own, abroad] = [PartnerId.parse(t.newId()), PartnerId.parse(t.newId())]
  await t.commands.run(testCommand(), async (tx) => {
    await tx.insert(regions).values({ id: province, code: '74', name: 'Sulawesi Tenggara', kind: 'PROVINSI' })
    await tx.insert(partners).values([
      { id: own, name: 'Pemerintah Provinsi Sulawesi Tenggara', kind: 'PROVINSI', regionId: province },
      { id: abroad, name: 'Prefektur Contoh', kind: 'PEMDA_LN' },
    ])
  })
})
afterEach(() => t.dispose())

const add = async (given: Parameters<typeof anAgreement>[0]): Promise<StageSubject & { kind: 'agreement' }> => {
  const { id } = await createAgreements(t).create(anAgreement(given), testActor)
  return { kind: 'agreement', id }
}
const addMou = (given: Parameters<typeof anAgreement>[0] = {}) =>
  add({ scheme: 'KSDPL', documentKind: 'MOU', parties: [{ partnerId: own }, { partnerId: abroad }], ...given })
const save = (subject: StageSubject, stageKey: StageKey, input: Parameters<typeof StageInput.parse>[0]) =>
  stages.save({ subject, stageKey }, StageInput.parse(input), testActor)
const happen = (subject: StageSubject, eventKey: EventKey, happenedOn: string, note: string | null = null) =>
  stages.saveEvent({ subject, eventKey }, EventInput.parse({ happenedOn, note }), testActor)
const on = (day: string) => t.clock.set(at(day))
const board = (subject: StageSubject) => readBoard(t.db, subject, d(t.clock.today()))
const stageOf = async (subject: StageSubject, key: StageKey) =>
  (await board(subject)).assessment?.stages.find((one) => one.key === key)
const deadlineOf = async (subject: StageSubject, key: string) =>
  (await board(subject)).assessment?.deadlines.find((one) => one.key === key)
const faults = async (work: Promise<void>) => {
  const error: unknown = await work.catch((caught: unknown) => caught)
  return (error as { details?: unknown }).details
}

describe('a KSDPL', () => {
  test('goes from prakarsa to the signed MoU with its clocks', async () => {
    const mou = await addMou()
    expect((await board(mou)).assessment?.current).toBe('PRAKARSA')
    await save(mou, 'PRAKARSA', { enteredOn: '2026-01-20', doneOn: '2026-02-02' })
    expect((await findAgreement(t.db, mou.id)).processStartedOn).toBe('2026-01-20')
    await save(mou, 'PENJAJAKAN', { doneOn: '2026-02-02' })
    await happen(mou, 'LOI_SIGNED', '2026-02-02')
    expect(await deadlineOf(mou, 'LOI_TERM')).toMatchObject({ state: 'running', dueOn: '2027-02-01' })
    await save(mou, 'PENYUSUNAN_RENCANA', { doneOn: '2026-02-02' })

    await happen(mou, 'DPRD_REQUESTED', '2026-02-02')
    expect(await deadlineOf(mou, 'DPRD_STANCE')).toMatchObject({
      dueOn: '2026-04-16',
      daysLeft: 45,
      unit: 'HARI_KERJA',
    })
    expect((await stageOf(mou, 'PERSETUJUAN_DPRD'))?.state).toBe('waiting')
    on('2026-04-16')
    expect((await stageOf(mou, 'PERSETUJUAN_DPRD'))?.state).toBe('waiting')
    on('2026-04-17')
    expect(await stageOf(mou, 'PERSETUJUAN_DPRD')).toMatchObject({ state: 'deemed', doneOn: '2026-04-17' })
    expect((await board(mou)).assessment?.next).toMatchObject({ deadline: 'DPRD_STANCE', actor: { side: 'us' } })
    await happen(mou, 'DPRD_DEEMED', '2026-04-17')

    await happen(mou, 'MINISTER_CONSIDERED', '2026-04-17')
    await save(mou, 'PENYUSUNAN_NASKAH', { doneOn: '2026-04-17' })
    await happen(mou, 'CONFIRMATION_RECEIVED', '2026-04-17')
    await happen(mou, 'MINISTER_APPROVED', '2026-04-17')
    expect((await board(mou)).assessment?.current).toBe('PENANDATANGANAN_NASKAH')
    await save(mou, 'PENANDATANGANAN_NASKAH', { doneOn: '2026-04-17', sign: true })
    expect((await findAgreement(t.db, mou.id)).signedOn).toBe('2026-04-17')
    expect(await deadlineOf(mou, 'LOI_TERM')).toMatchObject({ state: 'met', metOn: '2026-04-17' })
    expect((await board(mou)).assessment?.current).toBe('PELAKSANAAN')
  })

  test('counts its working days anew when a day off is worked', async () => {
    const mou = await addMou()
    await happen(mou, 'DPRD_REQUESTED', '2026-02-02')
    await createHolidays(t).mark(d('2026-02-17'), 'WORKED', testActor)
    expect((await deadlineOf(mou, 'DPRD_STANCE'))?.dueOn).toBe('2026-04-15')
  })
})

test('an offer is answered after its second request: 30 and 15 days', async () => {
  const kb = await add({ scheme: 'KSDD_WAJIB', documentKind: 'KESEPAKATAN_BERSAMA' })
  await happen(kb, 'OFFER_RECEIVED', '2026-02-02')
  expect(await deadlineOf(kb, 'OFFER_ANSWER')).toMatchObject({ dueOn: '2026-03-04', state: 'running', daysLeft: 30 })
  on('2026-03-05')
  expect(await stageOf(kb, 'PENAWARAN')).toMatchObject({ state: 'overdue' })
  expect((await board(kb)).assessment?.next).toMatchObject({ text: 'Sampaikan permintaan kedua.' })
  await happen(kb, 'SECOND_REQUEST', '2026-03-05')
  expect(await deadlineOf(kb, 'OFFER_ANSWER')).toMatchObject({ state: 'late', open: false })
  expect(await deadlineOf(kb, 'SECOND_ANSWER')).toMatchObject({ dueOn: '2026-03-20', daysLeft: 15, open: true })
  on('2026-03-20')
  await happen(kb, 'OFFER_ANSWERED', '2026-03-20')
  expect(await deadlineOf(kb, 'SECOND_ANSWER')).toMatchObject({ state: 'met' })
  expect(await stageOf(kb, 'PENAWARAN')).toMatchObject({ state: 'done', doneOn: '2026-03-20' })
})

describe('recording', () => {
  test('is undone step by step, the agreement with it', async () => {
    const mou = await addMou()
    await save(mou, 'PENANDATANGANAN_NASKAH', { doneOn: '2026-02-02', sign: true })
    expect(await findAgreement(t.db, mou.id)).toMatchObject({ signedOn: '2026-02-02', processStartedOn: '2026-02-02' })
    await createHistory(t).undo(testActor)
    expect(await findAgreement(t.db, mou.id)).toMatchObject({ signedOn: null, processStartedOn: null })
    expect((await board(mou)).records).toEqual([])
  })

  test('needs a reason for a day of long ago, and keeps it', async () => {
    const mou = await addMou()
    expect(await faults(save(mou, 'PRAKARSA', { doneOn: '2024-05-05' }))).toHaveProperty('backdatedReason')
    await save(mou, 'PRAKARSA', { doneOn: '2024-05-05', backdatedReason: 'Surat lama ditemukan di arsip' })
    expect((await board(mou)).records).toMatchObject([{ backdatedReason: 'Surat lama ditemukan di arsip' }])
    expect(await faults(happen(mou, 'LOI_SIGNED', '2024-06-01'))).toHaveProperty('note')
  })

  test('does not sign without being asked to, nor against the date on the agreement', async () => {
    const mou = await addMou()
    await save(mou, 'PENANDATANGANAN_NASKAH', { doneOn: '2026-02-02' })
    expect((await findAgreement(t.db, mou.id)).signedOn).toBeNull()
    const signed = await addMou({ signedOn: '2026-01-30' })
    expect((await stageOf(signed, 'PENANDATANGANAN_NASKAH'))?.doneOn).toBe('2026-01-30')
    expect(await faults(save(signed, 'PENANDATANGANAN_NASKAH', { doneOn: '2026-02-02' }))).toHaveProperty('doneOn')
    await save(signed, 'PENANDATANGANAN_NASKAH', { doneOn: '2026-01-30', letterNumber: '100/F-1' })
  })

  test('follows the agreement when its day of signing is corrected', async () => {
    const mou = await addMou()
    await save(mou, 'PENANDATANGANAN_NASKAH', { doneOn: '2026-02-02', sign: true })
    const input = anAgreement({
      scheme: 'KSDPL',
      documentKind: 'MOU',
      parties: [{ partnerId: own }, { partnerId: abroad }],
      signedOn: '2026-02-01',
    })
    await createAgreements(t).update(mou.id, input, testActor)
    expect((await stageOf(mou, 'PENANDATANGANAN_NASKAH'))?.doneOn).toBe('2026-02-01')
  })

  test('says at the date why an agreement cannot be signed yet', async () => {
    const mou = await addMou({ parties: [{ partnerId: own }] })
    const details = await faults(save(mou, 'PENANDATANGANAN_NASKAH', { doneOn: '2026-02-02', sign: true }))
    expect(details).toEqual({ doneOn: [expect.stringContaining('dua pihak')] })
    expect((await board(mou)).records).toEqual([])
  })

  test('refuses a file of another record', async () => {
    const [mou, other] = [await addMou(), await addMou()]
    const id = await addFile(other.id)
    expect(await faults(save(mou, 'PRAKARSA', { doneOn: '2026-02-02', attachmentId: id }))).toHaveProperty(
      'attachmentId',
    )
    await save(other, 'PRAKARSA', { doneOn: '2026-02-02', attachmentId: id })
    expect((await board(other)).records).toMatchObject([{ attachmentId: id }])
  })

  test('refuses the signing of this document as a mere event, and stages of other schemes', async () => {
    const mou = await addMou()
    expect(await faults(happen(mou, 'MOU_SIGNED', '2026-02-02'))).toHaveProperty('eventKey')
    expect(await faults(happen(mou, 'OFFER_RECEIVED', '2026-02-02'))).toHaveProperty('eventKey')
    expect(await faults(save(mou, 'PENAWARAN', { doneOn: '2026-02-02' }))).toHaveProperty('stageKey')
  })
})

test('a stage is skipped with a reason, taken up again, and cleared', async () => {
  const mou = await addMou()
  await stages.skip({ subject: mou, stageKey: 'PRAKARSA' }, 'Dokumen lama tidak ditemukan', testActor)
  expect(await stageOf(mou, 'PRAKARSA')).toMatchObject({ state: 'skipped', why: 'Dokumen lama tidak ditemukan' })
  await save(mou, 'PRAKARSA', { doneOn: '2026-02-02' })
  expect(await stageOf(mou, 'PRAKARSA')).toMatchObject({ state: 'done', why: null })
  const again = stages.skip({ subject: mou, stageKey: 'PRAKARSA' }, 'Salah', testActor)
  await expect(again).rejects.toMatchObject({ code: 'CONFLICT' })
  await stages.clear({ subject: mou, stageKey: 'PRAKARSA' }, testActor)
  expect(await stageOf(mou, 'PRAKARSA')).toMatchObject({ state: 'current' })
})

test('whether the DPRD must approve decides on its stage', async () => {
  const pks = await add({ scheme: 'KSDPK', documentKind: 'PKS' })
  const set = (dprdNeeded: boolean | null) => stages.setFacts(pks.id, { dprdNeeded, initiative: 'DAERAH' }, testActor)
  expect((await stageOf(pks, 'PERSETUJUAN_DPRD'))?.why).toContain('Belum ditentukan')
  await set(false)
  expect(await stageOf(pks, 'PERSETUJUAN_DPRD')).toMatchObject({ applies: false, state: 'skipped' })
  await expect(save(pks, 'PERSETUJUAN_DPRD', { doneOn: '2026-02-02' })).rejects.toMatchObject({ code: 'CONFLICT' })
  await set(true)
  expect(await stageOf(pks, 'PERSETUJUAN_DPRD')).toMatchObject({ applies: true })
  await createHistory(t).undo(testActor)
  expect((await board(pks)).dprdNeeded).toBe(false)
})

test('documents of the chain keep their own stages; an extended one starts a matter of its own', async () => {
  const kb = await add({
    scheme: 'KSDPK',
    documentKind: 'KESEPAKATAN_BERSAMA',
    signedOn: '2025-03-01',
    parties: [{ partnerId: own }, { partnerId: abroad }],
  })
  const pks = await add({ scheme: 'KSDPK', documentKind: 'PKS', parentId: kb.id, parentRelation: 'PELAKSANAAN' })
  expect(await stageOf(pks, 'PENANDATANGANAN_KB')).toMatchObject({
    applies: false,
    why: 'Dicatat pada Kesepakatan Bersama.',
  })
  const old = await addMou({ signedOn: '2021-02-02', termKind: 'JANGKA', termCount: 5, termUnit: 'TAHUN' })
  const renewal = await addMou({ parentId: old.id, parentRelation: 'PERPANJANGAN' })
  expect(await stageOf(renewal, 'PENANDATANGANAN_NASKAH')).toMatchObject({ doneOn: null })
  const addendum = await add({
    scheme: 'KSDPL',
    documentKind: 'ADDENDUM',
    parentId: old.id,
    parentRelation: 'ADENDUM',
    signedOn: '2026-01-20',
    parties: [{ partnerId: own }, { partnerId: abroad }],
  })
  expect((await stageOf(addendum, 'PENANDATANGANAN_NASKAH'))?.doneOn).toBe('2026-01-20')
})

test('a plan has stages once its scheme is known, and hands them on to its agreement', async () => {
  const plans = createPlans(t)
  const { id } = await plans.create(aPlan(), testActor)
  const subject = { kind: 'plan', id } as const
  expect(await board(subject)).toMatchObject({ scheme: null, assessment: null })
  await expect(happen(subject, 'OFFER_RECEIVED', '2026-02-02')).rejects.toMatchObject({ code: 'CONFLICT' })
  await plans.update(id, aPlan({ scheme: 'KSDPK' }), testActor)
  await save(subject, 'PEMETAAN', { doneOn: '2026-02-02' })
  expect(await stageOf(subject, 'PEMETAAN')).toMatchObject({ state: 'done' })
})

async function addFile(agreementId: AgreementId): Promise<AttachmentId> {
  const id = AttachmentId.parse(t.newId())
  const hash = 'a'.repeat(64)
  await t.commands.run(testCommand(), async (tx) => {
    await tx.insert(files).values({ id: hash, bytes: 1, type: 'PDF', condition: 'BAIK', pages: 1, addedAt: 1 })
    await tx
      .insert(attachments)
      .values({ id, agreementId, fileId: hash, role: 'SURAT', name: 'surat.pdf', position: 1, addedAt: 1 })
  })
  return id
}
