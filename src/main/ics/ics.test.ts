import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { memoryWorkers } from '../../../test/support/memory-worker'
import { calendarDate } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import { IcsRequest } from '../../shared/ics/contract'
import type { MeetingId } from '../../shared/ids/ids'
import { MeetingInput, MeetingListInput } from '../../shared/meetings/model'
import { createOffers } from '../files/offers'
import { createHistory } from '../history/history'
import { getMeeting } from '../meetings/detail'
import { createMeetings } from '../meetings/meetings'
import { listMeetings } from '../meetings/queries'
import { meetingsOf } from './export'
import { icsHandlers } from './handlers'
import { createIcsImport } from './import'

const zone = 'Asia/Makassar'
const at = (day: string, hour: number, minute = 0) => momentAt(calendarDate.parse(day), hour * 60 + minute, zone)
const hourly = { signal: new AbortController().signal, report: () => undefined }

let t: TestDatabase
const workers = memoryWorkers()
beforeEach(async () => {
  t = await openTestDatabase()
  t.clock.set(at('2026-11-24', 9))
})
afterEach(() => t.dispose())

const target = () => join(t.folder, 'rakor.ics')
const importer = () =>
  createIcsImport({
    ...t,
    workers,
    offers: createOffers(t.newId),
    dialogs: { openFiles: () => Promise.resolve([target()]) },
  })
const routes = () =>
  icsHandlers({ ...t, icsImport: importer(), dialogs: { saveFile: () => Promise.resolve(target()) } })
const save = async (request: object) =>
  routes()['ics.save'](IcsRequest.parse(request), { windowId: 1, actor: testActor, dropped: [] })

const add = (given: object = {}) =>
  createMeetings(t).create(
    MeetingInput.parse({
      title: 'Rakor; kerja sama, akhir tahun',
      kind: 'RAKOR',
      place: 'Aula Kantor Gubernur',
      chair: 'Sekda',
      startsAt: at('2026-11-26', 9),
      endsAt: at('2026-11-26', 12),
      agenda: [{ title: 'Pembukaan', minutes: 15 }],
      ...given,
    }),
    testActor,
  )
const read = async (id: MeetingId) => (await getMeeting(t.db, id, t.clock.now())).input
const total = async () => (await listMeetings(t.db, MeetingListInput.parse({}), t.clock.now())).total

/** Events as another program reads them. */
function eventsIn(path: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')) as unknown[]).getAllSubcomponents('vevent')
}

