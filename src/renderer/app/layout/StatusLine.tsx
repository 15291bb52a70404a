/** Status line: whether only reading is possible, what runs, that nothing goes out, date and time. */
import Lock from '@mui/icons-material/LockOutlined'
import Science from '@mui/icons-material/ScienceOutlined'
import Box from '@mui/material/Box'
import { timeText, todayIn, zoneWord } from '../../../shared/calendar/moments'
import { longDate } from '../../../shared/calendar/words'
import type { SessionState } from '../../../shared/session/model'
import { low } from '../../ui/media'
import { Row } from '../../ui/Row'
import { TaskProgress } from '../../ui/TaskProgress'
import { useRunningTasks } from '../../ui/TaskProvider'
import { size } from '../theme/tokens'
import { HistoryHead } from './HistoryHead'
import { useMinute } from './use-minute'
import { useNewDay } from './use-new-day'

/** 26 px; goes when the window is low. */
export function StatusLine({ session }: { session: SessionState }) {
  const now = useMinute()
  const tasks = useRunningTasks()
  const zone = session.timeZone
  const words = ['Tanpa jaringan', `${longDate(todayIn(zone, now))}, ${timeText(now, zone)} ${zoneWord(zone)}`]
  useNewDay(todayIn(zone, now))
  return (
    <Row
      component="footer"
      data-region="status"
      tabIndex={-1}
      gap={4}
      sx={{
        height: size.statusLine,
        flex: 'none',
        px: '20px',
        typography: 'note',
        color: 'text.secondary',
        whiteSpace: 'nowrap',
        overflow: 'hidden',
        [low]: { display: 'none' },
      }}
    >
      {session.readOnly && (
        <Row gap={1} role="status" sx={{ color: 'tone.attention.ink', fontWeight: 500 }}>
          <Lock aria-hidden sx={{ fontSize: 15 }} />
          Hanya baca: data sedang dibuka {session.readOnly.person} di {session.readOnly.pc} sejak{' '}
          {timeText(session.readOnly.since, zone)}
        </Row>
      )}
      {session.demo && (
        <Row gap={1}>
          <Science aria-hidden sx={{ fontSize: 15 }} />
          Data contoh
        </Row>
      )}
      {tasks.map((task) => (
        <TaskProgress key={task.id} label={task.label} state={task.state} onCancel={task.cancel} />
      ))}
      <Row gap={2} sx={{ ml: 'auto' }}>
        <HistoryHead />
        {words.map((word, index) => (
          <Row key={index} gap={2} component="span">
            {index > 0 && (
              <Box component="span" aria-hidden>
                ·
              </Box>
            )}
            <span>{word}</span>
          </Row>
        ))}
      </Row>
    </Row>
  )
}
