/** Carries requests of our own page to the router, and progress and events back. */
import type { BrowserWindow } from 'electron'
import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import type { Message, Reply } from '../../shared/ipc/define'
import type { Emit } from '../../shared/ipc/events'
import { readRequest } from '../ipc/request'
import { isTrustedSender } from '../ipc/sender'
import type { Router } from '../ipc/router'
import type { Log } from '../platform/log'

export type Transport = {
  /** Windows whose page may call. */
  admit(window: BrowserWindow): void
  emit: Emit
}

/** Listens for requests. Those that come before the router is built wait for it. */
export function createTransport(options: {
  router: Promise<Router>
  devServer?: string | undefined
  log: Log
}): Transport {
  const windows = new Set<BrowserWindow>()

  const isTrusted = (event: IpcMainInvokeEvent | IpcMainEvent): boolean => {
    const frame = event.senderFrame
    return isTrustedSender(
      {
        frameUrl: frame?.url ?? null,
        isTopFrame: frame !== null && frame === event.sender.mainFrame,
        isOwnWindow: [...windows].some((window) => !window.isDestroyed() && window.webContents === event.sender),
      },
      options.devServer,
    )
  }

  ipcMain.handle('request', async (event, raw: unknown): Promise<Reply> => {
    const request = readRequest(raw)
    if (!isTrusted(event) || !request) {
      options.log.warn('ipc.refused', { window: event.sender.id })
      return { ok: false, error: { code: 'FORBIDDEN', message: 'Pengirim perintah ini tidak dikenal.' } }
    }
    const sender = event.sender
    const report = (value: unknown) => {
      if (!sender.isDestroyed()) send(sender, { kind: 'progress', id: request.id, value })
    }
    const router = await options.router
    return router.handle(request, sender.id, report)
  })
  ipcMain.on('cancel', (event, id: unknown) => {
    if (isTrusted(event) && typeof id === 'string') void options.router.then((router) => router.cancel(id))
  })

  return {
    admit(window) {
      windows.add(window)
      window.on('closed', () => {
        windows.delete(window)
        if (windows.size === 0) void options.router.then((router) => router.cancelAll())
      })
    },
    emit(name, value) {
      for (const window of windows) if (!window.isDestroyed()) send(window.webContents, { kind: 'event', name, value })
    },
  }
}

const send = (target: Electron.WebContents, message: Message) => target.send('message', message)
