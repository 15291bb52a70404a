/** Routes of the days off. */
import type { holidaysContract } from '../../shared/holidays/contract'
import type { Handlers } from '../../shared/ipc/define'
import type { Db } from '../database/db'
import type { Holidays } from './holidays'
import { listHolidays } from './queries'

export function holidaysHandlers({ db, holidays }: { db: Db; holidays: Holidays }): Handlers<typeof holidaysContract> {
  const done = {}
  return {
    'holidays.list': ({ year }) => listHolidays(db, year),
    'holidays.save': ({ id, input }, { actor }) => holidays.save(id, input, actor),
    'holidays.remove': ({ id }, { actor }) => holidays.remove(id, actor).then(() => done),
    'holidays.mark': ({ day, mark }, { actor }) => holidays.mark(day, mark, actor).then(() => done),
  }
}
