import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { MeetingInput } from '../../shared/meetings/model'
import { attachments, files } from '../database/schema/files'
import { offices } from '../database/schema/masters'
import { agendaItems, meetingInvitees } from '../database/schema/meetings'
import { attendance, meetingDecisions, minuteEntries } from '../database/schema/minutes'
import { createHistory } from '../history/history'
import { getMeeting } from './detail'
import { createMeetings, type Meetings } from './meetings'

let t: TestDatabase
let meetings: Meetings
let meetingId: Awaited<ReturnType<Meetings['create']>>['id']
let office: string

const hour = 3_600_000
const file = 'a'.repeat(64)

/** A meeting with minutes, a decision and a file of its one item, and attendance of its three invitees. */
beforeEach(async () => {
  t = await openTestDatabase()
  meetings = createMeetings(t)
  office = t.newId()
  await t.commands.run(testCommand(), (tx) =>
    tx.insert(offices).values({ id: office, name: 'Biro Hukum', group: 'BIRO' }),
  )
  const input = MeetingInput.parse({
    title: 'Rakor',
    kind: 'RAKOR',
    startsAt: 0,
    endsAt: 3 * hour,
    agenda: [{ title: 'Diskusi', minutes: 60 }],
    invitees: [
      { kind: 'OPD', officeId: office, name: 'Hasnawati', post: 'Kepala' },
      { kind: 'OPD', officeId: office, name: 'La Ode Yasin', post: 'Sekretaris' },
      { kind: 'ORANG', name: 'Arsyad', post: 'Camat' },
    ],
  })
  meetingId = (await meetings.create(input, testActor)).id
  const { agenda, invitees } = await getMeeting(t.db, meetingId, t.clock.now())
  const agendaItemId = agenda[0]!.id
  await t.commands.run(testCommand(), async (tx) => {
    await tx.insert(files).values({ id: file, bytes: 1, type: 'PDF', condition: 'BAIK', addedAt: 1 })
    await tx.insert(attachments).values({
      id: t.newId(),
      meetingId,
      agendaItemId,
      fileId: file,
      role: 'BAHAN',
      name: 'paparan.pdf',
      position: 1,
      addedAt: 1,
    })
    await tx
      .insert(minuteEntries)
      .values({ id: t.newId(), meetingId, kind: 'ACARA', agendaItemId, position: 1, body: {} })
    await tx.insert(meetingDecisions).values({ id: t.newId(), meetingId, agendaItemId, position: 1, text: 'Lanjut' })
    const rows = [
      { state: 'HADIR' as const },
      { state: 'DIWAKILI' as const, name: 'Rahman', post: 'Analis' },
      { state: 'HADIR' as const },
    ]
    await tx.insert(attendance).values(
      rows.map((row, index) => ({
        id: t.newId(),
        meetingId,
        inviteeId: invitees[index]!.id,
        position: index,
        ...row,
      })),
    )
  })
})
afterEach(() => t.dispose())

const change = async (given: (input: MeetingInput) => Partial<MeetingInput>) => {
  const { input } = await getMeeting(t.db, meetingId, t.clock.now())
  await meetings.update(meetingId, { ...input, ...given(input) }, testActor)
}
const everything = async () => ({
  items: await t.db.select().from(agendaItems).orderBy(asc(agendaItems.position)),
  invitees: await t.db.select().from(meetingInvitees).orderBy(asc(meetingInvitees.position)),
  attendance: await t.db.select().from(attendance).orderBy(asc(attendance.position)),
  entries: await t.db.select().from(minuteEntries),
  decisions: await t.db.select().from(meetingDecisions),
  files: await t.db.select().from(attachments),
})

test('a renamed item that went behind a new one keeps its minutes, decisions and files', async () => {
  const before = await everything()
  await change(({ agenda }) => ({
    agenda: [
      { title: 'Pembukaan', minutes: 10, speaker: null, officeId: null, note: null },
      ...agenda.map((item) => ({ ...item, title: 'Diskusi panel', minutes: 90 })),
    ],
  }))
  const after = await everything()
  expect(after).toMatchObject({ entries: before.entries, decisions: before.decisions, files: before.files })
  const item = after.items.find(({ id }) => id === before.items[0]!.id)
  expect(item).toMatchObject({ title: 'Diskusi panel', minutes: 90, position: 2 })
})

test('an item put in the place of a removed one inherits nothing; what hung on the old one stays with the meeting', async () => {
  const before = await everything()
  await change(() => ({ agenda: [{ title: 'Paparan', minutes: 60, speaker: null, officeId: null, note: null }] }))
  const after = await everything()
  expect(after.items).toHaveLength(1)
  expect(after.items[0]!.id).not.toBe(before.items[0]!.id)
  expect(after.entries).toMatchObject([{ agendaItemId: null, title: 'Diskusi' }])
  expect(after.decisions).toMatchObject([{ agendaItemId: null, text: 'Lanjut' }])
  expect(after.files).toMatchObject([{ agendaItemId: null, meetingId, name: 'paparan.pdf', deletedAt: null }])
  await createHistory(t).undo(testActor)
  expect(await everything()).toEqual(before)
})

test('the sign-in sheet keeps who came when the invitees are taken off, and undo puts all back', async () => {
  const before = await everything()
  await change(() => ({ invitees: [] }))
  const after = await everything()
  expect(after.invitees).toEqual([])
  expect(after.attendance).toMatchObject([
    { inviteeId: null, state: 'HADIR', name: 'Hasnawati', post: 'Kepala', institution: 'Biro Hukum' },
    { inviteeId: null, state: 'DIWAKILI', name: 'Rahman', post: 'Analis', institution: 'Biro Hukum' },
    { inviteeId: null, state: 'HADIR', name: 'Arsyad', post: 'Camat', institution: null },
  ])
  await createHistory(t).undo(testActor)
  expect(await everything()).toEqual(before)
})

test('a reply outlives a change of the form, and an invitee that was taken off and added again', async () => {
  const [first] = (await everything()).invitees
  await t.commands.run(testCommand(), (tx) =>
    tx.update(meetingInvitees).set({ reply: 'HADIR' }).where(eq(meetingInvitees.id, first!.id)),
  )
  await change(({ invitees }) => ({ invitees: invitees.map((one) => ({ ...one, post: 'Pelaksana tugas' })) }))
  await change(({ invitees }) => ({ invitees: invitees.map(({ id: _id, ...one }) => ({ ...one, post: null })) }))
  const kept = (await everything()).invitees.find(({ id }) => id === first!.id)
  expect(kept).toMatchObject({ reply: 'HADIR', name: 'Hasnawati', post: null })
})
