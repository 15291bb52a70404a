/** The register of agreements as a report: its columns, groups by year, recap and notes. */
import { z } from 'zod'
import { documentKinds, documentKindWords, schemes, type Scheme } from '../agreements/enums'
import { registerColumns, reportColumnKeys, type RegisterColumnKey } from '../agreements/columns'
import { agreementStatuses, type AgreementStatus } from '../agreements/model'
import { calendarDate, type CalendarDate } from '../calendar/dates'
import { thousands } from '../calendar/numbers'
import { plainDate } from '../calendar/words'
import {
  ReportRow,
  type Report,
  type ReportCell,
  type ReportGroup,
  type ReportMark,
  type ReportRecap,
} from '../reports/model'
import { statuses } from '../status/statuses'
import type { Imprint, Signature } from './model'

/** One agreement as the register prints it. */
export const RegisterRow = z.object({
  signedOn: calendarDate.nullable(),
  /** Numbers of the parties in their order. */
  numbers: z.array(z.string()),
  title: z.string(),
  scheme: z.enum(schemes),
  documentKind: z.enum(documentKinds),
  partners: z.string(),
  offices: z.string(),
  endsOn: calendarDate.nullable(),
  /** True for agreements without end. */
  openEnded: z.boolean().default(false),
  status: z.enum(agreementStatuses),
  daysLeft: z.number().int().nullable(),
  /** Cells of the other columns, by their keys. */
  more: ReportRow.default({}),
})
export type RegisterRow = z.output<typeof RegisterRow>

export type RegisterOptions = {
  asOf: CalendarDate
  /** What the list covers: "Semua skema, semua perangkat daerah". */
  scope: string
  subtitle: string | null
  /** Heads per year of signing; off when the list is sorted otherwise. */
  byYear: boolean
  /** As they stand on screen; null prints the columns of a register on paper. */
  columns: readonly RegisterColumnKey[] | null
  signature: Signature | null
  imprint: Imprint
}

/** Builds the register; rows keep the order in which they come. */
export function registerReport(rows: readonly RegisterRow[], options: RegisterOptions): Report {
  return {
    title: 'Register Naskah Kerja Sama Daerah',
    subtitle: options.subtitle,
    scope: [`Keadaan per ${plainDate(options.asOf)}`, options.scope],
    orientation: 'landscape',
    numbered: true,
    columns: (options.columns ? reportColumnKeys(options.columns) : onPaper).map((key) => registerColumns[key].report),
    groups: options.byYear ? groupsByYear(rows) : [{ label: null, rows: rows.map(cells) }],
    countNoun: 'naskah',
    totals: null,
    recap: rows.length > 0 ? recap(rows) : null,
    notes: notes(rows, options.asOf),
    signature: options.signature,
    imprint: options.imprint,
  }
}

/** A register without a screen: date, numbers and initiating offices as registers have them. */
const onPaper: readonly RegisterColumnKey[] = [
  'signedOn',
  'numbers',
  'title',
  'scheme',
  'documentKind',
  'partners',
  'offices',
  'endsOn',
  'status',
]

function cells(row: RegisterRow): Record<string, ReportCell> {
  return {
    ...row.more,
    signedOn: row.signedOn,
    numbers: row.numbers.join('\n'),
    title: row.title,
    scheme: schemeShort[row.scheme],
    documentKind: kindShort(row.documentKind),
    partners: row.partners,
    offices: row.offices,
    endsOn: row.openEnded ? 'Tanpa batas' : row.endsOn,
    status: statusMark(row.status, row.daysLeft),
  }
}

/** Short enough for a narrow column. */
const schemeShort: Record<Scheme, string> = {
  KSDD_WAJIB: 'KSDD',
  KSDD_SUKARELA: 'KSDD',
  KSDPK: 'KSDPK',
  SINERGI: 'Sinergi',
  KSDPL: 'KSDPL',
  KSDLL_LAIN: 'KSDLL',
  KSDLL_PENERUSAN: 'KSDLL',
}

const kindAbbreviations: Partial<Record<RegisterRow['documentKind'], string>> = {
  NOTA_KESEPAKATAN: 'NK',
  RENCANA_KERJA: 'RK',
  ADDENDUM: 'Add.',
}

function kindShort(kind: RegisterRow['documentKind']): string {
  return kindAbbreviations[kind] ?? documentKindWords[kind].short
}

/** The word of a status, with the days left or gone where they matter. */
export function statusMark(status: AgreementStatus, daysLeft: number | null): ReportMark {
  return {
    word: statuses.agreement[status].word,
    note: daysNote(status, daysLeft),
    strong: status === 'expiring' || status === 'undecided',
    lack: false,
  }
}

/** "35 hari lagi", "hari terakhir", "lewat 1.685 hari"; null where days say nothing. */
export function daysNote(status: AgreementStatus, daysLeft: number | null): string | null {
  if (daysLeft === null || (status !== 'expiring' && status !== 'undecided')) return null
  if (daysLeft > 0) return `${thousands(daysLeft)} hari lagi`
  return daysLeft === 0 ? 'hari terakhir' : `lewat ${thousands(-daysLeft)} hari`
}

function groupsByYear(rows: readonly RegisterRow[]): ReportGroup[] {
  const groups = new Map<string, ReportGroup>()
  for (const row of rows) {
    const label = row.signedOn ? `Tahun ${row.signedOn.slice(0, 4)}` : 'Belum ditandatangani'
    const group = groups.get(label) ?? { label, rows: [] }
    group.rows.push(cells(row))
    groups.set(label, group)
  }
  return [...groups.values()]
}

function recap(rows: readonly RegisterRow[]): ReportRecap {
  const used = agreementStatuses.filter((status) => rows.some((row) => row.status === status))
  const names = [...new Set(schemes.map((scheme) => schemeShort[scheme]))]
  const counted = names
    .map((label) => ({ label, own: rows.filter((row) => schemeShort[row.scheme] === label) }))
    .filter(({ own }) => own.length > 0)
  const values = (own: readonly RegisterRow[]) => [
    ...used.map((status) => own.filter((row) => row.status === status).length),
    own.length,
  ]
  return {
    columns: ['Skema', ...used.map((status) => statuses.agreement[status].word), 'Jumlah'],
    rows: counted.map(({ label, own }) => ({ label, values: values(own) })),
    totals: { label: 'Jumlah', values: values(rows) },
  }
}

function notes(rows: readonly RegisterRow[], asOf: CalendarDate): string[] {
  const kinds = documentKinds.filter((kind) => rows.some((row) => row.documentKind === kind))
  const shortened = kinds.filter((kind) => kindShort(kind) !== documentKindWords[kind].long)
  const list = shortened.map((kind) => `${kindShort(kind)}: ${documentKindWords[kind].long.replace(/ \(.*\)$/, '')}`)
  return [
    `Naskah berlaku sampai dengan hari terakhir masa berlakunya. Sisa hari dihitung per ${plainDate(asOf)}.`,
    ...(list.length > 0 ? [`${list.join('; ')}.`] : []),
  ]
}
