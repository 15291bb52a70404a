/** Pengaturan: sections as tabs, each a form of its own or a list. */
import { useSearch } from '@tanstack/react-router'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { Notice } from '../ui/Notice'
import { PageHead } from '../ui/PageHead'
import { useGo } from '../ui/use-go'
import { ViewTabs } from '../ui/ViewTabs'
import { AlertRulesSection } from './AlertRulesSection'
import { FolderSection } from './FolderSection'
import { HolidaysSection } from './HolidaysSection'
import { LetterheadSection } from './LetterheadSection'
import { LookSection } from './LookSection'
import { NumbersSection } from './NumbersSection'
import { PaperSection } from './PaperSection'
import { PeopleSection } from './PeopleSection'
import { SignatoriesSection } from './SignatoriesSection'
import { TagsSection } from './TagsSection'
import { UnitSection } from './UnitSection'

const tabs = [
  { value: 'unit', label: 'Unit kerja' },
  { value: 'kop', label: 'Kop surat' },
  { value: 'penanda-tangan', label: 'Penanda tangan' },
  { value: 'kertas', label: 'Kertas' },
  { value: 'nomor', label: 'Nomor dan surat' },
  { value: 'label', label: 'Label' },
  { value: 'libur', label: 'Hari libur' },
  { value: 'peringatan', label: 'Peringatan' },
  { value: 'orang', label: 'Orang' },
  { value: 'tampilan', label: 'Tampilan' },
  { value: 'folder', label: 'Folder data' },
] as const
type TabValue = (typeof tabs)[number]['value']

/** `?bagian=orang` opens a section. */
export function SettingsScreen() {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const go = useGo()
  const { mayManage, whyNot } = useRights()
  const tab = tabs.find(({ value }) => value === search['bagian'])?.value ?? 'unit'
  const show = (value: TabValue) => go.replace(`/pengaturan?bagian=${value}`)
  return (
    <>
      <PageHead title="Pengaturan" />
      <ViewTabs label="Bagian pengaturan" value={tab} onChange={show} tabs={tabs} />
      {!mayManage && tab !== 'tampilan' && tab !== 'label' && (
        <Notice tone="neutral" strip>
          {whyNot ?? 'Pengaturan dan orang hanya dapat diubah oleh Pengelola'}. Isian di bawah hanya untuk dilihat.
        </Notice>
      )}
      <Part tab={tab} />
    </>
  )
}

function Part({ tab }: { tab: TabValue }) {
  const settings = useRoute('settings.get', {}).data
  if (!settings) return null
  switch (tab) {
    case 'unit':
      return <UnitSection saved={settings.unit} />
    case 'kop':
      return <LetterheadSection saved={settings.letterhead} />
    case 'penanda-tangan':
      return <SignatoriesSection />
    case 'kertas':
      return <PaperSection saved={settings.paper} />
    case 'nomor':
      return <NumbersSection saved={{ numbers: settings.numbers, letters: settings.letters }} />
    case 'label':
      return <TagsSection />
    case 'libur':
      return <HolidaysSection timeZone={settings.unit.timeZone} />
    case 'peringatan':
      return <AlertRulesSection />
    case 'orang':
      return <PeopleSection />
    case 'tampilan':
      return <LookSection />
    case 'folder':
      return <FolderSection />
  }
}
