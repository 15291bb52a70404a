/** A follow-up on the board. */
import Box from '@mui/material/Box'
import { shortDate } from '../../shared/calendar/words'
import type { FollowUpRow } from '../../shared/followups/model'
import { dueNote, ownerOf, stepLabels, stepsOf, type StepKind } from '../records/followup-words'
import { BoardCard } from '../ui/BoardCard'
import type { CardWalk } from '../ui/board-keys'

type Props = {
  row: FollowUpRow
  writable: boolean
  onDrag: (row: FollowUpRow | null) => void
  onOpen: () => void
  onStep: (kind: StepKind) => void
  onShift: (by: -1 | 1) => void
  onWalk: (by: CardWalk) => void
}

export function FollowUpCard({ row, writable, onDrag, onOpen, onStep, onShift, onWalk }: Props) {
  const due = [row.dueOn ? shortDate(row.dueOn) : 'tanpa tenggat', dueNote(row)].filter(Boolean).join(', ')
  const steps = stepsOf(row).map((kind, index) => ({
    label: stepLabels[kind],
    ruled: index === 0,
    run: () => onStep(kind),
  }))
  return (
    <BoardCard
      title={row.title}
      writable={writable}
      onDrag={(dragging) => onDrag(dragging ? row : null)}
      open={onOpen}
      actions={[{ label: 'Buka', run: onOpen }, ...steps]}
      onShift={onShift}
      onWalk={onWalk}
    >
      <Box sx={{ typography: 'note', color: 'text.secondary', mt: '4px' }}>
        {ownerOf(row) ?? 'penanggung jawab belum diisi'}
      </Box>
      <Box sx={{ typography: 'note', color: row.status === 'overdue' ? 'tone.urgent.ink' : 'text.secondary' }}>
        {due}
      </Box>
      {row.priority === 'TINGGI' && <Box sx={{ typography: 'note', fontWeight: 600, mt: '2px' }}>Prioritas tinggi</Box>}
    </BoardCard>
  )
}
