/** What the recapitulation of follow-ups covers. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { MeetingId } from '../ids/ids'

export const FollowUpRecapRequest = z.object({
  kind: z.literal('followUpRecap'),
  by: z.enum(['office', 'meeting']),
  /** Days of the meetings, or of the entry of what came from none; null is open. */
  from: calendarDate.nullable().default(null),
  to: calendarDate.nullable().default(null),
  /** Only those of one meeting. */
  meetingId: MeetingId.nullable().default(null),
})
export type FollowUpRecapRequest = z.output<typeof FollowUpRecapRequest>
