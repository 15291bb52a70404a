/** Reads what the first screens after signing in ask for, while somebody still chooses a profile. */
import { calendarDate } from '../../shared/calendar/dates'
import { countByStatus, listAgreements } from '../agreements/list'
import type { AlertBoard } from '../alerts/board'
import type { Db } from '../database/db'
import type { Clock } from '../platform/clock'
import { homeBadges } from './queries'

export type ReadAhead = () => Promise<void>

/** The pages of the file are in memory then, and the alerts of today are known; nothing is answered to anybody. */
export function createReadAhead({ db, clock, board }: { db: Db; clock: Clock; board: AlertBoard }): ReadAhead {
  return async () => {
    const today = calendarDate.parse(clock.today())
    await listAgreements(db, { trashed: false, sort: 'updatedAt', direction: 'desc', offset: 0, limit: 50 }, today)
    await countByStatus(db, { trashed: false }, today)
    await homeBadges(db, { today, now: clock.now() })
    await board.current()
  }
}
