/** Marks the page once its first screen is painted; tests wait for the mark instead of sleeping. */
import { useEffect } from 'react'

/** Sets `data-ready` on the root element, and a mark in the timeline, by which `npm run bench` knows the moment. */
export function useReadyFlag(): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      document.documentElement.dataset['ready'] = 'true'
      performance.mark('simpul.ready')
    })
    return () => cancelAnimationFrame(frame)
  }, [])
}
