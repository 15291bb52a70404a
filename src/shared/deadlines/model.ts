/** What the deadline engine is given, and what it says. */
import { z } from 'zod'
import type { DocumentKind, Scheme } from '../agreements/enums'
import { ReasonTerm } from '../agreements/model'
import { calendarDate, type CalendarDate } from '../calendar/dates'
import type { WorkCalendar } from '../calendar/working-days'
import { clockKeys, dutyKeys, stageKeys, type EventKey, type StageKey } from '../schemes/keys'
import type { SchemeFacts } from '../schemes/model'

/** The document that the record is about; for a plan `kind` is null and so is the rest. */
export type DocumentFacts = {
  kind: DocumentKind | null
  signedOn: CalendarDate | null
  /** First and last valid day (`startOf`, `endOf` of agreements/status). */
  start: CalendarDate | null
  end: CalendarDate | null
  /** Whether its end is decided: extended, left to run out, or ended. */
  decided: boolean
  /** The day on which it was ended before its term. */
  endedOn: CalendarDate | null
}

/** Another document of the same chain, above or below this one. */
export type ChainFacts = { kind: DocumentKind; signedOn: CalendarDate | null; place: 'above' | 'below' }

export type StageFacts = {
  stageKey: StageKey
  enteredOn: CalendarDate | null
  doneOn: CalendarDate | null
  skippedReason: string | null
}

export type EventFacts = { eventKey: EventKey; happenedOn: CalendarDate }

/** A report that came in; semester 0 is the year. */
export type ReportFacts = { year: number; semester: number; receivedOn: CalendarDate }

export type DeadlineInput = {
  scheme: Scheme
  facts: SchemeFacts
  document: DocumentFacts
  chain: readonly ChainFacts[]
  stages: readonly StageFacts[]
  events: readonly EventFacts[]
  reports: readonly ReportFacts[]
  /** Days on which evaluations were held. */
  evaluations: readonly CalendarDate[]
  calendar: WorkCalendar
  today: CalendarDate
}

/**
 * running: it can still be met. met: it was met in time. late: it was missed. deemed: it was missed, so approval counts
 * as given. waiting: what starts it has not happened. notApplicable: it does not bind this record.
 */
const deadlineStates = ['running', 'met', 'late', 'deemed', 'waiting', 'notApplicable'] as const

export const deadlineKeys = [...clockKeys, ...dutyKeys, 'TERM_LIMIT'] as const
export type DeadlineKey = (typeof deadlineKeys)[number]

export const ActorView = z.object({ side: z.enum(['us', 'other']), name: z.string() })

export const Deadline = z.object({
  /** The key, with the period where it comes back: `SEMESTER_REPORT:2026-1`. Stable; with `dueOn` it identifies an alert. */
  id: z.string(),
  key: z.enum(deadlineKeys),
  name: z.string(),
  stage: z.enum(stageKeys).nullable(),
  actor: ActorView,
  /** The last day; null while the clock has not begun. */
  dueOn: calendarDate.nullable(),
  state: z.enum(deadlineStates),
  /** Whether somebody still has to act: running, or late or deemed without the step that follows. */
  open: z.boolean(),
  /** From today to the last day in `unit`; negative once past, null without a last day. */
  daysLeft: z.number().int().nullable(),
  unit: z.enum(['HARI', 'HARI_KERJA']),
  /** The day on which it was met, in time or late. */
  metOn: calendarDate.nullable(),
  /** The day on which approval counts as given. */
  deemedOn: calendarDate.nullable(),
  /** What follows when it is missed. */
  consequence: z.string().nullable(),
  article: z.string(),
  because: z.array(ReasonTerm),
})
export type Deadline = z.output<typeof Deadline>

/** The words are in statuses.stage. */
export const stageStates = ['todo', 'current', 'waiting', 'done', 'overdue', 'deemed', 'skipped'] as const

export const StageView = z.object({
  key: z.enum(stageKeys),
  name: z.string(),
  /** A word of statuses.stage; `skipped` as well when it does not apply. */
  state: z.enum(stageStates),
  /** False when the stage does not bind this record or is kept on another document. */
  applies: z.boolean(),
  /** Why it does not apply, was skipped, or is undecided; null when there is nothing to say. */
  why: z.string().nullable(),
  enteredOn: calendarDate.nullable(),
  doneOn: calendarDate.nullable(),
  /** Ids of its deadlines. */
  deadlines: z.array(z.string()),
})
export type StageView = z.output<typeof StageView>

export const NextStep = z.object({
  text: z.string(),
  actor: ActorView,
  dueOn: calendarDate.nullable(),
  /** Id of the deadline it comes from. */
  deadline: z.string().nullable(),
})
export type NextStep = z.output<typeof NextStep>

export const Assessment = z.object({
  stages: z.array(StageView),
  deadlines: z.array(Deadline),
  /** The stage the matter stands at; null when every stage is behind it. */
  current: z.enum(stageKeys).nullable(),
  next: NextStep.nullable(),
})
export type Assessment = z.output<typeof Assessment>
