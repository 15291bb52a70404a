/** Daftar rapat: all meetings as a list, those still to come, and those without adopted minutes. */
import Export from '@mui/icons-material/IosShareOutlined'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { z } from 'zod'
import type { MeetingListInput, MeetingPhase, MeetingRow } from '../../shared/meetings/model'
import { MeetingId } from '../../shared/ids/ids'
import { useRoute } from '../ipc/hooks'
import { useRights, useSession } from '../ipc/session'
import { DataTable } from '../ui/DataTable'
import { EmptyState } from '../ui/EmptyState'
import { FilterBar } from '../ui/FilterBar'
import { PageHead } from '../ui/PageHead'
import { useGo } from '../ui/use-go'
import { ViewTabs } from '../ui/ViewTabs'
import { meetingColumns } from './meeting-columns'
import { useMeetingActions } from './use-meeting-actions'
import { useSaveIcs } from './use-save-ics'

const PAGE = 50
const tabs = ['mendatang', 'notula', 'semua'] as const
type Tab = (typeof tabs)[number]

const Search = z.object({
  tab: z.enum(tabs).default('mendatang').catch('mendatang'),
  text: z.string().default('').catch(''),
  page: z.number().int().min(0).default(0).catch(0),
})

const phases: Record<Tab, MeetingPhase | undefined> = {
  mendatang: 'coming',
  notula: 'awaitingMinutes',
  semua: undefined,
}
const tabWords: Record<Tab, string> = { mendatang: 'Mendatang', notula: 'Notula belum ada', semua: 'Semua' }

export function MeetingListScreen() {
  const go = useGo()
  const { timeZone } = useSession()
  const { mayWrite } = useRights()
  const { trash } = useMeetingActions()
  const saveIcs = useSaveIcs()
  const navigate = useNavigate()
  const raw: unknown = useSearch({ strict: false })
  const view = useMemo(() => Search.parse(raw), [raw])
  const [selection, setSelection] = useState<string[]>([])
  const change = (part: Partial<z.output<typeof Search>>) =>
    void navigate({ to: '.', search: { ...view, page: 0, ...part } as never, replace: true })
  const list = useRoute('meetings.list', { ...questionOf(view.tab, view.text), offset: view.page * PAGE, limit: PAGE })
  const columns = useMemo(() => meetingColumns(timeZone), [timeZone])
  const chosen = () => selection.map((id) => MeetingId.parse(id))
  return (
    <>
      <PageHead title="Daftar rapat" crumbs={[{ label: 'Rakor', to: '/rakor' }, { label: 'Daftar rapat' }]} />
      <ViewTabs<Tab>
        label="Rapat menurut keadaan"
        value={view.tab}
        onChange={(tab) => change({ tab })}
        tabs={tabs.map((tab) => ({
          value: tab,
          label: tabWords[tab],
          ...(tab === view.tab && { count: list.data?.total }),
        }))}
      />
      <FilterBar placeholder="Saring nama, tempat, nomor surat" text={view.text} onText={(text) => change({ text })} />
      <DataTable<MeetingRow>
        label="Daftar rapat"
        noun="rapat"
        columns={columns}
        rows={list.data?.rows}
        total={list.data?.total ?? 0}
        page={view.page}
        pageSize={PAGE}
        onPage={(page) => change({ page })}
        refreshing={list.isFetching}
        onOpen={({ id }) => go.to(`/rakor/${id}`)}
        selection={selection}
        onSelection={setSelection}
        bulk={[
          {
            label: 'Simpan untuk kalender lain (.ics)',
            icon: <Export />,
            run: () => saveIcs({ kind: 'chosen', ids: chosen() }),
          },
          ...(mayWrite
            ? [
                {
                  label: 'Hapus',
                  danger: true,
                  run: () => void trash(chosen()).then((gone) => gone && setSelection([])),
                },
              ]
            : []),
        ]}
        empty={<EmptyState title={emptyWords[view.tab]} />}
      />
    </>
  )
}

const emptyWords: Record<Tab, string> = {
  mendatang: 'Tidak ada rapat mendatang',
  notula: 'Semua rapat yang sudah lewat punya notula',
  semua: 'Tidak ada rapat yang cocok',
}

/** Those to come begin with the next one, the others with the newest. */
const questionOf = (tab: Tab, text: string): Partial<MeetingListInput> => ({
  ...(phases[tab] && { phase: phases[tab] }),
  ...(text && { text }),
  direction: tab === 'mendatang' ? 'asc' : 'desc',
})
