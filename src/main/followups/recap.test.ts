import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { dateOf } from '../../shared/calendar/dates'
import { FollowUpInput, FollowUpNoteInput } from '../../shared/followups/model'
import { FollowUpRecapRequest } from '../../shared/followups/recap'
import { meetings } from '../database/schema/meetings'
import { createFollowUps } from './followups'
import { createNotes } from './notes'
import { followUpRecapBuilder } from './recap'

const today = dateOf(2026, 1, 15)
let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

const build = async (given: object) => {
  const imprint = { printedAt: 0, timeZone: 'Asia/Makassar', historyHead: null }
  const request = FollowUpRecapRequest.parse({ kind: 'followUpRecap', ...given })
  return (await followUpRecapBuilder(t.db)(request, { today, unitName: 'Biro', signature: null, imprint })).report
}

test('counts each office and each meeting, with the newest note of each', async () => {
  const meetingId = t.newId()
  const startsAt = t.clock.now() - 86_400_000
  const given = { kind: 'RAKOR', state: 'TERJADWAL', letterNature: 'Biasa', createdAt: 1, updatedAt: 1 } as const
  await t.commands.run(testCommand(), (tx) =>
    tx.insert(meetings).values({ id: meetingId, title: 'Rapat awal', ...given, startsAt, endsAt: startsAt + 1 }),
  )
  const followUps = createFollowUps(t)
  const add = async (input: object) => (await followUps.save(null, FollowUpInput.parse(input), testActor)).id
  const late = await add({ title: 'Lewat', owner: 'Biro Hukum', dueOn: '2026-01-10', meetingId })
  const done = await add({ title: 'Beres', owner: 'Biro Hukum', meetingId })
  await add({ title: 'Sendiri' })
  await followUps.step([done], { kind: 'finish', on: today, evidence: 'Surat' }, testActor)
  const note = FollowUpNoteInput.parse({ text: 'Menunggu mitra', notedOn: '2026-01-12' })
  await createNotes(t).add(late, note, testActor)

  const byOffice = await build({ by: 'office' })
  expect(byOffice.recap?.rows).toEqual([
    { label: 'Belum ada penanggung jawab', values: [1, 0, 0, 0, 1] },
    { label: 'Biro Hukum', values: [1, 1, 1, 0, 2] },
  ])
  const byMeeting = await build({ by: 'meeting' })
  expect(byMeeting.groups.map(({ label }) => label)).toEqual([expect.stringContaining('Rapat awal, 14 Januari 2026')])
  expect(byMeeting.groups[0]?.rows[0]).toMatchObject({ title: 'Lewat', remark: 'Menunggu mitra' })
  expect((await build({ by: 'meeting', from: '2026-02-01' })).groups).toEqual([])
})
