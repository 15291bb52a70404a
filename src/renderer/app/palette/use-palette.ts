/** State of the open palette: what is typed, what was found, what is chosen. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { usePaletteCommands } from '../../ui/CommandProvider'
import { fits, flatten, nextGroup, readQuery, step, type PaletteGroup, type PaletteItem } from './palette-model'

export type Search = (text: string) => Promise<PaletteGroup[]>

/** `search` answers for records; commands come from the registry. */
export function usePalette(search: Search, onClose: () => void) {
  const [typed, setTyped] = useState('')
  const [group, setGroup] = useState<string | null>(null)
  const [chosen, setChosen] = useState(0)
  const { text, commandsOnly } = readQuery(typed)
  const found = useFound(search, commandsOnly ? '' : text)
  const commands = useCommandGroup(text)
  const all = useMemo(() => {
    const records = commandsOnly || text === '' ? [] : found
    return [...records, commands].filter(({ items }) => items.length > 0)
  }, [found, commands, commandsOnly, text])
  const shown = useMemo(() => (group === null ? all : all.filter(({ key }) => key === group)), [all, group])
  const items = flatten(shown)
  const at = Math.min(chosen, Math.max(0, items.length - 1))

  const run = (item: PaletteItem | undefined, record: boolean) => {
    if (!item) return
    onClose()
    if (record && item.openRecord) item.openRecord()
    else item.open()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const does: Record<string, () => void> = {
      ArrowDown: () => setChosen(step(at, 1, items.length)),
      ArrowUp: () => setChosen(step(at, -1, items.length)),
      Enter: () => run(items[at], event.ctrlKey),
      Tab: () => {
        setGroup(nextGroup(all, group, event.shiftKey ? -1 : 1))
        setChosen(0)
      },
    }
    const act = does[event.key]
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }
  const type = (next: string) => {
    setTyped(next)
    setGroup(null)
    setChosen(0)
  }
  const choose = (key: string | null) => {
    setGroup(key)
    setChosen(0)
  }
  return { typed, type, text, all, shown, items, at, group, choose, run, onKeyDown }
}

function useFound(search: Search, text: string): PaletteGroup[] {
  const [found, setFound] = useState<{ text: string; groups: PaletteGroup[] }>({ text: '', groups: [] })
  const latest = useRef(search)
  useEffect(() => {
    latest.current = search
  })
  useEffect(() => {
    if (text === '') return
    let late = false
    const timer = setTimeout(() => {
      latest.current(text).then(
        (groups) => !late && setFound({ text, groups }),
        () => !late && setFound({ text, groups: [] }),
      )
    }, 90)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [text])
  return found.groups
}

function useCommandGroup(text: string): PaletteGroup {
  const commands = usePaletteCommands()
  return useMemo(() => {
    const items = commands
      .filter(({ label }) => text === '' || fits(label, text))
      .map(({ id, label, keys, run }) => ({
        id: `command ${id}`,
        title: label,
        open: run,
        ...(keys && { right: keys }),
      }))
    return { key: 'command', label: 'Perintah', total: items.length, items }
  }, [commands, text])
}
