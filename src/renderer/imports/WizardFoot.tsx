/** Foot of a step: progress with the way out, a remark, and the buttons. */
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { narrow } from '../ui/media'
import { Row } from '../ui/Row'
import { TaskProgress } from '../ui/TaskProgress'
import type { Busy } from './use-import'

export function WizardFoot({ busy, left, children }: { busy: Busy | null; left?: ReactNode; children: ReactNode }) {
  return (
    <Row
      component="footer"
      gap={3}
      sx={{
        flex: 'none',
        minHeight: 48,
        pl: '20px',
        pr: '16px',
        py: '4px',
        bgcolor: 'surface.sheet',
        borderTop: '1px solid',
        borderColor: 'line.strong',
        [narrow]: { flexWrap: 'wrap' },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0, typography: 'cell', color: 'text.secondary' }}>
        {busy ? (
          <TaskProgress label={busy.label} state={busy.state} {...(busy.cancel && { onCancel: busy.cancel })} />
        ) : (
          left
        )}
      </Box>
      <Row gap={2} sx={{ flex: 'none' }}>
        {children}
      </Row>
    </Row>
  )
}
