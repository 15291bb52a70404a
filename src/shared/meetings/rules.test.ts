import fc from 'fast-check'
import type { z } from 'zod'
import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar/dates'
import { momentAt } from '../calendar/moments'
import { MeetingId } from '../ids/ids'
import { MeetingInput } from './model'
import {
  checkMeeting,
  conflictsOf,
  inviteeKey,
  longestMeetingMs,
  runningOrder,
  statusOf,
  type OtherMeeting,
} from './rules'

const zone = 'Asia/Makassar'
const day = calendarDate.parse('2026-11-26')
const at = (hour: number, minutes = 0) => momentAt(day, hour * 60 + minutes, zone)
const officeId = '01890000-0000-7000-8000-000000000001'
const partnerId = '01890000-0000-7000-8000-000000000002'
const meetingId = MeetingId.parse('01890000-0000-7000-8000-000000000003')

type Given = Partial<z.input<typeof MeetingInput>>
const aMeeting = (given: Given = {}) =>
  MeetingInput.parse({ title: 'Rakor', kind: 'RAKOR', startsAt: at(9), endsAt: at(12), ...given })

describe('status', () => {
  test.each([
    ['scheduled', {}, at(8)],
    ['invited', { sentOn: '2026-11-20' }, at(8)],
    ['running', { sentOn: '2026-11-20' }, at(9)],
    ['running', {}, at(11, 59)],
    ['awaitingMinutes', {}, at(12)],
    ['closed', { minutesOn: '2026-11-27' }, at(13)],
    ['closed', { minutesOn: '2026-11-26' }, at(10)],
    ['draft', { state: 'DRAF' }, at(13)],
    ['cancelled', { state: 'DIBATALKAN', cancelReason: 'x', minutesOn: '2026-11-27' }, at(13)],
  ] as const)('is %s', (status, given, now) => {
    expect(statusOf(aMeeting(given), now)).toBe(status)
  })
})

describe('what blocks saving', () => {
  const person = { kind: 'ORANG', name: 'Hasnawati, S.H.' }
  test.each([
    ['an end at the start', { endsAt: at(9) }, 'endsAt'],
    ['an end before the start', { endsAt: at(8) }, 'endsAt'],
    ['more than 31 days', { endsAt: at(9) + longestMeetingMs + 1 }, 'endsAt'],
    ['calling off without a reason', { state: 'DIBATALKAN' }, 'cancelReason'],
    ['a draft whose letter was sent', { state: 'DRAF', sentOn: '2026-11-20' }, 'sentOn'],
    ['a draft with minutes', { state: 'DRAF', minutesOn: '2026-11-30' }, 'minutesOn'],
    ['sent before the date of the letter', { letterDate: '2026-11-20', sentOn: '2026-11-19' }, 'sentOn'],
    ['a letter dated after the meeting', { letterDate: '2026-11-27' }, 'letterDate'],
    ['minutes before the meeting', { minutesOn: '2026-11-25' }, 'minutesOn'],
    ['an office that is not chosen', { invitees: [{ kind: 'OPD' }] }, 'invitees.0.officeId'],
    ['a partner that is not chosen', { invitees: [{ kind: 'MITRA' }] }, 'invitees.0.partnerId'],
    ['a person without a name', { invitees: [{ kind: 'ORANG', post: 'Camat' }] }, 'invitees.0.name'],
    ['the same person twice', { invitees: [person, { ...person, name: 'hasnawati SH' }, person] }, 'invitees.2.name'],
  ] as const)('%s', (_what, given, field) => {
    const errors = checkMeeting(aMeeting(given as unknown as Given), zone)
    expect(Object.keys(errors)).toEqual([field])
    expect(errors[field]?.[0]).toMatch(/\.$/)
  })

  test('nothing is wrong with a usual meeting', () => {
    const invitees: Given['invitees'] = [
      { kind: 'OPD', officeId },
      { kind: 'OPD', officeId, post: 'Sekretaris' },
      { kind: 'MITRA', partnerId },
      { kind: 'ORANG', name: 'Hasnawati, S.H.' },
    ]
    const given = { invitees, letterDate: '2026-11-20', sentOn: '2026-11-20', minutesOn: '2026-11-26' }
    expect(checkMeeting(aMeeting(given), zone)).toEqual({})
  })
})

