/** In place of a plan that cannot be shown. */
import Button from '@mui/material/Button'
import { EmptyState } from '../ui/EmptyState'
import { explainError } from '../ui/explain-error'
import { useGo } from '../ui/use-go'

export function PlanProblem({ error }: { error: unknown }) {
  const go = useGo()
  return (
    <EmptyState
      title="Rencana tidak dapat dibuka"
      text={explainError(error).message}
      actions={<Button onClick={() => go.to('/rencana')}>Ke daftar rencana</Button>}
    />
  )
}
