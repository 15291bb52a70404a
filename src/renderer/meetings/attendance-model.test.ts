import { expect, test } from 'vitest'
import { calendarDate } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import { InviteeId } from '../../shared/ids/ids'
import { AttendanceRow } from '../../shared/minutes/model'
import { arrivalNow, changeSheet, rowsToSave, sheetOf, timeFaults } from './attendance-model'

const zone = 'Asia/Makassar'
const at = (date: string, hour: number) => momentAt(calendarDate.parse(date), hour * 60, zone)
const invitee = (n: number) => InviteeId.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)
const stored = (n: number) =>
  AttendanceRow.parse({
    inviteeId: invitee(n),
    state: null,
    name: null,
    post: null,
    institution: null,
    reason: null,
    invited: { label: `Kantor ${n}`, name: null, post: null },
  })
const sheet = (count: number) =>
  sheetOf(
    Array.from({ length: count }, (_none, index) => stored(index + 1)),
    zone,
  )
const meeting = { startsAt: at('2026-12-31', 22), zone }

test('an empty walk-in stands at the end, a new one as soon as it is filled, and none of the empty ones is saved', () => {
  let rows = sheet(1)
  expect(rows).toHaveLength(2)
  const guest = rows[1]?.key ?? ''
  rows = changeSheet(rows, { kind: 'text', key: guest, field: 'name', text: 'Tamu' })
  expect(rows).toHaveLength(3)
  expect(rowsToSave(rows, meeting).map(({ row }) => [row.state, row.name])).toEqual([['HADIR', 'Tamu']])
  expect(changeSheet(rows, { kind: 'remove', key: guest })).toHaveLength(2)
})

test('only the touched row is another object', () => {
  const rows = sheet(500)
  const after = changeSheet(rows, { kind: 'state', key: rows[7]?.key ?? '', state: 'HADIR' })
  expect(after.filter((row, index) => row !== rows[index])).toEqual([after[7]])
})

test.each([
  ['22.30', at('2026-12-31', 22.5)],
  ['0.15', at('2027-01-01', 0.25)],
  ['2130', at('2026-12-31', 21.5)],
])('an arrival at %s of a meeting over midnight and the end of the year', (time, moment) => {
  const rows = sheet(1)
  const key = rows[0]?.key ?? ''
  const filled = changeSheet(changeSheet(rows, { kind: 'state', key, state: 'HADIR' }), {
    kind: 'text',
    key,
    field: 'time',
    text: time,
  })
  expect(rowsToSave(filled, meeting)[0]?.row.arrivedAt).toBe(moment)
})

test('a time that is none is named by its row', () => {
  const rows = sheet(2)
  const key = rows[1]?.key ?? ''
  expect(timeFaults(changeSheet(rows, { kind: 'text', key, field: 'time', text: '25.00' }))).toEqual([key])
})

test('now is an arrival near the meeting only', () => {
  const times = { startsAt: at('2026-12-31', 9), endsAt: at('2026-12-31', 12) }
  expect(arrivalNow(at('2026-12-31', 9.5), times, zone)).toBe('09:30')
  expect(arrivalNow(at('2027-01-05', 9), times, zone)).toBeNull()
})
