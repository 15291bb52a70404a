import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anAgreement } from '../../../test/support/builders'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { addDays, dateOf } from '../../shared/calendar/dates'
import { FollowUpInput, FollowUpListInput, FollowUpNoteInput } from '../../shared/followups/model'
import { followUpStatuses } from '../../shared/followups/status'
import type { FollowUpId } from '../../shared/ids/ids'
import { ReportRequest } from '../../shared/reports/request'
import { createAgreements } from '../agreements/agreements'
import { attachments, files } from '../database/schema/files'
import { createHistory } from '../history/history'
import { createFollowUps } from './followups'
import { createNotes, listNotes } from './notes'
import { countFollowUps, getFollowUp, listFollowUps } from './queries'
import { followUpsReportBuilder } from './report'

const today = dateOf(2026, 1, 15)
let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

const add = async (given: object = {}) =>
  (await createFollowUps(t).save(null, FollowUpInput.parse({ title: 'Menyusun PKS', ...given }), testActor)).id
function followUpsRequest(given: object) {
  const request = ReportRequest.parse({ kind: 'followUps', filter: {}, ...given })
  if (request.kind !== 'followUps') throw new Error(request.kind)
  return request
}
const list = (given: object = {}) => listFollowUps(t.db, FollowUpListInput.parse(given), today)

test('is listed with its agreement, the nearest due date first and none at the end', async () => {
  const agreement = await createAgreements(t).create(anAgreement({ title: 'Air bersih' }), testActor)
  await add({ title: 'Tanpa tenggat' })
  await add({ title: 'Nanti', dueOn: '2026-06-01' })
  await add({ title: 'Lewat', dueOn: '2026-01-10', agreementId: agreement.id })
  const { rows, total } = await list()
  expect(total).toBe(3)
  expect(rows.map(({ title, status, daysLeft, agreement }) => [title, status, daysLeft, agreement])).toEqual([
    ['Lewat', 'overdue', -5, 'Air bersih'],
    ['Nanti', 'todo', 137, null],
    ['Tanpa tenggat', 'todo', null, null],
  ])
  expect((await list({ agreementId: agreement.id })).total).toBe(1)
  expect((await list({ text: 'LEW' })).rows.map(({ title }) => title)).toEqual(['Lewat'])
})

describe('a step', () => {
  test('of several at once is one change that undo takes back', async () => {
    const ids = [await add({ dueOn: '2026-01-10' }), await add({ dueOn: '2026-01-11' })]
    const followUps = createFollowUps(t)
    await followUps.step(ids, { kind: 'finish', on: today, evidence: 'Naskah terkirim' }, testActor)
    expect((await list({ statuses: ['done'] })).rows).toMatchObject([
      { evidence: 'Naskah terkirim' },
      { daysLeft: null },
    ])
    const [batch] = await t.db.all(sql`select label from change_batch order by id desc limit 1`)
    expect(batch).toEqual({ label: 'Menyelesaikan 2 tindak lanjut' })
    await createHistory(t).undo(testActor)
    expect((await list({ statuses: ['overdue'] })).total).toBe(2)
  })

  test('takes back an end', async () => {
    const id = await add()
    const followUps = createFollowUps(t)
    await followUps.step([id], { kind: 'cancel', on: today, reason: 'Mitra mundur' }, testActor)
    expect(await getFollowUp(t.db, id, today)).toMatchObject({ status: 'cancelled', cancelledReason: 'Mitra mundur' })
    await followUps.step([id], { kind: 'reopen' }, testActor)
    expect(await getFollowUp(t.db, id, today)).toMatchObject({ status: 'todo', cancelledReason: null })
  })

  test('into the future, or a snooze into the past, is refused at its field', async () => {
    const id = await add()
    const followUps = createFollowUps(t)
    const late = followUps.step([id], { kind: 'finish', on: addDays(today, 1), evidence: null }, testActor)
    await expect(late).rejects.toMatchObject({ code: 'VALIDATION', details: { on: [expect.any(String)] } })
    const early = followUps.step([id], { kind: 'snooze', until: today }, testActor)
    await expect(early).rejects.toMatchObject({ details: { until: [expect.any(String)] } })
  })
})

describe('done', () => {
  const finish = (ids: FollowUpId[], evidence: string | null) =>
    createFollowUps(t).step(ids, { kind: 'finish', on: today, evidence }, testActor)

  test('needs words or a file that proves it, for each of several', async () => {
    const [bare, proven] = [await add(), await add()]
    const refused = { code: 'VALIDATION', details: { evidence: [expect.stringContaining('buktinya')] } }
    await expect(finish([bare], null)).rejects.toMatchObject(refused)
    await attach(proven)
    await expect(finish([bare, proven], null)).rejects.toMatchObject(refused)
    await finish([proven], null)
    expect(await getFollowUp(t.db, proven, today)).toMatchObject({ status: 'done', evidence: null, files: 1 })
  })

  test('counts no file that lies in the trash', async () => {
    const id = await add()
    await attach(id, 1)
    await expect(finish([id], null)).rejects.toMatchObject({ code: 'VALIDATION' })
  })
})

async function attach(followUpId: string, deletedAt: number | null = null): Promise<void> {
  const file = { id: 'a'.repeat(64), bytes: 1, type: 'PDF', condition: 'BAIK', addedAt: 1 } as const
  const attachment = { followUpId, fileId: file.id, role: 'LAINNYA', name: 'Bukti.pdf', position: 1 } as const
  await t.commands.run(testCommand(), async (tx) => {
    await tx.insert(files).values(file).onConflictDoNothing()
    await tx.insert(attachments).values({ id: t.newId(), ...attachment, addedAt: 1, deletedAt })
  })
}

