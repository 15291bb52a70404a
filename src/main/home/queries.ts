/** Reads of Beranda, put together from the lists of the features. */
import { isNull } from 'drizzle-orm'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { HomeSummary } from '../../shared/home/contract'
import { MeetingListInput, type MeetingRow } from '../../shared/meetings/model'
import { countByStatus } from '../agreements/list'
import type { Db } from '../database/db'
import { partners } from '../database/schema/masters'
import { listBatches } from '../history/reads'
import { countAwaitingMinutes, listAwaitingMinutes, listMeetings } from '../meetings/queries'

const SHOWN = { meetings: 5, awaiting: 3, changes: 8 } as const

export type Moment = { today: CalendarDate; now: number }

/** Everything that Beranda shows but the person's own drafts. */
export async function homeSummary(db: Db, { today, now }: Moment): Promise<HomeSummary> {
  const [counts, coming, awaitingMinutes, batches, partnerCount] = await Promise.all([
    countByStatus(db, { trashed: false }, today),
    comingMeetings(db, now),
    listAwaitingMinutes(db, now, SHOWN.awaiting),
    listBatches(db, { text: '', from: null, offset: 0, limit: SHOWN.changes }),
    db.$count(partners, isNull(partners.deletedAt)),
  ])
  return { counts, meetings: coming, awaitingMinutes, changes: batches.rows, partners: partnerCount }
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
async function comingMeetings(db: Db, now: number): Promise<MeetingRow[]> {
  const found: MeetingRow[] = []
  for (let offset = 0; found.length < SHOWN.meetings; offset += 50) {
    const { rows } = await listMeetings(db, MeetingListInput.parse({ from: now, offset, limit: 50 }), now)
    found.push(...rows.filter(({ status }) => status !== 'cancelled'))
    if (rows.length < 50) break
  }
  return found.slice(0, SHOWN.meetings)
}
