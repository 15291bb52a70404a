/** The board of plans: one column per status; cards move by drag, by Shift and an arrow key, or by their menu. */
import Box from '@mui/material/Box'
import { useState } from 'react'
import type { PlanRow } from '../../shared/plans/model'
import { planStatuses, type PlanStatus } from '../../shared/plans/status'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { BoardColumn } from './BoardColumn'
import { PlansEmpty } from './PlansEmpty'
import { StepDialog } from './StepDialog'
import { stepTo, type Step } from './steps'
import { withoutStatus, type ChangeView, type PlansView } from './use-plans-view'

type Props = { view: PlansView; change: ChangeView; clear: () => void; total: number | undefined }

/** A card knows its place, so that arrow keys can find its neighbours. */
const focusCard = (column: number, card: number): boolean => {
  const cards = [...document.querySelectorAll<HTMLElement>(`[data-column="${column}"] [data-card]`)]
  const next = cards[Math.max(0, Math.min(card, cards.length - 1))]
  next?.focus()
  return next !== undefined
}

export function PlansBoard({ view, change, clear, total }: Props) {
  const { mayWrite } = useRights()
  const [moving, setMoving] = useState<{ plan: PlanRow; to: Step['to'] } | null>(null)
  const [dragged, setDragged] = useState<PlanRow | null>(null)
  const counts = useRoute('plans.counts', withoutStatus(view)).data
  const move = (plan: PlanRow, to: PlanStatus) => {
    if (mayWrite && plan.status !== to) setMoving({ plan, to: stepTo(plan, to) })
  }
  const walk = (column: number, card: number, by: number) => {
    for (let next = column + by; next >= 0 && next < planStatuses.length; next += by) if (focusCard(next, card)) return
  }
  if (counts && Object.values(counts).every((count) => count === 0))
    return (
      <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', borderTop: '1px solid', borderColor: 'line.hair' }}>
        <PlansEmpty view={view} total={total} change={change} clear={clear} />
      </Box>
    )
  return (
    <>
      <Box
        role="group"
        aria-label="Papan rencana menurut status"
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'grid',
          gridTemplateColumns: `repeat(${planStatuses.length}, minmax(200px, 1fr))`,
          gap: '8px',
          px: '20px',
          pt: '2px',
          pb: '12px',
          overflowX: 'auto',
        }}
      >
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
            onWalk={(card, by) =>
              typeof by === 'number' ? walk(column, card, by) : focusCard(column, card + (by === 'down' ? 1 : -1))
            }
            onAll={() => change({ mode: 'list', status })}
          />
        ))}
      </Box>
      {moving && <StepDialog plans={[moving.plan]} to={moving.to} onClose={() => setMoving(null)} />}
    </>
  )
}
