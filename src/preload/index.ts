/** The bridge between the sandboxed page and main: three functions, never more. */
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge, Message, Reply, Request } from '../shared/ipc/define'

const bridge: Bridge = {
  request: ({ id, route, input, files = [] }: Request) => {
    // A page cannot forge a File that stands for a path, so paths come from real drops only.
    const dropped = files.map((file) => webUtils.getPathForFile(file as File)).filter((path) => path !== '')
    return ipcRenderer.invoke('request', { id, route, input, dropped }) as Promise<Reply>
  },
  cancel: (id: string) => ipcRenderer.send('cancel', id),
  onMessage: (listener: (message: Message) => void) => {
    const forward = (_event: unknown, message: Message) => listener(message)
    ipcRenderer.on('message', forward)
    return () => ipcRenderer.off('message', forward)
  },
}

// A subframe (the PDF viewer, a preview) has no business with the database.
if (process.isMainFrame) contextBridge.exposeInMainWorld('simpul', Object.freeze(bridge))
