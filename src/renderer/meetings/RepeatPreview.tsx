/** The meetings that a rule gives, with holidays and conflicts; each can be left out. */
import Holiday from '@mui/icons-material/EventBusyOutlined'
import Warning from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import type { CalendarDate } from '../../shared/calendar/dates'
import { timeText } from '../../shared/calendar/moments'
import { dayName, shortDate } from '../../shared/calendar/words'
import type { SeriesDay } from '../../shared/meetings/series-contract'
import { Row } from '../ui/Row'

type Props = {
  days: readonly SeriesDay[]
  skip: ReadonlySet<CalendarDate>
  onSkip: (skip: ReadonlySet<CalendarDate>) => void
  /** The day that stays whatever is chosen: its meeting is there already. */
  fixed: CalendarDate | null
  timeZone: string
}

export function RepeatPreview({ days, skip, onSkip, fixed, timeZone }: Props) {
  const toggle = (day: CalendarDate) => {
    const next = new Set(skip)
    if (!next.delete(day)) next.add(day)
    onSkip(next)
  }
  const off = days.filter((day) => day.off !== null && !skip.has(day.day)).length
  const clashes = days.filter((day) => day.conflicts.length > 0 && !skip.has(day.day)).length
  return (
    <Box>
      <Box role="status" sx={{ typography: 'cell', mb: '6px' }}>
        <b>{days.length - days.filter(({ day }) => skip.has(day)).length} rapat</b>
        {off > 0 && `, ${off} jatuh pada hari libur`}
        {clashes > 0 && `, ${clashes} bentrok`}.
      </Box>
      <Box
        component="ul"
        aria-label="Rapat dalam seri"
        tabIndex={0}
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          maxHeight: 232,
          overflow: 'auto',
          borderBlock: 1,
          borderColor: 'line.hair',
        }}
      >
        {days.map((day) => (
          <DayLine
            key={day.day}
            day={day}
            shown={!skip.has(day.day)}
            {...(day.day !== fixed && { onToggle: () => toggle(day.day) })}
            timeZone={timeZone}
          />
        ))}
      </Box>
    </Box>
  )
}

type LineProps = { day: SeriesDay; shown: boolean; onToggle?: () => void; timeZone: string }

function DayLine({ day: { day, startsAt, off, conflicts }, shown, onToggle, timeZone }: LineProps) {
  const [first] = conflicts
  const more = conflicts.length > 1 ? `, dan ${conflicts.length - 1} lagi` : ''
  return (
    <Row
      component="li"
      gap={1}
      sx={{ minHeight: 30, typography: 'cell', borderTop: '1px solid', borderColor: 'line.hair', flexWrap: 'wrap' }}
    >
      <Row component="label" gap={0} sx={{ width: 236, flex: 'none' }}>
        <Checkbox checked={shown} disabled={onToggle === undefined} onChange={() => onToggle?.()} />
        {dayName(day)}, {shortDate(day)}, {timeText(startsAt, timeZone)}
      </Row>
      {shown && off && (
        <Row gap={1} sx={{ color: 'tone.attention.ink', fontWeight: 500 }}>
          <Holiday aria-hidden sx={{ fontSize: 16 }} />
          {off}
        </Row>
      )}
      {shown && first && (
        <Row gap={1} sx={{ color: 'tone.attention.ink', minWidth: 0 }}>
          <Warning aria-hidden sx={{ fontSize: 16, flex: 'none' }} />
          <span>
            Bentrok dengan {first.title}: {first.shares.join(', ')}
            {more}
          </span>
        </Row>
      )}
    </Row>
  )
}
