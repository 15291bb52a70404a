import { expect, test } from 'vitest'
import { dateOf } from '../calendar/dates'
import { followUpStatusOf, type FollowUpFacts } from './status'

const today = dateOf(2026, 1, 15)
const none: FollowUpFacts = { dueOn: null, startedOn: null, doneOn: null, cancelledOn: null, snoozedUntil: null }

test.each<[string, Partial<FollowUpFacts>, string]>([
  ['nothing known', {}, 'todo'],
  ['begun', { startedOn: dateOf(2026, 1, 2) }, 'running'],
  ['due today', { dueOn: today }, 'dueSoon'],
  ['due in a week', { dueOn: dateOf(2026, 1, 22) }, 'dueSoon'],
  ['due in eight days', { dueOn: dateOf(2026, 1, 23) }, 'todo'],
  ['due yesterday', { dueOn: dateOf(2026, 1, 14), startedOn: dateOf(2026, 1, 2) }, 'overdue'],
  ['put off to tomorrow', { dueOn: dateOf(2026, 1, 1), snoozedUntil: dateOf(2026, 1, 16) }, 'snoozed'],
  ['put off to today', { dueOn: dateOf(2026, 1, 1), snoozedUntil: today }, 'overdue'],
  ['done late', { dueOn: dateOf(2026, 1, 1), doneOn: today }, 'done'],
  ['cancelled', { dueOn: dateOf(2026, 1, 1), cancelledOn: today }, 'cancelled'],
])('%s is %s → %s', (_case, facts, status) => {
  expect(followUpStatusOf({ ...none, ...facts }, today)).toBe(status)
})
