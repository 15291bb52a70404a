/** The log: one line per event, with ids and codes only, never titles, names or contents. */
import { create } from 'electron-log/node'

export type LogValue = string | number | boolean | null | undefined
export type LogFields = Record<string, LogValue>

/** `event` is `feature.action`, e.g. `database.slow`. */
export type Log = {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

/** Writes to a file that is rotated at 2 MB; with `console` also to standard error. */
export function createFileLog({ file, console: echo = false }: { file: string; console?: boolean }): Log {
  const target = create({ logId: file })
  target.transports.file.resolvePathFn = () => file
  target.transports.file.maxSize = 2 * 1024 * 1024
  target.transports.file.level = 'info'
  target.transports.console.level = echo ? 'info' : false
  return {
    info: (event, fields) => target.info(formatLine(event, fields)),
    warn: (event, fields) => target.warn(formatLine(event, fields)),
    error: (event, fields) => target.error(formatLine(event, fields)),
  }
}

/** A log that keeps nothing, for programs and tests that do not look at it. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** `database.slow ms=81 sql="select 1"`. Absent values are left out. */
export function formatLine(event: string, fields: LogFields = {}): string {
  const parts = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${typeof value === 'string' ? JSON.stringify(value) : String(value)}`)
  return [event, ...parts].join(' ')
}
