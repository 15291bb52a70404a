/** The window of the application: its size, frame, colours and place. */
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Preferences } from '../platform/preferences'

/** The frame of the page in both schemes (`surface.frame`, `ink.base` of the theme), so that nothing flashes. */
const frame = {
  light: { color: '#E6ECEA', symbolColor: '#15211F' },
  dark: { color: '#0E1514', symbolColor: '#E4EBE9' },
}
export const TITLE_BAR_HEIGHT = 40

export type WindowOptions = { preload: string; url: string; preferences: Preferences }

/** Opens the window and shows it as soon as it has something to show. */
export function openWindow({ preload, url, preferences }: WindowOptions): BrowserWindow {
  const { bounds, maximized, zoom } = preferences.get()
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    ...(bounds && isOnScreen(bounds) && bounds),
    minWidth: 900,
    minHeight: 560,
    show: false,
    title: 'Simpul',
    backgroundColor: colors().color,
    titleBarStyle: 'hidden',
    titleBarOverlay: { ...colors(), height: TITLE_BAR_HEIGHT },
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      // Kept from the first start on, not only once the page has been opened often.
      v8CacheOptions: 'bypassHeatCheck',
      // The PDF viewer counts as a plug-in.
      plugins: true,
      zoomFactor: zoom,
    },
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  followScheme(window)
  rememberPlace(window, preferences)
  void window.loadURL(url)
  return window
}

/** The scheme the program shows: the person's choice, else the system's. */
export function setColorScheme(scheme: 'light' | 'dark' | 'system'): void {
  nativeTheme.themeSource = scheme
}

const colors = () => frame[nativeTheme.shouldUseDarkColors ? 'dark' : 'light']

function followScheme(window: BrowserWindow): void {
  const apply = () => {
    if (window.isDestroyed()) return
    window.setBackgroundColor(colors().color)
    // Absent where the system draws the title bar.
    if (process.platform !== 'darwin') window.setTitleBarOverlay({ ...colors(), height: TITLE_BAR_HEIGHT })
  }
  nativeTheme.on('updated', apply)
  window.on('closed', () => nativeTheme.off('updated', apply))
}

function rememberPlace(window: BrowserWindow, preferences: Preferences): void {
  window.on('close', () => {
    preferences.set({ bounds: window.getNormalBounds(), maximized: window.isMaximized() })
  })
}

/** A window saved on a screen that is gone would open out of sight. */
function isOnScreen({ x, y, width, height }: Electron.Rectangle): boolean {
  const { workArea } = screen.getDisplayMatching({ x, y, width, height })
  return (
    x < workArea.x + workArea.width - 100 &&
    x + width > workArea.x + 100 &&
    y >= workArea.y - 10 &&
    y < workArea.y + workArea.height - 60
  )
}
