/** Tells the page when Chromium's PDF viewer shows a document: the frame's own `load` comes seconds before it. */
import { app, webFrameMain, type WebContents } from 'electron'
import type { Emit } from '../../shared/ipc/events'
import { isPdfViewer } from './addresses'

/** Runs before the first window. The viewer's innermost frame is done once the document is loaded into it. */
export function watchViewer(emit: Emit): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('did-frame-finish-load', (_finished, isMainFrame, processId, routingId) => {
      if (isMainFrame) return
      const frame = webFrameMain.fromId(processId, routingId)
      if (frame?.parent && isPdfViewer(frame.parent.url)) emit('document.shown', { url: frame.url })
    })
  })
}
