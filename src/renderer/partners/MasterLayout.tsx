/** What the three lists share: head, tabs, filters, the list at the left and the open record at the right. */
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { FilterBar } from '../ui/FilterBar'
import { narrow } from '../ui/media'
import { PageHead } from '../ui/PageHead'

type Props = {
  meta: string
  /** Buttons of the head. */
  actions?: ReactNode
  tabs: ReactNode
  placeholder: string
  text: string
  onText: (text: string) => void
  filters?: ReactNode
  list: ReactNode
  pane: ReactNode
}

/** Props every tab gets. */
export type TabProps = { tabs: ReactNode; openId: string | null; onOpen: (id: string | null) => void }

export function MasterLayout({ meta, actions, tabs, placeholder, text, onText, filters, list, pane }: Props) {
  return (
    <>
      <PageHead title="Mitra" meta={meta}>
        {actions}
      </PageHead>
      {tabs}
      <FilterBar placeholder={placeholder} text={text} onText={onText}>
        {filters}
      </FilterBar>
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', [narrow]: { flexDirection: 'column', overflow: 'auto' } }}>
        <Box sx={{ flex: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' }}>{list}</Box>
        {pane}
      </Box>
    </>
  )
}

/** `12 dari 380 mitra` */
export function metaOf(total: number | undefined, noun: string): string {
  return total === undefined ? '' : `${total.toLocaleString('id-ID')} ${noun}`
}
