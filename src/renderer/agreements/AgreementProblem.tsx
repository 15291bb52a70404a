/** In place of an agreement that cannot be shown. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { EmptyState } from '../ui/EmptyState'
import { explainError } from '../ui/explain-error'
import { useGo } from '../ui/use-go'

export function AgreementProblem({ error }: { error: unknown }) {
  const go = useGo()
  return (
    <Box>
      <EmptyState
        title="Naskah tidak dapat dibuka"
        text={explainError(error).message}
        actions={<Button onClick={() => go.to('/kerja-sama')}>Ke daftar naskah</Button>}
      />
    </Box>
  )
}
