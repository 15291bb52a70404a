/** A meeting inside the calendar: icon of its kind, time, title; where there is room also the place. */
import WaitingIcon from '@mui/icons-material/HistoryEduOutlined'
import { timeText } from '../../shared/calendar/moments'
import { meetingKindWords } from '../../shared/meetings/enums'
import type { MeetingRow } from '../../shared/meetings/model'
import { statusOf } from '../ui/Status'
import { kindIcons } from './kind-icons'

type Props = {
  meeting: MeetingRow
  timeZone: string
  /** Month: two lines. Grid: as tall as it lasts. List: with its end. */
  room: 'month' | 'grid' | 'list'
  /** Those of the meeting, or of the place it is being dragged to. */
  times: { startsAt: number; endsAt: number }
}

export function EventBox({ meeting, timeZone, room, times }: Props) {
  // A meeting that waits for its minutes says so by its icon, never by colour alone.
  const waits = meeting.status === 'awaitingMinutes'
  const Icon = waits ? WaitingIcon : kindIcons[meeting.kind]
  const { word } = statusOf('meeting', meeting.status)
  const from = timeText(times.startsAt, timeZone)
  const name = `${meetingKindWords[meeting.kind]}, ${word}: ${meeting.title}`
  return (
    <div className={`ev-box ev-${room}`} title={name}>
      <Icon
        titleAccess={waits ? word : meetingKindWords[meeting.kind]}
        sx={{ fontSize: '14px !important', mt: '1px', flex: 'none' }}
      />
      <span className="ev-text">
        <b>{room === 'list' ? `${from}–${timeText(times.endsAt, timeZone)}` : from}</b> {meeting.title}
        {room !== 'month' && meeting.place && <span>, {meeting.place}</span>}
        {room === 'list' && <span> · {word}</span>}
      </span>
    </div>
  )
}
