/** What the screen of plans shows now: list or board, filters, order and page, kept in the address so that going back restores it. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { z } from 'zod'
import { affairCodes, schemes } from '../../shared/agreements/enums'
import { OfficeId, SavedViewId } from '../../shared/ids/ids'
import { planColumnKeys, type PlanColumnKey } from '../../shared/plans/columns'
import { priorities } from '../../shared/plans/enums'
import { planSorts, type PlanFilter } from '../../shared/plans/model'
import { planStatuses, type PlanStatus } from '../../shared/plans/status'
import type { SavedView, ViewState } from '../../shared/views/contract'
import { knownOnly } from '../records/use-own-columns'

const Search = z.object({
  /** The saved view that is open. */
  saved: SavedViewId.nullable().default(null).catch(null),
  /** Columns of that view; null shows those of the person. */
  columns: z.array(z.enum(planColumnKeys)).min(1).nullable().default(null).catch(null),
  mode: z.enum(['list', 'board']).default('list').catch('list'),
  status: z.enum(planStatuses).nullable().default(null).catch(null),
  text: z.string().default('').catch(''),
  year: z.number().int().nullable().default(null).catch(null),
  schemes: z.array(z.enum(schemes)).default([]).catch([]),
  priorities: z.array(z.enum(priorities)).default([]).catch([]),
  affair: z.enum(affairCodes).nullable().default(null).catch(null),
  office: z.object({ id: OfficeId, label: z.string() }).nullable().default(null).catch(null),
  sort: z.enum(planSorts).default('updatedAt').catch('updatedAt'),
  direction: z.enum(['asc', 'desc']).default('desc').catch('desc'),
  page: z.number().int().min(0).default(0).catch(0),
})
export type PlansView = z.output<typeof Search>
export type ChangeView = (part: Partial<PlansView>) => void

/** The view and how to change it; a change of anything but the page begins at the first page. */
export function usePlansView(): { view: PlansView; change: ChangeView; clear: () => void } {
  const raw = useSearch({ strict: false })
  const navigate = useNavigate()
  const view = useMemo(() => Search.parse(raw), [raw])
  const change = useCallback<ChangeView>(
    (part) => void navigate({ to: '.', search: { ...view, page: 0, ...part } as never, replace: true }),
    [navigate, view],
  )
  const clear = useCallback(
    () => void navigate({ to: '.', search: { mode: view.mode } as never, replace: true }),
    [navigate, view.mode],
  )
  return { view, change, clear }
}

/** What a saved view keeps of the list. */
export function stateOf(view: PlansView, columns: readonly PlanColumnKey[]): ViewState {
  const { saved: _saved, columns: _columns, mode: _mode, page: _page, sort, direction, ...filter } = view
  return { filter, columns: [...columns], sort, direction }
}

/** The list of one status, or of all, without any filter. */
export const usualView = (status: PlanStatus | null): PlansView => Search.parse({ status })

/** The list as a saved view keeps it; what this version does not know is left out. */
export function viewOf({ id, filter, columns, sort, direction }: SavedView): PlansView {
  const known = knownOnly(columns, planColumnKeys)
  return Search.parse({ ...filter, saved: id, columns: known.length > 0 ? known : null, sort, direction })
}

/** The filter as main takes it, but for the status. */
export function withoutStatus(view: PlansView): PlanFilter {
  return {
    trashed: false,
    ...(view.text.trim() !== '' && { text: view.text.trim() }),
    ...(view.year !== null && { year: view.year }),
    ...(view.schemes.length > 0 && { schemes: view.schemes }),
    ...(view.priorities.length > 0 && { priorities: view.priorities }),
    ...(view.affair && { affairCode: view.affair }),
    ...(view.office && { officeId: view.office.id }),
  }
}

/** The filter with the status of the chosen tab. */
export const filterOf = (view: PlansView): PlanFilter => ({
  ...withoutStatus(view),
  ...(view.status && { statuses: [view.status] }),
})

/** The filters that are set, in words, each with how to drop it. */
export function setFilters(view: PlansView): { what: string; drop: Partial<PlansView> }[] {
  const list: { what: string; drop: Partial<PlansView>; set: boolean }[] = [
    { what: `teks “${view.text}”`, drop: { text: '' }, set: view.text !== '' },
    { what: 'saringan status', drop: { status: null }, set: view.status !== null },
    { what: `tahun ${view.year ?? ''}`, drop: { year: null }, set: view.year !== null },
    { what: 'saringan skema', drop: { schemes: [] }, set: view.schemes.length > 0 },
    { what: 'saringan prioritas', drop: { priorities: [] }, set: view.priorities.length > 0 },
    { what: 'saringan urusan', drop: { affair: null }, set: view.affair !== null },
    { what: view.office?.label ?? '', drop: { office: null }, set: view.office !== null },
  ]
  return list.filter((filter) => filter.set)
}
