/** What of an error may stand in the log: its kind and place, never texts that could hold a title, a name or a path. */
import type { LogFields } from './log'

/** Messages of these come from the engine or from SQLite's schema, not from data. */
const plainNames = new Set(['TypeError', 'ReferenceError'])

export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { kind: typeof error }
  const chain: Error[] = []
  for (let at: unknown = error; at instanceof Error && chain.length < 5; at = at.cause) chain.push(at)
  const code = chain.map((one) => (one as NodeJS.ErrnoException).code).find((one) => typeof one === 'string')
  const plain = chain.find((one) => plainNames.has(one.name) || isSqlite(one))
  return {
    kind: chain.map((one) => one.name).join(' < '),
    code,
    text: plain?.message.slice(0, 300),
    at: frames(chain.at(-1) ?? error),
  }
}

const isSqlite = (error: Error): boolean => {
  const code = (error as NodeJS.ErrnoException).code
  return typeof code === 'string' && code.startsWith('SQLITE_')
}

function frames(error: Error): string {
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return lines
    .slice(0, 5)
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^\s(]*[\\/]([^\\/]+:\d+:\d+)\)?$/, '$1'))
    .join(' | ')
}
