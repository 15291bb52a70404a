/** Messages between main and the worker process, and how an error crosses between them. */
import { AppError, type WireError } from '../ipc/errors'
import type { Slice } from './slices'

/** A job's large lists come before it, in slices. */
export type ToWorker =
  | { kind: 'slice'; id: number; slice: Slice }
  | { kind: 'run'; id: number; job: string; input: unknown }
  | { kind: 'cancel'; id: number }
export type FromWorker =
  | { kind: 'progress'; id: number; value: unknown }
  | { kind: 'done'; id: number; value: unknown }
  | { kind: 'failed'; id: number; error: WireFailure }

/** `app`: a sentence for the clerk. `system`: anything else, with its code (`ENOSPC`) so that main can still tell. */
export type WireFailure =
  { kind: 'app'; error: WireError } | { kind: 'system'; name: string; message: string; code?: string; stack?: string }

export function toWireFailure(error: unknown): WireFailure {
  if (error instanceof AppError) return { kind: 'app', error: error.toWire() }
  if (!(error instanceof Error)) return { kind: 'system', name: 'Error', message: String(error) }
  const code = (error as { code?: unknown }).code
  return {
    kind: 'system',
    name: error.name,
    message: error.message,
    ...(typeof code === 'string' && { code }),
    ...(error.stack !== undefined && { stack: error.stack }),
  }
}

export function fromWireFailure(failure: WireFailure): Error {
  if (failure.kind === 'app') return AppError.fromWire(failure.error)
  if (failure.name === 'AbortError') return new AppError('CANCELLED', 'Dibatalkan.')
  const error = new Error(failure.message)
  error.name = failure.name
  return Object.assign(error, {
    ...(failure.code !== undefined && { code: failure.code }),
    ...(failure.stack !== undefined && { stack: failure.stack }),
  })
}
