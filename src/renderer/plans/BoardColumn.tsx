/** One column of the board: the plans of a status. */
import type { PlanRow } from '../../shared/plans/model'
import type { PlanStatus } from '../../shared/plans/status'
import { useRoute } from '../ipc/hooks'
import { BoardColumn as Column } from '../ui/Board'
import type { CardWalk } from '../ui/board-keys'
import { Status } from '../ui/Status'
import { PlanCard } from './PlanCard'
import type { Step } from './steps'
import { withoutStatus, type PlansView } from './use-plans-view'

type Props = {
  status: PlanStatus
  /** Place among the columns, from 0. */
  column: number
  view: PlansView
  total: number | undefined
  writable: boolean
  dragged: PlanRow | null
  onDrag: (plan: PlanRow | null) => void
  onDrop: (plan: PlanRow) => void
  onStep: (plan: PlanRow, to: Step['to']) => void
  /** To a neighbouring column. */
  onShift: (plan: PlanRow, by: -1 | 1) => void
  /** To a neighbouring card. */
  onWalk: (card: number, by: CardWalk) => void
  onAll: () => void
}

const SHOWN = 100

export function BoardColumn({ status, column, view, total, writable, dragged, ...on }: Props) {
  const list = useRoute('plans.list', {
    ...withoutStatus(view),
    statuses: [status],
    sort: 'priority',
    direction: 'asc',
    limit: SHOWN,
  }).data
  return (
    <Column
      column={column}
      head={<Status kind="plan" value={status} plain />}
      total={total}
      accepts={writable && dragged !== null && dragged.status !== status}
      onDrop={() => dragged && on.onDrop(dragged)}
      loading={!list}
      left={(list?.total ?? 0) - (list?.rows.length ?? 0)}
      onAll={on.onAll}
    >
      {list?.rows.map((plan, index) => (
        <PlanCard
          key={plan.id}
          plan={plan}
          writable={writable}
          onDrag={on.onDrag}
          onStep={(to) => on.onStep(plan, to)}
          onShift={(by) => on.onShift(plan, by)}
          onWalk={(by) => on.onWalk(index, by)}
        />
      ))}
    </Column>
  )
}
