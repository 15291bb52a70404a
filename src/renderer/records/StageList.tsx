/** The stages of a record in the order of the law: icon, name, short fact, date, and the bar of the running one. */
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { shortDate } from '../../shared/calendar/words'
import type { StageView } from '../../shared/deadlines/model'
import type { StageKey } from '../../shared/schemes/keys'
import { Ellipsis } from '../ui/Ellipsis'
import { statusOf } from '../ui/Status'
import { ToneIcon } from '../ui/ToneIcon'
import { ClockBar } from './StageClock'
import { openClock, stageDay, stageFact, type FullBoard } from './stage-words'

type Props = {
  board: FullBoard
  /** With `onChoose` each stage is a button and one is marked. */
  chosen?: StageKey
  onChoose: (key: StageKey) => void
}

export function StageList({ board, chosen, onChoose }: Props) {
  const { stages, current } = board.assessment
  return (
    <Box component="ol" aria-label="Tahapan" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {stages.map((view, index) => (
        <StageLine
          key={view.key}
          board={board}
          view={view}
          isCurrent={view.key === current}
          isChosen={view.key === chosen}
          isLast={index === stages.length - 1}
          onChoose={() => onChoose(view.key)}
        />
      ))}
    </Box>
  )
}

/** For screen readers: the icon says it to the eye. */
const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const

type LineProps = {
  board: FullBoard
  view: StageView
  isCurrent: boolean
  isChosen: boolean
  isLast: boolean
  onChoose: () => void
}

function StageLine({ board, view, isCurrent, isChosen, isLast, onChoose }: LineProps) {
  const entry = statusOf('stage', view.state)
  const fact = stageFact(board, view)
  const day = stageDay(view)
  const clock = isCurrent || view.state === 'overdue' ? openClock(board, view) : null
  const soft = view.state === 'todo' || view.state === 'skipped'
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        ...(!isLast && {
          '&::before': {
            content: '""',
            position: 'absolute',
            left: 16,
            top: 26,
            bottom: -4,
            width: 2,
            bgcolor: view.state === 'done' || view.state === 'deemed' ? 'tone.positive.line' : 'line.hair',
          },
        }),
      }}
    >
      <ButtonBase
        onClick={onChoose}
        aria-current={isChosen ? 'step' : undefined}
        sx={{
          width: '100%',
          display: 'grid',
          gridTemplateColumns: '18px minmax(0, 1fr) auto',
          columnGap: '10px',
          alignItems: 'center',
          minHeight: 30,
          px: '8px',
          textAlign: 'left',
          borderRadius: 1,
          '&:hover': { bgcolor: 'action.hover' },
          ...(isChosen && { bgcolor: 'surface.selected' }),
        }}
      >
        <ToneIcon icon={entry.icon} tone={entry.tone} size={18} />
        <Ellipsis
          sx={{
            typography: 'cell',
            fontWeight: isCurrent ? 600 : 400,
            color: soft ? 'text.secondary' : 'text.primary',
          }}
        >
          {view.name}
          <Box component="span" sx={unseen}>{` (${entry.word}) `}</Box>
          {fact && (
            <Box component="span" sx={{ typography: 'note', fontWeight: 400, color: 'text.secondary', ml: '8px' }}>
              {fact}
            </Box>
          )}
        </Ellipsis>
        <Box component="span" sx={{ typography: 'note', color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {day && shortDate(day)}
        </Box>
      </ButtonBase>
      {clock && (
        <Box sx={{ pl: '36px', pr: '8px', pt: '2px', pb: '8px' }}>
          <ClockBar board={board} deadline={clock} />
        </Box>
      )}
    </Box>
  )
}
