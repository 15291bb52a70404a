import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { calendarDate } from '../../shared/calendar/dates'
import { momentAt, timeText, todayIn } from '../../shared/calendar/moments'
import type { MeetingId } from '../../shared/ids/ids'
import { MeetingInput, MeetingListInput } from '../../shared/meetings/model'
import { SeriesRule } from '../../shared/meetings/series'
import { createHistory } from '../history/history'
import { getMeeting } from './detail'
import { createMeetings } from './meetings'
import { listMeetings } from './queries'
import { createMeetingSeries } from './series'
import { seriesOfMeeting } from './series-queries'

const zone = 'Asia/Makassar'
const at = (day: string, hour: number, minute = 0) => momentAt(calendarDate.parse(day), hour * 60 + minute, zone)
const monthly = SeriesRule.parse({
  pattern: { kind: 'monthlyWeekday', every: 1, nth: 2, weekday: 1 },
  end: { kind: 'count', count: 4 },
})

let t: TestDatabase
beforeEach(async () => void (t = await openTestDatabase()))
afterEach(() => t.dispose())

const entry = (given: object = {}) =>
  MeetingInput.parse({
    title: 'Rapat teknis',
    kind: 'TEKNIS_TKKSD',
    place: 'Ruang Rapat Biro',
    chair: 'Kepala Biro',
    startsAt: at('2026-11-09', 9),
    endsAt: at('2026-11-09', 11),
    letterNumber: '12',
    letterDate: '2026-11-01',
    sentOn: '2026-11-02',
    agenda: [{ title: 'Pembukaan', minutes: 10 }],
    invitees: [{ kind: 'ORANG', name: 'Arsyad' }],
    ...given,
  })
const series = () => createMeetingSeries(t)
const plan = (rule: SeriesRule = monthly, skip: string[] = []) => ({
  rule,
  skip: skip.map((day) => calendarDate.parse(day)),
})
const read = async (id: MeetingId) => (await getMeeting(t.db, id, t.clock.now())).input
const all = async (id: MeetingId) => (await seriesOfMeeting(t.db, id, t.clock.now()))!.meetings
const days = async (id: MeetingId) => (await all(id)).map(({ startsAt }) => todayIn(zone, startsAt))

describe('a series', () => {
  test('is made in one step, each meeting its own, and undone in one', async () => {
    const { id, count } = await series().create(entry(), plan(), testActor)
    expect(count).toBe(4)
    expect(await days(id)).toEqual(['2026-11-09', '2026-12-14', '2027-01-11', '2027-02-08'])
    const [first, second] = await all(id)
    expect(await read(first!.id)).toMatchObject({ letterNumber: '12', sentOn: '2026-11-02' })
    const later = await read(second!.id)
    expect(later).toMatchObject({ letterNumber: null, letterDate: null, sentOn: null, place: 'Ruang Rapat Biro' })
    expect([later.agenda.length, later.invitees.length]).toEqual([1, 1])
    expect(timeText(later.startsAt, zone)).toBe('09.00')
    expect((await seriesOfMeeting(t.db, id, t.clock.now()))?.words).toBe('Setiap bulan pada Senin kedua, 4 kali')

    const history = createHistory(t)
    await history.undo(testActor)
    expect((await listMeetings(t.db, MeetingListInput.parse({}), t.clock.now())).total).toBe(0)
    await history.redo(testActor)
    expect(await days(id)).toHaveLength(4)
  })

  test('leaves out days that were taken out of the preview', async () => {
    const { id } = await series().create(entry(), plan(monthly, ['2026-12-14']), testActor)
    expect(await days(id)).toEqual(['2026-11-09', '2027-01-11', '2027-02-08'])
  })

  test('grows out of a meeting that is there already, once', async () => {
    const { id } = await createMeetings(t).create(entry(), testActor)
    expect(await series().repeat(id, plan(), testActor)).toEqual({ id, count: 4 })
    expect(await days(id)).toHaveLength(4)
    await expect(series().repeat(id, plan(), testActor)).rejects.toThrow('sudah menjadi bagian dari suatu seri')
  })

  test('without a day is refused in words', async () => {
    const rule = SeriesRule.parse({
      pattern: { kind: 'yearlyDay', every: 1, month: 3, day: 1 },
      end: { kind: 'until', until: '2026-12-31' },
    })
    await expect(series().create(entry(), plan(rule), testActor)).rejects.toMatchObject({ code: 'VALIDATION' })
  })

  test('is previewed with holidays and with what each meeting clashes with', async () => {
    const taken = { startsAt: at('2026-12-25', 10), endsAt: at('2026-12-25', 12), noteTaker: 'Budi' }
    await createMeetings(t).create(entry({ ...taken, title: 'Lain', letterDate: null, sentOn: null }), testActor)
    const rule = SeriesRule.parse({
      pattern: { kind: 'weekly', every: 1, weekdays: [5] },
      end: { kind: 'count', count: 3 },
    })
    const input = entry({ startsAt: at('2026-12-18', 9), endsAt: at('2026-12-18', 11), noteTaker: 'budi', place: null })
    const [fine, feast, newYear] = await series().preview(null, rule, input)
    expect(fine).toMatchObject({ day: '2026-12-18', off: null, conflicts: [] })
    expect(feast).toMatchObject({ off: 'Hari Raya Natal' })
    expect(feast?.conflicts[0]?.shares).toEqual(['pimpinan yang sama', 'notulis yang sama', '1 undangan yang sama'])
    expect(newYear).toMatchObject({ day: '2027-01-01', off: 'Tahun Baru Masehi' })
  })
})

