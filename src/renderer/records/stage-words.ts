/** Words of stages that screens share: the short fact beside a name, the sum behind a clock, what may be done next. */
import { documentKindWords } from '../../shared/agreements/enums'
import type { ReasonTerm } from '../../shared/agreements/model'
import type { CalendarDate } from '../../shared/calendar/dates'
import { shortDate } from '../../shared/calendar/words'
import type { Deadline, StageView } from '../../shared/deadlines/model'
import { leftWords } from '../../shared/deadlines/reasons'
import { signingEventOf } from '../../shared/deadlines/timeline'
import { eventWords } from '../../shared/schemes/events'
import type { EventKey, StageKey } from '../../shared/schemes/keys'
import { lawOf, stageOf } from '../../shared/schemes/laws'
import { clockUnitWords } from '../../shared/schemes/model'
import type { StageBoard, StageEventView, StageRecordView } from '../../shared/stages/model'
import { clockProgress } from '../../shared/stages/progress'
import type { WhyTerm } from '../ui/Why'

/** A board of a record whose scheme is known. */
export type FullBoard = StageBoard & {
  scheme: NonNullable<StageBoard['scheme']>
  assessment: NonNullable<StageBoard['assessment']>
}

export const isFull = (board: StageBoard): board is FullBoard => board.scheme !== null && board.assessment !== null

export const recordOf = (board: StageBoard, key: StageKey): StageRecordView | undefined =>
  board.records.find(({ stageKey }) => stageKey === key)

export const eventOf = (board: StageBoard, key: EventKey): StageEventView | undefined =>
  board.events.find(({ eventKey }) => eventKey === key)

/** Clocks of a stage that say something: those that wait for their start come last. */
export const clocksOf = ({ assessment }: FullBoard, view: StageView): Deadline[] =>
  assessment.deadlines
    .filter(({ id, state }) => view.deadlines.includes(id) && state !== 'notApplicable')
    .sort((a, b) => Number(a.state === 'waiting') - Number(b.state === 'waiting'))

/** The clock that runs, or was missed and still asks for something. */
export const openClock = (board: FullBoard, view: StageView): Deadline | null =>
  clocksOf(board, view)
    .filter(({ open, dueOn }) => open && dueOn !== null)
    .sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))[0] ?? null

/** Whether a stage asks for nothing more. */
const isBehind = ({ state }: StageView): boolean => state === 'done' || state === 'deemed' || state === 'skipped'

/** How many stages that bind the record are behind it. */
export function stageCount(stages: readonly StageView[]): { done: number; of: number } {
  const binding = stages.filter(({ applies }) => applies)
  return { done: binding.filter(isBehind).length, of: binding.length }
}

/** A few words beside the name of a stage; null when there is nothing short to say. */
export function stageFact(board: FullBoard, view: StageView): string | null {
  const record = recordOf(board, view.key)
  if (view.state === 'skipped') return view.applies ? 'dilewati' : (keptWords(view.why) ?? 'tidak berlaku')
  if (view.state === 'deemed') return 'dianggap disetujui'
  if (record?.letterNumber) return record.letterNumber
  if (view.state === 'done') return metWords(board, view)
  return null
}

/** `dicatat pada KB`; the whole name of the document stands in the reason. */
function keptWords(why: string | null): string | null {
  const kept = Object.values(documentKindWords).find(({ long }) => why === `Dicatat pada ${long}.`)
  return kept ? `dicatat pada ${kept.short}` : null
}

function metWords(board: FullBoard, view: StageView): string | null {
  const met = clocksOf(board, view).find(({ metOn }) => metOn !== null)
  const progress = met && clockProgress(board.scheme, met)
  return progress ? `hari ke-${progress.day} dari ${progress.of}` : null
}

/** `Hari ke-43 dari 45`, `2 hari kerja lewat dari 45` */
export function progressWords(deadline: Deadline, { day, of }: { day: number; of: number }): string {
  const unit = deadline.unit === 'HARI_KERJA' ? ' hari kerja' : ''
  if (day === 0) return `Mulai dihitung hari berikutnya, ${of}${unit || ' hari'}`
  return day > of
    ? `Lewat ${day - of}${unit || ' hari'} dari ${of}`
    : `Hari${unit.replace(' hari', '')} ke-${day} dari ${of}`
}

/** `sampai 26 Nov 2026, 2 hari lagi` */
export const dueWords = ({ dueOn, daysLeft, unit, metOn }: Deadline): string =>
  [
    dueOn && `sampai ${shortDate(dueOn)}`,
    metOn ? `dipenuhi ${shortDate(metOn)}` : daysLeft !== null && leftWords(daysLeft, unit),
  ]
    .filter(Boolean)
    .join(', ')

/** `30 hari sejak Penawaran diterima`; what a clock that has not begun waits for. */
export function waitingWords({ scheme }: FullBoard, { key }: Deadline): string {
  const clock = lawOf(scheme).clocks.find((one) => one.key === key)
  if (!clock) return ''
  const span = `${clock.amount} ${clockUnitWords[clock.unit]}`
  return clock.start.kind === 'EVENT'
    ? `${span} sejak ${eventWords[clock.start.event].name}`
    : `${span} sebelum hari terakhir berlaku`
}

const remarks: readonly string[] = ['Cara membaca', 'Hari libur dilewati']

/** The terms of the sum, and what is better read as a remark below it. */
export function sumOf(because: readonly ReasonTerm[]): { terms: WhyTerm[]; foot: string | null } {
  const foot = because
    .filter(({ label }) => remarks.includes(label))
    .map(({ label, value, note }) => `${label}: ${[value, note].filter(Boolean).join(', ')}`)
  const terms = because.filter(({ label }) => !remarks.includes(label))
  return { terms: terms.map(({ label, value, note }) => ({ label, value, note })), foot: foot.join(' ') || null }
}

/** Why this is the next step: its deadline's sum, or the stage with its article. */
export function nextSum({ scheme, assessment }: FullBoard): { terms: WhyTerm[]; foot: string | null } {
  const { next, current, deadlines } = assessment
  const deadline = deadlines.find(({ id }) => id === next?.deadline)
  if (deadline) {
    const sum = sumOf(deadline.because)
    return {
      ...sum,
      foot: [deadline.consequence && `Bila lewat: ${deadline.consequence}`, sum.foot].filter(Boolean).join(' '),
    }
  }
  const stage = current && stageOf(scheme, current)
  if (!next || !stage) return { terms: [], foot: null }
  return {
    terms: [
      { label: 'Tahap sekarang', value: stage.name, note: 'Tahap sebelumnya selesai atau dilewati.' },
      { label: 'Dasar', value: stage.article, note: stage.condition && `Berlaku ${stage.condition}.` },
      { label: 'Yang bertindak', value: next.actor.name, note: 'Tanpa batas waktu menurut aturan.' },
    ],
    foot: null,
  }
}

/** Events that can be recorded in a stage: all but the signing of this very document, which is the end of its stage. */
export const eventsOf = ({ scheme, documentKind }: FullBoard, key: StageKey): EventKey[] =>
  (stageOf(scheme, key)?.events ?? []).filter((event) => event !== signingEventOf(documentKind))

/** The event that usually comes next in a stage. */
export const nextEvent = (board: FullBoard, key: StageKey): EventKey | null =>
  eventsOf(board, key).find((event) => !eventOf(board, event)) ?? null

/** The date that stands at the right of a stage. */
export const stageDay = ({ doneOn, enteredOn }: StageView): CalendarDate | null => doneOn ?? enteredOn
