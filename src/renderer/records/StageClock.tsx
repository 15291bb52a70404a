/** A clock of a stage: its bar of days, the last day, and the sum behind it. */
import ExpandLess from '@mui/icons-material/ExpandLessOutlined'
import ExpandMore from '@mui/icons-material/ExpandMoreOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import { useId, useState } from 'react'
import type { Deadline } from '../../shared/deadlines/model'
import { clockProgress, deadlineTone } from '../../shared/stages/progress'
import type { Tone } from '../../shared/status/statuses'
import { Row } from '../ui/Row'
import { Why } from '../ui/Why'
import { dueWords, progressWords, sumOf, waitingWords, type FullBoard } from './stage-words'

type BarProps = { board: FullBoard; deadline: Deadline }

/** The bar with its two lines of words; for lists. Nothing for a clock that stands still. */
export function ClockBar({ board, deadline }: BarProps) {
  const progress = clockProgress(board.scheme, deadline)
  const tone = toneOf(deadline)
  const words = progress && progressWords(deadline, progress)
  return (
    <Box>
      {progress && words && (
        <LinearProgress
          variant="determinate"
          value={Math.min((progress.day / progress.of) * 100, 100)}
          aria-label={`${deadline.name}: ${words}`}
          sx={{ mb: '4px', '& .MuiLinearProgress-bar': { bgcolor: `tone.${tone}.ink` } }}
        />
      )}
      <Row sx={{ typography: 'note', color: 'text.secondary', justifyContent: 'space-between', flexWrap: 'wrap' }}>
        {words && <span>{words}</span>}
        <Box component="span" sx={deadline.open ? { color: `tone.${tone}.ink`, fontWeight: 600 } : undefined}>
          {dueWords(deadline)}
        </Box>
      </Row>
    </Box>
  )
}

/** Name, bar and *Mengapa?*; a clock that waits says what for. */
export function StageClock({ board, deadline }: BarProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const waits = deadline.dueOn === null
  const { terms, foot } = sumOf(deadline.because)
  return (
    <Box sx={{ py: '6px', borderTop: '1px solid', borderColor: 'line.hair' }}>
      <Row sx={{ typography: 'cell', minHeight: 28 }}>
        <Box sx={{ flex: 1, fontWeight: 500, minWidth: 0 }}>{deadline.name}</Box>
        <Button
          size="small"
          variant="text"
          color="primary"
          aria-label={`Mengapa? ${deadline.name}`}
          aria-expanded={open}
          aria-controls={id}
          endIcon={open ? <ExpandLess /> : <ExpandMore />}
          onClick={() => setOpen(!open)}
          sx={{ mr: '-8px' }}
        >
          Mengapa?
        </Button>
      </Row>
      {waits ? (
        <Box
          sx={{ typography: 'note', color: 'text.secondary' }}
        >{`Belum mulai: ${waitingWords(board, deadline)}.`}</Box>
      ) : (
        <ClockBar board={board} deadline={deadline} />
      )}
      {open && (
        <Box sx={{ mt: '6px' }}>
          <Why
            id={id}
            stacked
            terms={terms}
            label={`Mengapa ${deadline.name}?`}
            foot={[deadline.consequence && `Bila lewat: ${deadline.consequence}`, foot].filter(Boolean).join(' ')}
          />
        </Box>
      )}
    </Box>
  )
}

function toneOf({ open, state, daysLeft }: Deadline): Tone {
  if (!open) return state === 'late' ? 'urgent' : 'positive'
  return state === 'deemed' ? 'attention' : deadlineTone(daysLeft)
}
