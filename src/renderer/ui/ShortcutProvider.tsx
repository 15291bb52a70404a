/** Gives every screen its keys. */
import { createContext, useContext, useEffect, useMemo, useRef, type ReactNode } from 'react'
import { createShortcuts, type KeyHelp, type Shortcuts } from './shortcuts'

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

/** Reads what the keys of this screen do; asked when the list of keys opens. */
export function useKeyHelp(): () => KeyHelp[] {
  const shortcuts = useContext(Store)
  return () => shortcuts?.help() ?? []
}

type Options = { enabled?: boolean; inFields?: boolean; label?: string; everywhere?: boolean }

/** Runs `run` on `keys` (`Ctrl+N`, `F8`, `Esc`) while the caller is on screen; the innermost caller wins. `label`: for F1. */
export function useShortcut(
  keys: string,
  run: (event: KeyboardEvent) => void,
  { enabled = true, inFields, label, everywhere }: Options = {},
): void {
  const shortcuts = useContext(Store)
  const depth = useContext(Depth)
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (!enabled || !shortcuts) return
    const entry = { keys, depth, run: (event: KeyboardEvent) => latest.current(event) }
    return shortcuts.add({
      ...entry,
      ...(inFields && { inFields }),
      ...(label !== undefined && { label }),
      ...(everywhere && { everywhere }),
    })
  }, [shortcuts, depth, keys, enabled, inFields, label, everywhere])
}
