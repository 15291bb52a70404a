/** Clocks that an event starts or that are counted back from the end of an agreement. */
import type { ReasonTerm } from '../agreements/model'
import { addDays, addMonths, daysBetween, lastDayOfTerm, type CalendarDate } from '../calendar/dates'
import { plainDate } from '../calendar/words'
import { addWorkingDays, workingDaysBetween, type WorkCalendar } from '../calendar/working-days'
import { eventWords } from '../schemes/events'
import { holds, stageOf } from '../schemes/laws'
import { clockUnitWords, type Clock } from '../schemes/model'
import type { Deadline, DeadlineInput } from './model'
import { dueTerm, holidaysTerm, leftWords, term } from './reasons'
import { stageApplies, type Timeline } from './timeline'

/** The last day of a clock that starts on `from`. Months count back for BEFORE_END and forward as a term else. */
export function lastDayOfClock(
  { amount, unit, start }: Pick<Clock, 'amount' | 'unit' | 'start'>,
  from: CalendarDate,
  calendar: WorkCalendar,
): CalendarDate {
  const sign = start.kind === 'BEFORE_END' ? -1 : 1
  switch (unit) {
    case 'HARI':
      return addDays(from, sign * amount)
    case 'HARI_KERJA':
      return addWorkingDays(calendar, from, amount)
    case 'BULAN':
    case 'TAHUN':
      return sign < 0 ? addMonths(from, unit === 'TAHUN' ? -12 * amount : -amount) : lastDayOfTerm(from, amount, unit)
  }
}

/** How a clock stands today. */
export function clockDeadline(clock: Clock, input: DeadlineInput, timeline: Timeline): Deadline {
  const why = whyNot(clock, input)
  if (why)
    return { ...frame(clock), state: 'notApplicable', because: [term('rule', 'Tidak berlaku', why, clock.article)] }
  const from = startOfClock(clock, input, timeline)
  if (!from) return { ...frame(clock), state: 'waiting', because: waitingTerms(clock) }
  const dueOn = lastDayOfClock(clock, from, input.calendar)
  const stop = stopOf(clock, from, input, timeline)
  const verdict = judge(clock, { from, dueOn, stop }, input, timeline)
  const daysLeft =
    clock.unit === 'HARI_KERJA'
      ? workingDaysBetween(input.calendar, input.today, dueOn)
      : daysBetween(input.today, dueOn)
  const deadline = { ...frame(clock), ...verdict, dueOn, daysLeft, metOn: stop?.on ?? null }
  return { ...deadline, because: explain(clock, from, stop, deadline, input) }
}

type Stop = { on: CalendarDate; label: string }
type Span = { from: CalendarDate; dueOn: CalendarDate; stop: Stop | null }

function frame({ key, name, stage, actor, unit, consequence, article }: Clock): Deadline {
  return {
    id: key,
    key,
    name,
    stage,
    actor,
    dueOn: null,
    state: 'waiting',
    open: false,
    daysLeft: null,
    unit: unit === 'HARI_KERJA' ? 'HARI_KERJA' : 'HARI',
    metOn: null,
    deemedOn: null,
    consequence: consequence.text,
    article,
    because: [],
  }
}

function whyNot(clock: Clock, input: DeadlineInput): string | null {
  const stage = stageOf(input.scheme, clock.stage)
  const binding = stage ? stageApplies(stage, input) : { applies: true, why: null }
  if (binding.applies === false) return binding.why ?? 'Tahapnya tidak berlaku.'
  if (holds(clock.when, input.facts) === false) return 'Syaratnya tidak terpenuhi.'
  const skipped = input.stages.find(({ stageKey }) => stageKey === clock.stage)?.skippedReason
  return skipped ? `Tahap dilewati: ${skipped}` : null
}

function startOfClock({ start }: Clock, { document }: DeadlineInput, timeline: Timeline): CalendarDate | null {
  if (start.kind === 'EVENT') return timeline.get(start.event) ?? null
  return document.signedOn && document.end
}

