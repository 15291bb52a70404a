/** The keys that work on every screen (the map of the product), and the commands behind them. */
import { useCallback } from 'react'
import { useEffect, useRef } from 'react'
import { onEvent } from '../ipc/api'
import { call } from '../ipc/hooks'
import { usePaletteCommand, usePaletteCommands, type PaletteCommand } from '../ui/CommandProvider'
import { useShortcut } from '../ui/ShortcutProvider'
import { useGo } from '../ui/use-go'
import type { UndoTools } from './layout/use-undo'
import { focusNextRegion } from './regions'

type Tools = { undo: UndoTools; toggleMenu: () => void; openPalette: () => void; openKeys: () => void }

/** Mounted once by the layout. */
export function useGlobalKeys({ undo, toggleMenu, openPalette, openKeys }: Tools): void {
  const go = useGo()
  const lock = useCallback(() => void call('session.lock', {}).catch(() => undefined), [])
  useShortcut('Ctrl+K', openPalette, { label: 'Cari naskah, rapat, mitra, dan perintah', everywhere: true })
  useShortcut('Ctrl+Z', undo.undo, { label: 'Urungkan', everywhere: true })
  useShortcut('Ctrl+Y', undo.redo, { label: 'Ulangi', everywhere: true })
  useShortcut('Ctrl+Shift+Z', undo.redo)
  useShortcut('Alt+←', go.back, { label: 'Kembali', everywhere: true })
  useShortcut('Alt+→', () => window.history.forward(), { label: 'Maju', everywhere: true })
  useShortcut('Ctrl+B', toggleMenu, { label: 'Lipat atau buka menu', everywhere: true })
  useShortcut('Ctrl+L', lock, { label: 'Kunci', everywhere: true })
  useShortcut('F6', () => focusNextRegion(1), { label: 'Bagian layar berikutnya', everywhere: true })
  useShortcut('Shift+F6', () => focusNextRegion(-1), { label: 'Bagian layar sebelumnya', everywhere: true })
  useShortcut('F1', openKeys, { label: 'Pintasan papan ketik', everywhere: true })
  // Without a handler of the screen the window would print or save itself as a web page.
  useShortcut('Ctrl+P', () => undefined)
  useShortcut('Ctrl+S', () => undefined)
  useShortcut('Ctrl+F', () => undefined)
  useShortcut('Ctrl+N', () => go.to('/kerja-sama/baru'), { label: 'Naskah baru' })
  usePaletteCommand(
    { id: 'history.undo', label: `Urungkan: ${undo.undoLabel ?? ''}`, keys: 'Ctrl+Z', run: undo.undo },
    undo.undoLabel !== null,
  )
  usePaletteCommand(
    { id: 'history.redo', label: `Ulangi: ${undo.redoLabel ?? ''}`, keys: 'Ctrl+Y', run: undo.redo },
    undo.redoLabel !== null,
  )
  usePaletteCommand({ id: 'session.lock', label: 'Kunci', keys: 'Ctrl+L', run: lock })
  usePaletteCommand({ id: 'menu.fold', label: 'Lipat atau buka menu', keys: 'Ctrl+B', run: toggleMenu })
  usePaletteCommand({ id: 'help.keys', label: 'Pintasan papan ketik', keys: 'F1', run: openKeys })
  useRequestedCommands(openPalette)
}

/** The system menu asks by the ids of the palette's commands. */
function useRequestedCommands(openPalette: () => void): void {
  const commands = usePaletteCommands()
  const latest = useRef({ commands, openPalette })
  useEffect(() => {
    latest.current = { commands, openPalette }
  })
  useEffect(
    () =>
      onEvent('command.requested', ({ command }) => {
        if (command === 'palette.open') latest.current.openPalette()
        else runCommand(latest.current.commands, command)
      }),
    [],
  )
}

function runCommand(commands: readonly PaletteCommand[], id: string): void {
  commands.find((command) => command.id === id)?.run()
}
