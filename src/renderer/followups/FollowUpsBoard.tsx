/** The board of follow-ups: one column per status; cards move by drag, by Shift and an arrow key, or by their menu. */
import { useState } from 'react'
import type { FollowUpRow } from '../../shared/followups/model'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import type { StepKind } from '../records/followup-words'
import { FollowUpStepDialog } from '../records/FollowUpStepDialog'
import { Board, BoardEmpty } from '../ui/Board'
import { walkCards } from '../ui/board-keys'
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

export function FollowUpsBoard({ view, change, clear, total, onAdd }: Props) {
  const { mayWrite } = useRights()
  const [moving, setMoving] = useState<{ row: FollowUpRow; kind: StepKind } | null>(null)
  const [dragged, setDragged] = useState<FollowUpRow | null>(null)
  const filter = withoutStatuses(view)
  const counts = useRoute('followUps.counts', filter).data
  const move = (row: FollowUpRow, to: BoardStatus) => {
    if (mayWrite && row.status !== to) setMoving({ row, kind: stepTo(row, to) })
  }
  if (counts && boardColumns.every((status) => (counts[status] ?? 0) === 0)) {
    return (
      <BoardEmpty>
        <FollowUpsEmpty view={view} total={total} change={change} clear={clear} onAdd={onAdd} />
      </BoardEmpty>
    )
  }
  return (
    <>
      <Board label="Papan tindak lanjut menurut status" columns={boardColumns.length} minWidth={188}>
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
            onWalk={(card, by) => walkCards({ column, card }, by, boardColumns.length)}
            onAll={() => change({ mode: 'list', tab: 'all', statuses: [status] })}
          />
        ))}
      </Board>
      {moving && <FollowUpStepDialog rows={[moving.row]} kind={moving.kind} onClose={() => setMoving(null)} />}
    </>
  )
}
