/** Whether two agreements may be one and the same, so that a form can say "Kemungkinan ganda". */
import type { CalendarDate } from '../calendar/dates'
import { likenessOfWords, titleLikeness } from '../search/words'

export type Likeness = {
  title: string
  number: string | null
  start: CalendarDate | null
  /** Null: open-ended or unknown. */
  end: CalendarDate | null
}

const enoughInCommon = 0.6

/** For agreements with a common partner: the same number, or a like title in periods that touch. */
export function isPossibleDuplicate(a: Likeness, b: Likeness): boolean {
  if (a.number !== null && a.number === b.number) return true
  return periodsTouch(a, b) && titleLikeness(a.title, b.title) >= enoughInCommon
}

/** The same of titles whose words are known, for comparing thousands; numbers are not looked at. */
export const isAlike = (
  a: Pick<Likeness, 'start' | 'end'> & { words: ReadonlySet<string> },
  b: Pick<Likeness, 'start' | 'end'> & { words: ReadonlySet<string> },
): boolean => periodsTouch(a, b) && likenessOfWords(a.words, b.words) >= enoughInCommon

function periodsTouch(a: Pick<Likeness, 'start' | 'end'>, b: Pick<Likeness, 'start' | 'end'>): boolean {
  if (a.start === null || b.start === null) return true
  return (a.end === null || a.end >= b.start) && (b.end === null || b.end >= a.start)
}
