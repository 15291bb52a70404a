/** Use cases of the days off; owns all writes to them. */
import { eq } from 'drizzle-orm'
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { listedHolidays } from '../../shared/calendar/holidays'
import { plainDate } from '../../shared/calendar/words'
import type { HolidayInput, ListedMark } from '../../shared/holidays/model'
import { HolidayId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { Commands } from '../database/command'
import type { Db, Queryable, Tx } from '../database/db'
import { holidays } from '../database/schema/stages'
import type { NewId } from '../platform/ids'

export type Holidays = ReturnType<typeof createHolidays>

export function createHolidays({ db, commands, newId }: { db: Db; commands: Commands; newId: NewId }) {
  return {
    /** Adds (`id` null) or changes a day of the unit's own. Throws VALIDATION for a day that is known already. */
    async save(id: HolidayId | null, input: HolidayInput, person: Actor): Promise<{ id: HolidayId }> {
      await checkDay(db, id, input.day)
      const label = `${id ? 'Mengubah' : 'Menambah'} hari libur ${plainDate(input.day)}`
      return commands.run({ command: 'holidays.save', label, person }, async (tx) => {
        if (id) {
          await requireOwn(tx, id)
          await tx.update(holidays).set(input).where(eq(holidays.id, id))
          return { id }
        }
        return { id: await addHolidayTx(tx, newId, input) }
      })
    },

    /** Throws NOT_FOUND. */
    async remove(id: HolidayId, person: Actor): Promise<void> {
      const day = calendarDate.parse((await requireOwn(db, id)).day)
      const label = `Menghapus hari libur ${plainDate(day)}`
      await commands.run({ command: 'holidays.remove', label, person }, async (tx) => {
        await tx.delete(holidays).where(eq(holidays.id, id))
      })
    },

    /** Says of a listed day that it is worked, that it was checked, or nothing. Throws NOT_FOUND for another day. */
    async mark(day: CalendarDate, mark: ListedMark, person: Actor): Promise<void> {
      const listed = listedHolidays.find((one) => one.day === day)
      if (!listed) throw new AppError('NOT_FOUND', 'Hari ini tidak ada di daftar bawaan. Muat ulang halaman.')
      const label = `${markVerbs[mark]} ${plainDate(day)}`
      await commands.run({ command: 'holidays.mark', label, person }, async (tx) => {
        await tx.delete(holidays).where(eq(holidays.day, day))
        if (mark === 'USUAL') return
        const id = HolidayId.parse(newId())
        await tx.insert(holidays).values({ id, day, name: listed.name, off: mark === 'CHECKED' })
      })
    },
  }
}

/** Adds a day off; the caller has made sure that the day is not known yet. */
export async function addHolidayTx(tx: Tx, newId: NewId, input: HolidayInput): Promise<HolidayId> {
  const id = HolidayId.parse(newId())
  await tx.insert(holidays).values({ id, ...input, off: true })
  return id
}

const markVerbs: Record<ListedMark, string> = {
  USUAL: 'Mengembalikan hari libur',
  WORKED: 'Menjadikan hari kerja',
  CHECKED: 'Memeriksa hari libur',
}

async function checkDay(db: Queryable, id: HolidayId | null, day: CalendarDate): Promise<void> {
  const listed = listedHolidays.find((one) => one.day === day)
  if (listed) throw invalid({ day: [`Hari ini sudah ada di daftar bawaan: ${listed.name}. Pilih hari lain.`] })
  const [entry] = await db.select().from(holidays).where(eq(holidays.day, day)).limit(1)
  if (entry && entry.id !== id) throw invalid({ day: [`Hari ini sudah tercatat: ${entry.name}. Pilih hari lain.`] })
}

async function requireOwn(db: Queryable, id: HolidayId) {
  const [entry] = await db.select().from(holidays).where(eq(holidays.id, id)).limit(1)
  if (!entry) throw new AppError('NOT_FOUND', 'Hari libur ini sudah tidak ada. Muat ulang halaman.')
  return entry
}
