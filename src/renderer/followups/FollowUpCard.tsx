/** A follow-up on the board. */
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import type { KeyboardEvent } from 'react'
import { shortDate } from '../../shared/calendar/words'
import type { FollowUpRow } from '../../shared/followups/model'
import { dueNote, ownerOf, stepLabels, stepsOf, type StepKind } from '../records/followup-words'
import { ActionMenu } from '../ui/ActionMenu'
import { Row } from '../ui/Row'

type Props = {
  row: FollowUpRow
  writable: boolean
  onDrag: (row: FollowUpRow | null) => void
  onOpen: () => void
  onStep: (kind: StepKind) => void
  onShift: (by: -1 | 1) => void
  onWalk: (by: -1 | 1 | 'up' | 'down') => void
}

const sideways: Record<string, -1 | 1 | undefined> = { ArrowLeft: -1, ArrowRight: 1 }
const upright: Record<string, 'up' | 'down' | undefined> = { ArrowUp: 'up', ArrowDown: 'down' }

export function FollowUpCard({ row, writable, onDrag, onOpen, onStep, onShift, onWalk }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const by = sideways[event.key] ?? upright[event.key]
    if (!by || event.ctrlKey || event.altKey) return
    event.preventDefault()
    if (event.shiftKey && typeof by === 'number') onShift(by)
    else onWalk(by)
  }
  const due = [row.dueOn ? shortDate(row.dueOn) : 'tanpa tenggat', dueNote(row)].filter(Boolean).join(', ')
  return (
    <Box
      component="li"
      draggable={writable}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', row.title)
        onDrag(row)
      }}
      onDragEnd={() => onDrag(null)}
      sx={{
        mb: '6px',
        p: '8px 4px 8px 10px',
        borderRadius: 1,
        bgcolor: 'surface.raised',
        boxShadow: (theme) => `inset 0 0 0 1px ${theme.vars.palette.line.hair}`,
        cursor: writable ? 'grab' : 'default',
        '&:hover': { boxShadow: (theme) => `inset 0 0 0 1px ${theme.vars.palette.line.strong}` },
      }}
    >
      <Row gap={1} sx={{ alignItems: 'flex-start' }}>
        <Link
          component="button"
          type="button"
          data-card
          onClick={onOpen}
          onKeyDown={onKeyDown}
          color="inherit"
          underline="hover"
          title={row.title}
          aria-description={writable ? 'Shift dan panah kiri atau kanan memindahkan kartu' : undefined}
          sx={{
            flex: 1,
            minWidth: 0,
            textAlign: 'left',
            typography: 'cell',
            fontWeight: 500,
            lineHeight: '17px',
            display: '-webkit-box',
            WebkitLineClamp: 3,
            WebkitBoxOrient: 'vertical',
            overflow: 'hidden',
            overflowWrap: 'anywhere',
          }}
        >
          {row.title}
        </Link>
        {writable && (
          <ActionMenu
            dots
            size="small"
            label={`Tindakan untuk ${row.title}`}
            actions={[
              { label: 'Buka', run: onOpen },
              ...stepsOf(row).map((kind, index) => ({
                label: stepLabels[kind],
                ruled: index === 0,
                run: () => onStep(kind),
              })),
            ]}
          />
        )}
      </Row>
      <Box sx={{ typography: 'note', color: 'text.secondary', mt: '4px' }}>
        {ownerOf(row) ?? 'penanggung jawab belum diisi'}
      </Box>
      <Box sx={{ typography: 'note', color: row.status === 'overdue' ? 'tone.urgent.ink' : 'text.secondary' }}>
        {due}
      </Box>
      {row.priority === 'TINGGI' && <Box sx={{ typography: 'note', fontWeight: 600, mt: '2px' }}>Prioritas tinggi</Box>}
    </Box>
  )
}
