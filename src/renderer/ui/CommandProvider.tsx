/** Commands of the palette, registered by whoever is on screen. */
import { createContext, useContext, useEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from 'react'

export type PaletteCommand = { id: string; label: string; keys?: string; run: () => void }

const none: readonly PaletteCommand[] = []

function createCommands() {
  let list: readonly PaletteCommand[] = none
  const listeners = new Set<() => void>()
  const set = (next: readonly PaletteCommand[]) => {
    list = next
    listeners.forEach((tell) => tell())
  }
  return {
    add(command: PaletteCommand): () => void {
      set([...list.filter(({ id }) => id !== command.id), command])
      return () => set(list.filter((known) => known !== command))
    },
    all: () => list,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

const Store = createContext<ReturnType<typeof createCommands> | null>(null)

/** Mounted once around the application. */
export function CommandProvider({ children }: { children: ReactNode }) {
  return <Store value={useMemo(() => createCommands(), [])}>{children}</Store>
}

/** Offers a command in the palette while the caller is on screen. */
export function usePaletteCommand(command: PaletteCommand, enabled = true): void {
  const store = useContext(Store)
  const { id, label, keys, run } = command
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (!store || !enabled) return
    return store.add({ id, label, run: () => latest.current(), ...(keys && { keys }) })
  }, [store, id, label, keys, enabled])
}

/** All commands that can run now. */
export function usePaletteCommands(): readonly PaletteCommand[] {
  const store = useContext(Store)
  return useSyncExternalStore(store?.subscribe ?? (() => () => undefined), store?.all ?? (() => none))
}
