/** How far back the list reaches, and which steps can be taken back. */
import { addDays } from '../../shared/calendar/dates'
import { momentAt, todayIn } from '../../shared/calendar/moments'
import type { BatchView } from '../../shared/history/model'

export const spans = {
  today: { label: 'Hari ini', days: 0 },
  week: { label: '7 hari terakhir', days: 6 },
  month: { label: '30 hari terakhir', days: 29 },
  year: { label: 'Setahun terakhir', days: 364 },
} as const
export type Span = keyof typeof spans

/** The midnight at which a span begins. */
export function spanFrom(span: Span, now: number, timeZone: string): number {
  return momentAt(addDays(todayIn(timeZone, now), -spans[span].days), 0, timeZone)
}

/** Undoing and redoing are reversed by Urungkan and Ulangi themselves. */
export const mayTakeBack = ({ kind, undoneBy, undoable }: BatchView): boolean =>
  undoable && undoneBy === null && (kind === 'command' || kind === 'takeBack')
