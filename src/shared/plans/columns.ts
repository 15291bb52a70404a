/** Columns of the list of plans: which there are, in which order they stand at first, and how a report shows each. */
import type { ReportColumn } from '../reports/model'
import type { planSorts } from './model'

export const planColumnKeys = [
  'title',
  'year',
  'affair',
  'program',
  'places',
  'office',
  'partner',
  'scheme',
  'initiative',
  'priority',
  'costRupiah',
  'costSource',
  'basis',
  'status',
] as const
export type PlanColumnKey = (typeof planColumnKeys)[number]

/** `label` is the head on screen; `sort` names the order that main knows. */
export type PlanColumn = { label: string; sort: (typeof planSorts)[number] | null; report: ReportColumn }

const column = (
  key: PlanColumnKey,
  label: string,
  weight: number,
  { sort = null, head = label, ...more }: Partial<ReportColumn> & Partial<Pick<PlanColumn, 'sort'>> & { head?: string },
): PlanColumn => ({
  label,
  sort,
  report: { key, label: head, weight, hint: null, kind: 'text', align: 'left', ...more },
})

/** Every column by its key. */
export const planColumns: Record<PlanColumnKey, PlanColumn> = {
  title: column('title', 'Rencana', 16, { sort: 'title', head: 'Kegiatan / objek kerja sama' }),
  year: column('year', 'Tahun', 6, { sort: 'year', align: 'center' }),
  affair: column('affair', 'Urusan', 10, {}),
  program: column('program', 'Program', 10, {}),
  places: column('places', 'Lokasi', 11, {}),
  office: column('office', 'Pemrakarsa', 13, { sort: 'office', head: 'Perangkat daerah pemrakarsa' }),
  partner: column('partner', 'Calon mitra', 12, {}),
  scheme: column('scheme', 'Skema', 7, { align: 'center' }),
  initiative: column('initiative', 'Prakarsa', 8, {}),
  priority: column('priority', 'Prioritas', 7, { sort: 'priority', align: 'center' }),
  costRupiah: column('costRupiah', 'Biaya (Rp)', 10, {
    sort: 'costRupiah',
    head: 'Perkiraan biaya (Rp)',
    kind: 'number',
    align: 'right',
  }),
  costSource: column('costSource', 'Sumber dana', 10, {}),
  basis: column('basis', 'Dasar', 8, {}),
  status: column('status', 'Status', 8, { kind: 'status' }),
}

/** What the list shows until a person chooses otherwise. */
export const defaultPlanColumns: readonly PlanColumnKey[] = [
  'title',
  'year',
  'office',
  'partner',
  'priority',
  'costRupiah',
  'status',
]

/** The columns of the annex of the decree. */
export const decreePlanColumns: readonly PlanColumnKey[] = [
  'program',
  'title',
  'places',
  'office',
  'partner',
  'scheme',
  'priority',
  'costRupiah',
  'costSource',
  'basis',
]

/** The columns of a list on paper that nobody chose. */
export const paperPlanColumns: readonly PlanColumnKey[] = ['year', 'affair', ...decreePlanColumns, 'status']

/** The columns of the report of a list: on screen the scheme stands below the title, on paper in a column of its own. */
export const planReportColumns = (shown: readonly PlanColumnKey[]): PlanColumnKey[] =>
  shown.flatMap((key) => (key === 'title' && !shown.includes('scheme') ? [key, 'scheme'] : [key]))
