/** A meeting inside the calendar: icon of its kind, time, title; where there is room also the place. */
import { timeText } from '../../shared/calendar/moments'
import { meetingKindWords } from '../../shared/meetings/enums'
import type { MeetingRow } from '../../shared/meetings/model'
import { statusOf } from '../ui/Status'
import { kindIcons } from './kind-icons'

type Props = { meeting: MeetingRow; timeZone: string; tall: boolean; times: { startsAt: number; endsAt: number } }

/** `times` are those shown while it is dragged. */
export function EventBox({ meeting, timeZone, tall, times }: Props) {
  const Icon = kindIcons[meeting.kind]
  const { word } = statusOf('meeting', meeting.status)
  const from = timeText(times.startsAt, timeZone)
  const name = `${meetingKindWords[meeting.kind]}, ${word}: ${meeting.title}`
  return (
    <div className={tall ? 'ev-box ev-tall' : 'ev-box'} title={name}>
      <Icon
        titleAccess={meetingKindWords[meeting.kind]}
        sx={{ fontSize: '14px !important', mt: '1px', flex: 'none' }}
      />
      <span className="ev-text">
        <b>{tall ? `${from}–${timeText(times.endsAt, timeZone)}` : from} </b>
        {meeting.title}
        {tall && meeting.place && <span>, {meeting.place}</span>}
      </span>
    </div>
  )
}
