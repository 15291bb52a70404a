/** A plan on the board. */
import Box from '@mui/material/Box'
import type { KeyboardEvent } from 'react'
import { priorityWords } from '../../shared/plans/enums'
import type { PlanRow } from '../../shared/plans/model'
import { ActionMenu } from '../ui/ActionMenu'
import { AppLink } from '../ui/AppLink'
import { Row } from '../ui/Row'
import { useGo } from '../ui/use-go'
import { planLine } from './columns'
import { stepsOf, type Step } from './steps'

type Props = {
  plan: PlanRow
  writable: boolean
  onDrag: (plan: PlanRow | null) => void
  onStep: (to: Step['to']) => void
  onShift: (by: -1 | 1) => void
  onWalk: (by: -1 | 1 | 'up' | 'down') => void
}

const sideways: Record<string, -1 | 1 | undefined> = { ArrowLeft: -1, ArrowRight: 1 }
const upright: Record<string, 'up' | 'down' | undefined> = { ArrowUp: 'up', ArrowDown: 'down' }

export function PlanCard({ plan, writable, onDrag, onStep, onShift, onWalk }: Props) {
  const go = useGo()
  const onKeyDown = (event: KeyboardEvent) => {
    const by = sideways[event.key] ?? upright[event.key]
    if (!by || event.ctrlKey || event.altKey) return
    event.preventDefault()
    if (event.shiftKey && typeof by === 'number') onShift(by)
    else onWalk(by)
  }
  return (
    <Box
      component="li"
      draggable={writable}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', plan.title)
        onDrag(plan)
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
        <AppLink
          to={`/rencana/${plan.id}`}
          data-card
          draggable={false}
          onKeyDown={onKeyDown}
          color="inherit"
          underline="hover"
          title={plan.title}
          aria-description={writable ? 'Shift dan panah kiri atau kanan memindahkan kartu' : undefined}
          sx={{
            flex: 1,
            minWidth: 0,
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
          {plan.title}
        </AppLink>
        {writable && (
          <ActionMenu
            dots
            size="small"
            label={`Tindakan untuk ${plan.title}`}
            actions={[
              { label: 'Buka', run: () => go.to(`/rencana/${plan.id}`) },
              ...stepsOf(plan).map(({ to, label }, index) => ({ label, ruled: index === 0, run: () => onStep(to) })),
            ]}
          />
        )}
      </Row>
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
    </Box>
  )
}
