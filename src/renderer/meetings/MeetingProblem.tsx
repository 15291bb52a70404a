/** In place of a meeting that cannot be shown. */
import Button from '@mui/material/Button'
import type { AppError } from '../../shared/ipc/errors'
import { EmptyState } from '../ui/EmptyState'
import { useGo } from '../ui/use-go'

export function MeetingProblem({ error }: { error: AppError }) {
  const go = useGo()
  return (
    <EmptyState
      title="Rapat tidak dapat ditampilkan"
      text={error.message}
      actions={<Button onClick={() => go.to('/rakor')}>Buka kalender rakor</Button>}
    />
  )
}
