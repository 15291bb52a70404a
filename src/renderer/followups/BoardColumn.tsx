/** One column of the board: its follow-ups as cards, and a place to drop one. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { FollowUpFilter, FollowUpRow } from '../../shared/followups/model'
import { useRoute } from '../ipc/hooks'
import type { StepKind } from '../records/followup-words'
import { Row } from '../ui/Row'
import { SkeletonRows } from '../ui/SkeletonRows'
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
  onWalk: (card: number, by: -1 | 1 | 'up' | 'down') => void
  onAll: () => void
}

const SHOWN = 100

export function BoardColumn(props: Props) {
  const { status, column, filter, total, writable, dragged, onDrag, onDrop, onStep, onOpen, onShift, onWalk, onAll } =
    props
  const [over, setOver] = useState(false)
  const list = useRoute('followUps.list', { ...filter, statuses: [status], limit: SHOWN }).data
  const accepts = writable && dragged !== null && dragged.status !== status
  const left = (list?.total ?? 0) - (list?.rows.length ?? 0)
  return (
    <Box
      data-column={column}
      onDragOver={(event) => {
        if (!accepts) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (accepts) onDrop(dragged)
      }}
      sx={{
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        borderRadius: 1,
        bgcolor: over && accepts ? 'surface.selected' : 'surface.sunken',
        outline: accepts ? '1px dashed' : 'none',
        outlineColor: 'primary.main',
      }}
    >
      <Row component="h2" gap={2} sx={{ m: 0, px: '8px', height: 36, flex: 'none', typography: 'cell' }}>
        <Status kind="followUp" value={status} plain />
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {total?.toLocaleString('id-ID')}
        </Box>
      </Row>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, px: '6px', pb: '8px', flex: 1, minHeight: 0, overflowY: 'auto' }}
      >
        {!list && <SkeletonRows count={3} />}
        {list?.rows.map((row, index) => (
          <FollowUpCard
            key={row.id}
            row={row}
            writable={writable}
            onDrag={onDrag}
            onOpen={() => onOpen(row)}
            onStep={(kind) => onStep(row, kind)}
            onShift={(by) => onShift(row, by)}
            onWalk={(by) => onWalk(index, by)}
          />
        ))}
        {left > 0 && (
          <Box component="li">
            <Button size="small" variant="text" color="primary" onClick={onAll}>
              {left.toLocaleString('id-ID')} lagi di daftar
            </Button>
          </Box>
        )}
      </Box>
    </Box>
  )
}
