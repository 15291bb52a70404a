/** Which layers lie over the calendar: a habit of the person on this computer, not a setting of the unit. */
import { useCallback, useState } from 'react'
import { calendarLayers, type CalendarLayer } from '../../shared/meetings/span'
import { useSession } from '../ipc/session'

const usual: readonly CalendarLayer[] = ['holidays']

/** Remembered by the window's own storage; without a choice of the person, holidays. */
export function useLayers(): [readonly CalendarLayer[], (layer: CalendarLayer) => void] {
  const key = `simpul.layers.${useSession().person?.id ?? ''}`
  const [layers, setLayers] = useState(() => readLayers(localStorage.getItem(key)))
  const toggle = useCallback(
    (layer: CalendarLayer) =>
      setLayers((before) => {
        const next = calendarLayers.filter((one) => before.includes(one) !== (one === layer))
        localStorage.setItem(key, next.join(' '))
        return next
      }),
    [key],
  )
  return [layers, toggle]
}

/** Names that this version does not know are left out. */
function readLayers(stored: string | null): readonly CalendarLayer[] {
  if (stored === null) return usual
  const names = stored.split(' ')
  return calendarLayers.filter((layer) => names.includes(layer))
}
