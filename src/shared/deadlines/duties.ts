/** Reports and inspections that come back every semester or year while a document is valid. */
import { dateOf, daysBetween, dateParts, type CalendarDate } from '../calendar/dates'
import { plainDate } from '../calendar/words'
import { holds, lawOf } from '../schemes/laws'
import type { Duty } from '../schemes/model'
import type { Deadline, DeadlineInput } from './model'
import { dueTerm, leftWords, term } from './reasons'

/** A period of reporting; semester 0 is the whole year. */
type Period = { year: number; semester: 0 | 1 | 2; first: CalendarDate; last: CalendarDate; dueOn: CalendarDate }

/**
 * Duties of the calendar year of `today` and of the year before, for periods that have begun and in which the document
 * was valid. A letter of intent binds nobody and an addendum is reported with its parent, so both owe none.
 */
export function dutyDeadlines(input: DeadlineInput): Deadline[] {
  const { scheme, facts, document, today } = input
  if (!document.signedOn || document.kind === 'LOI' || document.kind === 'ADDENDUM') return []
  const { year } = dateParts(today)
  return lawOf(scheme)
    .duties.filter(({ when }) => holds(when, facts) === true)
    .flatMap((duty) =>
      [year - 1, year]
        .flatMap((each) => periodsOf(duty, each))
        .filter((period) => period.first <= today && wasValidIn(period, input))
        .map((period) => dutyDeadline(duty, period, input)),
    )
}

function periodsOf({ period, due }: Duty, year: number): Period[] {
  return due.map(({ month, day, yearsAfter }, index) => {
    const dueOn = dateOf(year + yearsAfter, month, day)
    if (period === 'TAHUN') return { year, semester: 0, first: dateOf(year, 1, 1), last: dateOf(year, 12, 31), dueOn }
    return index === 0
      ? { year, semester: 1, first: dateOf(year, 1, 1), last: dateOf(year, 6, 30), dueOn }
      : { year, semester: 2, first: dateOf(year, 7, 1), last: dateOf(year, 12, 31), dueOn }
  })
}

function wasValidIn({ first, last }: Period, { document }: DeadlineInput): boolean {
  const { start, end, endedOn } = document
  if (!start || start > last) return false
  return (end === null || end >= first) && (endedOn === null || endedOn >= first)
}

function dutyDeadline(duty: Duty, period: Period, input: DeadlineInput): Deadline {
  const { dueOn } = period
  const metOn = metDay(duty, period, input)
  const state = metOn ? (metOn <= dueOn ? 'met' : 'late') : input.today <= dueOn ? 'running' : 'late'
  const daysLeft = daysBetween(input.today, dueOn)
  const name = `${duty.name} ${periodWords(period)}`
  const said =
    metOn && metOn > dueOn ? `Diterima ${daysBetween(dueOn, metOn)} hari sesudah hari terakhir.` : 'Sudah dipenuhi.'
  return {
    id: `${duty.key}:${period.year}-${period.semester}`,
    key: duty.key,
    name,
    stage: input.document.kind && hasReportStage(input) ? 'PELAPORAN' : 'PELAKSANAAN',
    actor: duty.actor,
    dueOn,
    state,
    open: !metOn,
    daysLeft,
    unit: 'HARI',
    metOn,
    deemedOn: null,
    consequence: duty.consequence,
    article: duty.article,
    because: [
      term('field', 'Masa laporan', periodWords(period), 'Naskah berlaku dalam masa ini.'),
      term('rule', duty.name, duty.period === 'SEMESTER' ? 'tiap semester' : 'tiap tahun', duty.article),
      ...(duty.basis ? [term('rule', 'Cara membaca', duty.basis)] : []),
      ...(metOn ? [term('field', 'Diterima', plainDate(metOn))] : []),
      dueTerm(dueOn, metOn ? said : leftWords(daysLeft, 'HARI')),
    ],
  }
}

function metDay({ metBy }: Duty, { year, semester, first, last }: Period, input: DeadlineInput): CalendarDate | null {
  if (metBy === 'REPORT') {
    return input.reports.find((report) => report.year === year && report.semester === semester)?.receivedOn ?? null
  }
  const held = input.evaluations.filter((day) => day >= first && day <= last).sort()
  return held[0] ?? null
}

const hasReportStage = ({ scheme }: DeadlineInput): boolean =>
  lawOf(scheme).stages.some(({ key }) => key === 'PELAPORAN')

const periodWords = ({ year, semester }: Period): string =>
  semester === 0 ? `tahun ${year}` : `semester ${semester} tahun ${year}`
