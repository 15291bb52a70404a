/** The status of a follow-up on a day, computed from its dates. */
import { daysBetween, type CalendarDate } from '../calendar/dates'
import type { StatusOf } from '../status/statuses'

export type FollowUpStatus = StatusOf<'followUp'>
export const followUpStatuses = [
  'overdue',
  'dueSoon',
  'running',
  'todo',
  'snoozed',
  'done',
  'cancelled',
] as const satisfies readonly FollowUpStatus[]

/** Statuses in which something is still to be done. */
export const openFollowUpStatuses = [
  'overdue',
  'dueSoon',
  'running',
  'todo',
  'snoozed',
] as const satisfies readonly FollowUpStatus[]

/** Days before the due date from which a follow-up is "segera jatuh tempo". */
export const dueSoonDays = 7

export type FollowUpFacts = {
  dueOn: CalendarDate | null
  startedOn: CalendarDate | null
  doneOn: CalendarDate | null
  cancelledOn: CalendarDate | null
  snoozedUntil: CalendarDate | null
}

/** Done and cancelled win; then a snooze, until the day itself; then the due date; a follow-up is in time on its due date. */
export function followUpStatusOf(facts: FollowUpFacts, today: CalendarDate): FollowUpStatus {
  const { dueOn, startedOn, doneOn, cancelledOn, snoozedUntil } = facts
  if (doneOn !== null) return 'done'
  if (cancelledOn !== null) return 'cancelled'
  if (snoozedUntil !== null && snoozedUntil > today) return 'snoozed'
  if (dueOn !== null && dueOn < today) return 'overdue'
  if (dueOn !== null && daysBetween(today, dueOn) <= dueSoonDays) return 'dueSoon'
  return startedOn === null ? 'todo' : 'running'
}
