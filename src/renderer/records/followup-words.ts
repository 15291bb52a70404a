/** Words of follow-ups that screens share: who does it, how far its due date is, what can be done with it. */
import { shortDate } from '../../shared/calendar/words'
import type { FollowUpRow, FollowUpStep } from '../../shared/followups/model'
import type { Tone } from '../../shared/status/statuses'
import { daysWords } from './agreement-words'

/** `Dinas Kesehatan · Sekretaris`; null when nobody is named. */
export const ownerOf = ({ office, owner }: Pick<FollowUpRow, 'office' | 'owner'>): string | null =>
  [office, owner].filter(Boolean).join(' · ') || null

/** What the dates say below the due date. */
export function dueNote({ status, daysLeft, doneOn, cancelledOn, snoozedUntil }: FollowUpRow): string | null {
  if (doneOn) return `selesai ${shortDate(doneOn)}`
  if (cancelledOn) return `batal ${shortDate(cancelledOn)}`
  if (status === 'snoozed' && snoozedUntil) return `sampai ${shortDate(snoozedUntil)}`
  return daysLeft === null ? null : daysWords(daysLeft)
}

export const dueTone = ({ status }: Pick<FollowUpRow, 'status'>): Tone =>
  status === 'overdue' ? 'urgent' : status === 'dueSoon' ? 'attention' : 'neutral'

/** Where one follow-up is opened. */
export const followUpPath = (id: string): string => `/tindak-lanjut?tab=all&id=%22${id}%22`

export type StepKind = FollowUpStep['kind']

export const stepLabels: Record<StepKind, string> = {
  start: 'Mulai',
  finish: 'Selesai',
  cancel: 'Batalkan',
  snooze: 'Tunda',
  due: 'Ganti tenggat',
  reopen: 'Buka lagi',
}

/** What is said after a step: `2 tindak lanjut selesai.` */
export const stepDone: Record<StepKind, string> = {
  start: 'dimulai',
  finish: 'selesai',
  cancel: 'dibatalkan',
  snooze: 'ditunda',
  due: 'diganti tenggatnya',
  reopen: 'dibuka lagi',
}

/** Steps that make sense for a follow-up as it stands. */
export function stepsOf({ status, startedOn }: Pick<FollowUpRow, 'status' | 'startedOn'>): StepKind[] {
  if (status === 'done' || status === 'cancelled') return ['reopen']
  return [
    'finish',
    ...(startedOn === null ? (['start'] as const) : []),
    'due',
    ...(status === 'snoozed' ? (['reopen'] as const) : []),
    'snooze',
    'cancel',
  ]
}
