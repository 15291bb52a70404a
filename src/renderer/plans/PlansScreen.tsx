/** Rencana: what offices propose, as a list or as a board by status. */
import Annex from '@mui/icons-material/GavelOutlined'
import Add from '@mui/icons-material/AddOutlined'
import Board from '@mui/icons-material/ViewKanbanOutlined'
import List from '@mui/icons-material/ViewListOutlined'
import Table from '@mui/icons-material/TableViewOutlined'
import Button from '@mui/material/Button'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { useState } from 'react'
import { defaultPlanColumns, planColumnKeys, planColumns } from '../../shared/plans/columns'
import { planStatuses, type PlanStatus } from '../../shared/plans/status'
import { statuses } from '../../shared/status/statuses'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { ColumnChooser } from '../records/ColumnChooser'
import { ListOutputs } from '../records/ListOutputs'
import { SavedTabs } from '../records/SavedTabs'
import { useOwnColumns } from '../records/use-own-columns'
import { ActionMenu } from '../ui/ActionMenu'
import { usePaletteCommand } from '../ui/CommandProvider'
import { DensityToggle } from '../ui/DensityToggle'
import { FilterBar } from '../ui/FilterBar'
import { PageHead } from '../ui/PageHead'
import { Row } from '../ui/Row'
import { useShortcut } from '../ui/ShortcutProvider'
import { useGo } from '../ui/use-go'
import { AnnexDialog } from './AnnexDialog'
import { PlanFilters } from './PlanFilters'
import { PlansBoard } from './PlansBoard'
import { PlansTable } from './PlansTable'
import { filterOf, stateOf, usePlansView, usualView, viewOf, withoutStatus, type PlansView } from './use-plans-view'

type Tab = PlanStatus | 'all'
const statusOf = (tab: Tab): PlanStatus | null => (tab === 'all' ? null : tab)
const allColumns = planColumnKeys.map((key) => ({ key, label: planColumns[key].label }))

export function PlansScreen() {
  const go = useGo()
  const { mayWrite } = useRights()
  const { view, change, clear } = usePlansView()
  const [dense, setDense] = useState(false)
  const [annex, setAnnex] = useState(false)
  const [own, chooseOwn] = useOwnColumns('plans', planColumnKeys, defaultPlanColumns)
  const columns = view.columns ?? own
  const saved = useRoute('views.list', { list: 'plans' }).data ?? []
  const counts = useRoute('plans.counts', withoutStatus(view)).data
  const everything = useRoute('plans.counts', {}).data
  const add = () => go.to('/rencana/baru')
  useShortcut('Ctrl+N', add, { enabled: mayWrite })
  usePaletteCommand({
    id: 'plans.annex',
    label: 'Daftar rencana tahunan (lampiran keputusan)',
    run: () => setAnnex(true),
  })
  const total = everything && sum(everything)
  return (
    <>
      <PageHead title="Rencana" meta={metaOf(counts && shownOf(counts, view), total)}>
        <ListOutputs
          request={{
            ...{ kind: 'plans', filter: filterOf(view), sort: view.sort, direction: view.direction },
            columns: [...columns],
          }}
          noun="daftar rencana"
        />
        <ActionMenu
          label="Tindakan lain"
          dots
          size="medium"
          actions={[
            { label: 'Templat dan isian OPD', icon: <Table />, run: () => go.to('/rencana/baca') },
            { label: 'Daftar rencana tahunan', icon: <Annex />, run: () => setAnnex(true) },
          ]}
        />
        {mayWrite && (
          <Button variant="contained" color="primary" startIcon={<Add />} onClick={add}>
            Rencana baru
          </Button>
        )}
      </PageHead>
      {view.mode === 'list' && (
        <SavedTabs<Tab>
          label="Status rencana"
          list="plans"
          usual={[
            { value: 'all', label: 'Semua', count: counts && sum(counts) },
            ...planStatuses.map((value) => ({ value, label: statuses.plan[value].word, count: counts?.[value] })),
          ]}
          value={view.status ?? 'all'}
          saved={saved}
          open={view.saved}
          state={stateOf(view, columns)}
          onUsual={(next, fresh) => change(fresh ? usualView(statusOf(next)) : { status: statusOf(next) })}
          onSaved={(chosen) => change(viewOf(chosen))}
          onKept={(id) => change(id ? { saved: id, columns: [...columns] } : { saved: null, columns: null })}
        />
      )}
      <FilterBar
        placeholder="Saring judul, mitra, lokasi"
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
                onReset={() => (view.columns ? change({ columns: [...defaultPlanColumns] }) : chooseOwn(null))}
              />
            )}
            {view.mode === 'list' && <DensityToggle dense={dense} onChange={setDense} />}
            <ModeToggle
              mode={view.mode}
              onChange={(mode) => change({ mode, status: null, saved: null, columns: null })}
            />
          </Row>
        }
      >
        <PlanFilters view={view} change={change} />
      </FilterBar>
      {view.mode === 'list' ? (
        <PlansTable view={view} change={change} clear={clear} columns={columns} dense={dense} total={total} />
      ) : (
        <PlansBoard view={view} change={change} clear={clear} total={total} />
      )}
      {annex && <AnnexDialog year={view.year} onClose={() => setAnnex(false)} />}
    </>
  )
}

type ModeProps = { mode: PlansView['mode']; onChange: (mode: PlansView['mode']) => void }

function ModeToggle({ mode, onChange }: ModeProps) {
  return (
    <ToggleButtonGroup
      exclusive
      value={mode}
      onChange={(_event, next: PlansView['mode'] | null) => next && onChange(next)}
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

type Counts = Partial<Record<PlanStatus, number>>
const sum = (counts: Counts): number => Object.values(counts).reduce((total, count) => total + count, 0)
const shownOf = (counts: Counts, { status }: PlansView): number => (status ? (counts[status] ?? 0) : sum(counts))

function metaOf(shown: number | undefined, all: number | undefined): string | null {
  if (shown === undefined || all === undefined) return null
  const words = (count: number) => count.toLocaleString('id-ID')
  return shown === all ? `${words(all)} rencana` : `${words(shown)} dari ${words(all)} rencana`
}
