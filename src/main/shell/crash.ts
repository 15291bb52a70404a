/** What happens when something breaks that nobody caught: a line in the log, and a way on for the person. */
import { app, dialog, type BrowserWindow } from 'electron'
import { describeError } from '../platform/describe-error'
import type { Log } from '../platform/log'

/** Watches the main process. */
export function watchProcess(log: Log): void {
  process.on('uncaughtException', (error) => {
    // A closed terminal is no reason to end.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return
    log.error('app.uncaught', describeError(error))
    dialog.showErrorBox(
      'Simpul perlu ditutup',
      'Ada kesalahan yang tidak dapat dilanjutkan. Data yang sudah disimpan tetap aman. Buka lagi Simpul; bila terulang, kirim berkas log kepada pengelola.',
    )
    app.exit(1)
  })
  process.on('unhandledRejection', (error) => log.error('app.unhandled', describeError(error)))
  app.on('child-process-gone', (_event, { type, reason, exitCode }) =>
    log.error('app.child', { type, reason, exitCode }),
  )
}

/** Loads a page that crashed once more; a page that keeps crashing is left with a message. */
export function watchPage(window: BrowserWindow, log: Log): void {
  let last = 0
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log.error('window.gone', { reason, exitCode })
    const again = Date.now() - last > 10_000
    last = Date.now()
    if (again) window.webContents.reload()
    else
      dialog.showErrorBox(
        'Halaman Simpul berhenti',
        'Data yang sudah disimpan tetap aman. Tutup Simpul, lalu buka lagi.',
      )
  })
  window.on('unresponsive', () => log.warn('window.unresponsive'))
}