test('the highest priority comes first, and is filtered by', async () => {
  await add({ title: 'Kecil', priority: 'RENDAH' })
  await add({ title: 'Biasa' })
  await add({ title: 'Penting', priority: 'TINGGI' })
  const { rows } = await list({ sort: 'priority' })
  expect(rows.map(({ title, priority }) => [title, priority])).toEqual([
    ['Penting', 'TINGGI'],
    ['Biasa', 'SEDANG'],
    ['Kecil', 'RENDAH'],
  ])
  expect((await list({ priorities: ['TINGGI', 'RENDAH'] })).total).toBe(2)
})

describe('a note of progress', () => {
  const note = (text: string, more: object = {}) => FollowUpNoteInput.parse({ text, notedOn: '2026-01-10', ...more })

  test('tells who said it and when, the newest first, and undo takes it back', async () => {
    const id = await add()
    const notes = createNotes(t)
    await notes.add(id, note('Draf pertama selesai'), testActor)
    const { id: second } = await notes.add(id, note('Dikirim ke mitra', { notedOn: '2026-01-14' }), testActor)
    expect(await listNotes(t.db, id)).toMatchObject([
      { text: 'Dikirim ke mitra', personName: testActor.name, meeting: null },
      { text: 'Draf pertama selesai', notedOn: '2026-01-10' },
    ])
    expect(await getFollowUp(t.db, id, today)).toMatchObject({ notes: 2 })
    await notes.remove(second, testActor)
    expect(await listNotes(t.db, id)).toHaveLength(1)
    await createHistory(t).undo(testActor)
    expect(await listNotes(t.db, id)).toHaveLength(2)
    await expect(notes.remove(second, testActor).then(() => notes.remove(second, testActor))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('of a day to come, of a meeting that is gone, or for one in the trash is refused', async () => {
    const id = await add()
    const notes = createNotes(t)
    const late = notes.add(id, note('Nanti', { notedOn: addDays(today, 1) }), testActor)
    await expect(late).rejects.toMatchObject({ details: { notedOn: [expect.any(String)] } })
    const lost = notes.add(id, note('Dibahas', { meetingId: '00000000-0000-7000-8000-000000000000' }), testActor)
    await expect(lost).rejects.toMatchObject({ details: { meetingId: [expect.any(String)] } })
    await createFollowUps(t).trash([id], testActor)
    await expect(notes.add(id, note('Terlambat'), testActor)).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})

test('one of a record that is gone is refused; one in the trash is not changed', async () => {
  await expect(add({ officeId: '00000000-0000-7000-8000-000000000000' })).rejects.toMatchObject({
    details: { officeId: [expect.any(String)] },
  })
  const id = await add()
  const followUps = createFollowUps(t)
  await followUps.trash([id], testActor)
  expect((await list()).total).toBe(0)
  expect((await list({ trashed: true })).total).toBe(1)
  await expect(followUps.step([id], { kind: 'reopen' }, testActor)).rejects.toMatchObject({ code: 'CONFLICT' })
  await followUps.restore([id], testActor)
  expect((await list()).total).toBe(1)
})

test('SQL and rule give each follow-up the same status', async () => {
  const day = fc.option(fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days)))
  const facts = fc.record({ dueOn: day, startedOn: day, doneOn: day, cancelledOn: day, snoozedUntil: day })
  const cases = fc.sample(facts, 300)
  await t.commands.run({ command: 'test', label: 'test', person: testActor }, async (tx) => {
    for (const each of cases) {
      await tx.run(sql`insert into follow_ups (id, title, due_on, started_on, done_on, cancelled_on, snoozed_until, created_at, updated_at)
        values (${t.newId()}, 'x', ${each.dueOn}, ${each.startedOn}, ${each.doneOn}, ${each.cancelledOn}, ${each.snoozedUntil}, 0, 0)`)
    }
  })
  const counts = await countFollowUps(t.db, { trashed: false }, today)
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(300)
  for (const status of followUpStatuses) {
    const { rows, total } = await list({ statuses: [status], limit: 200 })
    expect(total).toBe(counts[status])
    expect(new Set(rows.map((row) => row.status))).toEqual(new Set(total > 0 ? [status] : []))
  }
})

test('the report has the columns that were chosen, and the remark that stands below the title', async () => {
  await add({ title: 'Lewat', detail: 'Surat kedua', dueOn: '2026-01-10', startedOn: '2026-01-02' })
  const frame = {
    ...{ today, unitName: 'Biro', signature: null },
    imprint: { printedAt: 0, timeZone: 'Asia/Makassar', historyHead: null },
  }
  const build = (columns: unknown) => followUpsReportBuilder(t.db)(followUpsRequest({ columns }), frame)
  const { report } = await build(['title', 'daysLeft', 'startedOn'])
  expect(report.columns.map(({ key }) => key)).toEqual(['title', 'daysLeft', 'startedOn', 'remark'])
  expect(report.groups[0]!.rows).toMatchObject([
    { title: 'Lewat', daysLeft: -5, startedOn: '2026-01-02', remark: 'Surat kedua' },
  ])
  const usual = (await build(null)).report.columns.map(({ key }) => key)
  expect(usual).toEqual(['title', 'owner', 'source', 'priority', 'dueOn', 'status', 'remark'])
})
