/** Plans as a report: the list on screen, and the yearly list that the decree of the head of region has as its annex. */
import type { CalendarDate } from '../calendar/dates'
import { plainDate } from '../calendar/words'
import type { Imprint, Letterhead, Signature } from '../papers/model'
import type { Report, ReportCell, ReportColumn, ReportGroup } from '../reports/model'
import { statuses } from '../status/statuses'
import { affairName, planCells, type PlanCellRow } from './cells'
import { decreePlanColumns, paperPlanColumns, planColumns, planReportColumns, type PlanColumnKey } from './columns'
import type { PlanStatus } from './status'

/** One plan as a report shows it. */
export type PlanReportRow = PlanCellRow & {
  status: PlanStatus
  agreedOn: CalendarDate | null
  agreedNumber: string | null
  fixedOn: CalendarDate | null
  decreeNumber: string | null
}

const reportColumnsOf = (keys: readonly PlanColumnKey[]): ReportColumn[] => keys.map((key) => planColumns[key].report)

type ListOptions = {
  asOf: CalendarDate
  /** What the list covers: "Tahun 2027; skema KSDPK". */
  scope: string
  subtitle: string
  /** As the list shows them; null for those of a list on paper. */
  columns: readonly PlanColumnKey[] | null
  signature: Signature | null
  imprint: Imprint
}

/** The list as it stands on screen; rows keep their order. */
export function plansReport(rows: readonly PlanReportRow[], options: ListOptions): Report {
  return {
    ...base(rows, options),
    title: 'Daftar Rencana Kerja Sama Daerah',
    subtitle: options.subtitle,
    scope: [`Keadaan per ${plainDate(options.asOf)}`, options.scope],
    columns: reportColumnsOf(options.columns ? planReportColumns(options.columns) : paperPlanColumns),
    groups: [{ label: null, rows: rows.map(cells) }],
    notes: ['Status dihitung dari tanggal telaah, kesepakatan, penetapan, dan penundaan.'],
    signature: options.signature,
  }
}

type DecreeOptions = { year: number; provinceName: string; city: string; signature: Signature | null; imprint: Imprint }

/** The annex of the decree that fixes the plans of a year, by government affair. Permendagri 22/2020 art. 5 and 25. */
export function decreeAnnex(rows: readonly PlanReportRow[], options: DecreeOptions): Report {
  const { number, on } = decreeOf(rows)
  return {
    ...base(rows, options),
    title: `Daftar Rencana Kerja Sama Daerah Tahun ${options.year}`,
    subtitle: `Provinsi ${options.provinceName}`,
    scope: [
      `Lampiran Keputusan Gubernur ${options.provinceName}`,
      `Nomor: ${number ?? blank}`,
      `Tanggal: ${on ? plainDate(on) : blank}`,
    ],
    columns: reportColumnsOf(decreePlanColumns),
    groups: byAffair(rows),
    countNoun: 'rencana',
    notes: ['Dikelompokkan menurut urusan pemerintahan (Permendagri 22/2020 Pasal 4).'],
    signature: headSignature(options, on),
  }
}

const blank = '…………………………'

/** Number and date of the decree when all fixed plans name the same one. */
function decreeOf(rows: readonly PlanReportRow[]): { number: string | null; on: CalendarDate | null } {
  const numbers = new Set(rows.flatMap(({ decreeNumber }) => decreeNumber ?? []))
  const days = new Set(rows.flatMap(({ fixedOn }) => fixedOn ?? []))
  return {
    number: numbers.size === 1 ? ([...numbers][0] ?? null) : null,
    on: days.size === 1 ? ([...days][0] ?? null) : null,
  }
}

/** The head of region signs; the chosen signatory only when it is that post. */
function headSignature({ provinceName, city, signature }: DecreeOptions, on: CalendarDate | null): Signature {
  const place = `Ditetapkan di ${city}${on ? `, ${plainDate(on)}` : ''}`
  if (signature?.signatory.roleLines.some((line) => /^gubernur\b/i.test(line))) return { ...signature, place }
  return {
    place,
    signatory: {
      prefix: null,
      behalfLines: [],
      viaLines: [],
      roleLines: [`GUBERNUR ${provinceName.toUpperCase()}`],
      name: '(nama lengkap)',
      rank: null,
      nip: null,
      showNip: false,
      electronic: false,
    },
  }
}

/** The letterhead of the head of region: emblem and post, no address. */
export const headLetterhead = (provinceName: string, own: Letterhead): Letterhead => ({
  ...own,
  form: 'post',
  lines: [{ text: `GUBERNUR ${provinceName.toUpperCase()}`, size: 16, bold: true }],
  address: [],
  rule: 'none',
})

type Base = Pick<Report, 'orientation' | 'numbered' | 'countNoun' | 'totals' | 'recap' | 'imprint'>

const base = (rows: readonly PlanReportRow[], { imprint }: { imprint: Imprint }): Base => ({
  orientation: 'landscape',
  numbered: true,
  countNoun: null,
  totals: rows.length === 0 ? null : { costRupiah: rows.reduce((sum, row) => sum + (row.costRupiah ?? 0), 0) },
  recap: null,
  imprint,
})

function byAffair(rows: readonly PlanReportRow[]): ReportGroup[] {
  const groups = new Map<string, ReportGroup>()
  const ordered = [...rows].sort((a, b) => (a.affairCode ?? '9').localeCompare(b.affairCode ?? '9'))
  for (const row of ordered) {
    const label = `Urusan ${(affairName(row.affairCode) ?? 'belum ditentukan').toLocaleLowerCase('id')}`
    const group = groups.get(label) ?? { label, rows: [] }
    group.rows.push(cells(row))
    groups.set(label, group)
  }
  return [...groups.values()]
}

function cells(row: PlanReportRow): Record<string, ReportCell> {
  return {
    ...planCells(row),
    status: { word: statuses.plan[row.status].word, note: paperOf(row), strong: false, lack: false },
  }
}

/** Number of the paper behind the status. */
function paperOf({ status, agreedNumber, decreeNumber }: PlanReportRow): string | null {
  if (status === 'fixed') return decreeNumber
  return status === 'agreed' ? agreedNumber : null
}
