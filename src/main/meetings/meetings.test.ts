import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { calendarDate } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import { MeetingId } from '../../shared/ids/ids'
import { MeetingInput, MeetingListInput } from '../../shared/meetings/model'
import { changeBatch, changeRow } from '../database/schema/changes'
import { agreements } from '../database/schema/agreements'
import { offices, partners, regions } from '../database/schema/masters'
import { meetingInvitees } from '../database/schema/meetings'
import { createHistory } from '../history/history'
import { getMeeting } from './detail'
import { createMeetings, type Meetings } from './meetings'
import { listCalendar, listMeetings, listOwnRegions } from './queries'

let t: TestDatabase
let meetings: Meetings
let office: string
let partner: string
let agreement: string

const at = (date: string, hour: number) => momentAt(calendarDate.parse(date), hour * 60, 'Asia/Makassar')
const day = '2026-11-26'

type Given = Partial<z.input<typeof MeetingInput>>
const aMeeting = (given: Given = {}) =>
  MeetingInput.parse({ title: 'Rakor', kind: 'RAKOR', startsAt: at(day, 9), endsAt: at(day, 12), ...given })
const add = async (given: Given = {}) => (await meetings.create(aMeeting(given), testActor)).id
/** Without the ids that agenda and invitees were given. */
const unnamed = ({ agenda, invitees, ...rest }: MeetingInput): MeetingInput => ({
  ...rest,
  agenda: agenda.map(({ id: _id, ...item }) => item),
  invitees: invitees.map(({ id: _id, ...invitee }) => invitee),
})
const list = (given: z.input<typeof MeetingListInput> = {}) =>
  listMeetings(t.db, MeetingListInput.parse(given), t.clock.now())
const lastBatch = async () => {
  const rows = await t.db.select().from(changeBatch)
  const batch = rows.at(-1)!
  const changes = await t.db.select().from(changeRow).where(eq(changeRow.batchId, batch.id))
  return { label: batch.label, changes: changes.map((row) => `${row.op} ${row.tableName}`).sort() }
}

beforeEach(async () => {
  t = await openTestDatabase()
  meetings = createMeetings(t)
  office = t.newId()
  partner = t.newId()
  agreement = t.newId()
  const region = t.newId()
  await t.commands.run(testCommand(), async (tx) => {
    await tx
      .insert(regions)
      .values({ id: region, code: '74.01', name: 'Kabupaten Kolaka', kind: 'KABUPATEN', parentCode: '74' })
    await tx.insert(offices).values({ id: office, name: 'Biro Hukum', group: 'BIRO' })
    await tx
      .insert(partners)
      .values({ id: partner, name: 'Kabupaten Kolaka', kind: 'KABUPATEN', regionId: region, headPost: 'Bupati Kolaka' })
    await tx.insert(agreements).values({
      id: agreement,
      scheme: 'KSDPK',
      documentKind: 'PKS',
      title: 'Air bersih',
      termKind: 'TERBUKA',
      partnerText: '',
      numberText: '119/1/2026',
      createdAt: 1,
      updatedAt: 1,
    })
  })
})
afterEach(() => t.dispose())

const full = () => ({
  place: 'Aula',
  chair: 'Sekretaris Daerah',
  letterNumber: '1187',
  letterDate: '2026-11-20',
  copiesTo: ['Gubernur', 'Inspektur'],
  agenda: [
    { title: 'Pembukaan', minutes: 30 },
    { title: 'Diskusi', minutes: 60, speaker: 'Bappeda' },
  ],
  invitees: [
    { kind: 'OPD' as const, officeId: office, post: 'Kepala' },
    { kind: 'MITRA' as const, partnerId: partner },
    { kind: 'ORANG' as const, name: 'Arsyad' },
  ],
  agreementIds: [agreement],
})

