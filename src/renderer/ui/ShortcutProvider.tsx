/** Gives every screen its keys. */
import { createContext, useContext, useEffect, useMemo, useRef, type ReactNode } from 'react'
import { createShortcuts, type Shortcuts } from './shortcuts'

const Store = createContext<Shortcuts | null>(null)
const Depth = createContext(0)

/** Mounted once around the application. */
export function ShortcutProvider({ children }: { children: ReactNode }) {
  const shortcuts = useMemo(() => createShortcuts(), [])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => void shortcuts.handle(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [shortcuts])
  return <Store value={shortcuts}>{children}</Store>
}

/** Around the content of an open dialog: keys of the screen below rest. */
export function ShortcutLayer({ children }: { children: ReactNode }) {
  const shortcuts = useContext(Store)
  const depth = useContext(Depth) + 1
  useEffect(() => shortcuts?.raise(depth), [shortcuts, depth])
  return <Depth value={depth}>{children}</Depth>
}

/** Runs `run` on `keys` (`Ctrl+N`, `F8`, `Esc`) while the caller is on screen; the innermost caller wins. */
export function useShortcut(
  keys: string,
  run: (event: KeyboardEvent) => void,
  { enabled = true, inFields }: { enabled?: boolean; inFields?: boolean } = {},
): void {
  const shortcuts = useContext(Store)
  const depth = useContext(Depth)
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (!enabled || !shortcuts) return
    return shortcuts.add({ keys, depth, run: (event) => latest.current(event), ...(inFields && { inFields }) })
  }, [shortcuts, depth, keys, enabled, inFields])
}
