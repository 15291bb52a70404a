/** The one date that matters now: before signing that of the stages, afterwards that of the end; alerts below it. */
import { useState } from 'react'
import type { AgreementDetail } from '../../shared/agreements/model'
import type { AlertRow } from '../../shared/alerts/model'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { AlertDialog } from '../records/AlertDialog'
import { AlertStrip } from '../records/AlertStrip'
import { NextStepStrip } from '../records/NextStepStrip'
import { isFull } from '../records/stage-words'
import { EndStrip } from './EndStrip'
import { useAgreementAlerts } from './use-agreement-alerts'

type Props = { agreement: AgreementDetail; onDecide: (() => void) | undefined }

export function MatterStrip({ agreement, onDecide }: Props) {
  const unsigned = agreement.input.signedOn === null
  const subject = { kind: 'agreement', id: agreement.id } as const
  const board = useRoute('stages.board', { subject }, { enabled: unsigned }).data
  const alerts = useAgreementAlerts(agreement.id)
  const { mayWrite } = useRights()
  const [open, setOpen] = useState<AlertRow | null>(null)
  // Where no alert stands, as after a decision, only the closing itself is recorded.
  const decide = onDecide && (() => (alerts.end ? setOpen(alerts.end) : onDecide()))
  const steps = unsigned && board && isFull(board) && board.assessment.next ? board : null
  const dueOn = steps?.assessment.next?.dueOn
  const clock = alerts.others.find(({ rule, date }) => rule === 'STAGE_CLOCK' && date === dueOn)
  return (
    <>
      {steps ? (
        <NextStepStrip board={steps} onDecide={clock && mayWrite ? () => setOpen(clock) : undefined} />
      ) : (
        <EndStrip agreement={agreement} onDecide={decide} />
      )}
      <AlertStrip alerts={alerts.others.filter((alert) => alert !== clock)} />
      {open && <AlertDialog alert={open} onClose={() => setOpen(null)} />}
    </>
  )
}
