/** The year on screen with its counts. */
import { todayIn } from '../../shared/calendar/moments'
import { dateParts, type CalendarDate } from '../../shared/calendar/dates'
import type { MeetingKind } from '../../shared/meetings/enums'
import type { CalendarLayer } from '../../shared/meetings/span'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { SkeletonRows } from '../ui/SkeletonRows'
import type { CalendarPlace } from './calendar-view'
import { useNow } from './use-now'
import { YearGrid } from './YearGrid'

type Props = {
  date: CalendarDate
  kinds: readonly MeetingKind[]
  layers: readonly CalendarLayer[]
  onGo: (place: CalendarPlace) => void
}

export function YearCalendar({ date, kinds, layers, onGo }: Props) {
  const { timeZone } = useSession()
  const now = useNow()
  const { year } = dateParts(date)
  const counts = useRoute('layers.year', { year, kinds: [...kinds], layers: [...layers] }).data
  if (!counts) return <SkeletonRows count={10} />
  return (
    <YearGrid
      year={year}
      {...counts}
      today={todayIn(timeZone, now)}
      onMonth={(month) => onGo({ view: 'bulan', date: month })}
      onDay={(day) => onGo({ view: 'hari', date: day })}
    />
  )
}