/** The earliest thing that ends a clock on or after its start; a day before the start is a slip and ends nothing. */
function stopOf(clock: Clock, from: CalendarDate, input: DeadlineInput, timeline: Timeline): Stop | null {
  const stops: Stop[] = clock.until.flatMap((event) => {
    const on = timeline.get(event)
    return on && (clock.start.kind === 'BEFORE_END' || on >= from) ? [{ on, label: eventWords[event].name }] : []
  })
  const stage = stageOf(input.scheme, clock.stage)
  const doneOn = input.stages.find(({ stageKey }) => stageKey === clock.stage)?.doneOn
  const ownsStop = clock.until.some((event) => stage?.events.includes(event))
  if (doneOn && ownsStop && clock.start.kind === 'EVENT' && doneOn >= from) {
    stops.push({ on: doneOn, label: `Tahap ${stage?.name ?? ''} selesai` })
  }
  return stops.sort((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null
}

function judge(
  { consequence, start }: Clock,
  { from, dueOn, stop }: Span,
  { today, document }: DeadlineInput,
  timeline: Timeline,
): Pick<Deadline, 'state' | 'open' | 'deemedOn'> {
  if (stop && stop.on <= dueOn) return { state: 'met', open: false, deemedOn: null }
  if (today <= dueOn)
    return { state: 'running', open: !(start.kind === 'BEFORE_END' && document.decided), deemedOn: null }
  if (consequence.kind === 'DEEMED') {
    return { state: 'deemed', open: !stop && !timeline.has(consequence.event), deemedOn: addDays(dueOn, 1) }
  }
  const followed = consequence.kind === 'NEXT' && (timeline.get(consequence.event) ?? '') >= from
  const settled = start.kind === 'BEFORE_END' && document.decided
  return { state: 'late', open: !stop && !followed && !settled, deemedOn: null }
}

function waitingTerms({ start, amount, unit, article }: Clock): ReasonTerm[] {
  const wanted = start.kind === 'EVENT' ? eventWords[start.event].name : 'Tanggal berakhir'
  return [
    term('field', wanted, 'belum dicatat', start.kind === 'EVENT' ? eventWords[start.event].day : null),
    term('rule', 'Batas waktu', `${amount} ${clockUnitWords[unit]}`, article),
  ]
}

function explain(
  clock: Clock,
  from: CalendarDate,
  stop: Stop | null,
  { dueOn, daysLeft, unit, state, deemedOn }: Deadline,
  { calendar }: DeadlineInput,
): ReasonTerm[] {
  if (!dueOn || daysLeft === null) return []
  const limit = `${clock.amount} ${clockUnitWords[clock.unit]}`
  const terms =
    clock.start.kind === 'EVENT'
      ? [
          term('field', eventWords[clock.start.event].name, plainDate(from), countingNote(clock)),
          term('rule', 'Batas waktu', limit, clock.article),
        ]
      : [term('field', 'Berakhir', plainDate(from)), term('rule', 'Batas waktu', `${limit} sebelumnya`, clock.article)]
  if (clock.reading) terms.push(term('rule', 'Cara membaca', clock.reading))
  const passed = clock.unit === 'HARI_KERJA' ? holidaysTerm(calendar, from, dueOn) : null
  if (passed) terms.push(passed)
  if (stop) terms.push(term('field', stop.label, plainDate(stop.on)))
  terms.push(dueTerm(dueOn, outcome(state, stop, dueOn, leftWords(daysLeft, unit))))
  if (deemedOn) terms.push(term('result', 'Dianggap disetujui', plainDate(deemedOn), clock.article))
  return terms
}

const countingNote = ({ unit }: Clock): string =>
  unit === 'HARI' || unit === 'HARI_KERJA'
    ? 'Hari ini tidak dihitung; hari terakhir dihitung.'
    : 'Hari ini hari pertama.'

function outcome(state: Deadline['state'], stop: Stop | null, dueOn: CalendarDate, left: string): string {
  if (state === 'met') return 'Dipenuhi tepat waktu.'
  if (stop) return `Dipenuhi ${daysBetween(dueOn, stop.on)} hari sesudah hari terakhir.`
  return left
}
