import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCalendarFile } from './read'

let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'simpul-ics-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bounds = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2028, 0, 1) }

function read(text: string | Buffer) {
  const path = join(folder, 'masuk.ics')
  writeFileSync(path, text)
  return readCalendarFile({ path, timeZone: 'Asia/Makassar', ...bounds })
}

const calendar = (...parts: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//uji//uji//ID', ...parts, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: string[]) =>
  ['BEGIN:VEVENT', 'UID:a@uji', 'SUMMARY:Rakor', ...lines, 'END:VEVENT'].join('\r\n')
const iso = (ms: number | undefined) => new Date(ms ?? 0).toISOString()

describe('times become moments', () => {
  test.each([
    ['UTC', ['DTSTART:20261126T010000Z', 'DTEND:20261126T030000Z'], '2026-11-26T01:00:00.000Z'],
    [
      'a zone by its name alone',
      ['DTSTART;TZID=Asia/Makassar:20261126T090000', 'DTEND;TZID=Asia/Makassar:20261126T110000'],
      '2026-11-26T01:00:00.000Z',
    ],
    [
      'a zone of Windows',
      ['DTSTART;TZID=SE Asia Standard Time:20261126T080000', 'DTEND;TZID=SE Asia Standard Time:20261126T100000'],
      '2026-11-26T01:00:00.000Z',
    ],
    [
      'a zone with summer time',
      ['DTSTART;TZID=Europe/Amsterdam:20260715T100000', 'DURATION:PT2H'],
      '2026-07-15T08:00:00.000Z',
    ],
    [
      'no zone at all: the clock of the unit',
      ['DTSTART:20261126T090000', 'DTEND:20261126T110000'],
      '2026-11-26T01:00:00.000Z',
    ],
  ])('%s', async (_what, lines, start) => {
    const { events, faults } = await read(calendar(event(...lines)))
    expect(faults).toEqual([])
    expect(iso(events[0]?.startsAt)).toBe(start)
    expect((events[0]?.endsAt ?? 0) - (events[0]?.startsAt ?? 0)).toBe(2 * 3_600_000)
  })

  test('a zone that the file explains itself', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Kantor',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0800',
      'TZOFFSETTO:+0800',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n')
    const { events, faults } = await read(
      calendar(zone, event('DTSTART;TZID=Kantor:20261126T090000', 'DTEND;TZID=Kantor:20261126T100000')),
    )
    expect(faults).toEqual([])
    expect(iso(events[0]?.startsAt)).toBe('2026-11-26T01:00:00.000Z')
  })

  test('a whole day, and several', async () => {
    const { events } = await read(calendar(event('DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270102')))
    expect(events[0]).toMatchObject({ allDay: true })
    expect([iso(events[0]?.startsAt), iso(events[0]?.endsAt)]).toEqual([
      '2026-12-30T16:00:00.000Z',
      '2027-01-01T16:00:00.000Z',
    ])
  })
})

describe('repeated events are made out within bounds', () => {
  test('each occurrence, without the one left out and with the one moved', async () => {
    const { events, faults } = await read(
      calendar(
        event(
          'DTSTART;TZID=Asia/Makassar:20261109T090000',
          'DTEND;TZID=Asia/Makassar:20261109T110000',
          'RRULE:FREQ=MONTHLY;BYDAY=2MO;COUNT=4',
          'EXDATE;TZID=Asia/Makassar:20270111T090000',
        ),
        event(
          'RECURRENCE-ID;TZID=Asia/Makassar:20261214T090000',
          'DTSTART;TZID=Asia/Makassar:20261215T130000',
          'DTEND;TZID=Asia/Makassar:20261215T150000',
        ),
      ),
    )
    expect(faults).toEqual([])
    expect(events.map(({ uid, startsAt }) => [uid, iso(startsAt)])).toEqual([
      ['a@uji#20261109', '2026-11-09T01:00:00.000Z'],
      ['a@uji#20261214', '2026-12-15T05:00:00.000Z'],
      ['a@uji#20270208', '2027-02-08T01:00:00.000Z'],
    ])
    expect(events[0]?.notices.at(-1)).toBe('Acara berulang: diurai menjadi 3 rapat.')
  })

  test('one without an end stops at the bounds', async () => {
    const { events } = await read(calendar(event('DTSTART:20200105T010000Z', 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY')))
    expect(events).toHaveLength(24)
    expect([iso(events[0]?.startsAt), iso(events.at(-1)?.startsAt)]).toEqual([
      '2026-01-05T01:00:00.000Z',
      '2027-12-05T01:00:00.000Z',
    ])
  })
})

describe('faults are named one by one, and the rest is read', () => {
  test('of many kinds in one file', async () => {
    const good = event('DTSTART:20261126T010000Z', 'DTEND:20261126T030000Z')
    const named = (name: string, ...lines: string[]) => event(...lines).replace('SUMMARY:Rakor', `SUMMARY:${name}`)
    const { events, faults } = await read(
      calendar(
        good,
        named('Tanpa mulai', 'DTEND:20261126T030000Z'),
        named('Terbalik', 'DTSTART:20261126T030000Z', 'DTEND:20261126T010000Z'),
        named('Antah', 'DTSTART;TZID=Mars/Olympus:20261126T090000', 'DTEND;TZID=Mars/Olympus:20261126T100000'),
        named('Rusak', 'DTSTART:2026-bukan-tanggal', 'INI BUKAN BARIS'),
        named('Lama', 'DTSTART:20260101T010000Z', 'DTEND:20260301T010000Z'),
        event('DTSTART:20261126T010000Z').replace('SUMMARY:Rakor\r\n', ''),
      ),
    )
    expect(events.map(({ title }) => title)).toEqual(['Rakor'])
    expect(faults.map(({ title }) => title)).toEqual(['Tanpa mulai', 'Terbalik', 'Antah', 'Rusak', 'Lama', null])
    expect(faults.map(({ sentence }) => sentence.slice(0, 42))).toEqual([
      'Acara ini tidak punya waktu mulai.',
      'Acara ini selesai sebelum dimulai.',
      'Zona waktu "Mars/Olympus" tidak dikenal dan tidak dijelaskan'.slice(0, 42),
      'Isi acara rusak pada atau sesudah baris 27. Perbaiki'.slice(0, 42),
      'Acara ini lebih lama dari 31 hari; rapat paling lama'.slice(0, 42),
      'Acara ini tidak punya nama.',
    ])
    expect(new Set(faults.map(({ line }) => line)).size).toBe(6)
  })

  test('a file that was cut off', async () => {
    const whole = calendar(event('DTSTART:20261126T010000Z'), event('DTSTART:20261127T010000Z'))
    const { events, faults } = await read(whole.slice(0, whole.lastIndexOf('DTSTART') + 12))
    expect(events).toHaveLength(1)
    expect(faults.map(({ title }) => title)).toEqual(['Rakor'])
    expect(faults[0]?.sentence).toMatch(/terpotong/)
  })

  test.each([
    ['another text', 'Halo'],
    ['bytes', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2])],
    ['nothing', ''],
  ])('%s is refused', async (_what, text) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'FILE_REFUSED',
      message: expect.stringMatching(/bukan berkas kalender/) as string,
    })
  })
})
