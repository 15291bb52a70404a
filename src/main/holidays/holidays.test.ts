import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { calendarDate } from '../../shared/calendar/dates'
import { isWorkingDay } from '../../shared/calendar/working-days'
import { createHistory } from '../history/history'
import { createHolidays, type Holidays } from './holidays'
import { listHolidays, readCalendar } from './queries'

let t: TestDatabase
let holidays: Holidays
beforeEach(async () => {
  t = await openTestDatabase()
  holidays = createHolidays(t)
})
afterEach(() => t.dispose())

const d = (text: string) => calendarDate.parse(text)
const dayOf = async (day: string) =>
  (await listHolidays(t.db, Number(day.slice(0, 4)))).rows.find((row) => row.day === day)

test('the list of a year holds the built-in days, those to be checked marked', async () => {
  const { rows, years } = await listHolidays(t.db, 2026)
  expect(rows).toHaveLength(25)
  expect(rows[0]).toMatchObject({ day: '2026-01-01', source: 'LISTED', mark: 'USUAL', toCheck: false, id: null })
  expect(years).toEqual([2024, 2025, 2026, 2027])
  expect((await listHolidays(t.db, 2027)).rows.every(({ toCheck }) => toCheck)).toBe(true)
})

test('an own day is off, can be changed and removed, and each step can be undone', async () => {
  const { id } = await holidays.save(null, { day: d('2028-04-27'), name: 'Hari jadi Sultra' }, testActor)
  expect(await dayOf('2028-04-27')).toMatchObject({ id, source: 'OWN', name: 'Hari jadi Sultra' })
  expect((await listHolidays(t.db, 2028)).years).toContain(2028)
  expect(isWorkingDay(await readCalendar(t.db), d('2028-04-27'))).toBe(false)
  await holidays.save(id, { day: d('2028-04-28'), name: 'Hari jadi Sultra' }, testActor)
  expect(await dayOf('2028-04-27')).toBeUndefined()
  await holidays.remove(id, testActor)
  expect(await dayOf('2028-04-28')).toBeUndefined()
  const history = createHistory(t)
  await history.undo(testActor)
  expect(await dayOf('2028-04-28')).toMatchObject({ id })
  await history.undo(testActor)
  await history.undo(testActor)
  expect((await listHolidays(t.db, 2028)).rows).toEqual([])
})

test('a listed day can be worked, checked, and be as it was', async () => {
  await holidays.mark(d('2026-12-24'), 'WORKED', testActor)
  expect(await dayOf('2026-12-24')).toMatchObject({ mark: 'WORKED' })
  expect(isWorkingDay(await readCalendar(t.db), d('2026-12-24'))).toBe(true)
  await holidays.mark(d('2026-12-24'), 'USUAL', testActor)
  expect(isWorkingDay(await readCalendar(t.db), d('2026-12-24'))).toBe(false)
  await holidays.mark(d('2027-03-10'), 'CHECKED', testActor)
  expect(await dayOf('2027-03-10')).toMatchObject({ mark: 'CHECKED', toCheck: false })
  expect(isWorkingDay(await readCalendar(t.db), d('2027-03-10'))).toBe(false)
})

test('a day stands once', async () => {
  const listed = holidays.save(null, { day: d('2026-12-25'), name: 'Natal' }, testActor)
  await expect(listed).rejects.toMatchObject({
    code: 'VALIDATION',
    details: { day: [expect.stringContaining('Natal')] },
  })
  const { id } = await holidays.save(null, { day: d('2026-04-27'), name: 'Hari jadi' }, testActor)
  const twice = holidays.save(null, { day: d('2026-04-27'), name: 'Lain' }, testActor)
  await expect(twice).rejects.toMatchObject({ code: 'VALIDATION' })
  await expect(holidays.save(id, { day: d('2026-04-27'), name: 'Hari jadi Sultra' }, testActor)).resolves.toEqual({
    id,
  })
})

test('what is gone or was never listed is said to be so', async () => {
  const { id } = await holidays.save(null, { day: d('2026-04-27'), name: 'Hari jadi' }, testActor)
  await holidays.remove(id, testActor)
  await expect(holidays.remove(id, testActor)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(holidays.mark(d('2026-04-27'), 'WORKED', testActor)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
