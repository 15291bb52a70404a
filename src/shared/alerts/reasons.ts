/** What the date of an alert means in words, and the sum that explains it. */
import type { ReasonTerm } from '../agreements/model'
import { daysBetween, type CalendarDate } from '../calendar/dates'
import { thousands } from '../calendar/numbers'
import { longDate, plainDate } from '../calendar/words'
import { lawOf } from '../schemes/laws'
import { familyOf, type DueAlert } from './due'
import { builtInRules, stepWords } from './rules'

const dateNames = {
  AGREEMENT_END: 'Hari terakhir berlaku',
  AGREEMENT_PAST: 'Hari terakhir berlaku',
  EXTENSION_WINDOW: 'Batas permohonan perpanjangan',
  LOI_LAPSE: 'LoI berlaku sampai',
  FOLLOW_UP_DUE: 'Tenggat',
  MINUTES_MISSING: 'Rapat selesai',
  MISSING_SCAN: 'Ditandatangani',
  MISSING_NUMBER: 'Ditandatangani',
  MISSING_PARTNER_NUMBER: 'Ditandatangani',
  MISSING_PARTNER_DATE: 'Pihak terakhir menandatangani',
  TEAM_ENDING: 'Keputusan TKKSD berlaku sampai',
  TEAM_MISSING: 'Diperiksa sejak',
} as const

/** `Hari terakhir berlaku`, `Laporan semester 1 tahun 2026`, or the name of a clock. */
export function dateNameOf(alert: DueAlert): string {
  const { rule, detail, scheme } = alert
  if (rule === 'PERIOD_REPORT') return `Batas ${reportWords(detail)}`
  if (rule === 'STAGE_CLOCK') {
    const clock = scheme && lawOf(scheme).clocks.find(({ key }) => key === detail)
    return clock ? clock.name : familyOf(alert)
  }
  return dateNames[rule]
}

function reportWords(detail: string | null): string {
  const [year = '', semester = ''] = (detail ?? '').split('-')
  return semester === '0' ? `laporan tahun ${year}` : `laporan semester ${semester} tahun ${year}`
}

/** Field, rule and result: why this alert stands here on `today`. */
export function explainAlert(alert: DueAlert, today: CalendarDate): ReasonTerm[] {
  const { rule, step, date, dueOn, wokeOn } = alert
  const { name, article } = builtInRules[rule]
  const terms: ReasonTerm[] = [
    { kind: 'field', label: dateNameOf(alert), value: plainDate(date), note: leftWords(daysBetween(today, date)) },
    { kind: 'rule', label: name, value: `diingatkan ${stepWords(step)}`, note: article },
  ]
  if (wokeOn) terms.push({ kind: 'rule', label: 'Pernah ditunda', value: `sampai ${plainDate(wokeOn)}`, note: null })
  return [...terms, { kind: 'result', label: 'Muncul sejak', value: longDate(wokeOn ?? dueOn), note: null }]
}

function leftWords(left: number): string {
  if (left === 0) return 'hari ini'
  return left > 0 ? `${thousands(left)} hari lagi` : `lewat ${thousands(-left)} hari`
}
