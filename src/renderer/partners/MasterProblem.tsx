/** In place of a partner or office that cannot be shown. */
import Button from '@mui/material/Button'
import { EmptyState } from '../ui/EmptyState'
import { explainError } from '../ui/explain-error'
import { useGo } from '../ui/use-go'

export function MasterProblem({ title, error, back }: { title: string; error: unknown; back: string }) {
  const go = useGo()
  return (
    <EmptyState
      title={title}
      text={explainError(error).message}
      actions={<Button onClick={() => go.to(back)}>Ke daftar mitra</Button>}
    />
  )
}
