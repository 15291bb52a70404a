/** The built-in rules of alerts: what is watched, how many days before or after its date, and what may be decided. */
import { isForeign, schemes, type Scheme } from '../agreements/enums'
import { addDays, daysBetween, type CalendarDate } from '../calendar/dates'
import { alertDecisions, type AlertDecision, type AlertSubject } from './enums'

/** Stored in data files as the first part of a rule's name, so they are never renamed. */
export const alertRuleKeys = [
  'AGREEMENT_END',
  'AGREEMENT_PAST',
  'EXTENSION_WINDOW',
  'LOI_LAPSE',
  'STAGE_CLOCK',
  'FOLLOW_UP_DUE',
  'PERIOD_REPORT',
  'MINUTES_MISSING',
  'MISSING_SCAN',
  'MISSING_NUMBER',
  'MISSING_PARTNER_NUMBER',
  'MISSING_PARTNER_DATE',
  'TEAM_ENDING',
  'TEAM_MISSING',
] as const
export type AlertRuleKey = (typeof alertRuleKeys)[number]

export type BuiltInRule = {
  name: string
  /** One sentence: what it reminds of. */
  what: string
  subjects: readonly AlertSubject[]
  /** Whether `days` count before the date or after it. */
  direction: 'before' | 'after'
  /** Once more on the day after the date, when it was missed. */
  late: boolean
  enabled: boolean
  days: readonly number[]
  /** For cooperation abroad, where it differs. */
  daysAbroad?: readonly number[]
  /** The schemes it watches; null for what has no scheme. */
  schemes: readonly Scheme[] | null
  decisions: readonly AlertDecision[]
  article: string | null
  /** The rule that takes over once it is due for the same subject and date. */
  successor?: AlertRuleKey
}

const foreignSchemes = schemes.filter(isForeign)
const putOff: readonly AlertDecision[] = ['TUNDA', 'TIDAK_PERLU']
const missing = { direction: 'after', late: false, days: [14], schemes, decisions: putOff, article: null } as const

/** What holds until the unit changes it. */
export const builtInRules: Record<AlertRuleKey, BuiltInRule> = {
  AGREEMENT_END: {
    name: 'Masa berlaku akan habis',
    what: 'Hari terakhir berlaku mendekat dan belum ada keputusan.',
    subjects: ['agreement'],
    direction: 'before',
    late: false,
    enabled: true,
    days: [90, 60, 30, 7, 0],
    daysAbroad: [180, 90, 60, 30, 7, 0],
    schemes,
    decisions: alertDecisions,
    article: null,
    successor: 'AGREEMENT_PAST',
  },
  AGREEMENT_PAST: {
    name: 'Lewat tanpa keputusan',
    what: 'Masa berlaku sudah habis dan belum diputuskan.',
    subjects: ['agreement'],
    direction: 'after',
    late: false,
    enabled: true,
    days: [1],
    schemes,
    decisions: alertDecisions,
    article: null,
  },
  EXTENSION_WINDOW: {
    name: 'Batas permohonan perpanjangan',
    what: 'Perpanjangan kerja sama luar negeri dimohonkan paling lambat enam bulan sebelum berakhir.',
    subjects: ['agreement'],
    direction: 'before',
    late: true,
    enabled: true,
    days: [60, 30, 7, 0],
    schemes: foreignSchemes,
    decisions: alertDecisions,
    article: 'Permendagri 25/2020 Pasal 33',
  },
  LOI_LAPSE: {
    name: 'LoI akan gugur',
    what: 'Naskah kerja sama belum ditandatangani dalam masa berlaku LoI.',
    subjects: ['agreement'],
    direction: 'before',
    late: true,
    enabled: true,
    days: [90, 30, 7, 0],
    schemes: foreignSchemes,
    decisions: alertDecisions,
    article: 'Permendagri 25/2020 Pasal 13',
  },
  STAGE_CLOCK: {
    name: 'Batas waktu tahapan',
    what: 'Jawaban, persetujuan, atau penerusan dalam suatu tahap mendekati atau melewati hari terakhirnya.',
    subjects: ['agreement', 'plan'],
    direction: 'before',
    late: true,
    enabled: true,
    days: [7, 0],
    schemes,
    decisions: putOff,
    article: null,
  },
  FOLLOW_UP_DUE: {
    name: 'Tenggat tindak lanjut',
    what: 'Tenggat sebuah tindak lanjut mendekat atau terlewat, dan tindak lanjutnya belum selesai.',
    subjects: ['followUp'],
    direction: 'before',
    late: true,
    enabled: true,
    days: [7, 0],
    schemes: null,
    decisions: putOff,
    article: null,
  },
  PERIOD_REPORT: {
    name: 'Laporan berkala belum ada',
    what: 'Laporan semester, atau tahunan untuk luar negeri, belum diterima.',
    subjects: ['agreement'],
    direction: 'before',
    late: true,
    enabled: true,
    days: [14],
    schemes,
    decisions: putOff,
    article: null,
  },
  MINUTES_MISSING: {
    name: 'Notula belum disahkan',
    what: 'Rapat sudah selesai, tetapi notulanya belum disahkan.',
    subjects: ['meeting'],
    direction: 'after',
    late: false,
    enabled: true,
    days: [3, 14],
    schemes: null,
    decisions: putOff,
    article: null,
  },
  MISSING_SCAN: {
    ...missing,
    name: 'Belum ada pindaian',
    what: 'Naskah yang sudah ditandatangani belum punya berkas.',
    subjects: ['agreement'],
    enabled: true,
  },
  MISSING_NUMBER: {
    ...missing,
    name: 'Nomor sendiri belum diisi',
    what: 'Naskah yang sudah ditandatangani belum punya nomor pihak kesatu.',
    subjects: ['agreement'],
    enabled: true,
  },
  MISSING_PARTNER_NUMBER: {
    ...missing,
    name: 'Nomor mitra belum diisi',
    what: 'Ada pihak lain yang nomornya belum diisi.',
    subjects: ['agreement'],
    // Registers that were kept on paper rarely hold them; the completeness report lists them all.
    enabled: false,
  },
  MISSING_PARTNER_DATE: {
    ...missing,
    name: 'Tanda tangan mitra belum ada',
    what: 'Sebagian pihak sudah menandatangani, tanggal tanda tangan pihak lain belum ada.',
    subjects: ['agreement'],
    enabled: true,
  },
  TEAM_ENDING: {
    name: 'Keputusan TKKSD akan habis',
    what: 'Masa berlaku keputusan kepala daerah tentang TKKSD mendekati akhir.',
    subjects: ['region'],
    direction: 'before',
    late: true,
    enabled: true,
    days: [90, 30, 0],
    schemes: null,
    decisions: putOff,
    article: 'Permendagri 22/2020 Pasal 45',
  },
  TEAM_MISSING: {
    name: 'Keputusan TKKSD belum tercatat',
    what: 'Keputusan TKKSD daerah ini belum dicatat, sedangkan yang lain sudah; ditanyakan lagi setiap awal tahun.',
    subjects: ['region'],
    direction: 'after',
    late: false,
    enabled: true,
    days: [0],
    schemes: null,
    decisions: putOff,
    article: 'Permendagri 22/2020 Pasal 45',
  },
}

