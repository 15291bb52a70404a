/** Data of the briefing before a meeting with a partner: one page. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { SummaryFact, SummaryTable } from './agreement-summary'
import { Imprint, Letterhead } from './model'

export const PartnerBriefingData = z.object({
  letterhead: Letterhead,
  /** The day for which status and days left hold. */
  asOf: calendarDate,
  name: z.string(),
  /** Title and day of the meeting it is for. */
  meeting: z.string().nullable(),
  facts: z.array(SummaryFact),
  /** What to decide or ask now, the most pressing first; empty when nothing is. */
  decisions: z.array(z.string()),
  tables: z.array(SummaryTable),
  imprint: Imprint,
})
export type PartnerBriefingData = z.output<typeof PartnerBriefingData>
