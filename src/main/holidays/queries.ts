/** Reads of the days off. */
import { asc } from 'drizzle-orm'
import { calendarDate } from '../../shared/calendar/dates'
import { listedHolidays, listedYears } from '../../shared/calendar/holidays'
import { createCalendar, type OwnDay, type WorkCalendar } from '../../shared/calendar/working-days'
import { HolidayRow } from '../../shared/holidays/model'
import type { Queryable } from '../database/db'
import { holidays } from '../database/schema/stages'

type Entry = OwnDay & { id: string }

/** The calendar by which working days are counted: the built-in list and the unit's own entries. */
export async function readCalendar(db: Queryable): Promise<WorkCalendar> {
  return createCalendar(await readEntries(db))
}

/** Days of a year, earliest first, and the years for which anything is known. */
export async function listHolidays(db: Queryable, year: number): Promise<{ rows: HolidayRow[]; years: number[] }> {
  const entries = await readEntries(db)
  const years = new Set([...listedYears, ...entries.map(({ day }) => yearOf(day))])
  return {
    rows: rowsOf(entries).filter(({ day }) => yearOf(day) === year),
    years: [...years].sort((a, b) => a - b),
  }
}

function rowsOf(entries: readonly Entry[]): HolidayRow[] {
  const listedDays = new Set<string>(listedHolidays.map(({ day }) => day))
  const entryOf = new Map<string, Entry>(entries.map((entry) => [entry.day, entry]))
  const listed = listedHolidays.map(({ day, name, kind, toCheck }) => {
    const entry = entryOf.get(day)
    const mark = !entry ? 'USUAL' : entry.off ? 'CHECKED' : 'WORKED'
    return { id: entry?.id ?? null, day, name, source: 'LISTED', kind, mark, toCheck: toCheck && !entry }
  })
  const own = entries
    .filter(({ day }) => !listedDays.has(day))
    .map(({ id, day, name }) => ({ id, day, name, source: 'OWN', kind: 'LIBUR', mark: 'USUAL', toCheck: false }))
  return [...listed, ...own].map((row) => HolidayRow.parse(row)).sort((a, b) => (a.day < b.day ? -1 : 1))
}

async function readEntries(db: Queryable): Promise<Entry[]> {
  const rows = await db.select().from(holidays).orderBy(asc(holidays.day)).limit(2000)
  return rows.map((row) => ({ ...row, day: calendarDate.parse(row.day) }))
}

const yearOf = (day: string): number => Number(day.slice(0, 4))
