/** Carries requests of our own page to the router, and progress and events back. */
import type { BrowserWindow } from 'electron'
import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import { z } from 'zod'
import type { Message, Reply } from '../../shared/ipc/define'
import type { Emit } from '../../shared/ipc/events'
import { isTrustedSender } from '../ipc/sender'
import type { Router } from '../ipc/router'
import type { Log } from '../platform/log'

const WireRequest = z.object({
  id: z.string().max(64),
  route: z.string().max(100),
  input: z.unknown(),
  dropped: z.array(z.string()).max(500).default([]),
})

export type Transport = {
  /** Windows whose page may call. */
  admit(window: BrowserWindow): void
  emit: Emit
}

/** Listens for requests. `router` is asked when a request comes, so that it may be built later. */
export function createTransport(options: {
  router: () => Router
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
    const request = WireRequest.safeParse(raw)
    if (!isTrusted(event) || !request.success) {
      options.log.warn('ipc.refused', { window: event.sender.id })
      return { ok: false, error: { code: 'FORBIDDEN', message: 'Pengirim perintah ini tidak dikenal.' } }
    }
    const sender = event.sender
    const report = (value: unknown) => {
      if (!sender.isDestroyed()) send(sender, { kind: 'progress', id: request.data.id, value })
    }
    return options.router().handle({ ...request.data, input: request.data.input }, sender.id, report)
  })
  ipcMain.on('cancel', (event, id: unknown) => {
    if (isTrusted(event) && typeof id === 'string') options.router().cancel(id)
  })

  return {
    admit(window) {
      windows.add(window)
      window.on('closed', () => {
        windows.delete(window)
        if (windows.size === 0) options.router().cancelAll()
      })
    },
    emit(name, value) {
      for (const window of windows) if (!window.isDestroyed()) send(window.webContents, { kind: 'event', name, value })
    },
  }
}

const send = (target: Electron.WebContents, message: Message) => target.send('message', message)
