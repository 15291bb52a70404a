/** The deadline engine: from the law of a scheme and the facts of one record to its stages, deadlines and next step. */
import { plainDate } from '../calendar/words'
import { bureau } from '../schemes/common'
import { eventWords } from '../schemes/events'
import { lawOf, stageOf } from '../schemes/laws'
import type { StageKey } from '../schemes/keys'
import { clockDeadline } from './clocks'
import { dutyDeadlines } from './duties'
import type { Assessment, Deadline, DeadlineInput, NextStep } from './model'
import { stageViews } from './stages'
import { termDeadlines } from './terms'
import { timelineOf } from './timeline'

/**
 * How a record stands on `input.today`. Pure: the same input gives the same answer on every computer, since dates are
 * text and no clock or time zone is read. `deadlines` holds every clock of the scheme, also those that wait or do not
 * apply, so that *Mengapa?* can say why.
 */
export function assess(input: DeadlineInput): Assessment {
  const timeline = timelineOf(input)
  const clocks = lawOf(input.scheme).clocks.map((clock) => clockDeadline(clock, input, timeline))
  const deadlines = [...settleDeemed(clocks), ...termDeadlines(input), ...dutyDeadlines(input)]
  const { stages, current } = stageViews(input, deadlines, timeline)
  return { stages, deadlines, current, next: nextStep(input, deadlines, current) }
}

/** Where approval counts as given, the other missed clocks of the stage ask for nothing more. */
function settleDeemed(clocks: readonly Deadline[]): Deadline[] {
  const deemed = new Set(clocks.filter(({ state }) => state === 'deemed').map(({ stage }) => stage))
  return clocks.map((clock) => (clock.state === 'late' && deemed.has(clock.stage) ? { ...clock, open: false } : clock))
}

function nextStep(input: DeadlineInput, deadlines: readonly Deadline[], current: StageKey | null): NextStep | null {
  const pressing = deadlines.find(({ open, state }) => open && (state === 'late' || state === 'deemed'))
  if (pressing) return { ...stepOf(pressing, missedText(pressing)), actor: whoFollowsUp(pressing) }
  const running = deadlines
    .filter(({ open, state, stage }) => open && state === 'running' && stage === current)
    .sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))[0]
  if (running?.dueOn) return stepOf(running, `${running.name} paling lambat ${plainDate(running.dueOn)}.`)
  const stage = current && stageOf(input.scheme, current)
  return stage ? { text: stage.what, actor: stage.actor, dueOn: null, deadline: null } : null
}

const stepOf = ({ actor, dueOn, id }: Deadline, text: string): NextStep => ({ text, actor, dueOn, deadline: id })

/** Once the others have missed their time, it is for the own side to act. */
const whoFollowsUp = ({ actor }: Deadline): Deadline['actor'] => (actor.side === 'us' ? actor : bureau)

function missedText({ state, name, consequence }: Deadline): string {
  if (state === 'deemed')
    return `Catat "${eventWords.DPRD_DEEMED.name}" beserta dasarnya, lalu lanjutkan tahap berikutnya.`
  return consequence ?? `${name} sudah lewat hari terakhir. Penuhi dan catat tanggalnya.`
}
