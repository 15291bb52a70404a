/** Columns of the list of follow-ups: which there are, in which order they stand at first, and how a report shows each. */
import type { ReportColumn } from '../reports/model'
import type { followUpSorts } from './model'

export const followUpColumnKeys = [
  'title',
  'owner',
  'source',
  'priority',
  'startedOn',
  'dueOn',
  'daysLeft',
  'doneOn',
  'status',
  'remark',
] as const
export type FollowUpColumnKey = (typeof followUpColumnKeys)[number]

/** `sort` names the order that main knows. */
export type FollowUpColumn = { label: string; sort: (typeof followUpSorts)[number] | null; report: ReportColumn }

const column = (
  key: FollowUpColumnKey,
  label: string,
  weight: number,
  { sort = null, ...more }: Partial<ReportColumn> & Partial<Pick<FollowUpColumn, 'sort'>> = {},
): FollowUpColumn => ({
  label,
  sort,
  report: { key, label, weight, hint: null, kind: 'text', align: 'left', ...more },
})

/** Every column by its key. */
export const followUpColumns: Record<FollowUpColumnKey, FollowUpColumn> = {
  title: column('title', 'Tindak lanjut', 30, { sort: 'title' }),
  owner: column('owner', 'Penanggung jawab', 18, { sort: 'office' }),
  source: column('source', 'Asal', 22),
  priority: column('priority', 'Prioritas', 9, { sort: 'priority' }),
  startedOn: column('startedOn', 'Dimulai', 11, { kind: 'date' }),
  dueOn: column('dueOn', 'Tenggat', 11, { sort: 'dueOn', kind: 'date' }),
  daysLeft: column('daysLeft', 'Sisa hari', 7, { kind: 'number', align: 'right' }),
  doneOn: column('doneOn', 'Selesai pada', 11, { kind: 'date' }),
  status: column('status', 'Status', 14, { kind: 'status' }),
  remark: column('remark', 'Keterangan', 20),
}

/** What the list shows until a person chooses otherwise. */
export const defaultFollowUpColumns: readonly FollowUpColumnKey[] = [
  'title',
  'owner',
  'source',
  'priority',
  'dueOn',
  'status',
]

/** The columns of the report of a list: on screen the remark stands below the title, on paper in a column of its own. */
export const followUpReportColumns = (shown: readonly FollowUpColumnKey[]): FollowUpColumnKey[] =>
  shown.includes('remark') ? [...shown] : [...shown, 'remark']
