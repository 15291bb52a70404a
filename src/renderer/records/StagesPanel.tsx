/** Tahapan of an agreement or plan: the next step, all stages in their order, and the chosen one beside them. */
import Box from '@mui/material/Box'
import { useState } from 'react'
import { schemeWords } from '../../shared/agreements/enums'
import type { StageKey } from '../../shared/schemes/keys'
import type { StageSubject } from '../../shared/stages/model'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { EmptyState } from '../ui/EmptyState'
import { narrow } from '../ui/media'
import { Notice } from '../ui/Notice'
import { Section } from '../ui/Section'
import { SkeletonRows } from '../ui/SkeletonRows'
import { NextStepStrip } from './NextStepStrip'
import { StageActions } from './StageActions'
import { StageConditions } from './StageConditions'
import { StageDetail } from './StageDetail'
import { StageList } from './StageList'
import { isFull, stageCount, type FullBoard } from './stage-words'

type Props = {
  subject: StageSubject
  /** The page itself shows the next step in its head. */
  headed?: boolean
}

export function StagesPanel({ subject, headed = false }: Props) {
  const { data: board, error } = useRoute('stages.board', { subject })
  if (error) return <EmptyState title="Tahapan tidak dapat dibaca" text={error.message} />
  if (!board) return <SkeletonRows count={8} />
  if (!isFull(board)) {
    return (
      <EmptyState
        title="Skema belum dipilih"
        text="Tahapan dan batas waktunya mengikuti skema kerja sama. Pilih skema lewat Ubah."
      />
    )
  }
  return <Board key={subject.id} board={board} subject={subject} headed={headed} />
}

function Board({ board, subject, headed }: { board: FullBoard; subject: StageSubject; headed: boolean }) {
  const { mayWrite } = useRights()
  const [chosen, setChosen] = useState<StageKey | null>(null)
  const writable = mayWrite && board.locked === null
  const { stages, current } = board.assessment
  const view = stages.find(({ key }) => key === (chosen ?? current)) ?? stages[0]
  const { done, of } = stageCount(stages)
  return (
    <>
      {board.locked && (
        <Notice tone="neutral" sx={{ mb: '10px' }}>
          {board.locked}
        </Notice>
      )}
      {!headed && board.locked === null && (
        // Over the whole width of the sheet, whatever padding the tab has.
        <Box sx={{ mt: '-10px', ml: '-20px', mr: '-16px', mb: '10px' }}>
          <NextStepStrip board={board} />
        </Box>
      )}
      {subject.kind === 'agreement' && <StageConditions board={board} id={subject.id} writable={writable} />}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 10fr) minmax(0, 11fr)',
          columnGap: '28px',
          [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '16px' },
        }}
      >
        <Section title={`Tahapan ${schemeWords[board.scheme].short}`} meta={`${done} dari ${of}`}>
          <Box sx={{ mx: '-8px' }}>
            <StageList board={board} {...(view && { chosen: view.key })} onChoose={setChosen} />
          </Box>
        </Section>
        {view && (
          <StageDetail
            board={board}
            subject={subject}
            view={view}
            writable={writable}
            actions={writable && <StageActions key={view.key} board={board} subject={subject} view={view} />}
          />
        )}
      </Box>
    </>
  )
}