/** Whether a rule is about a date that a decision can still move, rather than about something that is missing. */
export const isAboutDate = (rule: AlertRuleKey): boolean =>
  alertRuleKeys.indexOf(rule) <= alertRuleKeys.indexOf('FOLLOW_UP_DUE')

/** What the unit says of a rule, for one scheme or for all (`scheme` null). */
export type OwnRule = { rule: AlertRuleKey; scheme: Scheme | null; enabled: boolean; days: readonly number[] }

/** A rule as it holds: `days` as they are entered, `steps` ascending as days before the date, negative after it. */
export type RuleInForce = { enabled: boolean; days: readonly number[]; steps: readonly number[] }

export type RuleSet = { of(rule: AlertRuleKey, scheme: Scheme | null): RuleInForce }

/** The days that hold without an entry of the unit. */
export function builtInDays(rule: AlertRuleKey, scheme: Scheme | null): readonly number[] {
  const { days, daysAbroad } = builtInRules[rule]
  return daysAbroad && scheme && isForeign(scheme) ? daysAbroad : days
}

/** Rules in force: an entry for the scheme wins over one for all, and that over the built-in rule. */
export function createRuleSet(own: readonly OwnRule[] = []): RuleSet {
  const known = new Map<string, RuleInForce>()
  const resolve = (rule: AlertRuleKey, scheme: Scheme | null): RuleInForce => {
    const entries = own.filter((one) => one.rule === rule)
    const entry = entries.find((one) => one.scheme === scheme) ?? entries.find((one) => one.scheme === null)
    const days = entry?.days ?? builtInDays(rule, scheme)
    return { enabled: entry?.enabled ?? builtInRules[rule].enabled, days, steps: stepsOf(rule, days) }
  }
  return {
    of(rule, scheme) {
      const key = `${rule} ${scheme ?? ''}`
      const found = known.get(key) ?? resolve(rule, scheme)
      known.set(key, found)
      return found
    },
  }
}

function stepsOf(rule: AlertRuleKey, days: readonly number[]): number[] {
  const { direction, late } = builtInRules[rule]
  const steps = new Set(direction === 'before' ? days : days.map((day) => (day === 0 ? 0 : -day)))
  if (late) steps.add(-1)
  return [...steps].sort((a, b) => a - b)
}

/** The step due last on or before `today`, or null when none is due yet. */
export function newestStep({ enabled, steps }: RuleInForce, date: CalendarDate, today: CalendarDate): number | null {
  if (!enabled) return null
  const left = daysBetween(today, date)
  return steps.find((step) => step >= left) ?? null
}

/** The day on which a step falls due. */
export const stepDay = (date: CalendarDate, step: number): CalendarDate => addDays(date, -step)

/** `30 hari sebelumnya`, `pada harinya`, `14 hari sesudahnya`. */
export function stepWords(step: number): string {
  if (step === 0) return 'pada harinya'
  return step > 0 ? `${step} hari sebelumnya` : `${-step} hari sesudahnya`
}

/** The largest number of days before a date at which any scheme is alerted; where nothing is, below zero. */
export function furthestStep(rules: RuleSet, rule: AlertRuleKey): number {
  const watched: readonly (Scheme | null)[] = builtInRules[rule].schemes ?? [null]
  const steps = watched.flatMap((scheme) => {
    const { enabled, steps: all } = rules.of(rule, scheme)
    return enabled ? all : []
  })
  return steps.length === 0 ? Number.NEGATIVE_INFINITY : Math.max(...steps)
}
