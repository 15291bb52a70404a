/** The application menu in Indonesian. Most items only ask the page, which knows the person and the screen. */
import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Emit } from '../../shared/ipc/events'
import type { Preferences } from '../platform/preferences'

export type MenuOptions = { emit: Emit; preferences: Preferences }

const zoomSteps = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2]

/** Sets the menu of all windows. */
export function setMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([fileMenu(options), editMenu(options), viewMenu(options), helpMenu(options)]),
  )
}

/** An item whose key the page handles itself, so that typing in a field keeps the key. */
function ask({ emit }: MenuOptions, label: string, command: string, accelerator?: string): MenuItemConstructorOptions {
  return {
    label,
    click: () => emit('command.requested', { command }),
    ...(accelerator !== undefined && { accelerator, registerAccelerator: false }),
  }
}

const fileMenu = (options: MenuOptions): MenuItemConstructorOptions => ({
  label: '&Berkas',
  submenu: [
    ask(options, 'Naskah baru', 'agreements.new'),
    ask(options, 'Rapat baru', 'meetings.new'),
    { type: 'separator' },
    ask(options, 'Pengaturan', 'settings.open'),
    ask(options, 'Kunci', 'session.lock'),
    { type: 'separator' },
    { label: 'Keluar', accelerator: 'CmdOrCtrl+Q', click: () => app.quit() },
  ],
})

const editMenu = (options: MenuOptions): MenuItemConstructorOptions => ({
  label: '&Ubah',
  submenu: [
    ask(options, 'Urungkan', 'history.undo', 'CmdOrCtrl+Z'),
    ask(options, 'Ulangi', 'history.redo', 'CmdOrCtrl+Y'),
    { type: 'separator' },
    { label: 'Potong', role: 'cut' },
    { label: 'Salin', role: 'copy' },
    { label: 'Tempel', role: 'paste' },
    { label: 'Pilih semua', role: 'selectAll' },
    { type: 'separator' },
    ask(options, 'Cari', 'palette.open', 'CmdOrCtrl+K'),
  ],
})

const viewMenu = ({ preferences }: MenuOptions): MenuItemConstructorOptions => ({
  label: '&Tampilan',
  submenu: [
    { label: 'Perbesar', accelerator: 'CmdOrCtrl+Plus', click: (_item, window) => step(window, preferences, 1) },
    {
      label: 'Perbesar',
      accelerator: 'CmdOrCtrl+=',
      visible: false,
      acceleratorWorksWhenHidden: true,
      click: (_item, window) => step(window, preferences, 1),
    },
    { label: 'Perkecil', accelerator: 'CmdOrCtrl+-', click: (_item, window) => step(window, preferences, -1) },
    { label: 'Ukuran semula', accelerator: 'CmdOrCtrl+0', click: (_item, window) => setZoom(window, preferences, 1) },
    { type: 'separator' },
    { label: 'Layar penuh', role: 'togglefullscreen' },
    { label: 'Muat ulang halaman', role: 'reload' },
    ...(app.isPackaged ? [] : [{ label: 'Alat pengembang', role: 'toggleDevTools' } as const]),
  ],
})

const helpMenu = (options: MenuOptions): MenuItemConstructorOptions => ({
  label: 'Ba&ntuan',
  submenu: [
    ask(options, 'Pintasan papan ketik', 'help.keys', 'F1'),
    { type: 'separator' },
    { label: 'Tentang Simpul', click: () => app.showAboutPanel() },
  ],
})

type MenuWindow = Electron.BaseWindow | undefined

function step(window: MenuWindow, preferences: Preferences, direction: 1 | -1): void {
  const now = preferences.get().zoom
  const next =
    direction === 1 ? zoomSteps.find((zoom) => zoom > now + 0.01) : zoomSteps.findLast((zoom) => zoom < now - 0.01)
  if (next !== undefined) setZoom(window, preferences, next)
}

function setZoom(window: MenuWindow, preferences: Preferences, zoom: number): void {
  if (!(window instanceof BrowserWindow)) return
  window.webContents.setZoomFactor(zoom)
  preferences.set({ zoom })
}