describe('adding and reading', () => {
  test('a meeting comes back as it was entered, with names and the filled number', async () => {
    const detail = await getMeeting(t.db, await add(full()), t.clock.now())
    expect(unnamed(detail.input)).toEqual(aMeeting(full()))
    expect(detail.invitees.map(({ label, deleted }) => [label, deleted])).toEqual([
      ['Biro Hukum', false],
      ['Kabupaten Kolaka', false],
      ['Arsyad', false],
    ])
    expect(detail.agreements).toEqual([{ id: agreement, title: 'Air bersih', number: '119/1/2026' }])
    expect(detail).toMatchObject({ status: 'scheduled', letter: { number: '005/1187/2026', known: '005/' } })
    expect((await lastBatch()).label).toBe('Menambah rapat Rakor')
  })

  test('faults come back by field and nothing is written', async () => {
    await expect(meetings.create(aMeeting({ endsAt: at(day, 9) }), testActor)).rejects.toMatchObject({
      code: 'VALIDATION',
      details: { endsAt: [expect.stringContaining('waktu selesai')] },
    })
    const stranger = t.newId()
    const given = aMeeting({ invitees: [{ kind: 'OPD', officeId: stranger }] })
    await expect(meetings.create(given, testActor)).rejects.toMatchObject({
      code: 'VALIDATION',
      details: { invitees: [expect.stringContaining('sudah tidak ada')] },
    })
    expect((await list()).total).toBe(0)
  })

  test('an invitee whose office went to the trash keeps its name and says so', async () => {
    const id = await add(full())
    await t.commands.run(testCommand(), (tx) => tx.update(offices).set({ deletedAt: 1 }).where(eq(offices.id, office)))
    const detail = await getMeeting(t.db, id, t.clock.now())
    expect(detail.invitees[0]).toMatchObject({ label: 'Biro Hukum', deleted: true })
  })

  test('own regions are the kabupaten and kota of the province', async () => {
    expect(await listOwnRegions(t.db, '74')).toEqual([
      { partnerId: partner, label: 'Kabupaten Kolaka', headPost: 'Bupati Kolaka' },
    ])
    expect(await listOwnRegions(t.db, '73')).toEqual([])
  })
})

describe('changing', () => {
  test('writes only what differs', async () => {
    const id = await add(full())
    const before = await t.db.select().from(meetingInvitees)
    t.clock.tick(1000)
    const invitees = [...full().invitees, { kind: 'ORANG' as const, name: 'Yasin' }]
    await meetings.update(id, aMeeting({ ...full(), invitees }), testActor)
    expect(await lastBatch()).toEqual({
      label: 'Mengubah rapat Rakor',
      changes: ['insert meeting_invitees', 'update meetings'],
    })
    const after = await t.db.select().from(meetingInvitees)
    expect(after.map((row) => row.id)).toEqual(expect.arrayContaining(before.map((row) => row.id)))
  })

  test('leaves no trace when nothing differs', async () => {
    const id = await add(full())
    const { label } = await lastBatch()
    t.clock.tick(1000)
    await meetings.update(id, aMeeting(full()), testActor)
    expect((await lastBatch()).label).toBe(label)
    expect(t.commits).toHaveLength(2)
  })

  test('calling off has a label of its own', async () => {
    const id = await add()
    await meetings.update(id, aMeeting({ state: 'DIBATALKAN', cancelReason: 'Ditunda' }), testActor)
    expect((await lastBatch()).label).toBe('Membatalkan rapat Rakor')
  })

  test('undo brings back invitees and agenda', async () => {
    const id = await add(full())
    await meetings.update(id, aMeeting({ title: 'Lain' }), testActor)
    await t.reopen()
    await createHistory(t).undo(testActor)
    const detail = await getMeeting(t.db, id, t.clock.now())
    expect(unnamed(detail.input)).toEqual(aMeeting(full()))
  })
})

