/** Tindak Lanjut: what was agreed and has to be done, by whom and until when, as a list or as a board by status. */
import Add from '@mui/icons-material/AddOutlined'
import Recap from '@mui/icons-material/SummarizeOutlined'
import Board from '@mui/icons-material/ViewKanbanOutlined'
import List from '@mui/icons-material/ViewListOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { useState } from 'react'
import { defaultFollowUpColumns, followUpColumnKeys, followUpColumns } from '../../shared/followups/columns'
import type { FollowUpRow } from '../../shared/followups/model'
import { followUpStatuses, type FollowUpStatus } from '../../shared/followups/status'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { ColumnChooser } from '../records/ColumnChooser'
import { FollowUpAdd } from '../records/FollowUpAdd'
import { FollowUpDialog } from '../records/FollowUpDialog'
import { ListOutputs } from '../records/ListOutputs'
import { SavedTabs } from '../records/SavedTabs'
import { useOwnColumns } from '../records/use-own-columns'
import { DensityToggle } from '../ui/DensityToggle'
import { FilterBar } from '../ui/FilterBar'
import { narrow } from '../ui/media'
import { PageHead } from '../ui/PageHead'
import { Row } from '../ui/Row'
import { useShortcut } from '../ui/ShortcutProvider'
import { FollowUpFilters } from './FollowUpFilters'
import { FollowUpPane } from './FollowUpPane'
import { FollowUpsBoard } from './FollowUpsBoard'
import { FollowUpsTable } from './FollowUpsTable'
import { RecapDialog } from './RecapDialog'
import {
  filterOf,
  stateOf,
  tabStatuses,
  useFollowUpsView,
  usualView,
  viewOf,
  withoutStatuses,
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
  const [recap, setRecap] = useState(false)
  const [editing, setEditing] = useState<{ row: FollowUpRow | null; title: string } | null>(null)
  const [own, chooseOwn] = useOwnColumns('followUps', followUpColumnKeys, defaultFollowUpColumns)
  const columns = view.columns ?? own
  const saved = useRoute('views.list', { list: 'followUps' }).data ?? []
  const counts = useRoute('followUps.counts', withoutStatuses(view)).data
  const everything = useRoute('followUps.counts', {}).data
  const add = () => setEditing({ row: null, title: '' })
  const shown = { view, change, clear, total: everything && countOf(everything, []) }
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
        <Button startIcon={<Recap />} onClick={() => setRecap(true)}>
          Rekap
        </Button>
        {mayWrite && (
          <Button variant="contained" color="primary" startIcon={<Add />} onClick={add}>
            Tindak lanjut baru
          </Button>
        )}
      </PageHead>
      {view.mode === 'list' && (
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
      )}
      <FilterBar
        placeholder="Saring tindak lanjut"
        text={view.text}
        onText={(text) => change({ text })}
        tail={
          <Row gap={2} sx={{ flex: 'none' }}>
            {view.mode === 'list' && (
              <ColumnChooser
                all={allColumns}
                shown={columns}
                fixed="title"
                onChange={(next) => (view.columns ? change({ columns: next }) : chooseOwn(next))}
                onReset={() => (view.columns ? change({ columns: [...defaultFollowUpColumns] }) : chooseOwn(null))}
              />
            )}
            {view.mode === 'list' && <DensityToggle dense={dense} onChange={setDense} />}
            <ModeToggle
              mode={view.mode}
              onChange={(mode) => change({ mode, statuses: [], saved: null, columns: null })}
            />
          </Row>
        }
      >
        <FollowUpFilters view={view} change={change} />
      </FilterBar>
      {mayWrite && (
        <Box sx={{ px: '20px', pb: '8px' }}>
          <FollowUpAdd start={{}} onMore={(title) => setEditing({ row: null, title })} />
        </Box>
      )}
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', [narrow]: { flexDirection: 'column' } }}>
        <Box sx={{ flex: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
          {view.mode === 'list' ? (
            <FollowUpsTable
              {...shown}
              columns={columns}
              dense={dense}
              onEdit={(row) => setEditing({ row, title: '' })}
            />
          ) : (
            <FollowUpsBoard {...shown} onAdd={add} />
          )}
        </Box>
        {view.id && (
          <FollowUpPane
            key={view.id}
            id={view.id}
            onEdit={(row) => setEditing({ row, title: '' })}
            onClose={() => change({ id: null, page: view.page })}
          />
        )}
      </Box>
      {recap && <RecapDialog onClose={() => setRecap(false)} />}
      {editing && (
        <FollowUpDialog row={editing.row} start={{ title: editing.title }} onClose={() => setEditing(null)} />
      )}
    </>
  )
}

type ModeProps = { mode: FollowUpsView['mode']; onChange: (mode: FollowUpsView['mode']) => void }

function ModeToggle({ mode, onChange }: ModeProps) {
  return (
    <ToggleButtonGroup
      exclusive
      value={mode}
      onChange={(_event, next: FollowUpsView['mode'] | null) => next && onChange(next)}
      aria-label="Cara menampilkan"
    >
      <ToggleButton value="list" aria-label="Daftar" sx={{ px: '5px' }}>
        <List />
      </ToggleButton>
      <ToggleButton value="board" aria-label="Papan" sx={{ px: '5px' }}>
        <Board />
      </ToggleButton>
    </ToggleButtonGroup>
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
