/** Whether the menu is folded: a habit of this computer, not a setting of the unit. */
import { useCallback, useState } from 'react'

const key = 'simpul.menu'

/** Remembered by the window's own storage. */
export function useFolded(): [boolean, () => void] {
  const [folded, setFolded] = useState(() => localStorage.getItem(key) === 'folded')
  const toggle = useCallback(() => {
    setFolded((before) => {
      localStorage.setItem(key, before ? 'open' : 'folded')
      return !before
    })
  }, [])
  return [folded, toggle]
}