describe('a calendar file of meetings', () => {
  test('has 09.00 WITA as 01:00Z, over midnight and the end of the year, and says what was called off', async () => {
    const { id } = await add()
    await add({ title: 'Malam', startsAt: at('2026-12-31', 22), endsAt: at('2027-01-01', 1), state: 'DRAF' })
    await add({
      title: 'Batal',
      startsAt: at('2026-12-01', 9),
      endsAt: at('2026-12-01', 10),
      state: 'DIBATALKAN',
      cancelReason: 'Banjir',
    })
    expect(await save({ kind: 'all' })).toEqual({ name: 'rakor.ics', count: 3 })
    expect(readFileSync(target(), 'utf8')).toContain('\r\nDTSTART:20261126T010000Z\r\nDTEND:20261126T040000Z\r\n')
    const [first, off, night] = eventsIn(target())
    expect(first?.getFirstPropertyValue('uid')).toBe(`${id}@simpul`)
    expect(first?.getFirstPropertyValue('summary')).toBe('Rakor; kerja sama, akhir tahun')
    expect(first?.getFirstPropertyValue('location')).toBe('Aula Kantor Gubernur')
    expect(first?.getFirstPropertyValue('status')).toBe('CONFIRMED')
    expect(first?.getFirstPropertyValue('description')).toBe('Pimpinan: Sekda\nSusunan acara:\n1. Pembukaan')
    expect(off?.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(night?.getFirstPropertyValue('status')).toBe('TENTATIVE')
    const times = ['dtstart', 'dtend'].map((name) =>
      (night?.getFirstPropertyValue(name) as ICAL.Time).toJSDate().toISOString(),
    )
    expect(times).toEqual(['2026-12-31T14:00:00.000Z', '2026-12-31T17:00:00.000Z'])
  })

  test('keeps its UID and counts its versions', async () => {
    const { id } = await add()
    await save({ kind: 'chosen', ids: [id] })
    const [before] = eventsIn(target())
    t.clock.tick(60_000)
    await createMeetings(t).move({ id, startsAt: at('2026-11-27', 9), endsAt: at('2026-11-27', 12) }, testActor)
    await save({ kind: 'chosen', ids: [id] })
    const [after] = eventsIn(target())
    expect(after?.getFirstPropertyValue('uid')).toBe(before?.getFirstPropertyValue('uid'))
    expect([before, after].map((event) => event?.getFirstPropertyValue('sequence'))).toEqual([0, 60])
  })

  test('holds the span and kinds on screen, and nothing from the trash', async () => {
    await add()
    await add({ kind: 'MONEV', startsAt: at('2026-11-30', 23), endsAt: at('2026-12-01', 2) })
    const trashed = await add({ kind: 'MONEV' })
    await createMeetings(t).trash([trashed.id], testActor)
    const span = { kind: 'span', from: '2026-12-01', to: '2026-12-31' }
    expect(await meetingsOf(t.db, IcsRequest.parse(span))).toHaveLength(1)
    expect(await meetingsOf(t.db, IcsRequest.parse({ ...span, kinds: ['RAKOR'] }))).toHaveLength(0)
    expect(await meetingsOf(t.db, IcsRequest.parse({ ...span, kinds: [] }))).toHaveLength(0)
    expect(await meetingsOf(t.db, IcsRequest.parse({ kind: 'all' }))).toHaveLength(2)
    await expect(save({ ...span, kinds: ['RAKOR'] })).rejects.toThrow('Tidak ada rapat untuk disimpan')
  })
})

describe('a calendar file that comes in', () => {
  test('of our own is known again: nothing is new, and only what was changed is changed', async () => {
    const one = await add({ kind: 'MONEV' })
    const two = await add({ title: 'Kedua', startsAt: at('2026-12-01', 9), endsAt: at('2026-12-01', 10) })
    await save({ kind: 'all' })
    const source = importer()
    expect((await source.read(null, hourly))?.rows.map(({ state, kind }) => [state, kind])).toEqual([
      ['same', 'MONEV'],
      ['same', 'RAKOR'],
    ])

    const text = readFileSync(target(), 'utf8')
    writeFileSync(target(), text.replace('DTSTART:20261126T010000Z', 'DTSTART:20261126T020000Z'))
    const preview = await source.read(null, hourly)
    expect(preview?.rows.map(({ state }) => state)).toEqual(['changed', 'same'])
    expect(preview?.rows[0]?.changes).toEqual([
      'Waktu: Kam, 26 Nov 2026, 09.00–12.00 WITA menjadi Kam, 26 Nov 2026, 10.00–12.00 WITA',
    ])
    expect((await read(one.id)).startsAt).toBe(at('2026-11-26', 9))
    const rows = preview!.rows.map(({ id }) => id)
    expect(await source.accept(preview!.token, rows, 'RAKOR', testActor)).toEqual({ added: 0, changed: 1 })
    expect(await read(one.id)).toMatchObject({ startsAt: at('2026-11-26', 10), chair: 'Sekda', kind: 'MONEV' })
    expect((await read(two.id)).startsAt).toBe(at('2026-12-01', 9))
    await expect(source.accept(preview!.token, rows, 'RAKOR', testActor)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  const foreign = (...lines: string[]) =>
    writeFileSync(target(), ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'))
  const event = (uid: string, ...lines: string[]) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT']

  test('is written in one step, and taken back in one', async () => {
    foreign(
      ...event(
        'a@lain',
        'SUMMARY:Rapat pusat',
        'DTSTART;TZID=Asia/Jakarta:20261126T080000',
        'DURATION:PT2H',
        'LOCATION:Jakarta',
      ),
      ...event(
        'b@lain',
        'SUMMARY:Cuti',
        'DTSTART;VALUE=DATE:20261224',
        'DTEND;VALUE=DATE:20261225',
        'STATUS:CANCELLED',
      ),
      ...event('a@lain', 'SUMMARY:Dua kali', 'DTSTART:20261126T010000Z'),
      ...event('c@lain', 'SUMMARY:Antah', 'DTSTART;TZID=Antah/Berantah:20261126T010000'),
    )
    const source = importer()
    const preview = await source.read(null, hourly)
    expect(await total()).toBe(0)
    expect(preview?.faults.map(({ title }) => title).sort()).toEqual(['Antah', 'Dua kali'])
    const result = await source.accept(
      preview!.token,
      preview!.rows.map(({ id }) => id),
      'ANTAR_KL',
      testActor,
    )
    expect(result).toEqual({ added: 2, changed: 0 })
    const { rows } = await listMeetings(t.db, MeetingListInput.parse({}), t.clock.now())
    expect(rows).toMatchObject([
      { title: 'Rapat pusat', kind: 'ANTAR_KL', place: 'Jakarta', startsAt: at('2026-11-26', 9) },
      { title: 'Cuti', status: 'cancelled', startsAt: at('2026-12-24', 0), endsAt: at('2026-12-25', 0) },
    ])
    expect((await source.read(null, hourly))?.rows.map(({ state }) => state)).toEqual(['same', 'same'])

    await createHistory(t).undo(testActor)
    expect(await total()).toBe(0)
    expect((await source.read(null, hourly))?.rows.map(({ state }) => state)).toEqual(['new', 'new'])
  })

  test('does not bring back what is in the trash', async () => {
    const { id } = await add()
    await save({ kind: 'all' })
    await createMeetings(t).trash([id], testActor)
    const source = importer()
    const preview = await source.read(null, hourly)
    expect(preview?.rows[0]?.state).toBe('trashed')
    expect(await source.accept(preview!.token, [preview!.rows[0]!.id], 'RAKOR', testActor)).toEqual({
      added: 0,
      changed: 0,
    })
  })
})
