/** The board of follow-ups: its columns, and which step a move to another column asks for. */
import type { FollowUpRow } from '../../shared/followups/model'
import type { FollowUpStatus } from '../../shared/followups/status'
import type { StepKind } from '../records/followup-words'

/** Cancelled ones stand in the list only. */
export const boardColumns = [
  'overdue',
  'dueSoon',
  'todo',
  'running',
  'snoozed',
  'done',
] as const satisfies readonly FollowUpStatus[]
export type BoardStatus = (typeof boardColumns)[number]

/**
 * Dates decide the status, so a card goes where its dates put it: to a column of due dates by another due date, unless it
 * rests or is over, which is taken back first.
 */
export function stepTo({ status }: Pick<FollowUpRow, 'status'>, to: BoardStatus): StepKind {
  if (to === 'done') return 'finish'
  if (to === 'snoozed') return 'snooze'
  if (to === 'running') return 'start'
  return status === 'done' || status === 'cancelled' || status === 'snoozed' ? 'reopen' : 'due'
}
