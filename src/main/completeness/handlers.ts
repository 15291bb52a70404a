/** Routes of the completeness report. */
import { calendarDate } from '../../shared/calendar/dates'
import type { completenessContract } from '../../shared/completeness/contract'
import type { Handlers } from '../../shared/ipc/define'
import type { Db } from '../database/db'
import type { Clock } from '../platform/clock'
import { countLacks, listLacking } from './queries'

export function completenessHandlers({ db, clock }: { db: Db; clock: Clock }): Handlers<typeof completenessContract> {
  const today = () => calendarDate.parse(clock.today())
  return {
    'completeness.counts': (semester) => countLacks(db, { semester, today: today() }),
    'completeness.list': ({ offset, limit, ...question }) => listLacking(db, question, { offset, limit }, today()),
  }
}
