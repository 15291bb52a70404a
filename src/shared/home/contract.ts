/** Route of Beranda: what needs somebody today, in one read. */
import { z } from 'zod'
import { agreementStatuses } from '../agreements/model'
import { BatchView } from '../history/model'
import { query } from '../ipc/define'
import { MeetingRow } from '../meetings/model'

export const HomeSummary = z.object({
  counts: z.record(z.enum(agreementStatuses), z.number().int()),
  /** Running and coming meetings, the next one first, and how many there are. */
  meetings: z.object({ rows: z.array(MeetingRow), total: z.number().int() }),
  /** Meetings that are over and have no adopted minutes, the newest first. */
  awaitingMinutes: z.object({ rows: z.array(MeetingRow), total: z.number().int() }),
  /** Follow-ups past their due date. */
  overdueFollowUps: z.number().int(),
  /** Newest first. */
  changes: z.array(BatchView),
  partners: z.number().int(),
})
export type HomeSummary = z.output<typeof HomeSummary>

export const homeContract = {
  'home.summary': query(z.object({}), HomeSummary),
  /** What needs action, for the menu. */
  'home.badges': query(z.object({}), z.object({ undecided: z.number().int(), awaitingMinutes: z.number().int() })),
} as const