describe('moving', () => {
  test('keeps all else, says where it went and what is there already', async () => {
    const other = await add({ title: 'Pleno', place: 'Aula', startsAt: at(day, 14), endsAt: at(day, 16) })
    const id = await add(full())
    const moved = await meetings.move({ id, startsAt: at(day, 13), endsAt: at(day, 15) }, testActor)
    expect(moved).toEqual({
      id,
      conflicts: [
        { meetingId: other, title: 'Pleno', startsAt: at(day, 14), endsAt: at(day, 16), shares: ['tempat yang sama'] },
      ],
    })
    expect(await lastBatch()).toEqual({
      label: 'Memindahkan rapat Rakor ke 26 Nov 2026 13.00',
      changes: ['update meetings'],
    })
    const { input } = await getMeeting(t.db, id, t.clock.now())
    expect(unnamed(input)).toEqual({ ...aMeeting(full()), startsAt: at(day, 13), endsAt: at(day, 15) })
  })

  test('refuses an end before the start', async () => {
    const id = await add()
    const move = meetings.move({ id, startsAt: at(day, 13), endsAt: at(day, 13) }, testActor)
    await expect(move).rejects.toMatchObject({ code: 'VALIDATION' })
  })

  test('refuses a meeting in the trash and one that is not there', async () => {
    const id = await add()
    await meetings.trash([id], testActor)
    const span = { startsAt: at(day, 13), endsAt: at(day, 14) }
    await expect(meetings.move({ id, ...span }, testActor)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(meetings.update(id, aMeeting(), testActor)).rejects.toMatchObject({ code: 'CONFLICT' })
    const nobody = MeetingId.parse(t.newId())
    await expect(meetings.move({ id: nobody, ...span }, testActor)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('trash', () => {
  test('takes meetings out of calendar and list, and gives them back', async () => {
    const ids = [await add(), await add({ title: 'Pleno' })]
    expect(await meetings.trash(ids, testActor)).toEqual({ count: 2 })
    expect((await lastBatch()).label).toBe('Menghapus 2 rapat')
    expect((await list()).total).toBe(0)
    expect((await list({ trashed: true })).rows.map((row) => row.id).sort()).toEqual([...ids].sort())
    expect(await meetings.restore(ids.slice(0, 1), testActor)).toEqual({ count: 1 })
    expect((await lastBatch()).label).toBe('Memulihkan rapat Rakor')
    expect((await list()).total).toBe(1)
  })

  test('counts only what changed', async () => {
    const id = await add()
    await meetings.trash([id], testActor)
    expect(await meetings.trash([id], testActor)).toEqual({ count: 0 })
  })
})

describe('calendar and list', () => {
  test('the calendar holds what touches its span', async () => {
    await add({ title: 'Sebelum', startsAt: at('2026-11-24', 9), endsAt: at('2026-11-25', 0) })
    await add({ title: 'Menjorok masuk', startsAt: at('2026-11-24', 9), endsAt: at('2026-11-25', 9) })
    await add({ ...full(), title: 'Di dalam' })
    await add({ title: 'Sesudah', startsAt: at('2026-11-27', 0), endsAt: at('2026-11-27', 9) })
    const span = { from: at('2026-11-25', 0), to: at('2026-11-27', 0) }
    const rows = await listCalendar(t.db, span, at(day, 10))
    expect(rows.map(({ title, status, invitees }) => [title, status, invitees])).toEqual([
      ['Menjorok masuk', 'awaitingMinutes', 0],
      ['Di dalam', 'running', 3],
    ])
  })

  test('the list filters by words, kind and span, and pages in a stable order', async () => {
    for (const title of ['Rakor satu', 'Rakor dua', '100% siap'])
      await add({ title, place: 'Hotel Claro', invitees: [] })
    await add({ title: 'Pleno', kind: 'PLENO_TKKSD', startsAt: at(day, 13), endsAt: at(day, 14) })
    const titles = async (given: z.input<typeof MeetingListInput>) => (await list(given)).rows.map((row) => row.title)
    expect(await titles({ text: 'claro dua' })).toEqual(['Rakor dua'])
    expect(await titles({ text: '100%' })).toEqual(['100% siap'])
    expect(await titles({ kinds: ['PLENO_TKKSD'] })).toEqual(['Pleno'])
    expect(await titles({ from: at(day, 12) })).toEqual(['Pleno'])
    expect(await titles({ to: at(day, 13), limit: 2, offset: 2 })).toEqual(['100% siap'])
    expect(await titles({ direction: 'desc', limit: 1 })).toEqual(['Pleno'])
  })
})
