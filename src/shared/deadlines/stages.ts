/** In which state each stage is, and at which one the matter stands. */
import type { CalendarDate } from '../calendar/dates'
import { plainDate } from '../calendar/words'
import type { StageKey } from '../schemes/keys'
import { lawOf } from '../schemes/laws'
import type { Stage } from '../schemes/model'
import type { Deadline, DeadlineInput, StageView } from './model'
import { stageApplies, type Timeline } from './timeline'

/** Stages that come back or end with the document, so that nobody enters them one after the other. */
const lasting: readonly StageKey[] = ['PELAKSANAAN', 'PENATAUSAHAAN', 'PELAPORAN']

/** States of all stages in the order of the law, and the stage the matter stands at. */
export function stageViews(
  input: DeadlineInput,
  deadlines: readonly Deadline[],
  timeline: Timeline,
): { stages: StageView[]; current: StageKey | null } {
  const drafts = lawOf(input.scheme).stages.map((stage) => draftOf(stage, input, deadlines, timeline))
  const lastDone = drafts.findLastIndex(({ view }) => view.applies && isBehind(view))
  const open = drafts.filter(({ view, begun }, index) => view.applies && !isBehind(view) && (begun || index > lastDone))
  const current = open.find(({ begun }) => begun) ?? open.find(({ undecided }) => !undecided) ?? open[0] ?? null
  const stages = drafts.map((draft, index) => {
    const { view, begun } = draft
    if (!view.applies || isBehind(view)) return view
    if (draft === current || begun) return { ...view, state: openState(draft) }
    if (hasLate(draft)) return { ...view, state: 'overdue' as const }
    if (index < lastDone) {
      const why = view.why ?? 'Belum dicatat; tahap sesudahnya sudah selesai.'
      return { ...view, state: 'skipped' as const, why }
    }
    return view
  })
  return { stages, current: current?.view.key ?? null }
}

type Draft = {
  stage: Stage
  view: StageView
  begun: boolean
  /** A fact is missing that says whether the stage applies. */
  undecided: boolean
  isRefused: boolean
  deadlines: readonly Deadline[]
}

function draftOf(stage: Stage, input: DeadlineInput, deadlines: readonly Deadline[], timeline: Timeline): Draft {
  const { applies, why } = stageApplies(stage, input)
  const record = input.stages.find(({ stageKey }) => stageKey === stage.key)
  const own = deadlines.filter((deadline) => deadline.stage === stage.key)
  const end = applies === false ? null : endOfStage(stage, input, own, timeline)
  const isSkipped = !end && record?.skippedReason != null
  const happened = stage.events.some((event) => timeline.has(event)) && !lasting.includes(stage.key)
  const refusedOn = end || !stage.events.includes('DPRD_REFUSED') ? undefined : timeline.get('DPRD_REFUSED')
  const view: StageView = {
    key: stage.key,
    name: stage.name,
    state: end?.state ?? (isSkipped || applies === false ? 'skipped' : 'todo'),
    applies: applies !== false,
    why: end ? null : isSkipped ? (record?.skippedReason ?? null) : (refusalWords(refusedOn) ?? why),
    enteredOn: record?.enteredOn ?? null,
    doneOn: end?.on ?? null,
    deadlines: own.filter(({ state }) => state !== 'notApplicable').map(({ id }) => id),
  }
  return {
    stage,
    view,
    begun: Boolean(record?.enteredOn) || happened,
    undecided: applies === null,
    isRefused: refusedOn !== undefined,
    deadlines: own,
  }
}

const refusalWords = (on: CalendarDate | undefined): string | null =>
  on ? `DPRD menolak pada ${plainDate(on)}. Bahas ulang, lalu ajukan kembali.` : null

function endOfStage(
  stage: Stage,
  { stages, document, today }: DeadlineInput,
  own: readonly Deadline[],
  timeline: Timeline,
): { on: CalendarDate; state: 'done' | 'deemed' } | null {
  const recorded = stages.find(({ stageKey }) => stageKey === stage.key)?.doneOn
  if (recorded) return { on: recorded, state: 'done' }
  const deemedOn = own.find(({ state }) => state === 'deemed')?.deemedOn
  const event = stage.doneBy.find((key) => timeline.has(key))
  const on = event && timeline.get(event)
  if (deemedOn && !(on && on < deemedOn)) return { on: deemedOn, state: 'deemed' }
  if (on) return { on, state: event === 'DPRD_DEEMED' ? 'deemed' : 'done' }
  const over = document.endedOn ?? document.end
  return stage.key === 'PELAKSANAAN' && document.signedOn && over && over < today ? { on: over, state: 'done' } : null
}

const isBehind = ({ state }: StageView): boolean => state === 'done' || state === 'deemed' || state === 'skipped'

const hasLate = ({ deadlines }: Draft): boolean => deadlines.some(({ state, open }) => state === 'late' && open)

function openState(draft: Draft): 'overdue' | 'waiting' | 'current' {
  if (hasLate(draft)) return 'overdue'
  if (draft.isRefused) return 'current'
  const running = draft.deadlines.filter(({ state, open }) => state === 'running' && open)
  const actors = running.length > 0 ? running.map(({ actor }) => actor) : [draft.stage.actor]
  return actors.every(({ side }) => side === 'other') ? 'waiting' : 'current'
}
