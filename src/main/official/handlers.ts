/** Route of the recapitulation. */
import { calendarDate } from '../../shared/calendar/dates'
import type { Handlers } from '../../shared/ipc/define'
import type { officialContract } from '../../shared/official/contract'
import type { Db } from '../database/db'
import type { Clock } from '../platform/clock'
import { readRecap } from './recap'

export const officialHandlers = ({ db, clock }: { db: Db; clock: Clock }): Handlers<typeof officialContract> => ({
  'official.recap': (question) => readRecap(db, question, calendarDate.parse(clock.today())),
})
