import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anAgreement } from '../../../test/support/builders'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { calendarDate } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import type { MeetingId } from '../../shared/ids/ids'
import { FollowUpId } from '../../shared/ids/ids'
import { MeetingInput } from '../../shared/meetings/model'
import { AttendanceInput, MinutesInput } from '../../shared/minutes/model'
import { plainDoc } from '../../shared/minutes/rich-doc'
import { notDiscussed } from '../../shared/minutes/rules'
import { createAgreements } from '../agreements/agreements'
import { listFollowUps } from '../followups/queries'
import { createHistory } from '../history/history'
import { getMeeting } from '../meetings/detail'
import { createMeetings, type Meetings } from '../meetings/meetings'
import { listVersions, minutesContent, versionContent } from './content'
import { createMinutes, readSheet, type Minutes } from './minutes'
import { readMinutes } from './read'

const zone = 'Asia/Makassar'
const today = calendarDate.parse('2026-01-15')
const at = (hour: number) => momentAt(calendarDate.parse('2026-01-12'), hour * 60, zone)

let t: TestDatabase
let meetings: Meetings
let minutes: Minutes
let meeting: MeetingId

beforeEach(async () => {
  t = await openTestDatabase()
  meetings = createMeetings(t)
  minutes = createMinutes(t)
  meeting = (await meetings.create(aMeeting(), testActor)).id
})
afterEach(() => t.dispose())

const aMeeting = (given: Partial<z.input<typeof MeetingInput>> = {}) =>
  MeetingInput.parse({
    title: 'Rakor Januari',
    kind: 'RAKOR',
    startsAt: at(9),
    endsAt: at(12),
    agenda: [
      { title: 'Evaluasi naskah', minutes: 60 },
      { title: 'Lain-lain', minutes: 30 },
    ],
    invitees: ['Rahmat', 'Sitti', 'Arsyad', 'Nirmala'].map((name) => ({ kind: 'ORANG' as const, name })),
    ...given,
  })

const detail = (id = meeting) => getMeeting(t.db, id, t.clock.now())
const read = (id = meeting) => readMinutes(t.db, id, today)
const sheet = () => readSheet(t.db, meeting)

async function fillAttendance(): Promise<void> {
  const { invitees } = await detail()
  const [rahmat, sitti, arsyad, nirmala] = invitees.map(({ id }) => id)
  await minutes.saveAttendance(
    AttendanceInput.parse({
      meetingId: meeting,
      rows: [
        { inviteeId: rahmat, state: 'HADIR', arrivedAt: at(8) },
        { inviteeId: sitti, state: 'DIWAKILI', name: 'La Ode' },
        { inviteeId: arsyad, state: 'IZIN', reason: 'tugas luar' },
        { inviteeId: nirmala, state: 'TIDAK_HADIR' },
        { state: 'HADIR', name: 'Tamu', institution: 'Kampus' },
      ],
    }),
    testActor,
  )
}

type Decision = z.input<typeof MinutesInput>['decisions']

async function write(decisions: Decision = [], given: Partial<z.input<typeof MinutesInput>> = {}) {
  const { agenda } = await detail()
  const input = MinutesInput.parse({
    openedAt: at(9),
    closedAt: at(11),
    entries: [
      { kind: 'PEMBUKAAN', body: plainDoc('Dibuka.') },
      { kind: 'ACARA', agendaItemId: agenda[0]?.id, body: plainDoc('Dibahas.') },
      { kind: 'ACARA', agendaItemId: agenda[1]?.id, body: plainDoc(notDiscussed) },
    ],
    decisions,
    ...given,
  })
  return minutes.save(meeting, input, testActor)
}

const finalise = () => minutes.finalise({ meetingId: meeting, number: null, adoptedOn: today }, testActor)

async function adopted(decisions: Decision = []) {
  await fillAttendance()
  await write(decisions)
  return finalise()
}

const refused = { code: 'CONFLICT', message: expect.stringContaining('sudah disahkan dan terkunci') as string }

describe('attendance', () => {
  test('is read back in the order of the sheet, with walk-ins at the end and totals', async () => {
    expect((await sheet()).totals).toMatchObject({ invited: 4, missing: 4, present: 0 })
    await fillAttendance()
    const { rows, totals } = await sheet()
    expect(rows.map(({ state, name }) => [state, name])).toEqual([
      ['HADIR', null],
      ['DIWAKILI', 'La Ode'],
      ['IZIN', null],
      ['TIDAK_HADIR', null],
      ['HADIR', 'Tamu'],
    ])
    expect(totals).toEqual({ invited: 4, present: 1, represented: 1, excused: 1, absent: 1, walkIns: 1, missing: 0 })
  })

  test('a whole sheet is one change, and the same again is none', async () => {
    const count = async () => (await t.db.all(sql`select 1 from change_batch`)).length
    const before = await count()
    await fillAttendance()
    await fillAttendance()
    expect(await count()).toBe(before + 1)
    await createHistory(t).undo(testActor)
    expect((await sheet()).totals.missing).toBe(4)
  })

  test('of one who is represented needs the name of who came', async () => {
    const [first] = (await detail()).invitees
    const input = AttendanceInput.parse({ meetingId: meeting, rows: [{ inviteeId: first?.id, state: 'DIWAKILI' }] })
    await expect(minutes.saveAttendance(input, testActor)).rejects.toMatchObject({
      code: 'VALIDATION',
      details: { 'rows.0.name': ['Isi nama yang mewakili.'] },
    })
  })

  test('of an invitee who was deleted meanwhile is refused, and stored rows stay as people in the room', async () => {
    await fillAttendance()
    const { input, invitees } = await detail()
    await meetings.update(meeting, { ...input, invitees: input.invitees.slice(1) }, testActor)
    const { rows } = await sheet()
    expect(rows.filter(({ inviteeId }) => inviteeId === null).map(({ name }) => name)).toContain('Rahmat')
    const gone = AttendanceInput.parse({ meetingId: meeting, rows: [{ inviteeId: invitees[0]?.id, state: 'HADIR' }] })
    await expect(minutes.saveAttendance(gone, testActor)).rejects.toMatchObject({
      details: { 'rows.0.state': [expect.stringContaining('dihapus dari daftar')] },
    })
  })
})