describe('a change of a series', () => {
  const make = async () => {
    const { id } = await series().create(entry(), plan(), testActor)
    const [a, b, c, d] = (await all(id)).map((meeting) => meeting.id) as [MeetingId, MeetingId, MeetingId, MeetingId]
    return { a, b, c, d }
  }
  const change = async (id: MeetingId, scope: 'one' | 'following' | 'all', given: object) =>
    series().update({ id, input: MeetingInput.parse({ ...(await read(id)), ...given }), scope }, testActor)

  test.each([
    ['one', ['Ruang Rapat Biro', 'Aula', 'Ruang Rapat Biro', 'Ruang Rapat Biro']],
    ['following', ['Ruang Rapat Biro', 'Aula', 'Aula', 'Aula']],
    ['all', ['Aula', 'Aula', 'Aula', 'Aula']],
  ] as const)('reaches %s', async (scope, places) => {
    const { a, b, c, d } = await make()
    await change(b, scope, { place: 'Aula' })
    expect((await Promise.all([a, b, c, d].map(read))).map(({ place }) => place)).toEqual(places)
  })

  test('moves the time of day, but not of the one that was moved by itself', async () => {
    const { a, b, c, d } = await make()
    await createMeetings(t).move({ id: c, startsAt: at('2027-01-13', 13), endsAt: at('2027-01-13', 15) }, testActor)
    const result = await change(a, 'all', {
      startsAt: at('2026-11-09', 10),
      endsAt: at('2026-11-09', 12),
      chair: 'Sekda',
    })
    expect(result).toMatchObject({ changed: 4, left: 0 })
    const inputs = await Promise.all([a, b, c, d].map(read))
    expect(inputs.map(({ startsAt }) => timeText(startsAt, zone))).toEqual(['10.00', '10.00', '13.00', '10.00'])
    expect(inputs.map(({ chair }) => chair)).toEqual(['Sekda', 'Sekda', 'Sekda', 'Sekda'])
    expect((await all(a)).map(({ moved }) => moved)).toEqual([false, false, true, false])
  })

  test('keeps what was cancelled, trashed, closed, or entered for one meeting only', async () => {
    const { a, b, c, d } = await make()
    await change(b, 'one', { state: 'DIBATALKAN', cancelReason: 'Bencana', place: 'Gedung lain' })
    await createMeetings(t).trash([c], testActor)
    await change(d, 'one', { minutesOn: '2027-02-09' })
    const result = await change(a, 'all', { place: 'Aula', title: 'Rapat teknis TKKSD' })
    expect(result).toEqual({ id: a, changed: 2, left: 2 })
    expect(await read(b)).toMatchObject({
      state: 'DIBATALKAN',
      cancelReason: 'Bencana',
      place: 'Gedung lain',
      title: 'Rapat teknis TKKSD',
    })
    expect((await read(c)).place).toBe('Ruang Rapat Biro')
    expect((await read(d)).title).toBe('Rapat teknis')
    const view = await all(a)
    expect(view.map(({ trashed, locked }) => [trashed, locked])).toEqual([
      [false, false],
      [false, false],
      [true, false],
      [false, true],
    ])
  })

  test('calls off those after it with the reason, and adds and takes away invitees', async () => {
    const { a, b, c } = await make()
    await change(c, 'one', {
      invitees: [
        { kind: 'ORANG', name: 'Arsyad' },
        { kind: 'ORANG', name: 'Budi' },
      ],
    })
    await change(a, 'all', { invitees: [{ kind: 'ORANG', name: 'Cici' }] })
    expect((await read(b)).invitees.map(({ name }) => name)).toEqual(['Cici'])
    expect((await read(c)).invitees.map(({ name }) => name)).toEqual(['Budi', 'Cici'])
    await change(b, 'following', { state: 'DIBATALKAN', cancelReason: 'Anggaran habis' })
    expect(await read(a)).toMatchObject({ state: 'TERJADWAL' })
    expect(await read(c)).toMatchObject({ state: 'DIBATALKAN', cancelReason: 'Anggaran habis' })
  })
})

describe('a copy', () => {
  test('has agenda and invitees, and nothing of letters and minutes; over midnight and the end of the year', async () => {
    const { id } = await createMeetings(t).create(entry({ minutesOn: '2026-11-10' }), testActor)
    const copied = await createMeetings(t).copy(
      { id, startsAt: at('2026-12-31', 22), endsAt: at('2027-01-01', 1) },
      testActor,
    )
    expect(copied.conflicts).toEqual([])
    const input = await read(copied.id)
    expect(input).toMatchObject({ letterNumber: null, letterDate: null, sentOn: null, minutesOn: null })
    expect([input.agenda[0]?.title, input.invitees[0]?.name]).toEqual(['Pembukaan', 'Arsyad'])
    const again = await createMeetings(t).copy(
      { id, startsAt: at('2027-01-01', 0, 30), endsAt: at('2027-01-01', 2) },
      testActor,
    )
    expect(again.conflicts.map(({ meetingId }) => meetingId)).toEqual([copied.id])
  })
})
