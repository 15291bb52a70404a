/** The board of follow-ups: one column per status; cards move by drag, by Shift and an arrow key, or by their menu. */
import Box from '@mui/material/Box'
import { useState } from 'react'
import type { FollowUpRow } from '../../shared/followups/model'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import type { StepKind } from '../records/followup-words'
import { FollowUpStepDialog } from '../records/FollowUpStepDialog'
import { BoardColumn } from './BoardColumn'
import { boardColumns, stepTo, type BoardStatus } from './board-steps'
import { FollowUpsEmpty } from './FollowUpsEmpty'
import { withoutStatuses, type ChangeView, type FollowUpsView } from './use-followups-view'

type Props = {
  view: FollowUpsView
  change: ChangeView
  clear: () => void
  /** How many there are without any filter. */
  total: number | undefined
  onAdd: () => void
}

/** A card knows its place, so that arrow keys can find its neighbours. */
const focusCard = (column: number, card: number): boolean => {
  const cards = [...document.querySelectorAll<HTMLElement>(`[data-column="${column}"] [data-card]`)]
  const next = cards[Math.max(0, Math.min(card, cards.length - 1))]
  next?.focus()
  return next !== undefined
}

export function FollowUpsBoard({ view, change, clear, total, onAdd }: Props) {
  const { mayWrite } = useRights()
  const [moving, setMoving] = useState<{ row: FollowUpRow; kind: StepKind } | null>(null)
  const [dragged, setDragged] = useState<FollowUpRow | null>(null)
  const filter = withoutStatuses(view)
  const counts = useRoute('followUps.counts', filter).data
  const move = (row: FollowUpRow, to: BoardStatus) => {
    if (mayWrite && row.status !== to) setMoving({ row, kind: stepTo(row, to) })
  }
  const walk = (column: number, card: number, by: number) => {
    for (let next = column + by; next >= 0 && next < boardColumns.length; next += by) if (focusCard(next, card)) return
  }
  if (counts && boardColumns.every((status) => (counts[status] ?? 0) === 0)) {
    return (
      <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', borderTop: '1px solid', borderColor: 'line.hair' }}>
        <FollowUpsEmpty view={view} total={total} change={change} clear={clear} onAdd={onAdd} />
      </Box>
    )
  }
  return (
    <>
      <Box
        role="group"
        aria-label="Papan tindak lanjut menurut status"
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'grid',
          gridTemplateColumns: `repeat(${boardColumns.length}, minmax(188px, 1fr))`,
          gap: '8px',
          px: '20px',
          pt: '2px',
          pb: '12px',
          overflowX: 'auto',
        }}
      >
        {boardColumns.map((status, column) => (
          <BoardColumn
            key={status}
            status={status}
            column={column}
            filter={filter}
            total={counts?.[status]}
            writable={mayWrite}
            dragged={dragged}
            onDrag={setDragged}
            onDrop={(row) => move(row, status)}
            onStep={(row, kind) => setMoving({ row, kind })}
            onOpen={(row) => change({ id: row.id })}
            onShift={(row, by) => {
              const to = boardColumns[column + by]
              if (to) move(row, to)
            }}
            onWalk={(card, by) =>
              typeof by === 'number' ? walk(column, card, by) : focusCard(column, card + (by === 'down' ? 1 : -1))
            }
            onAll={() => change({ mode: 'list', tab: 'all', statuses: [status] })}
          />
        ))}
      </Box>
      {moving && <FollowUpStepDialog rows={[moving.row]} kind={moving.kind} onClose={() => setMoving(null)} />}
    </>
  )
}
