/** Routes of Beranda. */
import { calendarDate } from '../../shared/calendar/dates'
import type { homeContract } from '../../shared/home/contract'
import type { Handlers } from '../../shared/ipc/define'
import type { Db } from '../database/db'
import type { Clock } from '../platform/clock'
import { homeBadges, homeSummary } from './queries'

export function homeHandlers({ db, clock }: { db: Db; clock: Clock }): Handlers<typeof homeContract> {
  const moment = () => ({ today: calendarDate.parse(clock.today()), now: clock.now() })
  return {
    'home.summary': () => homeSummary(db, moment()),
    'home.badges': () => homeBadges(db, moment()),
  }
}
