/** Which master table is shown and which of its records is open, kept in the address so that going back restores it. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { z } from 'zod'

export const partnerTabs = ['mitra', 'perangkat-daerah', 'daerah', 'kembar'] as const
export type PartnerTab = (typeof partnerTabs)[number]

const Search = z.object({
  tab: z.enum(partnerTabs).default('mitra').catch('mitra'),
  /** The region in the pane at the right. */
  id: z.string().nullable().default(null).catch(null),
})
export type PartnersView = z.output<typeof Search>

export function usePartnersView(): { view: PartnersView; change: (part: Partial<PartnersView>) => void } {
  const raw = useSearch({ strict: false })
  const navigate = useNavigate()
  const view = useMemo(() => Search.parse(raw), [raw])
  const change = useCallback(
    (part: Partial<PartnersView>) => {
      const { tab, id } = { ...view, ...part }
      void navigate({ to: '/mitra', search: { tab, ...(id && { id }) } as never, replace: true }) // read by Search above
    },
    [navigate, view],
  )
  return { view, change }
}
