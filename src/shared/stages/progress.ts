/** How far a clock of counted days has come. */
import type { Scheme } from '../agreements/enums'
import { daysBetween } from '../calendar/dates'
import type { Deadline } from '../deadlines/model'
import { lawOf } from '../schemes/laws'
import type { Tone } from '../status/statuses'

/** `day` 43 of 45; more than `of` once it is over. Null for terms in months or years and for clocks that stand still. */
export function clockProgress(scheme: Scheme, deadline: Deadline): { day: number; of: number } | null {
  const clock = lawOf(scheme).clocks.find(({ key }) => key === deadline.key)
  if (!clock || clock.start.kind !== 'EVENT' || (clock.unit !== 'HARI' && clock.unit !== 'HARI_KERJA')) return null
  const { daysLeft, metOn, dueOn } = deadline
  if (daysLeft === null || dueOn === null) return null
  if (metOn === null) return { day: Math.max(clock.amount - daysLeft, 0), of: clock.amount }
  // The day on which it was met cannot be counted here in working days, which need the calendar.
  return clock.unit === 'HARI' ? { day: clock.amount - daysBetween(metOn, dueOn), of: clock.amount } : null
}

/** Urgent within a week or past, attention within a month. */
export function deadlineTone(daysLeft: number | null): Tone {
  if (daysLeft === null) return 'neutral'
  return daysLeft <= 7 ? 'urgent' : daysLeft <= 30 ? 'attention' : 'progress'
}
