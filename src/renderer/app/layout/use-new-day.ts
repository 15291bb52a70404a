/** Midnight: what was computed for yesterday is computed again. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { CalendarDate } from '../../../shared/calendar/dates'

/** Makes every read on screen again once `today` of the unit's time zone is another day. */
export function useNewDay(today: CalendarDate): void {
  const client = useQueryClient()
  const known = useRef(today)
  useEffect(() => {
    if (known.current === today) return
    known.current = today
    void client.invalidateQueries()
  }, [client, today])
}
