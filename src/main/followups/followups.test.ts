import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anAgreement } from '../../../test/support/builders'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { addDays, dateOf } from '../../shared/calendar/dates'
import { FollowUpInput, FollowUpListInput } from '../../shared/followups/model'
import { followUpStatuses } from '../../shared/followups/status'
import { ReportRequest } from '../../shared/reports/request'
import { createAgreements } from '../agreements/agreements'
import { createHistory } from '../history/history'
import { createFollowUps } from './followups'
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
  expect(usual).toEqual(['title', 'owner', 'source', 'dueOn', 'status', 'remark'])
})
