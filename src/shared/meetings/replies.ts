/** What invitees answered, in words and in sums. */
import type { InviteeReply } from './enums'
import type { InviteeAnswer } from './model'

export const replyWords: Record<InviteeReply, string> = {
  HADIR: 'Hadir',
  DIWAKILI: 'Diwakili',
  TIDAK_HADIR: 'Tidak hadir',
}

/** What stands in the note of an answer; null: it needs none. */
export const replyNoteWords: Record<InviteeReply, string | null> = {
  HADIR: null,
  DIWAKILI: 'Diwakili oleh',
  TIDAK_HADIR: 'Alasan',
}

export type ReplyTotals = Record<InviteeReply | 'BELUM', number>

export function replyTotals(answers: readonly Pick<InviteeAnswer, 'reply'>[]): ReplyTotals {
  const totals: ReplyTotals = { HADIR: 0, DIWAKILI: 0, TIDAK_HADIR: 0, BELUM: 0 }
  for (const { reply } of answers) totals[reply ?? 'BELUM'] += 1
  return totals
}
