import { expect, test } from 'vitest'
import { calendarDate } from '../calendar/dates'
import type { StageView } from '../deadlines/model'
import { EventInput, StageInput } from './model'
import { checkEvent, checkStage, earlierStage, whyReason, type StageContext } from './rules'

const d = (text: string) => calendarDate.parse(text)
const today = d('2026-11-24')
const context = (given: Partial<StageContext> = {}): StageContext => ({
  today,
  earlier: null,
  stored: { enteredOn: null, doneOn: null },
  signedOn: null,
  ...given,
})
const check = (input: Parameters<typeof StageInput.parse>[0], given: Partial<StageContext> = {}) =>
  checkStage(StageInput.parse(input), context(given))

test.each([
  ['30 days back needs none', '2026-10-25', null],
  ['31 days back needs one', '2026-10-24', 'Tanggalnya lebih dari 30 hari yang lalu.'],
  ['today needs none', '2026-11-24', null],
])('%s', (_name, on, reason) => {
  expect(whyReason({ enteredOn: d(on), doneOn: null }, context())).toBe(reason)
  expect(whyReason({ enteredOn: null, doneOn: d(on) }, context())).toBe(reason)
})

test('a day before an earlier stage needs a reason that names that stage', () => {
  const earlier = { name: 'Persiapan', on: d('2026-11-20') }
  expect(whyReason({ enteredOn: d('2026-11-19'), doneOn: null }, context({ earlier }))).toBe(
    'Tanggalnya mendahului tahap Persiapan, 20 November 2026.',
  )
  expect(whyReason({ enteredOn: d('2026-11-20'), doneOn: null }, context({ earlier }))).toBeNull()
})

test('dates that stay as they were recorded need no reason again', () => {
  const stored = { enteredOn: d('2026-09-01'), doneOn: null }
  expect(whyReason({ enteredOn: d('2026-09-01'), doneOn: d('2026-11-20') }, context({ stored }))).toBeNull()
  expect(whyReason({ enteredOn: d('2026-09-02'), doneOn: null }, context({ stored }))).not.toBeNull()
})

test('faults stand at their fields', () => {
  expect(check({})).toEqual({ enteredOn: ['Isi tanggal mulai, tanggal selesai, atau keduanya.'] })
  expect(check({ enteredOn: '2026-11-25' })).toEqual({
    enteredOn: ['Tanggal ini belum tiba. Isi paling lambat 24/11/2026.'],
  })
  expect(check({ enteredOn: '2026-11-20', doneOn: '2026-11-19' })['doneOn']).toHaveLength(1)
  expect(check({ enteredOn: '2026-11-20', letterDate: '2026-11-30' })['letterDate']).toHaveLength(1)
  expect(check({ enteredOn: '2026-05-04' })).toEqual({
    backdatedReason: ['Tanggalnya lebih dari 30 hari yang lalu. Isi alasan pengisian mundur.'],
  })
  expect(check({ enteredOn: '2026-05-04', backdatedReason: 'Arsip lama' })).toEqual({})
})

test('the signing stage ends on the day of signing and no other', () => {
  const signedOn = d('2026-11-11')
  expect(check({ doneOn: '2026-11-12' }, { signedOn })['doneOn']?.[0]).toContain('11/11/2026')
  expect(check({ enteredOn: '2026-11-10' }, { signedOn })['doneOn']).toHaveLength(1)
  expect(check({ doneOn: '2026-11-11' }, { signedOn })).toEqual({})
})

test('an event of long ago needs a note, one that stays does not', () => {
  const event = (note: string | null, happenedOn = '2026-06-01') => EventInput.parse({ happenedOn, note })
  expect(checkEvent(event(null), { today, stored: null })['note']).toHaveLength(1)
  expect(checkEvent(event('Surat baru ditemukan'), { today, stored: null })).toEqual({})
  expect(checkEvent(event(null), { today, stored: d('2026-06-01') })).toEqual({})
  expect(checkEvent(event(null, '2026-12-01'), { today, stored: null })['happenedOn']).toHaveLength(1)
})

test('the earlier stage is the one with the latest day before it', () => {
  const view = (key: StageView['key'], doneOn: string | null, applies = true): StageView => ({
    key,
    name: key,
    state: 'done',
    applies,
    why: null,
    enteredOn: null,
    doneOn: doneOn === null ? null : d(doneOn),
    deadlines: [],
  })
  const views = [view('PEMETAAN', '2026-03-01'), view('PERSIAPAN', '2026-02-01'), view('PENAWARAN', '2026-09-09')]
  expect(earlierStage(views, 'PENAWARAN')).toEqual({ name: 'PEMETAAN', on: '2026-03-01' })
  expect(earlierStage(views, 'PEMETAAN')).toBeNull()
  expect(earlierStage([view('PEMETAAN', '2026-03-01', false), view('PERSIAPAN', null)], 'PERSIAPAN')).toBeNull()
})
