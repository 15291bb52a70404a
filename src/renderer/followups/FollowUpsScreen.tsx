/** Tindak Lanjut: what was agreed and has to be done, by whom and until when. */
import Add from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { defaultFollowUpColumns, followUpColumnKeys, followUpColumns } from '../../shared/followups/columns'
import { followUpSources, followUpSourceWords, type FollowUpRow } from '../../shared/followups/model'
import { followUpStatuses, type FollowUpStatus } from '../../shared/followups/status'
import { OfficeId } from '../../shared/ids/ids'
import { statuses } from '../../shared/status/statuses'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { searchOffices } from '../records/choices'
import { ColumnChooser } from '../records/ColumnChooser'
import { FollowUpAdd } from '../records/FollowUpAdd'
import { FollowUpDialog } from '../records/FollowUpDialog'
import { ListOutputs } from '../records/ListOutputs'
import { SavedTabs } from '../records/SavedTabs'
import { useOwnColumns } from '../records/use-own-columns'
import { DensityToggle } from '../ui/DensityToggle'
import { FilterBar } from '../ui/FilterBar'
import { FilterRecord } from '../ui/FilterRecord'
import { FilterSelect } from '../ui/FilterSelect'
import { PageHead } from '../ui/PageHead'
import { useShortcut } from '../ui/ShortcutProvider'
import { FollowUpsTable } from './FollowUpsTable'
import {
  filterOf,
  stateOf,
  tabStatuses,
  useFollowUpsView,
  usualView,
  viewOf,
  withoutStatuses,
  type ChangeView,
  type FollowUpsView,
  type FollowUpTab,
} from './use-followups-view'

const tabLabels: Record<FollowUpTab, string> = {
  open: 'Belum selesai',
  overdue: 'Lewat tenggat',
  dueSoon: 'Segera jatuh tempo',
  snoozed: 'Ditunda',
  done: 'Selesai',
  all: 'Semua',
}

const allColumns = followUpColumnKeys.map((key) => ({ key, label: followUpColumns[key].label }))

export function FollowUpsScreen() {
  const { mayWrite } = useRights()
  const { view, change, clear } = useFollowUpsView()
  const [dense, setDense] = useState(false)
  const [editing, setEditing] = useState<{ row: FollowUpRow | null; title: string } | null>(null)
  const [own, chooseOwn] = useOwnColumns('followUps', followUpColumnKeys, defaultFollowUpColumns)
  const columns = view.columns ?? own
  const saved = useRoute('views.list', { list: 'followUps' }).data ?? []
  const counts = useRoute('followUps.counts', withoutStatuses(view)).data
  const everything = useRoute('followUps.counts', {}).data
  const add = () => setEditing({ row: null, title: '' })
  useShortcut('Ctrl+N', add, { enabled: mayWrite, label: 'Tindak lanjut baru' })
  return (
    <>
      <PageHead title="Tindak Lanjut" meta={counts && metaOf(counts)}>
        <ListOutputs
          noun="daftar tindak lanjut"
          request={{
            ...{ kind: 'followUps', filter: filterOf(view), sort: view.sort, direction: view.direction },
            columns: [...columns],
          }}
        />
        {mayWrite && (
          <Button variant="contained" color="primary" startIcon={<Add />} onClick={add}>
            Tindak lanjut baru
          </Button>
        )}
      </PageHead>
      <SavedTabs<FollowUpTab>
        label="Tampilan daftar"
        list="followUps"
        usual={(Object.keys(tabLabels) as FollowUpTab[]).map((value) => ({
          value,
          label: tabLabels[value],
          count: counts && countOf(counts, tabStatuses[value]),
        }))}
        value={view.tab}
        saved={saved}
        open={view.saved}
        state={stateOf(view, columns)}
        onUsual={(tab, fresh) => change(fresh ? usualView(tab) : { tab, statuses: [] })}
        onSaved={(chosen) => change(viewOf(chosen))}
        onKept={(id) => change(id ? { saved: id, columns: [...columns] } : { saved: null, columns: null })}
      />
      <FilterBar
        placeholder="Saring tindak lanjut"
        text={view.text}
        onText={(text) => change({ text })}
        tail={
          <>
            <ColumnChooser
              all={allColumns}
              shown={columns}
              fixed="title"
              onChange={(next) => (view.columns ? change({ columns: next }) : chooseOwn(next))}
              onReset={() => (view.columns ? change({ columns: [...defaultFollowUpColumns] }) : chooseOwn(null))}
            />
            <DensityToggle dense={dense} onChange={setDense} />
          </>
        }
      >
        <Filters view={view} change={change} />
      </FilterBar>
      {mayWrite && (
        <Box sx={{ px: '20px', pb: '8px' }}>
          <FollowUpAdd start={{}} onMore={(title) => setEditing({ row: null, title })} />
        </Box>
      )}
      <FollowUpsTable
        view={view}
        change={change}
        clear={clear}
        columns={columns}
        dense={dense}
        total={everything && countOf(everything, [])}
        onEdit={(row) => setEditing({ row, title: '' })}
      />
      {editing && (
        <FollowUpDialog row={editing.row} start={{ title: editing.title }} onClose={() => setEditing(null)} />
      )}
    </>
  )
}

const statusOptions = followUpStatuses.map((value) => ({ value, label: statuses.followUp[value].word }))
const sourceOptions = followUpSources.map((value) => ({ value, label: followUpSourceWords[value] }))

function Filters({ view, change }: { view: FollowUpsView; change: ChangeView }) {
  return (
    <>
      <FilterSelect
        name="Status"
        options={statusOptions}
        value={view.statuses}
        onChange={(value) => change({ statuses: value, tab: 'all' })}
      />
      <FilterSelect
        name="Asal"
        single
        options={sourceOptions}
        value={view.source ? [view.source] : []}
        onChange={([source]) => change({ source: source ?? null })}
      />
      <FilterRecord
        name="Perangkat daerah"
        value={view.office}
        search={searchOffices}
        onChange={(value) => change({ office: value && { id: OfficeId.parse(value.id), label: value.label } })}
      />
    </>
  )
}

type Counts = Partial<Record<FollowUpStatus, number>>

/** No statuses stand for all. */
const countOf = (counts: Counts, wanted: readonly FollowUpStatus[]): number =>
  (wanted.length > 0 ? wanted : followUpStatuses).reduce((sum, status) => sum + (counts[status] ?? 0), 0)

function metaOf(counts: Counts): string {
  const overdue = counts.overdue ?? 0
  const open = countOf(counts, tabStatuses.open)
  const words = (count: number) => count.toLocaleString('id-ID')
  return overdue > 0 ? `${words(open)} belum selesai, ${words(overdue)} lewat tenggat` : `${words(open)} belum selesai`
}
