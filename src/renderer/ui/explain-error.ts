/** Turns any failure into a sentence for the screen. */
import { AppError } from '../../shared/ipc/errors'

export type Explained = { code: string; message: string; lines: string[]; reference: string | null }

/** `AppError` speaks for itself; anything else is a fault of the program. */
export function explainError(error: unknown): Explained {
  if (!(error instanceof AppError))
    return {
      code: 'INTERNAL',
      message: 'Ada kesalahan di dalam program. Coba lagi, atau buka ulang Simpul.',
      lines: [],
      reference: null,
    }
  const lines = error.code === 'VALIDATION' ? Object.values(fieldErrors(error)).flat() : []
  return {
    code: error.code,
    message: error.message,
    lines: lines.filter((line) => line !== error.message),
    reference: error.reference ?? null,
  }
}

/** The sentences of a VALIDATION error by field; empty for any other failure. */
export function fieldErrors(error: unknown): Record<string, string[]> {
  if (!(error instanceof AppError) || error.code !== 'VALIDATION') return {}
  const { details } = error
  if (typeof details !== 'object' || details === null) return {}
  const isSentences = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((v) => typeof v === 'string')
  return Object.fromEntries(
    Object.entries(details).filter((entry): entry is [string, string[]] => isSentences(entry[1])),
  )
}
