/** What the screen of alerts shows now: filters, page and the alert that is open, kept in the address. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { z } from 'zod'
import { schemes } from '../../shared/agreements/enums'
import type { AlertFilter } from '../../shared/alerts/model'
import { alertRuleKeys } from '../../shared/alerts/rules'
import { OfficeId } from '../../shared/ids/ids'

const Search = z.object({
  text: z.string().default('').catch(''),
  rules: z.array(z.enum(alertRuleKeys)).default([]).catch([]),
  schemes: z.array(z.enum(schemes)).default([]).catch([]),
  office: z.object({ id: OfficeId, label: z.string() }).nullable().default(null).catch(null),
  page: z.number().int().min(0).default(0).catch(0),
  /** The id of the alert whose dialog is open. */
  alert: z.string().nullable().default(null).catch(null),
})
export type AlertsView = z.output<typeof Search>
export type ChangeView = (part: Partial<AlertsView>) => void

/** A change of anything but the page and the open alert begins at the first page. */
export function useAlertsView(): { view: AlertsView; change: ChangeView; clear: () => void } {
  const raw = useSearch({ strict: false })
  const navigate = useNavigate()
  const view = useMemo(() => Search.parse(raw), [raw])
  const change = useCallback<ChangeView>(
    (part) => {
      const page = 'alert' in part ? view.page : 0
      void navigate({ to: '.', search: { ...view, page, ...part } as never, replace: true })
    },
    [navigate, view],
  )
  const clear = useCallback(() => void navigate({ to: '.', search: {} as never, replace: true }), [navigate])
  return { view, change, clear }
}

/** The filter as main takes it. */
export const filterOf = (view: AlertsView): AlertFilter => ({
  ...(view.text.trim() !== '' && { text: view.text.trim() }),
  ...(view.rules.length > 0 && { rules: view.rules }),
  ...(view.schemes.length > 0 && { schemes: view.schemes }),
  ...(view.office && { officeId: view.office.id }),
})

/** The filters that are set, in words, each with how to drop it. */
export function setFilters(view: AlertsView): { what: string; drop: Partial<AlertsView> }[] {
  const list: { what: string; drop: Partial<AlertsView>; set: boolean }[] = [
    { what: `teks “${view.text}”`, drop: { text: '' }, set: view.text !== '' },
    { what: 'saringan jenis', drop: { rules: [] }, set: view.rules.length > 0 },
    { what: 'saringan skema', drop: { schemes: [] }, set: view.schemes.length > 0 },
    { what: view.office?.label ?? '', drop: { office: null }, set: view.office !== null },
  ]
  return list.filter((filter) => filter.set)
}