describe('minutes', () => {
  test('have a part for every item of the agenda before anybody writes', async () => {
    const view = await read()
    expect(view.isNew).toBe(true)
    expect(view.entries.map(({ kind, title }) => [kind, title])).toEqual([
      ['PEMBUKAAN', null],
      ['ACARA', 'Evaluasi naskah'],
      ['ACARA', 'Lain-lain'],
      ['PENUTUP', null],
    ])
  })

  test('keep what was written of an item that is taken off the agenda', async () => {
    await write()
    const { input } = await detail()
    await meetings.update(meeting, { ...input, agenda: input.agenda.slice(1) }, testActor)
    expect((await read()).entries.map(({ kind, title, agendaItemId }) => [kind, title, agendaItemId !== null])).toEqual(
      [
        ['PEMBUKAAN', null, false],
        ['ACARA', 'Lain-lain', true],
        ['ACARA', 'Evaluasi naskah', false],
        ['PENUTUP', null, false],
      ],
    )
  })

  test('closed before they were opened are refused at the field', async () => {
    await expect(write([], { openedAt: at(11), closedAt: at(9) })).rejects.toMatchObject({
      details: { closedAt: [expect.stringContaining('sesudah jam buka')] },
    })
  })

  test('make follow-ups of decisions in the same change; taking the decision back puts them into the trash', async () => {
    const agreement = await createAgreements(t).create(anAgreement({ title: 'Air bersih' }), testActor)
    const view = await write([
      {
        text: 'Menelaah naskah',
        task: { owner: 'Kepala Biro Hukum', dueOn: '2026-02-01', priority: 'TINGGI', agreementId: agreement.id },
      },
      { text: 'Dicatat saja' },
    ])
    expect(view.decisions.map(({ text, followUp }) => [text, followUp?.status ?? null])).toEqual([
      ['Menelaah naskah', 'todo'],
      ['Dicatat saja', null],
    ])
    const filter = { trashed: false, sort: 'dueOn', direction: 'asc', offset: 0, limit: 50 } as const
    const found = await listFollowUps(t.db, { ...filter, agreementId: agreement.id }, today)
    expect(found.rows).toMatchObject([{ title: 'Menelaah naskah', meeting: 'Rakor Januari', dueOn: '2026-02-01' }])
    await write([{ id: view.decisions[1]?.id ?? null, text: 'Dicatat saja' }])
    expect((await listFollowUps(t.db, { ...filter, agreementId: agreement.id }, today)).total).toBe(0)
    expect((await listFollowUps(t.db, { ...filter, trashed: true }, today)).total).toBe(1)
    await createHistory(t).undo(testActor)
    expect((await read()).decisions[0]?.followUp?.owner).toBe('Kepala Biro Hukum')
  })

  test('show what earlier meetings of the kind left open, and note its progress', async () => {
    await write([{ text: 'Menyusun daftar', task: { owner: 'Bappeda' } }])
    const next = await meetings.create(
      aMeeting({ title: 'Rakor Februari', startsAt: at(9) + 30 * 86_400_000, endsAt: at(10) + 30 * 86_400_000 }),
      testActor,
    )
    const [open] = (await read(next.id)).progress
    expect(open).toMatchObject({ title: 'Menyusun daftar', who: 'Bappeda', text: null })
    const input = MinutesInput.parse({
      entries: [],
      progress: [{ followUpId: FollowUpId.parse(open?.followUpId), text: 'Setengah jadi.' }],
    })
    expect((await minutes.save(next.id, input, testActor)).progress[0]?.text).toBe('Setengah jadi.')
  })
})

