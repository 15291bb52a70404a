/** Keys of the screens: who listens now, and which handler of several wins. Knows no React. */

export type Shortcut = {
  keys: string
  run: (event: KeyboardEvent) => void
  depth: number
  inFields?: boolean
  /** What it does, for the list of keys. */
  label?: string
  /** Works on every screen, so it stands apart in the list. */
  everywhere?: boolean
}

export type KeyHelp = { keys: string; label: string; everywhere: boolean }

/** The handlers of one window. A dialog raises the depth, so that keys do not reach the screen below it. */
export function createShortcuts() {
  const entries: Shortcut[] = []
  const depths: number[] = [0]

  return {
    /** The last one added wins; returns how to take it away. */
    add(entry: Shortcut): () => void {
      entries.push(entry)
      return () => void entries.splice(entries.indexOf(entry), 1)
    },
    /** Only handlers of `depth` run until the returned function is called. */
    raise(depth: number): () => void {
      depths.push(depth)
      return () => void depths.splice(depths.indexOf(depth), 1)
    },
    /** What the keys of the screen do now, without those of dialogs; of several handlers the one that would win. */
    help(): KeyHelp[] {
      const found = new Map<string, KeyHelp>()
      for (const { keys, label, depth, everywhere = false } of entries) {
        if (depth === 0 && label !== undefined) found.set(keys, { keys, label, everywhere })
      }
      return [...found.values()]
    },
    handle(event: KeyboardEvent): boolean {
      if (event.defaultPrevented || event.isComposing) return false
      const pressed = chordOf(event)
      const depth = Math.max(...depths)
      const found = entries.findLast((e) => e.depth === depth && e.keys === pressed && mayRun(e, event))
      if (!found) return false
      event.preventDefault()
      found.run(event)
      return true
    },
  }
}

export type Shortcuts = ReturnType<typeof createShortcuts>

const named: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' }

/** `Ctrl+Shift+S`, `Alt+←`, `F8`, `Esc`, `H`: modifiers in the order Ctrl, Alt, Shift. */
export function chordOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  // The digit row gives other characters with Shift or another layout; its codes stay.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
  const key = digit ?? named[event.key] ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key)
  const modifiers = [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey ? 'Shift' : '',
  ]
  return [...modifiers.filter(Boolean), key].join('+')
}

/** True when typing goes into the element. */
export function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type)
  return target.getAttribute('role') === 'spinbutton'
}

/** In a field letters are typed and Ctrl+Z takes back typing; function keys and other chords still act. */
function mayRun(entry: Shortcut, event: KeyboardEvent): boolean {
  if (entry.inFields === true || !isEditable(event.target)) return true
  if (['Ctrl+Z', 'Ctrl+Y', 'Ctrl+Shift+Z'].includes(entry.keys)) return false
  return (
    entry.keys.startsWith('Ctrl+') ||
    entry.keys.startsWith('Alt+') ||
    /^(Shift\+)?F\d+$/.test(entry.keys) ||
    entry.keys === 'Esc'
  )
}
