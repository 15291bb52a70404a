/** Progress of long work: what, how far, and Batalkan. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import { Row } from './Row'
import type { TaskState } from './TaskProvider'

type Props = { label: string; state: TaskState | null; onCancel?: () => void }

/** One line; stands in the status line and inside dialogs. */
export function TaskProgress({ label, state, onCancel }: Props) {
  const share = state?.total ? Math.min(100, (state.done / state.total) * 100) : null
  const words = state?.total
    ? `${label}: ${state.done.toLocaleString('id-ID')} dari ${state.total.toLocaleString('id-ID')}`
    : label
  return (
    <Row gap={2} role="status">
      <span>
        {words}
        {state?.note && `, ${state.note}`}
      </span>
      <Box sx={{ width: 120, flex: 'none' }}>
        <LinearProgress
          aria-label={label}
          variant={share === null ? 'indeterminate' : 'determinate'}
          {...(share !== null && { value: share })}
        />
      </Box>
      {onCancel && (
        <Button size="small" variant="text" onClick={onCancel} sx={{ height: 22 }}>
          Batalkan
        </Button>
      )}
    </Row>
  )
}
