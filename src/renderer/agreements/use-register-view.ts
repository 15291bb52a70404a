/** What the register shows now: view, filters, order and page, kept in the address so that going back restores it. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { z } from 'zod'
import { affairCodes, documentKinds, schemes } from '../../shared/agreements/enums'
import {
  agreementStatuses,
  chainMarks,
  type AgreementFilter,
  type AgreementStatus,
  type ChainMark,
} from '../../shared/agreements/model'
import { agreementSorts, registerColumnKeys, type RegisterColumnKey } from '../../shared/agreements/columns'
import { chainMarkWords } from '../../shared/agreements/chain-words'
import { OfficeId, PartnerId, SavedViewId, TagId } from '../../shared/ids/ids'
import type { SavedView, ViewState } from '../../shared/views/contract'
import { knownOnly } from '../records/use-own-columns'

export const views = ['all', 'decide', 'expiring', 'process', 'running', 'parentOver', 'past'] as const
export type View = (typeof views)[number]

/** Which statuses each saved view holds. */
export const viewStatuses: Record<View, readonly AgreementStatus[]> = {
  all: [],
  decide: ['undecided'],
  expiring: ['expiring'],
  process: ['draft', 'inProcess'],
  running: ['notYetValid', 'active'],
  parentOver: [],
  past: ['expired', 'extended', 'ended'],
}

/** What must be amiss in the chain of those of a view. */
const viewMarks: Partial<Record<View, readonly ChainMark[]>> = { parentOver: ['PARENT_OVER'] }

/** An option chosen from a searched list, with the label it had. */
const chosen = <T extends z.ZodType>(id: T) => z.object({ id, label: z.string() })

const Search = z.object({
  /** The saved view that is open. */
  saved: SavedViewId.nullable().default(null).catch(null),
  /** Columns of that view; null shows those of the person. */
  columns: z.array(z.enum(registerColumnKeys)).min(1).nullable().default(null).catch(null),
  view: z.enum(views).default('all').catch('all'),
  text: z.string().default('').catch(''),
  schemes: z.array(z.enum(schemes)).default([]).catch([]),
  kinds: z.array(z.enum(documentKinds)).default([]).catch([]),
  statuses: z.array(z.enum(agreementStatuses)).default([]).catch([]),
  marks: z.array(z.enum(chainMarks)).default([]).catch([]),
  affair: z.enum(affairCodes).nullable().default(null).catch(null),
  year: z.number().int().nullable().default(null).catch(null),
  office: chosen(OfficeId).nullable().default(null).catch(null),
  partner: chosen(PartnerId).nullable().default(null).catch(null),
  region: chosen(z.string()).nullable().default(null).catch(null),
  labels: z.array(TagId).default([]).catch([]),
  sort: z.enum(agreementSorts).default('updatedAt').catch('updatedAt'),
  direction: z.enum(['asc', 'desc']).default('desc').catch('desc'),
  page: z.number().int().min(0).default(0).catch(0),
})
export type RegisterView = z.output<typeof Search>

/** The view and how to change it; a change of anything but the page begins at the first page. */
export function useRegisterView(): {
  view: RegisterView
  change: (part: Partial<RegisterView>) => void
  clear: () => void
} {
  const raw = useSearch({ strict: false })
  const navigate = useNavigate()
  const view = useMemo(() => Search.parse(raw), [raw])
  const change = useCallback(
    (part: Partial<RegisterView>) =>
      void navigate({ to: '.', search: { ...view, page: 0, ...part } as never, replace: true }),
    [navigate, view],
  )
  const clear = useCallback(
    () => void navigate({ to: '.', search: { view: view.view } as never, replace: true }),
    [navigate, view.view],
  )
  return { view, change, clear }
}

/** What a saved view keeps of the list. */
export function stateOf(view: RegisterView, columns: readonly RegisterColumnKey[]): ViewState {
  const { saved: _saved, columns: _columns, page: _page, sort, direction, ...filter } = view
  return { filter, columns: [...columns], sort, direction }
}

/** One of the usual views without any filter. */
export const usualView = (view: View): RegisterView => Search.parse({ view })

/** The list as a saved view keeps it; what this version does not know is left out. */
export function viewOf({ id, filter, columns, sort, direction }: SavedView): RegisterView {
  const known = knownOnly(columns, registerColumnKeys)
  return Search.parse({ ...filter, saved: id, columns: known.length > 0 ? known : null, sort, direction, page: 0 })
}

/** The filter as main takes it; what is chosen by hand wins over what the view asks for. */
export function filterOf(view: RegisterView): AgreementFilter {
  const statuses = view.statuses.length > 0 ? view.statuses : viewStatuses[view.view]
  const marks = view.marks.length > 0 ? view.marks : (viewMarks[view.view] ?? [])
  return {
    ...withoutStatuses(view),
    ...(marks.length > 0 && { chainMarks: [...marks] }),
    ...(statuses.length > 0 && { statuses: [...statuses] }),
  }
}

/** The filter but for the statuses, for the counts of the views. */
export function withoutStatuses(view: RegisterView): AgreementFilter {
  return {
    trashed: false,
    ...(view.text.trim() !== '' && { text: view.text.trim() }),
    ...(view.schemes.length > 0 && { schemes: view.schemes }),
    ...(view.kinds.length > 0 && { documentKinds: view.kinds }),
    ...(view.marks.length > 0 && { chainMarks: view.marks }),
    ...(view.affair && { affairCode: view.affair }),
    ...(view.year !== null && { year: view.year }),
    ...(view.office && { officeId: view.office.id }),
    ...(view.partner && { partnerId: view.partner.id }),
    ...(view.region && { regionCode: view.region.id }),
    ...(view.labels.length > 0 && { tagIds: view.labels }),
  }
}

/** The filters that are set, in words, each with how to drop it. */
export function setFilters(view: RegisterView): { what: string; drop: Partial<RegisterView> }[] {
  const list: { what: string; drop: Partial<RegisterView>; set: boolean }[] = [
    { what: `teks “${view.text}”`, drop: { text: '' }, set: view.text !== '' },
    { what: 'saringan skema', drop: { schemes: [] }, set: view.schemes.length > 0 },
    { what: 'saringan jenis naskah', drop: { kinds: [] }, set: view.kinds.length > 0 },
    { what: 'saringan status', drop: { statuses: [] }, set: view.statuses.length > 0 },
    {
      what: view.marks.map((mark) => chainMarkWords[mark].short.toLowerCase()).join(' atau '),
      drop: { marks: [] },
      set: view.marks.length > 0,
    },
    { what: 'saringan urusan', drop: { affair: null }, set: view.affair !== null },
    { what: 'saringan label', drop: { labels: [] }, set: view.labels.length > 0 },
    { what: `tahun ${view.year ?? ''}`, drop: { year: null }, set: view.year !== null },
    { what: view.office?.label ?? '', drop: { office: null }, set: view.office !== null },
    { what: view.partner?.label ?? '', drop: { partner: null }, set: view.partner !== null },
    { what: view.region?.label ?? '', drop: { region: null }, set: view.region !== null },
  ]
  return list.filter((filter) => filter.set)
}
