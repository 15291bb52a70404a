/** What is to be done next with a record, by whom and until when, with its reason. */
import Button from '@mui/material/Button'
import { longDate } from '../../shared/calendar/words'
import { leftWords } from '../../shared/deadlines/reasons'
import { deadlineTone } from '../../shared/stages/progress'
import { statusOf } from '../ui/Status'
import { WhyStrip } from '../ui/WhyStrip'
import { nextSum, type FullBoard } from './stage-words'

type Props = {
  board: FullBoard
  /** Given where an alert about the same day waits for a decision, which then needs no line of its own. */
  onDecide?: (() => void) | undefined
}

/** Nothing when every stage is behind the record. */
export function NextStepStrip({ board, onDecide }: Props) {
  const { next, deadlines, stages, current } = board.assessment
  if (!next) return null
  const deadline = deadlines.find(({ id }) => id === next.deadline)
  const stage = stages.find(({ key }) => key === current)
  const tone = deadline ? deadlineTone(deadline.daysLeft) : 'progress'
  const waits = next.actor.side === 'other'
  const { terms, foot } = nextSum(board)
  const missed = deadline !== undefined && deadline.state !== 'running'
  return (
    <WhyStrip
      icon={statusOf('stage', waits ? 'waiting' : missed ? 'overdue' : 'current').icon}
      tone={tone}
      label={
        deadline && !missed
          ? deadline.name
          : waits
            ? `Menunggu ${next.actor.name}`
            : (stage?.name ?? 'Langkah berikutnya')
      }
      date={deadline?.dueOn && !missed ? longDate(deadline.dueOn) : next.text}
      left={deadline && deadline.daysLeft !== null ? leftWords(deadline.daysLeft, deadline.unit) : null}
      terms={terms}
      foot={foot}
      action={
        onDecide && (
          <Button size="small" onClick={onDecide}>
            Putuskan
          </Button>
        )
      }
    />
  )
}
