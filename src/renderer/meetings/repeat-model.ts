/** How a meeting repeats while it is being chosen; the day of the meeting gives the rest of the pattern. */
import { addYears, weekday, type CalendarDate } from '../../shared/calendar/dates'
import { patternOn, patternWords, SeriesRule, type PatternKind } from '../../shared/meetings/series'

export type RepeatDraft = {
  kind: PatternKind
  every: number | null
  /** For weekly ones; 0 is Sunday. */
  weekdays: readonly number[]
  end: 'count' | 'until'
  count: number | null
  until: string | null
}

/** Monthly for a year: what is asked for most. */
export const usualRepeat = (day: CalendarDate): RepeatDraft => ({
  kind: 'monthlyWeekday',
  every: 1,
  weekdays: [weekday(day)],
  end: 'count',
  count: 12,
  until: addYears(day, 1),
})

const kinds = ['weekly', 'monthlyDay', 'monthlyWeekday', 'yearlyDay', 'yearlyWeekday'] as const

/** "Setiap bulan pada Senin kedua" and the others that fit the day. */
export const repeatOptions = (day: CalendarDate): { value: PatternKind; label: string }[] =>
  kinds.map((kind) => ({ value: kind, label: patternWords(patternOn(kind, day)) }))

export const unitWords: Record<PatternKind, string> = {
  weekly: 'minggu',
  monthlyDay: 'bulan',
  monthlyWeekday: 'bulan',
  yearlyDay: 'tahun',
  yearlyWeekday: 'tahun',
}

/** The rule, or the sentence that says what is missing. */
export function ruleFrom(draft: RepeatDraft, day: CalendarDate): { rule: SeriesRule | null; fault: string | null } {
  const pattern = { ...patternOn(draft.kind, day), every: draft.every, ...weekly(draft) }
  const end =
    draft.end === 'count' ? { kind: 'count', count: draft.count } : { kind: 'until', until: draft.until ?? '' }
  const parsed = SeriesRule.safeParse({ pattern, end })
  if (!parsed.success) return { rule: null, fault: parsed.error.issues[0]?.message ?? null }
  if (draft.end === 'until' && (draft.until ?? '') <= day) {
    return { rule: null, fault: 'Tanggal akhir seri harus sesudah rapat pertama.' }
  }
  return { rule: parsed.data, fault: null }
}

const weekly = ({ kind, weekdays }: RepeatDraft) => (kind === 'weekly' ? { weekdays: [...weekdays] } : {})
