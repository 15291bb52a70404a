/** Native dialogs over the window in front; each starts where the last one ended. */
import { BrowserWindow, dialog, Notification, shell } from 'electron'
import { dirname, join } from 'node:path'
import { AppError } from '../../shared/ipc/errors'
import type { Desktop } from '../platform/desktop'
import type { Dialogs } from '../platform/dialogs'
import type { Preferences } from '../platform/preferences'

/** `documents` is where the first dialog starts. */
export function createDialogs(preferences: Preferences, documents: string): Dialogs {
  const start = () => preferences.get().lastFolder ?? documents
  return {
    async openFiles({ title, filters = [], multi = false }) {
      const result = await dialog.showOpenDialog(...overFront(), {
        title,
        filters,
        defaultPath: start(),
        properties: multi ? ['openFile', 'multiSelections'] : ['openFile'],
      })
      const [first] = result.filePaths
      if (result.canceled || first === undefined) return []
      preferences.set({ lastFolder: dirname(first) })
      return result.filePaths
    },
    async openFolder({ title }) {
      const result = await dialog.showOpenDialog(...overFront(), {
        title,
        defaultPath: start(),
        properties: ['openDirectory', 'createDirectory'],
      })
      const [first] = result.filePaths
      if (result.canceled || first === undefined) return null
      preferences.set({ lastFolder: first })
      return first
    },
    async saveFile({ title, defaultName, filters = [] }) {
      const result = await dialog.showSaveDialog(...overFront(), {
        title,
        filters,
        defaultPath: join(start(), defaultName),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      if (result.canceled || !result.filePath) return null
      preferences.set({ lastFolder: dirname(result.filePath) })
      return result.filePath
    },
  }
}

export function createDesktop(): Desktop {
  return {
    async openPath(path) {
      const fault = await shell.openPath(path)
      if (fault !== '') {
        throw new AppError(
          'FILE_MISSING',
          'Tidak ada program di komputer ini yang dapat membukanya. Simpan salinannya, lalu buka di komputer lain.',
        )
      }
    },
    showItemInFolder: (path) => shell.showItemInFolder(path),
    notify(notice) {
      if (Notification.isSupported()) new Notification(notice).show()
    },
  }
}

/** The dialog belongs to the window in front, so that it cannot disappear behind it. */
function overFront(): [BrowserWindow] {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows().find((one) => one.isVisible())
  // Without any window Electron accepts none; the type knows only the overloads.
  return window ? [window] : ([] as unknown as [BrowserWindow])
}
