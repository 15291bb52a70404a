/** A plan on the board. */
import Box from '@mui/material/Box'
import { priorityWords } from '../../shared/plans/enums'
import type { PlanRow } from '../../shared/plans/model'
import { BoardCard } from '../ui/BoardCard'
import type { CardWalk } from '../ui/board-keys'
import { useGo } from '../ui/use-go'
import { planLine } from './columns'
import { stepsOf, type Step } from './steps'

type Props = {
  plan: PlanRow
  writable: boolean
  onDrag: (plan: PlanRow | null) => void
  onStep: (to: Step['to']) => void
  onShift: (by: -1 | 1) => void
  onWalk: (by: CardWalk) => void
}

export function PlanCard({ plan, writable, onDrag, onStep, onShift, onWalk }: Props) {
  const go = useGo()
  const place = `/rencana/${plan.id}`
  const steps = stepsOf(plan).map(({ to, label }, index) => ({ label, ruled: index === 0, run: () => onStep(to) }))
  return (
    <BoardCard
      title={plan.title}
      writable={writable}
      onDrag={(dragging) => onDrag(dragging ? plan : null)}
      open={place}
      actions={[{ label: 'Buka', run: () => go.to(place) }, ...steps]}
      onShift={onShift}
      onWalk={onWalk}
    >
      <Box sx={{ typography: 'note', color: 'text.secondary', mt: '4px' }}>
        {plan.office ?? 'perangkat daerah belum diisi'}
      </Box>
      <Box sx={{ typography: 'note', color: 'text.secondary' }}>
        {planLine(plan)} · {plan.year}
      </Box>
      {plan.priority === 'TINGGI' && (
        <Box sx={{ typography: 'note', fontWeight: 600, mt: '2px' }}>
          Prioritas {priorityWords[plan.priority].toLowerCase()}
        </Box>
      )}
    </BoardCard>
  )
}
