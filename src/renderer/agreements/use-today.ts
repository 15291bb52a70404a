/** The date where the unit is, as it was when the part was opened. */
import { useState } from 'react'
import type { CalendarDate } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import { useSession } from '../ipc/session'

/** Does not change under the reader's hands: at midnight the window loads anew. */
export function useToday(): CalendarDate {
  const { timeZone } = useSession()
  const [now] = useState(() => Date.now())
  return todayIn(timeZone, now)
}
