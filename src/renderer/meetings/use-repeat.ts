/** The state of a repetition that is being planned: its rule, the days it gives, and those taken out. */
import { useState } from 'react'
import type { CalendarDate } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import type { MeetingId } from '../../shared/ids/ids'
import type { OccupiedInput, SeriesDay } from '../../shared/meetings/series-contract'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { ruleFrom, usualRepeat, type RepeatDraft } from './repeat-model'

export type Repeat = ReturnType<typeof useRepeat>

const noDays: readonly SeriesDay[] = []
const nothing: OccupiedInput = {
  state: 'DRAF',
  place: null,
  chair: null,
  noteTaker: null,
  startsAt: 0,
  endsAt: 0,
  invitees: [],
}

/** `id` is the first meeting where it exists; `input` null while its time is not known. */
export function useRepeat(id: MeetingId | null, input: OccupiedInput | null) {
  const { timeZone } = useSession()
  const [draft, setDraft] = useState<RepeatDraft | null>(null)
  const [skip, setSkip] = useState<ReadonlySet<CalendarDate>>(new Set())
  const day = input && todayIn(timeZone, input.startsAt)
  const current = day ? (draft ?? usualRepeat(day)) : null
  const { rule, fault } = current && day ? ruleFrom(current, day) : { rule: null, fault: null }
  const question = { id, rule: rule ?? noRule, input: input ?? nothing }
  const answer = useRoute('meetingSeries.preview', question, { enabled: rule !== null && input !== null })
  return {
    day,
    draft: current,
    change: setDraft,
    rule,
    fault,
    days: rule ? (answer.data ?? noDays) : noDays,
    skip,
    setSkip,
  }
}

const noRule = {
  pattern: { kind: 'monthlyDay' as const, every: 1, day: 1 },
  end: { kind: 'count' as const, count: 2 },
}