describe('running order', () => {
  test('items follow each other and say which of them run over', () => {
    const agenda = [
      { title: 'Pembukaan', minutes: 30 },
      { title: 'Diskusi', minutes: 150 },
      { title: 'Penutup', minutes: 10 },
    ]
    const order = runningOrder(aMeeting({ agenda }))
    expect(order.rows.map((row) => [row.startsAt, row.endsAt, row.over])).toEqual([
      [at(9), at(9, 30), false],
      [at(9, 30), at(12), false],
      [at(12), at(12, 10), true],
    ])
    expect(order).toMatchObject({ minutes: 190, overMinutes: 10, endsAt: at(12, 10) })
  })

  test('rows touch without gaps and the last one ends at the sum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 30 }), (minutes) => {
        const order = runningOrder(aMeeting({ agenda: minutes.map((m, i) => ({ title: `Acara ${i}`, minutes: m })) }))
        const ends = [at(9), ...order.rows.map((row) => row.endsAt)]
        expect(order.rows.map((row) => row.startsAt)).toEqual(ends.slice(0, -1))
        expect(order.endsAt).toBe(ends.at(-1))
        expect(order.overMinutes).toBe(Math.max(0, order.minutes - 180))
        expect(order.rows.some((row) => row.over)).toBe(order.overMinutes > 0)
      }),
    )
  })
})

describe('conflicts', () => {
  const occupied = (given: Given = {}) => {
    const input = aMeeting(given)
    return { ...input, invitees: input.invitees.map(inviteeKey), meetingId } satisfies OtherMeeting
  }

  test('name the room however it is written, the chair, and the number of shared invitees', () => {
    const invitees = [
      { kind: 'OPD' as const, officeId },
      { kind: 'MITRA' as const, partnerId },
      { kind: 'ORANG' as const, name: 'Arsyad' },
    ]
    const one = occupied({ place: 'Ruang Rapat, Biro', chair: 'Sekretaris Daerah', invitees })
    const two = occupied({ place: 'ruang rapat  biro', chair: 'Sekretaris Daerah', invitees: invitees.slice(1) })
    expect(conflictsOf(one, [two])).toEqual([
      {
        meetingId,
        title: 'Rakor',
        startsAt: at(9),
        endsAt: at(12),
        shares: ['tempat yang sama', 'pimpinan yang sama', '2 undangan yang sama'],
      },
    ])
  })

  test.each([
    ['one after the other', { place: 'Aula', startsAt: at(12), endsAt: at(13) }],
    ['nothing shared', { place: 'Ruang lain' }],
    ['no place given', {}],
    ['the other was called off', { place: 'Aula', state: 'DIBATALKAN', cancelReason: 'x' }],
  ])('none: %s', (_why, given) => {
    expect(conflictsOf(occupied({ place: 'Aula' }), [occupied(given as Given)])).toEqual([])
  })

  test('are the same from both sides', () => {
    const meeting = fc
      .record({
        from: fc.integer({ min: 7, max: 16 }),
        hours: fc.integer({ min: 1, max: 6 }),
        place: fc.constantFrom('A', 'B', null),
      })
      .map(({ from, hours, place }) => occupied({ startsAt: at(from), endsAt: at(from + hours), place }))
    fc.assert(
      fc.property(meeting, meeting, (a, b) => {
        expect(conflictsOf(a, [b]).map((c) => c.shares)).toEqual(conflictsOf(b, [a]).map((c) => c.shares))
      }),
    )
  })
})
