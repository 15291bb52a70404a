/** Stages in the summary of a record: all of them with the running clock, and the way to record one. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { StageSubject } from '../../shared/stages/model'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { Section } from '../ui/Section'
import { StageList } from './StageList'
import { isFull, stageCount } from './stage-words'

type Props = { subject: StageSubject; onOpen: () => void }

/** Nothing while the scheme is unknown. */
export function StagesSummary({ subject, onOpen }: Props) {
  const { mayWrite } = useRights()
  const board = useRoute('stages.board', { subject }).data
  if (!board || !isFull(board)) return null
  const { done, of } = stageCount(board.assessment.stages)
  return (
    <Section
      title="Tahapan"
      meta={`${done} dari ${of}`}
      action={
        <Button
          size="small"
          variant={mayWrite && !board.locked ? 'contained' : 'outlined'}
          color="primary"
          onClick={onOpen}
        >
          {mayWrite && !board.locked ? 'Catat tahap' : 'Buka tahapan'}
        </Button>
      }
    >
      <Box sx={{ mx: '-8px' }}>
        <StageList board={board} onChoose={onOpen} />
      </Box>
    </Section>
  )
}