describe('adopting', () => {
  test('is refused with all that is missing', async () => {
    await expect(finalise()).rejects.toMatchObject({ details: { lacks: [expect.stringContaining('belum disimpan')] } })
    await minutes.save(meeting, MinutesInput.parse({ entries: [] }), testActor)
    await expect(finalise()).rejects.toMatchObject({
      details: {
        lacks: [
          'Kehadiran belum diisi. Isi di tab Kehadiran.',
          expect.stringContaining('“Evaluasi naskah” belum ada isinya'),
          expect.stringContaining('“Lain-lain” belum ada isinya'),
        ],
      },
    })
  })

  test('on a day before the meeting or still to come is refused', async () => {
    await fillAttendance()
    await write()
    for (const day of ['2026-01-11', '2026-01-16']) {
      const early = minutes.finalise(
        { meetingId: meeting, number: null, adoptedOn: calendarDate.parse(day) },
        testActor,
      )
      await expect(early).rejects.toMatchObject({ details: { adoptedOn: [expect.any(String)] } })
    }
  })

  test('numbers by the pattern, closes the meeting and keeps a version whose totals are those of the sheet', async () => {
    const view = await adopted()
    expect(view).toMatchObject({ number: '1/NOTULA/I/2026', version: 1, finalisedBy: 'Penguji' })
    expect((await detail()).status).toBe('closed')
    const { content, isFinal } = await minutesContent(t.db, meeting, { today, now: t.clock.now() })
    expect(isFinal).toBe(true)
    expect(content.totals).toEqual((await sheet()).totals)
    expect(content.attendance.map(({ name, note }) => [name, note])).toEqual([
      ['Rahmat', null],
      ['La Ode', 'Sitti'],
      ['Arsyad', 'tugas luar'],
      ['Nirmala', null],
      ['Tamu', null],
    ])
    const other = await meetings.create(aMeeting({ title: 'Kedua' }), testActor)
    expect((await read(other.id)).proposedNumber).toBe('2/NOTULA/I/2026')
  })

  test('a meeting of before, with a day of adoption only, stays closed', async () => {
    const old = await meetings.create(aMeeting({ minutesOn: '2026-01-14' }), testActor)
    expect((await detail(old.id)).status).toBe('closed')
    expect((await read(old.id)).isNew).toBe(true)
  })
})

describe('final minutes cannot be changed', () => {
  test('by entering attendance or writing', async () => {
    await adopted()
    await expect(fillAttendance()).rejects.toMatchObject(refused)
    await expect(write()).rejects.toMatchObject(refused)
    await expect(finalise()).rejects.toMatchObject(refused)
  })

  test('by changing or moving the meeting, but its notes can be', async () => {
    await adopted()
    const { input } = await detail()
    await expect(meetings.update(meeting, { ...input, title: 'Lain' }, testActor)).rejects.toMatchObject(refused)
    await expect(meetings.update(meeting, { ...input, minutesOn: null }, testActor)).rejects.toMatchObject(refused)
    await expect(meetings.update(meeting, { ...input, invitees: [] }, testActor)).rejects.toMatchObject(refused)
    await expect(meetings.update(meeting, { ...input, agenda: [] }, testActor)).rejects.toMatchObject(refused)
    await expect(meetings.move({ id: meeting, startsAt: at(13), endsAt: at(14) }, testActor)).rejects.toMatchObject(
      refused,
    )
    await meetings.update(meeting, { ...input, notes: 'Arsip lengkap.' }, testActor)
    expect((await detail()).input.notes).toBe('Arsip lengkap.')
  })

  test('by taking back an older change', async () => {
    await fillAttendance()
    const [batch] = await t.db.all<{ id: number }>(sql`select max(id) as id from change_batch`)
    await write()
    await finalise()
    const history = createHistory(t)
    await expect(history.takeBack(testActor, batch?.id ?? 0)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await sheet()).totals.missing).toBe(0)
  })

  test('by setting the day of adoption in the form while they are written here', async () => {
    await write()
    const { input } = await detail()
    await expect(meetings.update(meeting, { ...input, minutesOn: today }, testActor)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('tab Notula') as string,
    })
  })

  test('undo of the adoption itself opens them', async () => {
    await adopted()
    await createHistory(t).undo(testActor)
    expect((await detail()).status).toBe('awaitingMinutes')
    expect(await listVersions(t.db, meeting)).toEqual([])
  })
})

test('opened again with a reason they can be written, and every version is kept', async () => {
  await adopted([{ text: 'Menelaah naskah', task: { owner: 'Biro Hukum' } }])
  await minutes.reopen(meeting, 'Salah tulis nama pimpinan', testActor)
  expect(await read()).toMatchObject({ finalisedAt: null, reopenReason: 'Salah tulis nama pimpinan', version: 1 })
  expect((await detail()).status).toBe('awaitingMinutes')
  const { decisions } = await read()
  await write(decisions.map(({ id, text }) => ({ id, text: `${text} segera`, task: { owner: 'Biro Hukum' } })))
  await finalise()
  const versions = await listVersions(t.db, meeting)
  expect(versions.map(({ version, reopenReason, number }) => [version, reopenReason, number])).toEqual([
    [2, null, '1/NOTULA/I/2026'],
    [1, 'Salah tulis nama pimpinan', '1/NOTULA/I/2026'],
  ])
  expect((await versionContent(t.db, meeting, 1))?.decisions[0]?.text).toBe('Menelaah naskah')
  expect((await versionContent(t.db, meeting, 2))?.decisions[0]?.text).toBe('Menelaah naskah segera')
})
