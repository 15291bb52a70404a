/** Sampah: what was put away, to be given back. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { z } from 'zod'
import { useRoute } from '../ipc/hooks'
import { PageHead } from '../ui/PageHead'
import { ViewTabs } from '../ui/ViewTabs'
import { TrashedAgreements } from './TrashedAgreements'
import { TrashedFiles } from './TrashedFiles'
import { TrashedFollowUps } from './TrashedFollowUps'
import { TrashedMeetings } from './TrashedMeetings'
import { TrashedPlans } from './TrashedPlans'
import { TrashedOffices, TrashedPartners } from './TrashedMasters'

const tabs = ['naskah', 'rapat', 'rencana', 'tindak-lanjut', 'berkas', 'mitra', 'perangkat'] as const
type TrashTab = (typeof tabs)[number]
const Search = z.object({ tab: z.enum(tabs).catch('naskah') })

const lists: Record<TrashTab, () => React.JSX.Element> = {
  naskah: TrashedAgreements,
  rapat: TrashedMeetings,
  rencana: TrashedPlans,
  'tindak-lanjut': TrashedFollowUps,
  berkas: TrashedFiles,
  mitra: TrashedPartners,
  perangkat: TrashedOffices,
}

export function TrashScreen() {
  const navigate = useNavigate()
  const { tab } = Search.parse(useSearch({ strict: false }))
  const count = { limit: 1 }
  const counts: Record<TrashTab, number | undefined> = {
    naskah: useRoute('agreements.list', { trashed: true, ...count }).data?.total,
    rapat: useRoute('meetings.list', { trashed: true, ...count }).data?.total,
    rencana: useRoute('plans.list', { trashed: true, ...count }).data?.total,
    'tindak-lanjut': useRoute('followUps.list', { trashed: true, ...count }).data?.total,
    berkas: useRoute('files.trashed', count).data?.total,
    mitra: useRoute('partners.list', { trashed: true, ...count }).data?.total,
    perangkat: useRoute('offices.list', { trashed: true, ...count }).data?.total,
  }
  const List = lists[tab]
  return (
    <>
      <PageHead title="Sampah" meta="Isi Sampah tidak dihitung di daftar, laporan, dan paket arsip" />
      <ViewTabs<TrashTab>
        label="Jenis isi Sampah"
        value={tab}
        onChange={(next) => void navigate({ to: '.', search: { tab: next } as never, replace: true })}
        tabs={[
          { value: 'naskah', label: 'Naskah', count: counts.naskah },
          { value: 'rapat', label: 'Rapat', count: counts.rapat },
          { value: 'rencana', label: 'Rencana', count: counts.rencana },
          { value: 'tindak-lanjut', label: 'Tindak lanjut', count: counts['tindak-lanjut'] },
          { value: 'berkas', label: 'Berkas', count: counts.berkas },
          { value: 'mitra', label: 'Mitra', count: counts.mitra },
          { value: 'perangkat', label: 'Perangkat daerah', count: counts.perangkat },
        ]}
      />
      <List key={tab} />
    </>
  )
}
