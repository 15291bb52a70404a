/** What the list of follow-ups shows now: tab, filters, order and page, kept in the address so that going back restores it. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { z } from 'zod'
import { followUpColumnKeys, type FollowUpColumnKey } from '../../shared/followups/columns'
import { followUpSorts, followUpSources, type FollowUpFilter } from '../../shared/followups/model'
import { followUpStatuses, openFollowUpStatuses, type FollowUpStatus } from '../../shared/followups/status'
import { FollowUpId, OfficeId, SavedViewId } from '../../shared/ids/ids'
import { priorities } from '../../shared/plans/enums'
import type { SavedView, ViewState } from '../../shared/views/contract'
import { knownOnly } from '../records/use-own-columns'

const tabs = ['open', 'overdue', 'dueSoon', 'snoozed', 'done', 'all'] as const
export type FollowUpTab = (typeof tabs)[number]

/** Which statuses each tab holds; none stands for all. */
export const tabStatuses: Record<FollowUpTab, readonly FollowUpStatus[]> = {
  open: openFollowUpStatuses,
  overdue: ['overdue'],
  dueSoon: ['dueSoon'],
  snoozed: ['snoozed'],
  done: ['done', 'cancelled'],
  all: [],
}

const Search = z.object({
  /** The saved view that is open. */
  saved: SavedViewId.nullable().default(null).catch(null),
  /** Columns of that view; null shows those of the person. */
  columns: z.array(z.enum(followUpColumnKeys)).min(1).nullable().default(null).catch(null),
  mode: z.enum(['list', 'board']).default('list').catch('list'),
  /** The follow-up that is open beside the list. */
  id: FollowUpId.nullable().default(null).catch(null),
  tab: z.enum(tabs).default('open').catch('open'),
  statuses: z.array(z.enum(followUpStatuses)).default([]).catch([]),
  text: z.string().default('').catch(''),
  priorities: z.array(z.enum(priorities)).default([]).catch([]),
  source: z.enum(followUpSources).nullable().default(null).catch(null),
  office: z.object({ id: OfficeId, label: z.string() }).nullable().default(null).catch(null),
  sort: z.enum(followUpSorts).default('dueOn').catch('dueOn'),
  direction: z.enum(['asc', 'desc']).default('asc').catch('asc'),
  page: z.number().int().min(0).default(0).catch(0),
})
export type FollowUpsView = z.output<typeof Search>
export type ChangeView = (part: Partial<FollowUpsView>) => void

/** The view and how to change it; a change of anything but the page begins at the first page. */
export function useFollowUpsView(): { view: FollowUpsView; change: ChangeView; clear: () => void } {
  const raw = useSearch({ strict: false })
  const navigate = useNavigate()
  const view = useMemo(() => Search.parse(raw), [raw])
  const change = useCallback<ChangeView>(
    (part) => void navigate({ to: '.', search: { ...view, page: 0, ...part } as never, replace: true }),
    [navigate, view],
  )
  const clear = useCallback(
    () => void navigate({ to: '.', search: { mode: view.mode, tab: view.tab } as never, replace: true }),
    [navigate, view.mode, view.tab],
  )
  return { view, change, clear }
}

/** What a saved view keeps of the list. */
export function stateOf(view: FollowUpsView, columns: readonly FollowUpColumnKey[]): ViewState {
  const { saved: _saved, columns: _columns, mode: _mode, id: _id, page: _page, sort, direction, ...filter } = view
  return { filter, columns: [...columns], sort, direction }
}

/** One of the usual tabs without any filter. */
export const usualView = (tab: FollowUpTab): FollowUpsView => Search.parse({ tab })

/** The list as a saved view keeps it; what this version does not know is left out. */
export function viewOf({ id, filter, columns, sort, direction }: SavedView): FollowUpsView {
  const known = knownOnly(columns, followUpColumnKeys)
  return Search.parse({ ...filter, saved: id, columns: known.length > 0 ? known : null, sort, direction })
}

/** The filter as main takes it, but for the statuses. */
export function withoutStatuses(view: FollowUpsView): FollowUpFilter {
  return {
    trashed: false,
    ...(view.text.trim() !== '' && { text: view.text.trim() }),
    ...(view.priorities.length > 0 && { priorities: view.priorities }),
    ...(view.source && { source: view.source }),
    ...(view.office && { officeId: view.office.id }),
  }
}

/** The filter with the statuses of the tab; statuses chosen by hand win. */
export function filterOf(view: FollowUpsView): FollowUpFilter {
  const statuses = view.statuses.length > 0 ? view.statuses : tabStatuses[view.tab]
  return { ...withoutStatuses(view), ...(statuses.length > 0 && { statuses: [...statuses] }) }
}

/** The filters that are set, in words, each with how to drop it. */
export function setFilters(view: FollowUpsView): { what: string; drop: Partial<FollowUpsView> }[] {
  const list: { what: string; drop: Partial<FollowUpsView>; set: boolean }[] = [
    { what: `teks “${view.text}”`, drop: { text: '' }, set: view.text !== '' },
    { what: 'saringan status', drop: { statuses: [] }, set: view.statuses.length > 0 },
    { what: 'saringan prioritas', drop: { priorities: [] }, set: view.priorities.length > 0 },
    { what: 'saringan asal', drop: { source: null }, set: view.source !== null },
    { what: view.office?.label ?? '', drop: { office: null }, set: view.office !== null },
  ]
  return list.filter((filter) => filter.set)
}
