/** The board of plans: one column per status; cards move by drag, by Shift and an arrow key, or by their menu. */
import { useState } from 'react'
import type { PlanRow } from '../../shared/plans/model'
import { planStatuses, type PlanStatus } from '../../shared/plans/status'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { Board, BoardEmpty } from '../ui/Board'
import { walkCards } from '../ui/board-keys'
import { BoardColumn } from './BoardColumn'
import { PlansEmpty } from './PlansEmpty'
import { StepDialog } from './StepDialog'
import { stepTo, type Step } from './steps'
import { withoutStatus, type ChangeView, type PlansView } from './use-plans-view'

type Props = { view: PlansView; change: ChangeView; clear: () => void; total: number | undefined }

export function PlansBoard({ view, change, clear, total }: Props) {
  const { mayWrite } = useRights()
  const [moving, setMoving] = useState<{ plan: PlanRow; to: Step['to'] } | null>(null)
  const [dragged, setDragged] = useState<PlanRow | null>(null)
  const counts = useRoute('plans.counts', withoutStatus(view)).data
  const move = (plan: PlanRow, to: PlanStatus) => {
    if (mayWrite && plan.status !== to) setMoving({ plan, to: stepTo(plan, to) })
  }
  if (counts && Object.values(counts).every((count) => count === 0))
    return (
      <BoardEmpty>
        <PlansEmpty view={view} total={total} change={change} clear={clear} />
      </BoardEmpty>
    )
  return (
    <>
      <Board label="Papan rencana menurut status" columns={planStatuses.length} minWidth={200}>
        {planStatuses.map((status, column) => (
          <BoardColumn
            key={status}
            status={status}
            column={column}
            view={view}
            total={counts?.[status]}
            writable={mayWrite}
            dragged={dragged}
            onDrag={setDragged}
            onDrop={(plan) => move(plan, status)}
            onStep={(plan, to) => setMoving({ plan, to })}
            onShift={(plan, by) => {
              const to = planStatuses[column + by]
              if (to) move(plan, to)
            }}
            onWalk={(card, by) => walkCards({ column, card }, by, planStatuses.length)}
            onAll={() => change({ mode: 'list', status })}
          />
        ))}
      </Board>
      {moving && <StepDialog plans={[moving.plan]} to={moving.to} onClose={() => setMoving(null)} />}
    </>
  )
}
