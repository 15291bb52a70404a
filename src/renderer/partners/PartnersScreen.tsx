/** Mitra: the master tables of partners, offices and regions. */
import { useRoute } from '../ipc/hooks'
import { ViewTabs } from '../ui/ViewTabs'
import { DuplicatesTab } from './DuplicatesTab'
import { OfficesTab } from './OfficesTab'
import { PartnersTab } from './PartnersTab'
import { RegionsTab } from './RegionsTab'
import { usePartnersView, type PartnerTab } from './use-partners-view'

export function PartnersScreen() {
  const { view, change } = usePartnersView()
  const count = { offset: 0, limit: 1 }
  const partners = useRoute('partners.list', count).data?.total
  const offices = useRoute('offices.list', count).data?.total
  const regions = useRoute('regions.list', count).data?.total
  const tabs = (
    <ViewTabs<PartnerTab>
      label="Data induk"
      value={view.tab}
      onChange={(tab) => {
        change({ tab, id: null })
      }}
      tabs={[
        { value: 'mitra', label: 'Mitra', count: partners },
        { value: 'perangkat-daerah', label: 'Perangkat daerah', count: offices },
        { value: 'daerah', label: 'Daerah', count: regions },
        { value: 'kembar', label: 'Kemungkinan kembar' },
      ]}
    />
  )
  const open = (id: string | null) => change({ id })
  switch (view.tab) {
    case 'mitra':
      return <PartnersTab tabs={tabs} />
    case 'perangkat-daerah':
      return <OfficesTab tabs={tabs} />
    case 'daerah':
      return <RegionsTab tabs={tabs} openId={view.id} onOpen={open} />
    case 'kembar':
      return <DuplicatesTab tabs={tabs} />
  }
}
