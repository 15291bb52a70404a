/** Reads of Beranda, put together from the lists of the features. */
import { isNull } from 'drizzle-orm'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { HomeSummary } from '../../shared/home/contract'
import { FollowUpFilter } from '../../shared/followups/model'
import { MeetingListInput } from '../../shared/meetings/model'
import { countByStatus } from '../agreements/list'
import type { Db } from '../database/db'
import { partners } from '../database/schema/masters'
import { countFollowUps } from '../followups/queries'
import { listBatches } from '../history/reads'
import { countAwaitingMinutes, listAwaitingMinutes, listMeetings } from '../meetings/queries'

const SHOWN = { meetings: 5, awaiting: 3, changes: 8 } as const

export type Moment = { today: CalendarDate; now: number }

/** Everything that Beranda shows but the person's own drafts. */
export async function homeSummary(db: Db, { today, now }: Moment): Promise<HomeSummary> {
  const [counts, coming, awaitingMinutes, overdueFollowUps, batches, partnerCount] = await Promise.all([
    countByStatus(db, { trashed: false }, today),
    comingMeetings(db, now),
    listAwaitingMinutes(db, now, SHOWN.awaiting),
    countOverdue(db, today),
    listBatches(db, { text: '', from: null, offset: 0, limit: SHOWN.changes }),
    db.$count(partners, isNull(partners.deletedAt)),
  ])
  return {
    counts,
    meetings: coming,
    awaitingMinutes,
    overdueFollowUps,
    changes: batches.rows,
    partners: partnerCount,
  }
}

/** What needs action, for the menu. */
export async function homeBadges(db: Db, { today, now }: Moment) {
  const [counts, awaiting] = await Promise.all([
    countByStatus(db, { trashed: false }, today),
    countAwaitingMinutes(db, now),
  ])
  return { undecided: counts.undecided, awaitingMinutes: awaiting }
}

/** Running and coming meetings; cancelled ones are left out. */
const comingMeetings = (db: Db, now: number) =>
  listMeetings(db, MeetingListInput.parse({ phase: 'coming', limit: SHOWN.meetings }), now)

/** What the list of follow-ups calls overdue. */
async function countOverdue(db: Db, today: CalendarDate): Promise<number> {
  return (await countFollowUps(db, FollowUpFilter.parse({}), today)).overdue
}
