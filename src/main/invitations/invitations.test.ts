import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import type { InviteeReply } from '../../shared/meetings/enums'
import { InviteeAnswer, MeetingInput } from '../../shared/meetings/model'
import { replyTotals } from '../../shared/meetings/replies'
import { offices } from '../database/schema/masters'
import { createHistory } from '../history/history'
import { getMeeting } from '../meetings/detail'
import { createMeetings } from '../meetings/meetings'
import { createReplies } from './replies'
import { createMeetingTemplates, type MeetingTemplates } from './templates'

let t: TestDatabase
let templates: MeetingTemplates
let office: string
let meetingId: Awaited<ReturnType<ReturnType<typeof createMeetings>['create']>>['id']

beforeEach(async () => {
  t = await openTestDatabase()
  templates = createMeetingTemplates(t)
  office = t.newId()
  await t.commands.run(testCommand(), (tx) =>
    tx.insert(offices).values({ id: office, name: 'Biro Hukum', group: 'BIRO' }),
  )
  const input = MeetingInput.parse({
    title: 'Rakor perbatasan',
    kind: 'RAKOR',
    place: 'Aula',
    startsAt: 0,
    endsAt: 150 * 60_000,
    letterNumber: '12',
    bring: 'Peta',
    agenda: [{ title: 'Paparan', minutes: 30, officeId: office, note: 'Singkat' }],
    invitees: [
      { kind: 'OPD', officeId: office, post: 'Kepala' },
      { kind: 'ORANG', name: 'Arsyad' },
    ],
  })
  meetingId = (await createMeetings(t).create(input, testActor)).id
})
afterEach(() => t.dispose())

const detail = () => getMeeting(t.db, meetingId, t.clock.now())

describe('templates', () => {
  test('a meeting leaves agenda, duration, invitees and letter, but not its time, place and number', async () => {
    await templates.save(meetingId, 'Rakor perbatasan', testActor)
    const [saved] = await templates.list(false)
    expect(saved).toMatchObject({
      name: 'Rakor perbatasan',
      kind: 'RAKOR',
      labels: { [office]: 'Biro Hukum' },
      value: {
        minutes: 150,
        bring: 'Peta',
        agenda: [{ title: 'Paparan', minutes: 30, officeId: office, note: 'Singkat' }],
        invitees: [
          { kind: 'OPD', officeId: office, post: 'Kepala' },
          { kind: 'ORANG', name: 'Arsyad' },
        ],
      },
    })
    expect(JSON.stringify(saved!.value)).not.toMatch(/Aula|startsAt|letterNumber|"id"/)
  })

  test('an office in the trash has no name any more, so that the form leaves it out', async () => {
    await templates.save(meetingId, 'Rakor', testActor)
    await t.commands.run(testCommand(), (tx) => tx.update(offices).set({ deletedAt: 1 }).where(eq(offices.id, office)))
    expect((await templates.list(false))[0]!.labels).toEqual({})
  })

  test('two of one name are refused, also when one comes back from the trash', async () => {
    const first = await templates.save(meetingId, 'Rakor', testActor)
    await expect(templates.save(meetingId, 'Rakor', testActor)).rejects.toMatchObject({
      code: 'VALIDATION',
      details: { name: ['Templat “Rakor” sudah ada. Pakai nama lain.'] },
    })
    await templates.setDeleted(first.id, 1, testActor)
    const second = await templates.save(meetingId, 'Rakor', testActor)
    await expect(templates.setDeleted(first.id, null, testActor)).rejects.toMatchObject({ code: 'VALIDATION' })
    await templates.rename(second.id, 'Rakor lain', testActor)
    await templates.setDeleted(first.id, null, testActor)
    expect((await templates.list(false)).map(({ name }) => name)).toEqual(['Rakor', 'Rakor lain'])
    await createHistory(t).undo(testActor)
    expect((await templates.list(true)).map(({ name }) => name)).toEqual(['Rakor'])
  })
})

describe('replies', () => {
  const answer = async (index: number, given: Partial<InviteeAnswer>) =>
    createReplies(t).reply(
      (await detail()).invitees[index]!.id,
      InviteeAnswer.parse({ reply: null, repliedOn: null, ...given }),
      testActor,
    )

  test('are kept, counted, taken back and undone', async () => {
    await answer(0, { reply: 'DIWAKILI', repliedOn: '2026-11-20' as never, replyNote: 'Rahman' })
    await answer(1, { reply: 'HADIR' })
    const { invitees } = await detail()
    expect(invitees[0]).toMatchObject({ reply: 'DIWAKILI', repliedOn: '2026-11-20', replyNote: 'Rahman' })
    expect(replyTotals(invitees)).toEqual({ HADIR: 1, DIWAKILI: 1, TIDAK_HADIR: 0, BELUM: 0 })
    await answer(0, { reply: null, replyNote: 'sisa' })
    expect((await detail()).invitees[0]).toMatchObject({ reply: null, repliedOn: null, replyNote: null })
    await createHistory(t).undo(testActor)
    expect((await detail()).invitees[0]).toMatchObject({ reply: 'DIWAKILI', replyNote: 'Rahman' })
  })

  test.each<[InviteeReply, string]>([
    ['DIWAKILI', 'Isi siapa yang mewakili.'],
    ['TIDAK_HADIR', 'Isi alasan tidak hadir.'],
  ])('%s needs its note', async (reply, sentence) => {
    await expect(answer(0, { reply })).rejects.toMatchObject({ details: { replyNote: [sentence] } })
  })

  test('of an invitee that was taken off meanwhile are refused', async () => {
    const { input, invitees } = await detail()
    await createMeetings(t).update(meetingId, { ...input, invitees: [] }, testActor)
    const none = InviteeAnswer.parse({ reply: 'HADIR', repliedOn: null })
    await expect(createReplies(t).reply(invitees[0]!.id, none, testActor)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
