/** One column of the board: the follow-ups of a status. */
import type { FollowUpFilter, FollowUpRow } from '../../shared/followups/model'
import { useRoute } from '../ipc/hooks'
import type { StepKind } from '../records/followup-words'
import { BoardColumn as Column } from '../ui/Board'
import type { CardWalk } from '../ui/board-keys'
import { Status } from '../ui/Status'
import type { BoardStatus } from './board-steps'
import { FollowUpCard } from './FollowUpCard'

type Props = {
  status: BoardStatus
  /** Place among the columns, from 0. */
  column: number
  filter: FollowUpFilter
  total: number | undefined
  writable: boolean
  dragged: FollowUpRow | null
  onDrag: (row: FollowUpRow | null) => void
  onDrop: (row: FollowUpRow) => void
  onStep: (row: FollowUpRow, kind: StepKind) => void
  onOpen: (row: FollowUpRow) => void
  /** To a neighbouring column. */
  onShift: (row: FollowUpRow, by: -1 | 1) => void
  /** To a neighbouring card. */
  onWalk: (card: number, by: CardWalk) => void
  onAll: () => void
}

const SHOWN = 100

export function BoardColumn({ status, column, filter, total, writable, dragged, ...on }: Props) {
  const list = useRoute('followUps.list', { ...filter, statuses: [status], limit: SHOWN }).data
  return (
    <Column
      column={column}
      head={<Status kind="followUp" value={status} plain />}
      total={total}
      accepts={writable && dragged !== null && dragged.status !== status}
      onDrop={() => dragged && on.onDrop(dragged)}
      loading={!list}
      left={(list?.total ?? 0) - (list?.rows.length ?? 0)}
      onAll={on.onAll}
    >
      {list?.rows.map((row, index) => (
        <FollowUpCard
          key={row.id}
          row={row}
          writable={writable}
          onDrag={on.onDrag}
          onOpen={() => on.onOpen(row)}
          onStep={(kind) => on.onStep(row, kind)}
          onShift={(by) => on.onShift(row, by)}
          onWalk={(by) => on.onWalk(index, by)}
        />
      ))}
    </Column>
  )
}
