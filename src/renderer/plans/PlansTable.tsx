/** The list of plans, with what can be done to one or several of them. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import { useMemo, useState } from 'react'
import { PlanId } from '../../shared/ids/ids'
import type { PlanColumnKey } from '../../shared/plans/columns'
import type { PlanRow } from '../../shared/plans/model'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { DataTable } from '../ui/DataTable'
import { useGo } from '../ui/use-go'
import { gridColumns } from './columns'
import { PlansEmpty } from './PlansEmpty'
import { StepDialog } from './StepDialog'
import { stepLabel, stepsOf, type Movable, type Step } from './steps'
import { usePlanActions } from './use-plan-actions'
import { filterOf, type ChangeView, type PlansView } from './use-plans-view'

type Props = {
  view: PlansView
  change: ChangeView
  clear: () => void
  columns: readonly PlanColumnKey[]
  dense: boolean
  total: number | undefined
}

const PAGE = 50
const bulkSteps = ['reviewed', 'agreed', 'fixed', 'postponed'] as const

export function PlansTable({ view, change, clear, columns, dense, total }: Props) {
  const go = useGo()
  const actions = usePlanActions()
  const { mayWrite } = useRights()
  const [selection, setSelection] = useState<string[]>([])
  const [moving, setMoving] = useState<{ plans: Movable[]; to: Step['to'] } | null>(null)
  const order = { sort: view.sort, direction: view.direction }
  const list = useRoute('plans.list', { ...filterOf(view), ...order, offset: view.page * PAGE, limit: PAGE })
  const open = (row: PlanRow) => go.to(`/rencana/${row.id}`)
  const grid = useMemo(() => gridColumns(columns), [columns])
  const chosen = selection.map((id) => PlanId.parse(id))
  // A plan of another page is moved by its id alone; where it stands main knows.
  const movable = (): Movable[] =>
    chosen.map((id) => list.data?.rows.find((row) => row.id === id) ?? { ...elsewhere, id })
  return (
    <>
      <DataTable<PlanRow>
        label="Daftar rencana kerja sama"
        noun="rencana"
        columns={grid}
        rows={list.data?.rows}
        total={list.data?.total ?? 0}
        page={view.page}
        pageSize={PAGE}
        onPage={(page) => change({ page })}
        sort={{ field: view.sort, direction: view.direction }}
        onSort={(sort) =>
          change(
            sort
              ? { sort: sort.field as typeof view.sort, direction: sort.direction } // sortable columns are sorts
              : { sort: 'updatedAt', direction: 'desc' },
          )
        }
        refreshing={list.isFetching}
        onOpen={open}
        dense={dense}
        rowMenu={(row) => [
          { label: 'Buka', keys: 'Enter', run: () => open(row) },
          { label: 'Ubah', disabled: !mayWrite, run: () => go.to(`/rencana/${row.id}/ubah`) },
          ...stepsOf(row).map(({ to, label }, index) => ({
            label,
            disabled: !mayWrite,
            ruled: index === 0,
            run: () => setMoving({ plans: [row], to }),
          })),
          {
            label: 'Hapus',
            icon: <Delete />,
            danger: true,
            ruled: true,
            disabled: !mayWrite,
            run: () => void actions.trash([row.id]),
          },
        ]}
        {...(mayWrite && { selection, onSelection: setSelection })}
        bulk={[
          ...bulkSteps.map((to) => ({ label: stepLabel(to), run: () => setMoving({ plans: movable(), to }) })),
          {
            label: 'Hapus',
            icon: <Delete />,
            danger: true,
            run: () => void actions.trash(chosen).then((done) => done && setSelection([])),
          },
        ]}
        empty={<PlansEmpty view={view} total={total} change={change} clear={clear} />}
      />
      {moving && (
        <StepDialog
          plans={moving.plans}
          to={moving.to}
          onClose={() => setMoving(null)}
          onDone={() => setSelection([])}
        />
      )}
    </>
  )
}

const elsewhere = { title: '', status: 'proposed', reached: 'proposed' } as const
