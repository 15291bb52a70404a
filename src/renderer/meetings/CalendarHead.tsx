/** Head of the calendar: month and arrows, the four views, and the new meeting. */
import Add from '@mui/icons-material/AddOutlined'
import Next from '@mui/icons-material/ChevronRightOutlined'
import Prev from '@mui/icons-material/ChevronLeftOutlined'
import Button from '@mui/material/Button'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import type { SxProps, Theme } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { IconAction } from '../ui/IconAction'
import { narrow } from '../ui/media'
import { PageHead } from '../ui/PageHead'
import { Row } from '../ui/Row'
import { calendarViews, stepWords, viewWords, type CalendarView } from './calendar-view'

type Props = {
  title: string
  view: CalendarView
  onView: (view: CalendarView) => void
  onStep: (direction: 'prev' | 'next' | 'today') => void
  /** Null for a reader. */
  onNew: (() => void) | null
  /** Buttons of printing and exporting. */
  outputs: ReactNode
}

export function CalendarHead({ title, view, onView, onStep, onNew, outputs }: Props) {
  const step = stepWords[view]
  return (
    <PageHead
      title="Rakor"
      tools={
        <Row gap={1}>
          <IconAction label={`${step} sebelumnya`} keys="PgUp" onClick={() => onStep('prev')}>
            <Prev />
          </IconAction>
          <Typography
            variant="section"
            component="h2"
            aria-live="polite"
            noWrap
            sx={{ minWidth: 132, textAlign: 'center', color: 'text.primary' }}
          >
            {title}
          </Typography>
          <IconAction label={`${step} berikutnya`} keys="PgDn" onClick={() => onStep('next')}>
            <Next />
          </IconAction>
          <Button size="small" sx={{ ml: '4px', flex: 'none' }} onClick={() => onStep('today')}>
            Hari ini
          </Button>
          {/* With little room it stands beside the arrows, where there is some, instead of in a line of its own. */}
          {onNew && (
            <NewMeeting onNew={onNew} sx={{ display: 'none', ml: 'auto', [narrow]: { display: 'inline-flex' } }} />
          )}
        </Row>
      }
    >
      <ToggleButtonGroup
        exclusive
        value={view}
        aria-label="Tampilan kalender"
        onChange={(_event, next: CalendarView | null) => next && onView(next)}
      >
        {calendarViews.map((one) => (
          <ToggleButton key={one} value={one}>
            {viewWords[one]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {outputs}
      {onNew && <NewMeeting onNew={onNew} sx={{ [narrow]: { display: 'none' } }} />}
    </PageHead>
  )
}

function NewMeeting({ onNew, sx }: { onNew: () => void; sx: SxProps<Theme> }) {
  return (
    <Button variant="contained" color="primary" startIcon={<Add />} onClick={onNew} sx={sx}>
      Rapat baru
    </Button>
  )
}
