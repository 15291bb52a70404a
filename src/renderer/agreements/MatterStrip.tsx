/** The one date that matters now: before signing that of the stages, afterwards that of the end. */
import type { AgreementDetail } from '../../shared/agreements/model'
import { useRoute } from '../ipc/hooks'
import { NextStepStrip } from '../records/NextStepStrip'
import { isFull } from '../records/stage-words'
import { EndStrip } from './EndStrip'

type Props = { agreement: AgreementDetail; onDecide: (() => void) | undefined }

export function MatterStrip({ agreement, onDecide }: Props) {
  const unsigned = agreement.input.signedOn === null
  const subject = { kind: 'agreement', id: agreement.id } as const
  const board = useRoute('stages.board', { subject }, { enabled: unsigned }).data
  return unsigned && board && isFull(board) && board.assessment.next ? (
    <NextStepStrip board={board} />
  ) : (
    <EndStrip agreement={agreement} onDecide={onDecide} />
  )
}
