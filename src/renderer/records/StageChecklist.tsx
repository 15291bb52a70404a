/** Points of a checklist of the law: ticked here, or shown as the review of the plan judged them. */
import CheckIcon from '@mui/icons-material/CheckOutlined'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Tooltip from '@mui/material/Tooltip'
import { useId, type ReactNode } from 'react'
import { plainMoment, todayIn } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import type { StageView } from '../../shared/deadlines/model'
import type { Checklist } from '../../shared/schemes/model'
import { checkPoints, isReviewList, markWord, type CheckPoint } from '../../shared/stages/checks'
import type { StageSubject } from '../../shared/stages/model'
import { call } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { AppLink } from '../ui/AppLink'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Section } from '../ui/Section'
import { useDone } from '../ui/UndoContext'
import type { FullBoard } from './stage-words'

type Props = {
  board: FullBoard
  subject: StageSubject
  view: StageView
  checklist: Checklist
  writable: boolean
}

export function StageChecklist({ board, subject, view, checklist, writable }: Props) {
  const { title, article } = checklist
  const points = checkPoints(board, checklist)
  const count = points.filter(({ inOrder }) => inOrder).length
  const isJudged = board.review !== null && isReviewList(checklist.key)
  const check = useCheck(subject, checklist)
  // A stage that is kept elsewhere has its ticks there as well.
  if (!view.applies) return <Reading checklist={checklist} />
  return (
    <Section
      title={title}
      meta={[`${count} dari ${points.length}`, article].filter(Boolean).join(' · ')}
      sx={{ mt: '10px' }}
    >
      <Box component="ul" aria-label={title} sx={{ m: 0, p: 0, listStyle: 'none', typography: 'cell' }}>
        {points.map((point) => (
          <Point key={point.key} point={point} {...(writable && !isJudged && { onCheck: check })} />
        ))}
      </Box>
      {isJudged && <ReviewNote board={board} subject={subject} />}
      {view.state === 'done' && count < points.length && !isJudged && (
        <Box sx={{ typography: 'note', color: 'tone.attention.ink', mt: '4px' }}>
          {`Tahap sudah selesai, ${points.length - count} butir belum dicentang.`}
        </Box>
      )}
    </Section>
  )
}

const line = {
  display: 'flex',
  alignItems: 'center',
  gap: '8px',
  minHeight: 28,
  borderTop: '1px solid',
  borderColor: 'line.hair',
} as const

function Point({ point, onCheck }: { point: CheckPoint; onCheck?: (point: CheckPoint) => void }) {
  const id = useId()
  const { text, inOrder, tick, mark } = point
  return (
    <Box component="li" sx={line}>
      {onCheck ? (
        <FormControlLabel
          label={text}
          sx={{ flex: 1, minWidth: 0, '& .MuiFormControlLabel-label': { typography: 'cell' } }}
          control={
            <Checkbox
              checked={inOrder}
              onChange={() => onCheck(point)}
              slotProps={{ input: { 'aria-describedby': tick ? id : undefined } }}
            />
          }
        />
      ) : (
        <>
          <Box aria-hidden sx={{ width: 18, flex: 'none', display: 'flex', color: 'tone.positive.ink' }}>
            {inOrder && <CheckIcon sx={{ fontSize: 18 }} />}
          </Box>
          <Box sx={{ flex: 1, minWidth: 0, color: inOrder ? 'text.primary' : 'text.secondary' }}>{text}</Box>
        </>
      )}
      {mark !== null ? (
        <Aside>{markWord(mark)}</Aside>
      ) : (
        <TickNote id={id} tick={tick} silent={onCheck !== undefined} />
      )}
    </Box>
  )
}

/** Who ticked it on which day; the time is in the hint. */
function TickNote({ id, tick, silent }: { id: string; tick: CheckPoint['tick']; silent: boolean }) {
  const { timeZone } = useSession()
  if (tick === null) return silent ? null : <Aside>belum</Aside>
  return (
    <Tooltip title={`Dicentang ${tick.personName}, ${plainMoment(tick.at, timeZone)}`} describeChild>
      <Box component="span" id={id} sx={{ flex: 'none', maxWidth: '45%' }}>
        <Aside>{`${tick.personName}, ${shortDate(todayIn(timeZone, tick.at))}`}</Aside>
      </Box>
    </Tooltip>
  )
}

const Aside = ({ children }: { children: ReactNode }) => (
  <Box component="span" sx={{ display: 'block', typography: 'note', color: 'text.secondary', textAlign: 'right' }}>
    {children}
  </Box>
)

/** Where the marks come from, with the way there. */
function ReviewNote({ board: { review }, subject }: Pick<Props, 'board' | 'subject'>) {
  if (!review) return null
  const held = review.reviewedOn && `, ${shortDate(review.reviewedOn)}`
  return (
    <Box sx={{ typography: 'note', color: 'text.secondary', mt: '4px' }}>
      {subject.kind === 'plan' ? 'Dari tab ' : 'Dari telaah rencana: '}
      <AppLink to={`/rencana/${review.planId}?tab=telaah`}>Telaah TKKSD</AppLink>
      {held}
    </Box>
  )
}

/** Points for reading. */
function Reading({ checklist: { title, article, items } }: { checklist: Checklist }) {
  return (
    <Section title={title} meta={article} sx={{ mt: '10px' }}>
      <Box component="ul" sx={{ m: 0, pl: '18px', typography: 'cell' }}>
        {items.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </Box>
    </Section>
  )
}

function useCheck(subject: StageSubject, { key: checklistKey }: Checklist): (point: CheckPoint) => void {
  const done = useDone()
  const showError = useErrorDialog()
  return ({ key: itemKey, text, inOrder }) =>
    void call('stages.check', { subject, checklistKey, itemKey, checked: !inOrder }).then(
      () => done(inOrder ? `Centang ${text} dibatalkan.` : `${text} dicentang.`),
      (error: unknown) => showError(error, 'Centang belum tercatat'),
    )
}
